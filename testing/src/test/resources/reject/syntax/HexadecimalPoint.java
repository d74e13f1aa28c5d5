class HexadecimalPoint {
  static double a = 0x1.8; //~ JK0002:24 expected `;`
  static double b = 0x1p; //~ JK0014:21 `p` is not a digit of a hexadecimal number
  static double c = 0x1.8p+; //~ JK0002:24 expected `;`
  static double d = 0x.p1; //~ JK0014:21 this hexadecimal number has no digits
  static double e = 0x1.8p1;
  static float f = 0x1.8p1f;
}
