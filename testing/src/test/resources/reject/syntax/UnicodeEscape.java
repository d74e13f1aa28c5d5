class UnicodeEscape {
  static final String A = "\u12g4"; //~ JK0012:28 this unicode escape does not have four hexadecimal digits
}
