class BadEscape {
  static final String TEXT = "a\qb"; //~ JK0011:32 is not an escape sequence
}
