class FinalParameters {
  static void f(FinalParameters given, final FinalParameters fixed) {
    given = fixed;
    fixed = given; //~ JK0158:5 `fixed` is final and cannot be assigned
  }
}
