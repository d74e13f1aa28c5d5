class Underscore {
  static int _ = 1; //~ JK0018:14 `_` is a keyword and cannot be a name
}
