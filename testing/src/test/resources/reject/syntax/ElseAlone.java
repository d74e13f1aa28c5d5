class ElseAlone {
  static void f(int x) {
    else { //~ JK0029:5 this `else` has no `if` in front of it
      x++;
    }
  }
}
