class Unbalanced {
  static int f(int x) {
    return (x + 1; //~ JK0001:18 expected `)`, found `;`
  }
}
