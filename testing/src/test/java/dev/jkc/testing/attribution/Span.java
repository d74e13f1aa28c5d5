package dev.jkc.testing.attribution;

/**
 * Where an expression stands in the text: offsets of its first unit and behind its last; what is
 * around another comes first.
 */
record Span(int start, int end) implements Comparable<Span> {
  /** Of the constants of an enum the names. */
  static Span ofConstant(int start, int length) {
    return new Span(start, start + length);
  }

  @Override
  public int compareTo(Span other) {
    return start == other.start
        ? Integer.compare(other.end, end)
        : Integer.compare(start, other.start);
  }
}
