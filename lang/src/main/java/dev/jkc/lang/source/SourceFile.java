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
  private final String text;
  private final LineIndex lines;
  private final @Nullable SourceRange origin;

  /**
   * Makes a file from its text.
   *
   * @param name the path as the user wrote it, with forward slashes
   */
  public SourceFile(String name, Kind kind, String text) {
    this(name, kind, text, null);
  }

  private SourceFile(String name, Kind kind, String text, @Nullable SourceRange origin) {
    this.name = name;
    this.kind = kind;
    this.text = text;
    this.lines = new LineIndex(text);
    this.origin = origin;
  }

  /** Text that nobody wrote, implied by what stands at a place. */
  public static SourceFile implied(SourceRange origin, String text) {
    return new SourceFile(origin.file().name(), Kind.JAVA, text, origin);
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
    return text;
  }

  /** Lines and columns of the text. */
  public LineIndex lines() {
    return lines;
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
