public class Overloads {
  static void f(long a) {
    System.out.println("long");
  }

  static void f(float a) {
    System.out.println("float");
  }

  static void f(double a) {
    System.out.println("double");
  }

  static void g(int a, long b) {
    System.out.println("int,long");
  }

  static void g(long a, long b) {
    System.out.println("long,long");
  }

  static void g(double a, double b) {
    System.out.println("dd");
  }

  static void h(short a) {
    System.out.println("short");
  }

  static void h(int a) {
    System.out.println("int");
  }

  static void h(double a) {
    System.out.println("double");
  }

  static void o(Object x) {
    System.out.println("Object");
  }

  static void o(String x) {
    System.out.println("String");
  }

  static void o(long x) {
    System.out.println("long o");
  }

  static int f2(int x) {
    return x;
  }

  static long f2(long x) {
    return x;
  }

  static class Out {
    static void m(int x) {
      System.out.println("Out.m int");
    }

    static void n(long x) {
      System.out.println("Out.n long");
    }

    static class In {
      static void m(long x) {
        System.out.println("In.m long");
      }

      static void call() {
        m(1);
        n(1);
      }
    }
  }

  static int x = 1;

  static int x() {
    return 2;
  }

  static class x {
    static int x = 3;
  }

  static void v(char c) {
    System.out.println("char");
  }

  static void v(int c) {
    System.out.println("int");
  }

  static void w(float a, int b) {
    System.out.println("fi");
  }

  static void w(double a, long b) {
    System.out.println("dl");
  }

  public static void main(String[] args) {
    byte b = 1;
    short s = 1;
    char c = 'c';
    int i = 1;
    long l = 1;
    float fl = 1;
    double d = 1;
    f(b);
    f(s);
    f(c);
    f(i);
    f(l);
    f(fl);
    f(d);
    f('a');
    f(1);
    f(1f);
    f(1d);
    f(1L);
    g(1, 1);
    g(1L, 1);
    g(1, 1L);
    g(b, c);
    g(1f, 1);
    g(l, l);
    g('a', 'b');
    h(b);
    h(s);
    h(c);
    h(i);
    h(l);
    h(fl);
    h((byte) 1);
    h(1);
    o(null);
    o("s");
    o(1);
    o('c');
    o(args.length > 5 ? null : "x");
    Out.In.call();
    System.out.println(f2(Integer.MAX_VALUE) + 1);
    System.out.println(f2(2147483647L) + 1);
    System.out.println(x + x());
    v('a' + 1);
    v((char) ('a' + 1));
    v(c);
    v(c++);
    v(c += 2);
    v(+c);
    v(true ? 'a' : 0);
    v(true ? c : i);
    w(1, 1);
    w(1L, 1);
    w(1, 1L);
    w(1.0, 'c');
    System.out.println((long) i + 'a');
    System.out.print('a');
    System.out.print((int) 'a');
    System.out.println((char) 98);
    System.out.println((char) i == '\1');
    System.out.println(1 + 2 + "x" + 1 + 2);
    System.out.println('a' + 'b' + "c" + 'd' + 'e');
    System.out.println("" + (char) ('a' + 1) + (byte) 200 + (1 > 2) + 1f + 1d + 10L);
  }
}
