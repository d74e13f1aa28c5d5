package dev.jkc.lang.source;

import org.jspecify.annotations.Nullable;

/** The text of one source file, with the name under which diagnostics report it. */
public final class SourceFile {
  /** Which of the two dialects a file holds: strict Java or Java with the machine extensions. */
  public enum Kind {
    JAVA,
    JK;

    /** The kind that a file name's extension selects; anything but {@code .jk} is strict Java. */
    public static Kind ofFileName(String name) {
      return name.endsWith(".jk") ? JK : JAVA;
    }
  }

  private final String name;
  private final Kind kind;
  private final SourceContents contents;
  private final @Nullable SourceRange origin;

  /**
   * Makes a file from its text.
   *
   * @param name the path as the user wrote it, with forward slashes
   */
  public SourceFile(String name, Kind kind, String text) {
    this(name, kind, new Text(text), null);
  }

  /** Makes a file whose text may be elsewhere. */
  public SourceFile(String name, Kind kind, SourceContents contents) {
    this(name, kind, contents, null);
  }

  private SourceFile(
      String name, Kind kind, SourceContents contents, @Nullable SourceRange origin) {
    this.name = name;
    this.kind = kind;
    this.contents = contents;
    this.origin = origin;
  }

  /** A text that is at hand. */
  private record Text(String text, LineIndex lines) implements SourceContents {
    Text(String text) {
      this(text, new LineIndex(text));
    }

    @Override
    public int length() {
      return text.length();
    }
  }

  /** Text that nobody wrote, implied by what stands at a place. */
  public static SourceFile implied(SourceRange origin, String text) {
    return new SourceFile(origin.file().name(), Kind.JAVA, new Text(text), origin);
  }

  /** What implies the text; null for what is in a file. */
  public @Nullable SourceRange origin() {
    return origin;
  }

  /** The path as the user wrote it. */
  public String name() {
    return name;
  }

  /** The dialect of the file. */
  public Kind kind() {
    return kind;
  }

  /** Whether the machine extensions are allowed. */
  public boolean isJk() {
    return kind == Kind.JK;
  }

  /** The whole text. */
  public String text() {
    return contents.text();
  }

  /** The number of UTF-16 units in the text. */
  public int length() {
    return contents.length();
  }

  /** Lines and columns of the text. */
  public LineIndex lines() {
    return contents.lines();
  }

  /**
   * The range from offset {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units.
   */
  public SourceRange range(int start, int end) {
    return new SourceRange(this, start, end);
  }

  /** The last part of the name, as stack traces print it. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return name;
  }
}
