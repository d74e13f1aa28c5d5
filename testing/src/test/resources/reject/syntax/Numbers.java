class Numbers {
  static int a = 0x; //~ JK0014:18 this hexadecimal number has no digits
  static int b = 0b12; //~ JK0014:18 `2` is not a digit of a binary number
  static int c = 09; //~ JK0014:18 `9` is not a digit of an octal number
  static int d = 1_; //~ JK0014:18 an underscore must stand between two digits
  static double e = 1e; //~ JK0014:21 `e` is not a digit of a decimal number
}
