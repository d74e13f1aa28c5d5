//: gcd(12, 18) == 6
//: gcd(0, 0) == 0
//: gcd(-24, 36) == 12
//: gcd(1071, 462) == 21
//: lcm(4, 6) == 12
//: inverse(3, 11) == 4
//: inverse(10, 17) == 12
//: inverse(2, 4) == -1
public final class Euclid {
  static int gcd(int a, int b) {
    while (b != 0) {
      int rest = a % b;
      a = b;
      b = rest;
    }
    return a < 0 ? -a : a;
  }

  static int lcm(int a, int b) {
    return a / gcd(a, b) * b;
  }

  /** The number whose product with {@code a} is 1 modulo {@code m}; −1 when there is none. */
  static int inverse(int a, int m) {
    int r0 = m;
    int r1 = a;
    int t0 = 0;
    int t1 = 1;
    while (r1 != 0) {
      int q = r0 / r1;
      int r = r0 - q * r1;
      r0 = r1;
      r1 = r;
      int t = t0 - q * t1;
      t0 = t1;
      t1 = t;
    }
    return r0 != 1 ? -1 : t0 < 0 ? t0 + m : t0;
  }
}
