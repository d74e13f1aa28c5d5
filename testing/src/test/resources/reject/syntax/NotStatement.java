class NotStatement {
  static void f(int x) {
    x + 1; //~ JK0005:5 this expression is not a statement
    x; //~ JK0005:5 this expression is not a statement
    x == 2; //~ JK0005:5 this expression is not a statement
    "text"; //~ JK0005:5 this expression is not a statement
  }
}
