class Underscore {
  static int _ = 1; //~ JK0018:14 expected a name, found the keyword `_`
}
