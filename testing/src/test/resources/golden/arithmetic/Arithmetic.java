public class Arithmetic {
  static byte narrow(byte b, int shift) {
    b += shift;
    b >>>= 1;
    return b;
  }

  static long mixed(int i, long l, char c, double d) {
    return (i / c + l % i) * (long) d << c;
  }

  static boolean logic(boolean a, boolean b, int x) {
    return a && !b || x < 5 ^ a;
  }

  public static void main(String[] args) {
    narrow((byte) 1, 2);
    mixed(1, 2L, 'c', 1.5);
    logic(true, false, 3);
  }
}
