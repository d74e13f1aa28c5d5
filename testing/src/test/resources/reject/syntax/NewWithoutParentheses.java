class NewWithoutParentheses {
  static Object a = new Object; //~ JK0001:31 expected `(` or `[`, found `;`
}
