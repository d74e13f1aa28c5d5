class Narrowing {
  static void f(long l, int i, double d, float g, char c, short s) {
    int a = l; //~ JK0150:13 `long` cannot become `int` here
    byte b = i; //~ JK0150:14 `int` cannot become `byte` here
    float e = d; //~ JK0150:15 `double` cannot become `float` here
    long h = g; //~ JK0150:14 `float` cannot become `long` here
    short j = c; //~ JK0150:15 `char` cannot become `short` here
    char k = s; //~ JK0150:14 `short` cannot become `char` here
    int m = 1L; //~ JK0150:13 `long` cannot become `int` here
    float n = 1.0; //~ JK0150:15 `double` cannot become `float` here
    byte o = 128; //~ JK0150:14 `int` cannot become `byte` here
    char p = -1; //~ JK0150:14 `int` cannot become `char` here
    short q = 'a';
    char r = 65536; //~ JK0150:14 `int` cannot become `char` here
  }
}
