class DefaultArgument {
  static int f(int x = 1) { //~ JK0001:21 expected `,` or `)`, found `=`
    return x;
  }
}
