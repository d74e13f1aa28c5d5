class BracketList {
  static int[] a = [1, 2]; //~ JK0001:20 expected an expression, found `[`
}
