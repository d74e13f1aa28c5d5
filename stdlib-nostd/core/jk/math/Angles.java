package jk.math;

/** Arc functions, rounded as fdlibm rounds. */
public final class Angles {
  private static final double HALF_PI = 1.57079632679489655800e+00;
  private static final double HALF_PI_LOW = 6.12323399573676603587e-17;
  private static final double QUARTER_PI = 7.85398163397448278999e-01;
  private static final double PI = 3.1415926535897931160;
  private static final double PI_LOW = 1.2246467991473531772E-16;

  private Angles() {}

  /** The arc tangent. */
  public static double atan(double value) {
    double size = Math.abs(value);
    if (size != size) {
      return value;
    }
    if (size >= 0x1.0p66) {
      return value > 0 ? HALF_PI + HALF_PI_LOW : -HALF_PI - HALF_PI_LOW;
    }
    double x = size;
    double high;
    double low;
    if (size < 0.4375) {
      if (size < 0x1.0p-29) {
        return value;
      }
      return value - value * tangentSeries(value);
    } else if (size < 0.6875) {
      x = (2.0 * x - 1.0) / (2.0 + x);
      high = 4.63647609000806093515e-01;
      low = 2.26987774529616870924e-17;
    } else if (size < 1.1875) {
      x = (x - 1.0) / (x + 1.0);
      high = QUARTER_PI;
      low = 3.06161699786838301793e-17;
    } else if (size < 2.4375) {
      x = (x - 1.5) / (1.0 + 1.5 * x);
      high = 9.82793723247329054082e-01;
      low = 1.39033110312309984516e-17;
    } else {
      x = -1.0 / x;
      high = HALF_PI;
      low = HALF_PI_LOW;
    }
    double result = high - ((x * tangentSeries(x) - low) - x);
    return value < 0 ? -result : result;
  }

  private static double tangentSeries(double x) {
    double z = x * x;
    double w = z * z;
    double even = w * 1.62858201153657823623e-02;
    even = w * (4.97687799461593236017e-02 + even);
    even = w * (6.66107313738753120669e-02 + even);
    even = w * (9.09088713343650656196e-02 + even);
    even = w * (1.42857142725034663711e-01 + even);
    even = z * (3.33333333333329318027e-01 + even);
    double odd = w * -3.65315727442169155270e-02;
    odd = w * (-5.83357013379057348645e-02 + odd);
    odd = w * (-7.69187620504482999495e-02 + odd);
    odd = w * (-1.11111104054623557880e-01 + odd);
    odd = w * (-1.99999999998764832476e-01 + odd);
    return even + odd;
  }

  /** The angle of a point, from −π to π. */
  public static double atan2(double y, double x) {
    if (x != x || y != y) {
      return x + y;
    }
    if (x == 1.0) {
      return atan(y);
    }
    boolean left = Words.high(x) < 0;
    if (y == 0) {
      return left ? Math.copySign(PI, y) : y;
    }
    if (x == 0) {
      return Math.copySign(HALF_PI, y);
    }
    if (!Double.isFinite(x)) {
      double angle = Double.isFinite(y) ? 0 : QUARTER_PI;
      if (left) {
        angle = Double.isFinite(y) ? PI : 3.0 * QUARTER_PI;
      }
      return Math.copySign(angle, y);
    }
    if (!Double.isFinite(y)) {
      return Math.copySign(HALF_PI, y);
    }
    int distance = Words.high(Math.abs(y)) - Words.high(Math.abs(x)) >> 20;
    double angle;
    if (distance > 60) {
      angle = HALF_PI + 0.5 * PI_LOW;
    } else if (left && distance < -60) {
      angle = 0;
    } else {
      angle = atan(Math.abs(y / x));
    }
    if (!left) {
      return y < 0 ? -angle : angle;
    }
    return y < 0 ? (angle - PI_LOW) - PI : PI - (angle - PI_LOW);
  }

  /** The arc sine. */
  public static double asin(double value) {
    double size = Math.abs(value);
    if (!(size < 1)) {
      return size == 1 ? value * HALF_PI + value * HALF_PI_LOW : Double.NaN;
    }
    if (size < 0.5) {
      return size < 0x1.0p-27 ? value : value + value * sineQuotient(value * value);
    }
    double t = (1.0 - size) * 0.5;
    double r = sineQuotient(t);
    double s = Math.sqrt(t);
    double result;
    if (Words.high(size) >= 0x3FEF3333) {
      result = HALF_PI - (2.0 * (s + s * r) - HALF_PI_LOW);
    } else {
      double w = Words.withoutLow(s);
      double c = (t - w * w) / (s + w);
      double p = 2.0 * s * r - (HALF_PI_LOW - 2.0 * c);
      double q = QUARTER_PI - 2.0 * w;
      result = QUARTER_PI - (p - q);
    }
    return value < 0 ? -result : result;
  }

  /** The arc cosine. */
  public static double acos(double value) {
    double size = Math.abs(value);
    if (!(size < 1)) {
      return value == 1 ? 0.0 : value == -1 ? PI + 2.0 * HALF_PI_LOW : Double.NaN;
    }
    if (size < 0.5) {
      if (Words.high(size) <= 0x3c600000) {
        return HALF_PI + HALF_PI_LOW;
      }
      double r = sineQuotient(value * value);
      return HALF_PI - (value - (HALF_PI_LOW - value * r));
    }
    double z = (1.0 - size) * 0.5;
    double r = sineQuotient(z);
    double s = Math.sqrt(z);
    if (value < 0) {
      return PI - 2.0 * (s + (r * s - HALF_PI_LOW));
    }
    double head = Words.withoutLow(s);
    double c = (z - head * head) / (s + head);
    return 2.0 * (head + (r * s + c));
  }

  private static double sineQuotient(double t) {
    double p = t * 3.47933107596021167570e-05;
    p = t * (7.91534994289814532176e-04 + p);
    p = t * (-4.00555345006794114027e-02 + p);
    p = t * (2.01212532134862925881e-01 + p);
    p = t * (-3.25565818622400915405e-01 + p);
    p = t * (1.66666666666666657415e-01 + p);
    double q = t * 7.70381505559019352791e-02;
    q = t * (-6.88283971605453293030e-01 + q);
    q = t * (2.02094576023350569471e+00 + q);
    q = t * (-2.40339491173441421878e+00 + q);
    return p / (1.0 + q);
  }
}
