class FieldAsMethod {
  static int a;

  static int b() {
    return 1;
  }

  static int f() {
    return a() + b; //~ JK0102:12 `FieldAsMethod` has no method `a` //~ JK0100:18 nothing named `b` is in scope
  }
}
