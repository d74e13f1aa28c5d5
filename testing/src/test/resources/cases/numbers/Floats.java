//: newton(4.0) == 2.0
//: truncate(1e20) == Long.MAX_VALUE
//: truncate(-1e20) == Long.MIN_VALUE
//: truncate(0.0 / 0.0) == 0
//: narrow(300.7) == 44
//: narrow(-1e10) == 0
//: compare(0.0, -0.0) == 0
//: compare(0.0 / 0.0, 1.0) == 2
//: remainder(5.5, -2.25) == 1.0
//: remainder(-5.5, 2.25) == -1.0
//: single(0.1) == 0.1f
//: single(16777217.0) == 16777216f
//: sum(10) == 0.9999999999999999
//: horner(2.0) == 11.0
public final class Floats {
  static double newton(double x) {
    double guess = x;
    for (int i = 0; i < 50; i++) {
      guess = (guess + x / guess) / 2;
    }
    return guess;
  }

  static long truncate(double x) {
    return (long) x;
  }

  static byte narrow(double x) {
    return (byte) x;
  }

  static int compare(double a, double b) {
    return a < b ? -1 : a > b ? 1 : a == b ? 0 : 2;
  }

  static double remainder(double a, double b) {
    return a % b;
  }

  static float single(double x) {
    return (float) x;
  }

  static double sum(int n) {
    double total = 0;
    while (n-- > 0) {
      total += 0.1;
    }
    return total;
  }

  static double horner(double x) {
    return (x + 2) * x + 3;
  }
}
