/** The exact methods of Math and StrictMath, at edges and on random values. */
public class Numbers {
  static long seed = 7;

  static long random() {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    return (seed ^ seed >>> 29) * 0x94d049bb133111ebL;
  }

  static void show(double value) {
    System.out.println(Double.doubleToLongBits(value));
  }

  static void show(float value) {
    System.out.println(Float.floatToIntBits(value));
  }

  static void of(double a) {
    show(Math.abs(a));
    show(Math.signum(a));
    System.out.println(Math.getExponent(a));
    show(Math.ulp(a));
    show(Math.nextUp(a));
    show(Math.nextDown(a));
    show(Math.floor(a));
    show(Math.ceil(a));
    show(Math.rint(a));
    System.out.println(Math.round(a));
    show(Math.sqrt(a));
    show(Math.toRadians(a));
    show(Math.toDegrees(a));
  }

  static void of(double a, double b) {
    show(Math.max(a, b));
    show(StrictMath.min(a, b));
    show(StrictMath.copySign(a, b));
    show(Math.nextAfter(a, b));
    show(Math.IEEEremainder(a, b));
    show(Double.max(a, b));
    show(Double.min(a, b));
  }

  static void of(float a) {
    show(Math.abs(a));
    show(Math.signum(a));
    System.out.println(Math.getExponent(a));
    show(Math.ulp(a));
    show(Math.nextUp(a));
    show(Math.nextDown(a));
    System.out.println(Math.round(a));
  }

  static void of(float a, float b) {
    show(Math.max(a, b));
    show(Math.min(a, b));
    show(StrictMath.copySign(a, b));
    show(Math.nextAfter(a, b));
    show(Math.nextAfter(a, (double) b));
    show(Float.max(a, b));
    show(Float.min(a, b));
  }

  static void of(int a, int b) {
    System.out.println(Math.abs(a));
    System.out.println(Math.max(a, b));
    System.out.println(Math.min(a, b));
    System.out.println(Math.multiplyFull(a, b));
    if (b != 0) {
      System.out.println(Math.floorDiv(a, b));
      System.out.println(Math.floorMod(a, b));
      System.out.println(Math.ceilDiv(a, b));
      System.out.println(Math.ceilMod(a, b));
    }
  }

  static void of(long a, long b) {
    System.out.println(Math.abs(a));
    System.out.println(Math.max(a, b));
    System.out.println(Math.min(a, b));
    System.out.println(Math.multiplyHigh(a, b));
    System.out.println(Math.unsignedMultiplyHigh(a, b));
    if (b != 0) {
      System.out.println(Math.floorDiv(a, b));
      System.out.println(Math.floorMod(a, b));
      System.out.println(Math.ceilDiv(a, b));
      System.out.println(Math.ceilMod(a, b));
    }
    if ((int) b != 0) {
      System.out.println(Math.floorDiv(a, (int) b));
      System.out.println(Math.floorMod(a, (int) b));
      System.out.println(Math.ceilDiv(a, (int) b));
      System.out.println(Math.ceilMod(a, (int) b));
    }
  }

  static double edge(int index) {
    return switch (index) {
      case 0 -> 0.0;
      case 1 -> -0.0;
      case 2 -> 1.0;
      case 3 -> -0.5;
      case 4 -> 0.49999999999999994;
      case 5 -> 2.5;
      case 6 -> -3.5;
      case 7 -> Double.MIN_VALUE;
      case 8 -> -Double.MIN_NORMAL;
      case 9 -> Double.MAX_VALUE;
      case 10 -> Double.NaN;
      case 11 -> Double.POSITIVE_INFINITY;
      case 12 -> Double.NEGATIVE_INFINITY;
      case 13 -> 4503599627370495.5;
      case 14 -> 4503599627370497.0;
      case 15 -> -9.3e18;
      case 16 -> 1e-310;
      case 17 -> 0x1.fffffep127;
      case 18 -> 0x1.fffffffp127;
      case 19 -> 0x1.0p-149;
      case 20 -> 0x1.8p-126;
      case 21 -> 8388607.5;
      case 22 -> 2147483647.5;
      default -> Double.longBitsToDouble(random());
    };
  }

  /** A value whose exponent is near 0, so that sums of them meet. */
  static double near() {
    long bits = random();
    long exponent = 1023 + ((bits >> 52) % 60);
    return Double.longBitsToDouble(bits & 0x800FFFFFFFFFFFFFL | exponent << 52);
  }

  /** The value with fewer bits, so that products are exact. */
  static double round(double value) {
    long mask = -1L << (int) (random() & 63);
    return Double.longBitsToDouble(Double.doubleToRawLongBits(value) & mask);
  }

  static void fused(double a, double b, double c) {
    show(Math.fma(a, b, c));
    show(Math.fma(a, b, -(a * b)));
    show(Math.fma((float) a, (float) b, (float) c));
    show(Math.fma((float) a, (float) b, -((float) a * (float) b)));
  }

  static void scaled(double a, int n) {
    show(Math.scalb(a, n));
    show(Math.scalb((float) a, n));
  }

  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      of(edge(i));
      of((float) edge(i));
      for (int j = 0; j < 40; j++) {
        of(edge(i), edge(j));
        of((float) edge(i), (float) edge(j));
        of((int) edge(i), (int) edge(j));
        of((long) edge(i), (long) edge(j));
        for (int k = 0; k < 24; k++) {
          fused(edge(i), edge(j), edge(k));
        }
      }
      for (int n = -2200; n <= 2200; n += 21) {
        scaled(edge(i), n);
      }
      scaled(edge(i), Integer.MIN_VALUE);
      scaled(edge(i), Integer.MAX_VALUE);
    }
    for (int i = 0; i < 2000; i++) {
      double a = near();
      double b = near();
      of(a);
      of(a, b);
      of((float) a);
      of((float) a, (float) b);
      fused(a, b, near());
      fused(round(a), round(b), round(near()));
      double tiny = Math.scalb(b, -1070);
      fused(round(a), tiny, round(tiny));
      fused(a, tiny, Double.MIN_VALUE);
      scaled(a, -1060 - (i & 31));
      scaled(a, -140 - (i & 15));
      of(a * 0x1.0p20, b);
      of((int) random(), (int) random() >> (i & 31));
      of(random(), random() >> (i & 63));
    }
  }
}
