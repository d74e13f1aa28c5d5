class LiteralRange {
  static int a = 2147483648; //~ JK0154:18 the literal `2147483648` does not fit its type
  static int b = -2147483648;
  static int c = -2147483649; //~ JK0154:19 the literal `2147483649` does not fit its type
  static long d = 9223372036854775808L; //~ JK0154:19 the literal `9223372036854775808L` does not fit its type
  static long e = -9223372036854775808L;
  static int f = 0x1FFFFFFFF; //~ JK0154:18 the literal `0x1FFFFFFFF` does not fit its type
  static int g = 0b111111111111111111111111111111111; //~ JK0154:18 the literal `0b111111111111111111111111111111111` does not fit its type
  static double h = 1e400; //~ JK0154:21 the literal `1e400` does not fit its type
  static float i = 1e40f; //~ JK0154:20 the literal `1e40f` does not fit its type
  static double j = 1e-400; //~ JK0154:21 the literal `1e-400` does not fit its type
  static int k = -(2147483648); //~ JK0154:20 the literal `2147483648` does not fit its type
  static int l = 040000000000; //~ JK0154:18 the literal `040000000000` does not fit its type
}
