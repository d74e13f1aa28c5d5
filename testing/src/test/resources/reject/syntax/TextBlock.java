class TextBlock {
  static final String A = """text"""; //~ JK0010:27 text follows the opening `"""`
}
