class MethodInMethod {
  static void f() {
    int g() { //~ JK0023:9 a method cannot be declared inside a method
      return 1;
    }
  }
}
