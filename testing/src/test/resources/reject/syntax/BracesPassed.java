class BracesPassed {
  static int[] f(int[] a) {
    return f({1, 2}); //~ JK0001:14 expected `,` or `)`, found `{`
  }
}
