class LineEndInString {
  static String a = "one\u000atwo"; //~ JK0006:21 this string literal is not closed //~ JK0006:34 this string literal is not closed
}
