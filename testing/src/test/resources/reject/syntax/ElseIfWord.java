class ElseIfWord {
  static int f(int x) {
    if (x > 1) {
      return 1;
    } elif (x > 0) { //~ JK0002:19 expected `;`
      return 2;
    }
    return 3;
  }
}
