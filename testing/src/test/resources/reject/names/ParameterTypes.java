class ParameterTypes {
  static void f(Missing a, int b) {} //~ JK0101:17 there is no type `Missing`

  static Absent g() { //~ JK0101:10 there is no type `Absent`
    return null;
  }

  static void h() {
    f(1, 2);
    g();
  }
}
