class CharsAndBytes {
  static final int ONE = 1;
  static final long LONG = 1;
  static final char LETTER = 'a';

  static void bytes(byte b) {}

  static void chars(char c) {}

  static byte result(int n) {
    if (n == 0) return 1;
    if (n == 1) return 'a';
    if (n == 2) return 'é'; //~ JK0150:24 `char` cannot become `byte` here
    if (n == 3) return ONE;
    if (n == 4) return n; //~ JK0150:24 `int` cannot become `byte` here
    if (n == 5) return 1L; //~ JK0150:24 `long` cannot become `byte` here
    if (n == 6) return (byte) n + 1; //~ JK0150:24 `int` cannot become `byte` here
    return LETTER;
  }

  static void f(byte b, short s, char c, int i, long l, float g, double d, boolean z) {
    char a1 = 'a' + 1;
    char a2 = 'a' + i; //~ JK0150:15 `int` cannot become `char` here
    char a3 = LETTER + ONE;
    char a4 = b; //~ JK0150:15 `byte` cannot become `char` here
    char a5 = s; //~ JK0150:15 `short` cannot become `char` here
    char a6 = (byte) 1;
    char a7 = (byte) -1; //~ JK0150:15 `byte` cannot become `char` here
    char a8 = -1; //~ JK0150:15 `int` cannot become `char` here
    char a9 = 65535;
    char b1 = 65536; //~ JK0150:15 `int` cannot become `char` here
    byte b2 = 'a';
    byte b3 = c; //~ JK0150:15 `char` cannot become `byte` here
    byte b4 = 'é'; //~ JK0150:15 `char` cannot become `byte` here
    byte b5 = LETTER;
    byte b6 = ONE;
    byte b7 = LONG; //~ JK0150:15 `long` cannot become `byte` here
    byte b8 = ONE << 7; //~ JK0150:15 `int` cannot become `byte` here
    byte b9 = ONE << 6;
    short c1 = c; //~ JK0150:16 `char` cannot become `short` here
    short c2 = 'a';
    short c3 = '\uffff'; //~ JK0150:16 `char` cannot become `short` here
    short c4 = b;
    short c5 = b + 1; //~ JK0150:16 `int` cannot become `short` here
    int c6 = c + s;
    int c7 = 1L << 2; //~ JK0150:14 `long` cannot become `int` here
    int c8 = 'a' * 1.0; //~ JK0150:14 `double` cannot become `int` here
    int c9 = 1e3; //~ JK0150:14 `double` cannot become `int` here
    long d1 = 1 << 40;
    long d2 = 1e3f; //~ JK0150:15 `float` cannot become `long` here
    float d3 = 16777217;
    float d4 = l;
    float d5 = 1e10; //~ JK0150:16 `double` cannot become `float` here
    float d6 = d; //~ JK0150:16 `double` cannot become `float` here
    float d7 = g * 2;
    float d8 = g * 2.0; //~ JK0150:16 `double` cannot become `float` here
    double d9 = g;
    b = b;
    b = -b; //~ JK0150:9 `int` cannot become `byte` here
    b = +b; //~ JK0150:9 `int` cannot become `byte` here
    b = ~b; //~ JK0150:9 `int` cannot become `byte` here
    b = b++;
    b = b + b; //~ JK0150:9 `int` cannot become `byte` here
    b = z ? b : b;
    b = z ? 1 : b;
    b = z ? 1 : 127; //~ JK0150:9 `int` cannot become `byte` here
    b = z ? 1 : 128; //~ JK0150:9 `int` cannot become `byte` here
    b = z ? 1 : i; //~ JK0150:9 `int` cannot become `byte` here
    b = (byte) 1 + 1;
    b = (byte) b + 1; //~ JK0150:9 `int` cannot become `byte` here
    b >>= 1;
    b = b >> 1; //~ JK0150:9 `int` cannot become `byte` here
    b += i * d;
    c = c + 1; //~ JK0150:9 `int` cannot become `char` here
    c++;
    c += 1;
    c = z ? c : 1;
    c = z ? c : i; //~ JK0150:9 `int` cannot become `char` here
    c = z ? 'a' : b; //~ JK0150:9 `int` cannot become `char` here
    c = -'a'; //~ JK0150:9 `int` cannot become `char` here
    s = b;
    s = s * 1; //~ JK0150:9 `int` cannot become `short` here
    s = (short) s * 1; //~ JK0150:9 `int` cannot become `short` here
    i = i / 2.0; //~ JK0150:9 `double` cannot become `int` here
    i = l; //~ JK0150:9 `long` cannot become `int` here
    i += l;
    i = (int) l + l; //~ JK0150:9 `long` cannot become `int` here
    l = l + g; //~ JK0150:9 `float` cannot become `long` here
    i = g; //~ JK0150:9 `float` cannot become `int` here
    i = i << l;
    l = i << l;
    bytes(1); //~ JK0104:5 `bytes(byte)` does not take the arguments `(int)`
    bytes((byte) 1);
    bytes(ONE); //~ JK0104:5 `bytes(byte)` does not take the arguments `(int)`
    bytes(b);
    bytes(c); //~ JK0104:5 `bytes(byte)` does not take the arguments `(char)`
    chars('a' + 1); //~ JK0104:5 `chars(char)` does not take the arguments `(int)`
    chars((char) ('a' + 1));
    chars(97); //~ JK0104:5 `chars(char)` does not take the arguments `(int)`
    chars(b); //~ JK0104:5 `chars(char)` does not take the arguments `(byte)`
    byte[] bytes = {1, 127, 128, 'a', -128, -129, ONE, LONG, (byte) 200}; //~ JK0150:29 `int` cannot become `byte` here //~ JK0150:45 `int` cannot become `byte` here //~ JK0150:56 `long` cannot become `byte` here
    char[] chars = {'a', 1, -1, b, c, LETTER + 1}; //~ JK0150:29 `int` cannot become `char` here //~ JK0150:33 `byte` cannot become `char` here
    long[] longs = {1, 'a', 1L, 1f}; //~ JK0150:33 `float` cannot become `long` here
    bytes[0] = 1;
    bytes[1] = i; //~ JK0150:16 `int` cannot become `byte` here
    bytes[1] += i;
    bytes[l] = 1; //~ JK0150:11 `long` cannot become `int` here
    bytes['a'] = 1;
    switch (b) {
      case 1:
      case 'a':
      case 128: //~ JK0150:12 `int` cannot become `byte` here
      case 'é': //~ JK0150:12 `char` cannot become `byte` here
    }
    switch (c) {
      case 98:
      case -1: //~ JK0150:12 `int` cannot become `char` here
      case 65536: //~ JK0150:12 `int` cannot become `char` here
      case ONE:
      case LONG: //~ JK0150:12 `long` cannot become `char` here
    }
    final int local = 5;
    byte e1 = local;
    final int later;
    later = 5;
    byte e2 = later; //~ JK0150:15 `int` cannot become `byte` here
    int e3 = 5;
    byte e4 = e3; //~ JK0150:15 `int` cannot become `byte` here
    Byte e5 = local;
    Byte e6 = i; //~ JK0150:15 `int` cannot become `Byte` here
    Character e7 = 98;
    Character e8 = i; //~ JK0150:20 `int` cannot become `Character` here
    Short e9 = 'a';
    Long g1 = local; //~ JK0150:15 `int` cannot become `Long` here
    Long g2 = 5; //~ JK0150:15 `int` cannot become `Long` here
    Integer g3 = 'a'; //~ JK0150:18 `char` cannot become `Integer` here
    Object g4 = 'a' + 1;
  }
}
