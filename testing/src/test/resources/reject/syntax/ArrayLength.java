class ArrayLength {
  static Object a = new int[]; //~ JK0032:29 the new array has neither a length nor `{…}`
  static Object b = new int[][2]; //~ JK0001:31 expected `]`, found `2`
}
