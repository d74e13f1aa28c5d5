class ForCommas {
  static int f(int n) {
    int sum = 0;
    for (int i = 0, i < n, i++) { //~ JK0002:22 expected `;` //~ JK0001:29 expected `,` or `>`, found `++`
      sum += i;
    }
    return sum;
  }
}
