package jk.math;

/** Powers of any base, rounded as fdlibm rounds. */
public final class Powers {
  private static final double LN_2 = 6.93147180559945286227e-01;
  private static final double LN_2_HIGH = 6.93147182464599609375e-01;
  private static final double LN_2_LOW = -1.90465429995776804525e-09;

  /** 2 / (3 ln 2), and its two parts. */
  private static final double CP = 9.61796693925975554329e-01;

  private static final double CP_HIGH = 9.61796700954437255859e-01;
  private static final double CP_LOW = -7.02846165095275826516e-09;

  /** 1 / ln 2, and its two parts. */
  private static final double INVERSE_LN_2 = 1.44269504088896338700e+00;

  private static final double INVERSE_LN_2_HIGH = 1.44269502162933349609e+00;
  private static final double INVERSE_LN_2_LOW = 1.92596299112661746887e-08;

  /** log₂ 1.5 in two parts. */
  private static final double LOG_HIGH = 5.84962487220764160156e-01;

  private static final double LOG_LOW = 1.35003920212974897128e-08;

  /** How much more than 1024 still rounds to a finite power of two. */
  private static final double OVERFLOW_SLACK = 8.0085662595372944372e-0017;

  private Powers() {}

  /** {@code base} to the power of {@code exponent}. */
  public static double pow(double base, double exponent) {
    if (exponent == 0) {
      return 1.0;
    }
    if (base != base || exponent != exponent) {
      return base + exponent;
    }
    double size = Math.abs(base);
    double exponentSize = Math.abs(exponent);
    if (exponentSize == Double.POSITIVE_INFINITY) {
      if (size == 1) {
        return Double.NaN;
      }
      return size > 1 == exponent > 0 ? Double.POSITIVE_INFINITY : 0.0;
    }
    if (exponent == 1) {
      return base;
    }
    if (exponent == -1) {
      return 1 / base;
    }
    if (exponent == 2) {
      return base * base;
    }
    boolean negative = Double.doubleToRawLongBits(base) < 0;
    if (exponent == 0.5 && !negative && size < Double.POSITIVE_INFINITY) {
      return Math.sqrt(base);
    }
    boolean whole = Math.floor(exponentSize) == exponentSize;
    boolean odd = whole && exponentSize < 0x1.0p53 && ((long) exponentSize & 1) != 0;
    if (size == 0 || size == Double.POSITIVE_INFINITY || size == 1) {
      if (size == 1 && negative && !whole) {
        return Double.NaN;
      }
      double result = exponent < 0 ? 1 / size : size;
      return negative && odd ? -result : result;
    }
    if (negative && !whole) {
      return Double.NaN;
    }
    double sign = negative && odd ? -1.0 : 1.0;
    double high;
    double low;
    if (exponentSize > 0x1.00000ffffffffp31) {
      // The result is finite only for bases near 1, whose logarithm a short series gives.
      if (size < 0x1.fffff00000000p-1) {
        return exponent < 0 ? sign * Double.POSITIVE_INFINITY : sign * 0.0;
      }
      if (size > 0x1.00000ffffffffp0) {
        return exponent > 0 ? sign * Double.POSITIVE_INFINITY : sign * 0.0;
      }
      double t = size - 1.0;
      double w = (t * t) * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
      double u = INVERSE_LN_2_HIGH * t;
      double v = t * INVERSE_LN_2_LOW - w * INVERSE_LN_2;
      high = Words.withoutLow(u + v);
      low = v - (high - u);
    } else {
      boolean subnormal = size < Double.MIN_NORMAL;
      double x = subnormal ? size * 0x1.0p53 : size;
      int word = Words.high(x);
      int n = (subnormal ? -53 : 0) + (word >> 20) - 0x3ff;
      int fraction = word & 0xFFFFF;
      word = fraction | 0x3ff00000;
      // The logarithm is taken relative to 1 or to 1.5.
      boolean half = fraction > 0x3988E && fraction < 0xBB67A;
      if (fraction >= 0xBB67A) {
        n++;
        word -= 0x00100000;
      }
      x = Words.withHigh(x, word);
      double near = half ? 1.5 : 1.0;
      double u = x - near;
      double v = 1.0 / (x + near);
      double ss = u * v;
      double sHigh = Words.withoutLow(ss);
      int tHead = (word >> 1 | 0x20000000) + 0x00080000 + (half ? 0x40000 : 0);
      double tHigh = Words.withHigh(0, tHead);
      double tLow = x - (tHigh - near);
      double sLow = v * ((u - sHigh * tHigh) - sHigh * tLow);
      double s2 = ss * ss;
      double r = s2 * 2.06975017800338417784e-01;
      r = s2 * (2.30660745775561754067e-01 + r);
      r = s2 * (2.72728123808534006489e-01 + r);
      r = s2 * (3.33333329818377432918e-01 + r);
      r = s2 * (4.28571428578550184252e-01 + r);
      r = s2 * s2 * (5.99999999999994648725e-01 + r);
      r += sLow * (sHigh + ss);
      s2 = sHigh * sHigh;
      tHigh = Words.withoutLow(3.0 + s2 + r);
      tLow = r - ((tHigh - 3.0) - s2);
      u = sHigh * tHigh;
      v = sLow * tHigh + tLow * ss;
      double pHigh = Words.withoutLow(u + v);
      double pLow = v - (pHigh - u);
      double zHigh = CP_HIGH * pHigh;
      double zLow = CP_LOW * pHigh + pLow * CP + (half ? LOG_LOW : 0.0);
      double t = n;
      double head = half ? LOG_HIGH : 0.0;
      high = Words.withoutLow(((zHigh + zLow) + head) + t);
      low = zLow - (((high - t) - head) - zHigh);
    }
    double y1 = Words.withoutLow(exponent);
    double pLow = (exponent - y1) * high + exponent * low;
    double pHigh = y1 * high;
    double z = pLow + pHigh;
    if (z > 1024 || z == 1024 && pLow + OVERFLOW_SLACK > z - pHigh) {
      return sign * Double.POSITIVE_INFINITY;
    }
    if (z < -1075 || z == -1075 && pLow <= z - pHigh) {
      return sign * 0.0;
    }
    return sign * powerOfTwo(z, pHigh, pLow);
  }

  /** 2 to the power of {@code sum}, which is the rounded sum of the two others. */
  private static double powerOfTwo(double sum, double high, double low) {
    int word = Words.high(sum);
    int exponent = ((word & 0x7fffffff) >> 20) - 0x3ff;
    double pHigh = high;
    int n = 0;
    if ((word & 0x7fffffff) > 0x3fe00000) {
      n = word + (0x00100000 >> exponent + 1);
      int place = ((n & 0x7fffffff) >> 20) - 0x3ff;
      double t = Words.withHigh(0, n & ~(0x000fffff >> place));
      n = (n & 0x000fffff | 0x00100000) >> 20 - place;
      n = word < 0 ? -n : n;
      pHigh -= t;
    }
    double t = Words.withoutLow(low + pHigh);
    double u = t * LN_2_HIGH;
    double v = (low - (t - pHigh)) * LN_2 + t * LN_2_LOW;
    double z = u + v;
    double w = v - (z - u);
    t = z * z;
    double c = t * 4.13813679705723846039e-08;
    c = t * (-1.65339022054652515390e-06 + c);
    c = t * (6.61375632143793436117e-05 + c);
    c = t * (-2.77777777770155933842e-03 + c);
    c = z - t * (1.66666666666666019037e-01 + c);
    double r = (z * c) / (c - 2.0) - (w + z * w);
    z = 1.0 - (r - z);
    int result = Words.high(z) + (n << 20);
    return result >> 20 <= 0 ? Math.scalb(z, n) : Words.withHigh(z, result);
  }
}
