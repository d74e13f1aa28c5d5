class UnclosedString {
  static final String TEXT = "abc //~ JK0006:30 this string literal is not closed
  ;
}
