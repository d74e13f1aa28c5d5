package dev.jkc.lang.source;

/**
 * A stretch of a file's text.
 *
 * @param file the file
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last one; at least {@code start}
 */
public record SourceRange(SourceFile file, int start, int end) {
  public SourceRange {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException("range " + start + ".." + end + " outside " + file.name());
    }
  }

  /** The 1-based line of the start. */
  public int line() {
    return file.lines().lineOf(start);
  }

  /** The 1-based column of the start, in UTF-16 units. */
  public int column() {
    return file.lines().columnOf(start);
  }

  /** Whether another range lies inside of this one. */
  public boolean contains(SourceRange other) {
    return file == other.file && start <= other.start && other.end <= end;
  }

  /** The text covered. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** The smallest range that covers this one and {@code other} of the same file. */
  public SourceRange to(SourceRange other) {
    return new SourceRange(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public String toString() {
    return file.name() + ":" + line() + ":" + column();
  }
}
