class Underscores {
  static int a = 1_; //~ JK0014:18 an underscore must stand between two digits
  static int b = 0x_1; //~ JK0014:18 an underscore must stand between two digits
  static int c = 0b_1; //~ JK0014:18 an underscore must stand between two digits
  static int d = 0_7;
  static int e = 1__2;
  static long f = 1_L; //~ JK0014:19 an underscore must stand between two digits
  static double g = 1_.0; //~ JK0014:21 an underscore must stand between two digits
  static double h = 1._0; //~ JK0002:23 expected `;`
  static double i = 1.0_; //~ JK0014:21 an underscore must stand between two digits
  static double j = 1e_5; //~ JK0014:21 `e` is not a digit of a decimal number
  static double k = 1e5_; //~ JK0014:21 an underscore must stand between two digits
  static float l = 1_f; //~ JK0014:20 an underscore must stand between two digits
  static int m = 0x1_; //~ JK0014:18 an underscore must stand between two digits
  static int n = 07_; //~ JK0014:18 an underscore must stand between two digits
  static double o = 0x1_.8p1; //~ JK0014:21 an underscore must stand between two digits
  static double p = 0x1.8_p1; //~ JK0014:21 an underscore must stand between two digits
}
