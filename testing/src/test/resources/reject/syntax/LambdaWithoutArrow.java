class LambdaWithoutArrow {
  static int f(int x, int y) {
    java.util.function.IntUnaryOperator g = (z) z + 1; //~ JK0101:46 there is no type `z` //~ JK0100:49 nothing named `z` is in scope
    return 1;
  }
}
