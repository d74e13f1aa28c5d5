class BadEscape {
  static final String TEXT = "a\qb"; //~ JK0011:32 `\q` is not an escape sequence
}
