package jk.math;

/** Powers of e, logarithms and hyperbolic functions, rounded as fdlibm rounds. */
public final class Exponentials {
  private static final double LN_2 = 6.93147180369123816490e-01;
  private static final double LN_2_LOW = 1.90821492927058770002e-10;
  private static final double INVERSE_LN_2 = 1.44269504088896338700e+00;
  private static final double GREATEST = 7.09782712893383973096e+02;
  private static final double LEAST = -7.45133219101941108420e+02;

  /** The high word of 0.5 ln 2. */
  private static final int HALF_LN_2_HIGH = 0x3fd62e42;

  /** The high word of 1.5 ln 2. */
  private static final int LN_2_AND_HALF_HIGH = 0x3FF0A2B2;

  /** From here on e to the negative power is lost beside the positive one. */
  private static final double HYPERBOLIC_LIMIT = 22;

  /** The high word of the greatest power. */
  private static final int GREATEST_HIGH = 0x40862E42;

  /** The bits of the greatest argument of the hyperbolic functions that gives a finite result. */
  private static final long HYPERBOLIC_GREATEST = 0x408633CE_8fb9f87dL;

  private static final int FRACTION = 0xFFFFF;
  private static final int ONE_HIGH = 0x3ff00000;

  private Exponentials() {}

  private static double timesPowerOfTwo(double value, int power) {
    return Words.withHigh(value, Words.high(value) + (power << 20));
  }

  /** e to the power of {@code value}. */
  public static double exp(double value) {
    if (value != value) {
      return value;
    }
    if (value > GREATEST) {
      return Double.POSITIVE_INFINITY;
    }
    if (value < LEAST) {
      return 0.0;
    }
    double x = value;
    int sizeHigh = Words.high(Math.abs(x));
    double high = 0;
    double low = 0;
    int k = 0;
    if (sizeHigh > HALF_LN_2_HIGH) {
      if (sizeHigh < LN_2_AND_HALF_HIGH) {
        k = x < 0 ? -1 : 1;
      } else {
        k = (int) (INVERSE_LN_2 * x + (x < 0 ? -0.5 : 0.5));
      }
      high = x - k * LN_2;
      low = k * LN_2_LOW;
      x = high - low;
    } else if (sizeHigh < 0x3e300000) {
      return 1.0 + x;
    }
    double t = x * x;
    double c = t * 4.13813679705723846039e-08;
    c = t * (-1.65339022054652515390e-06 + c);
    c = t * (6.61375632143793436117e-05 + c);
    c = t * (-2.77777777770155933842e-03 + c);
    c = x - t * (1.66666666666666019037e-01 + c);
    if (k == 0) {
      return 1.0 - ((x * c) / (c - 2.0) - x);
    }
    double y = 1.0 - ((low - (x * c) / (2.0 - c)) - high);
    return k >= -1021 ? timesPowerOfTwo(y, k) : timesPowerOfTwo(y, k + 1000) * 0x1.0p-1000;
  }

  /** e to the power of {@code value}, less one. */
  public static double expm1(double value) {
    if (value != value) {
      return value;
    }
    if (value > GREATEST) {
      return Double.POSITIVE_INFINITY;
    }
    double x = value;
    int sizeHigh = Words.high(Math.abs(x));
    if (sizeHigh >= 0x4043687A && x < 0) {
      return -1.0;
    }
    double c = 0;
    int k = 0;
    if (sizeHigh > HALF_LN_2_HIGH) {
      if (sizeHigh < LN_2_AND_HALF_HIGH) {
        k = x < 0 ? -1 : 1;
      } else {
        k = (int) (INVERSE_LN_2 * x + (x < 0 ? -0.5 : 0.5));
      }
      double high = x - k * LN_2;
      double low = k * LN_2_LOW;
      x = high - low;
      c = (high - x) - low;
    } else if (sizeHigh < 0x3c900000) {
      return x;
    }
    double half = 0.5 * x;
    double square = x * half;
    double r = square * -2.01099218183624371326e-07;
    r = square * (4.00821782732936239552e-06 + r);
    r = square * (-7.93650757867487942473e-05 + r);
    r = square * (1.58730158725481460165e-03 + r);
    r = 1.0 + square * (-3.33333333333331316428e-02 + r);
    double t = 3.0 - r * half;
    double e = square * ((r - t) / (6.0 - x * t));
    if (k == 0) {
      return x - (x * e - square);
    }
    e = x * (e - c) - c;
    e -= square;
    if (k == -1) {
      return 0.5 * (x - e) - 0.5;
    }
    if (k == 1) {
      return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
    }
    if (k <= -2 || k > 56) {
      return timesPowerOfTwo(1.0 - (e - x), k) - 1.0;
    }
    if (k < 20) {
      t = Words.withHigh(0, ONE_HIGH - (0x200000 >> k));
      return timesPowerOfTwo(t - (e - x), k);
    }
    t = Words.withHigh(0, 0x3ff - k << 20);
    return timesPowerOfTwo(x - (e + t) + 1.0, k);
  }

  /** The natural logarithm. */
  public static double log(double value) {
    if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
      return value == 0 ? Double.NEGATIVE_INFINITY : value > 0 ? value : Double.NaN;
    }
    boolean subnormal = value < Double.MIN_NORMAL;
    double x = subnormal ? value * 0x1.0p54 : value;
    int high = Words.high(x);
    int k = (high >> 20) - 1023 - (subnormal ? 54 : 0);
    high &= FRACTION;
    int carry = high + 0x95f64 & 0x100000;
    x = Words.withHigh(x, high | carry ^ ONE_HIGH);
    k += carry >> 20;
    double f = x - 1.0;
    if ((FRACTION & 2 + high) < 3) {
      if (f == 0) {
        return k == 0 ? 0.0 : k * LN_2 + k * LN_2_LOW;
      }
      double r = f * f * (0.5 - 0.33333333333333333 * f);
      return k == 0 ? f - r : k * LN_2 - ((r - k * LN_2_LOW) - f);
    }
    double s = f / (2.0 + f);
    double z = s * s;
    double w = z * z;
    double even =
        w
            * (3.999999999940941908e-01
                + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    double odd = w * 1.479819860511658591e-01;
    odd = w * (1.818357216161805012e-01 + odd);
    odd = w * (2.857142874366239149e-01 + odd);
    odd = z * (6.666666666666735130e-01 + odd);
    double r = odd + even;
    if ((high - 0x6147a | 0x6b851 - high) > 0) {
      double half = 0.5 * f * f;
      return k == 0
          ? f - (half - s * (half + r))
          : k * LN_2 - ((half - (s * (half + r) + k * LN_2_LOW)) - f);
    }
    return k == 0 ? f - s * (f - r) : k * LN_2 - ((s * (f - r) - k * LN_2_LOW) - f);
  }

  /** The decimal logarithm. */
  public static double log10(double value) {
    if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
      return value == 0 ? Double.NEGATIVE_INFINITY : value > 0 ? value : Double.NaN;
    }
    boolean subnormal = value < Double.MIN_NORMAL;
    double x = subnormal ? value * 0x1.0p54 : value;
    int high = Words.high(x);
    int k = (high >> 20) - 1023 - (subnormal ? 54 : 0);
    int negative = k >>> 31;
    double y = k + negative;
    x = Words.withHigh(x, high & FRACTION | 0x3ff - negative << 20);
    double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(x);
    return z + y * 3.01029995663611771306e-01;
  }

  /** The natural logarithm of {@code 1 + value}. */
  public static double log1p(double value) {
    if (!(value > -1) || value == Double.POSITIVE_INFINITY) {
      return value == -1 ? Double.NEGATIVE_INFINITY : value > 0 ? value : Double.NaN;
    }
    double size = Math.abs(value);
    if (size < 0x1.0p-29) {
      return size < 0x1.0p-54 ? value : value - value * value * 0.5;
    }
    int high = Words.high(value);
    double f = value;
    double c = 0;
    int k = 0;
    int fraction = 1;
    if (high >= 0x3FDA827A || high < 0 && high > 0xbfd2bec3) {
      boolean small = high < 0x43400000;
      double u = small ? 1.0 + value : value;
      fraction = Words.high(u);
      k = (fraction >> 20) - 1023;
      if (small) {
        c = (k > 0 ? 1.0 - (u - value) : value - (u - 1.0)) / u;
      }
      fraction &= FRACTION;
      if (fraction < 0x6a09e) {
        u = Words.withHigh(u, fraction | ONE_HIGH);
      } else {
        k++;
        u = Words.withHigh(u, fraction | 0x3fe00000);
        fraction = 0x100000 - fraction >> 2;
      }
      f = u - 1.0;
    }
    double half = 0.5 * f * f;
    if (fraction == 0) {
      if (f == 0) {
        return k == 0 ? 0.0 : k * LN_2 + (c + k * LN_2_LOW);
      }
      double r = half * (1.0 - 0.66666666666666666 * f);
      return k == 0 ? f - r : k * LN_2 - ((r - (k * LN_2_LOW + c)) - f);
    }
    double s = f / (2.0 + f);
    double z = s * s;
    double r = z * 1.479819860511658591e-01;
    r = z * (1.531383769920937332e-01 + r);
    r = z * (1.818357216161805012e-01 + r);
    r = z * (2.222219843214978396e-01 + r);
    r = z * (2.857142874366239149e-01 + r);
    r = z * (3.999999999940941908e-01 + r);
    r = z * (6.666666666666735130e-01 + r);
    return k == 0
        ? f - (half - s * (half + r))
        : k * LN_2 - ((half - (s * (half + r) + (k * LN_2_LOW + c))) - f);
  }

  /** The hyperbolic sine. */
  public static double sinh(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value) || size < 0x1.0p-28) {
      return value;
    }
    double half = value < 0 ? -0.5 : 0.5;
    if (size < HYPERBOLIC_LIMIT) {
      double t = expm1(size);
      return size < 1
          ? half * (2.0 * t - t * t / (t + 1.0))
          : half * (t + t / (t + 1.0));
    }
    return large(size, half);
  }

  /** The hyperbolic cosine. */
  public static double cosh(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value)) {
      return size;
    }
    if (Words.high(size) <= HALF_LN_2_HIGH) {
      double t = expm1(size);
      double w = 1.0 + t;
      return size < 0x1.0p-55 ? w : 1.0 + (t * t) / (w + w);
    }
    if (size < HYPERBOLIC_LIMIT) {
      double t = exp(size);
      return 0.5 * t + 0.5 / t;
    }
    return large(size, 0.5);
  }

  /** {@code half * exp(size)}, also where the power alone overflows. */
  private static double large(double size, double half) {
    if (Words.high(size) < GREATEST_HIGH) {
      return half * exp(size);
    }
    if (Double.doubleToRawLongBits(size) <= HYPERBOLIC_GREATEST) {
      double w = exp(0.5 * size);
      return half * w * w;
    }
    return half * Double.POSITIVE_INFINITY;
  }

  /** The hyperbolic tangent. */
  public static double tanh(double value) {
    double size = Math.abs(value);
    if (value != value) {
      return value;
    }
    if (size < 0x1.0p-55) {
      return value * (1.0 + value);
    }
    double z = 1.0;
    if (size < HYPERBOLIC_LIMIT) {
      if (size >= 1) {
        z = 1.0 - 2.0 / (expm1(2.0 * size) + 2.0);
      } else {
        double t = expm1(-2.0 * size);
        z = -t / (t + 2.0);
      }
    }
    return value < 0 ? -z : z;
  }
}
