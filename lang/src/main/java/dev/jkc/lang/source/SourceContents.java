package dev.jkc.lang.source;

/** What a file holds. */
public interface SourceContents {
  /** The whole text, which may have to be read. */
  String text();

  /** The number of UTF-16 units in the text. */
  int length();

  /** Lines and columns of the text. */
  LineIndex lines();
}
