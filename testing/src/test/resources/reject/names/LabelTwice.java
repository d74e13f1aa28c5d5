class LabelTwice {
  static void f() {
    a:
    for (; ; ) {
      a: //~ JK0107:7 label `a` is in use already
      for (; ; ) {
        break a;
      }
    }
  }
}
