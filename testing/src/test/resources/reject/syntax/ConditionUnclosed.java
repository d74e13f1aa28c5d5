class ConditionUnclosed {
  static int f(int n) {
    while (n > 1 { //~ JK0001:17 expected `)`, found `{`
      n--;
    }
    return n;
  }
}
