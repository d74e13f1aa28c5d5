public class Assignments {
  static final int CONSTANT = 1;

  static void f(final int p) {
    byte b = 128; //~ JK0150:14 `int` cannot become `byte` here
    byte ok = 127;
    char c = -1; //~ JK0150:14 `int` cannot become `char` here
    int i = 1L; //~ JK0150:13 `long` cannot become `int` here
    float g = 1.0; //~ JK0150:15 `double` cannot become `float` here
    boolean z = 1; //~ JK0150:17 `int` cannot become `boolean` here
    int n = null; //~ JK0150:13 `null` cannot become `int` here
    String s = 5; //~ JK0150:16 `int` cannot become `String` here
    CONSTANT = 2; //~ JK0158:5 `CONSTANT` is final and cannot be assigned
    p = 3; //~ JK0158:5 `p` is final and cannot be assigned
    long big = 9999999999; //~ JK0154:16 the literal `9999999999` does not fit its type
    int min = -2147483648;
    int bad = 2147483648; //~ JK0154:15 the literal `2147483648` does not fit its type
    var none; //~ JK0160:9 `none` is declared with `var` and needs a value
    var empty = null; //~ JK0160:9 `null` gives `var` no type: write the type
  }
}
