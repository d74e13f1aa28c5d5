class FieldOfPrimitive {
  static void f(int x) {
    int a = x.length; //~ JK0103:15 `int` has no field `length`
    x.call(); //~ JK0102:7 `int` has no method `call`
    int b = 5 .x; //~ JK0103:16 `int` has no field `x`
    boolean c = true.y; //~ JK0103:22 `boolean` has no field `y`
  }
}
