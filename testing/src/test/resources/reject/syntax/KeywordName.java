class KeywordName {
  static int class = 1; //~ JK0018:14 expected a name, found the keyword `class`
}
