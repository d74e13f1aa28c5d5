public class FloatSweep {
  static double[] none() {
    return null;
  }

  static double dd(int i) {
    return switch (i) {
      case 0 -> 0.0;
      case 1 -> -0.0;
      case 2 -> Double.NaN;
      case 3 -> Double.POSITIVE_INFINITY;
      case 4 -> Double.NEGATIVE_INFINITY;
      case 5 -> Double.MIN_VALUE;
      case 6 -> -Double.MIN_VALUE;
      case 7 -> Double.MAX_VALUE;
      case 8 -> 1.5;
      case 9 -> 2.5;
      case 10 -> -1.5;
      case 11 -> -2.5;
      case 12 -> 0.49999999999999994;
      case 13 -> 4503599627370497.5;
      case 14 -> 1e300;
      case 15 -> 2147483647.5;
      case 16 -> -2147483648.9;
      case 17 -> 9.223372036854775807e18;
      case 18 -> 0x1.fffffffffffffp-1022;
      case 19 -> 0x0.8p-1022;
      case 20 -> 123456789.125;
      case 21 -> 1e7;
      case 22 -> 9999999.999;
      case 23 -> 1e-3;
      case 24 -> 9.999e-4;
      case 25 -> 2e-323;
      case 26 -> 1.1;
      case 27 -> 100.0;
      case 28 -> 2e23;
      case 29 -> 8.41e21;
      case 30 -> 5e-324;
      case 31 -> 2.2250738585072014E-308;
      case 32 -> 65536.7;
      case 33 -> -129.9;
      default -> 3.0;
    };
  }

  static float ff(int i) {
    return (float) dd(i);
  }

  public static void main(String[] args) {
    for (int i = 0; i <= 34; i++) {
      double a = dd(i);
      float f = ff(i);
      System.out.println(a);
      System.out.println(f);
      System.out.println((int) a);
      System.out.println((long) a);
      System.out.println((char) a + 0);
      System.out.println((short) a);
      System.out.println((byte) a);
      System.out.println((int) f);
      System.out.println((long) f);
      System.out.println((byte) f);
      System.out.println((short) f);
      System.out.println((char) f + 0);
      System.out.println(Double.doubleToLongBits(a));
      System.out.println(Float.floatToIntBits(f));
      System.out.println(Math.round(a));
      System.out.println(Math.round(f));
      System.out.println(Math.rint(a));
      System.out.println(Math.floor(a));
      System.out.println(Math.ceil(a));
      System.out.println(Math.ulp(a));
      System.out.println(Math.nextUp(f));
      System.out.println(Math.signum(a));
      System.out.println(Math.getExponent(a));
      System.out.println(-a);
      System.out.println(0.0 - a);
      System.out.println(Math.abs(a));
      System.out.println(Math.sqrt(a));
      System.out.println(Math.cbrt(a));
      System.out.println(Double.hashCode(a));
      System.out.println(a == a);
      System.out.println((float) (double) f == f);
      for (int j = 0; j <= 34; j++) {
        double b = dd(j);
        float g = ff(j);
        double h = a + b;
        h = a * b + h;
        System.out.println(a + b);
        System.out.println(a * b);
        System.out.println(a / b);
        System.out.println(a % b);
        System.out.println(f % g);
        System.out.println(f / g);
        System.out.println(f * g);
        int m =
            (a < b ? 1 : 0)
                | (a <= b ? 2 : 0)
                | (a > b ? 4 : 0)
                | (a >= b ? 8 : 0)
                | (a == b ? 16 : 0)
                | (a != b ? 32 : 0)
                | (!(a < b) ? 64 : 0)
                | (!(a >= b) ? 128 : 0)
                | (f < b ? 256 : 0)
                | (f == b ? 512 : 0);
        System.out.println(m);
        System.out.println(Math.max(a, b));
        System.out.println(Math.min(f, g));
        System.out.println(Math.copySign(a, b));
        System.out.println(Math.IEEEremainder(a, b));
        System.out.println(Double.compare(a, b));
        System.out.println(Math.fma(a, b, 1.1));
        System.out.println(Math.pow(a, b));
        System.out.println(Math.hypot(a, b));
        System.out.println(Math.atan2(a, b));
        System.out.println(Math.nextAfter(f, b));
        System.out.println(h);
      }
    }
    for (long l = Long.MIN_VALUE, n = 0; n < 64; n++, l = (l >> 1) + n) {
      System.out.println((float) l);
      System.out.println((double) l);
      System.out.println((float) ~l);
      System.out.println((double) (l - 1));
      System.out.println((float) (int) l);
    }
    final double X = 1.0 / 3 * 3 - 1e-17 % 7;
    System.out.println(X);
    System.out.println(1e308 * 10);
    System.out.println((float) 1e-50);
    System.out.println(0f / 0f);
    System.out.println(1.0f * 0.1f + 0.2f);
    System.out.println(0x1p-1074);
    System.out.println(0x.8p1f);
    System.out.println(1e-45f);
    System.out.println(3.4028235e38f);
    System.out.println(1__0.0_1e1_0);
    System.out.println(100f);
    System.out.println(.5e-5D);
    System.out.println((int) (char) (byte) -1.9f);
    System.out.println((char) (byte) 'é');
    System.out.println((byte) 'é');
    System.out.println((int) Float.NaN);
    System.out.println(5f % 0);
    System.out.println(-0f);
    System.out.println(0f == -0f);
    System.out.println(
        ""
            + 1e7
            + 1e-3f
            + 1.0e10f
            + -0.0
            + (0.0 / 0)
            + (float) 0.1
            + (double) 0.1f
            + 1e23
            + 4.35 * 100
            + 1.1f * 1.1f);
    System.out.println(+ +1.0 - -1.0);
    System.out.println(0.1f == 0.1 ? "eq" : "ne");
    System.out.println(0.1 + 0.2);
    System.out.println(0.1f + 0.2f);
    System.out.println((float) 0.1 + 0.2);
    System.out.println(16777217 == 16777216f);
    System.out.println(9007199254740993L == 9007199254740992.0);
    System.out.println((long) 9007199254740993f);
    System.out.println('a' * 1.5f);
    System.out.println((byte) 1e10 + (short) 1e10f);
  }
}
