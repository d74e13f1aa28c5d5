package jk.math;

/** Cube roots and the hypotenuse, rounded as fdlibm rounds. */
public final class Roots {
  private static final double C = 5.42857142857142815906e-01;
  private static final double D = -7.05306122448979611050e-01;
  private static final double E = 1.41428571428571436819e+00;
  private static final double F = 1.60714285714285720630e+00;
  private static final double G = 3.57142857142857150787e-01;

  /** What a third of the exponent lacks, for normal and for scaled subnormal numbers. */
  private static final int NORMAL_BIAS = 715094163;

  private static final int SUBNORMAL_BIAS = 696219795;

  private Roots() {}

  /** The cube root. */
  public static double cbrt(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return value + value;
    }
    double x = Math.abs(value);
    double t;
    if (x < Double.MIN_NORMAL) {
      t = 0x1.0p54 * x;
      t = Words.withHigh(t, Words.high(t) / 3 + SUBNORMAL_BIAS);
    } else {
      t = Words.withHigh(0, Words.high(x) / 3 + NORMAL_BIAS);
    }
    double r = t * t / x;
    double s = C + r * t;
    t *= G + F / (s + E + D / s);
    t = Words.withHigh(0, Words.high(t) + 1);
    // One step of Newton's method; the square is exact.
    s = t * t;
    r = x / s;
    double w = t + t;
    r = (r - t) / (w + r);
    t += t * r;
    return Math.copySign(t, value);
  }

  /** The root of the sum of both squares, without overflow in between. */
  public static double hypot(double x, double y) {
    double a = Math.abs(x);
    double b = Math.abs(y);
    if (a == Double.POSITIVE_INFINITY || b == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    if (a != a || b != b) {
      return a + b;
    }
    if (b > a) {
      double swapped = a;
      a = b;
      b = swapped;
    }
    int highA = Words.high(a);
    int highB = Words.high(b);
    if (highA - highB > 0x3c00000) {
      return a + b;
    }
    // The heads of a subnormal b and of its a are fdlibm's, which takes them before scaling.
    int scale = 0;
    if (a > 0x1.00000ffffffffp500) {
      a *= 0x1.0p-600;
      b *= 0x1.0p-600;
      highA = Words.high(a);
      highB = Words.high(b);
      scale += 600;
    }
    if (b < 0x1.0p-500) {
      if (b < Double.MIN_NORMAL) {
        if (b == 0) {
          return a;
        }
        a *= 0x1.0p1022;
        b *= 0x1.0p1022;
        scale -= 1022;
      } else {
        a *= 0x1.0p600;
        b *= 0x1.0p600;
        highA = Words.high(a);
        highB = Words.high(b);
        scale -= 600;
      }
    }
    double w = a - b;
    if (w > b) {
      double t1 = Words.withHigh(0, highA);
      double t2 = a - t1;
      w = Math.sqrt(t1 * t1 - (b * -b - t2 * (a + t1)));
    } else {
      a += a;
      double y1 = Words.withHigh(0, highB);
      double y2 = b - y1;
      double t1 = Words.withHigh(0, highA + 0x00100000);
      double t2 = a - t1;
      w = Math.sqrt(t1 * y1 - (w * -w - (t1 * y2 + t2 * b)));
    }
    return scale == 0 ? w : w * Math.scalb(1.0, scale);
  }
}
