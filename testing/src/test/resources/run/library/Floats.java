/** The text of floats and doubles, at edges and for random bits. */
public class Floats {
  static long seed = 2024;

  static long random() {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    return (seed ^ seed >>> 29) * 0x94d049bb133111ebL;
  }

  static void show(double value) {
    System.out.print(value);
    System.out.print(' ');
    System.out.println(-value);
  }

  static void show(float value) {
    System.out.print(value);
    System.out.print(' ');
    System.out.println(-value);
  }

  /** A value and its neighbours. */
  static void around(double value) {
    show(Math.nextDown(value));
    show(value);
    show(Math.nextUp(value));
    show(Math.nextDown((float) value));
    show((float) value);
    show(Math.nextUp((float) value));
  }

  public static void main(String[] args) {
    around(0.0);
    around(Double.NaN);
    around(Double.POSITIVE_INFINITY);
    around(Double.MIN_NORMAL);
    around(Double.MAX_VALUE);
    around(Float.MIN_NORMAL);
    around(Float.MIN_VALUE);
    around(Float.MAX_VALUE);
    around(2e-3f);
    around(2.0E-323);
    around(1.0E23);
    around(2.2250738585072014E-308);
    around(2.0E-44f);
    around(8.41E21);
    around(9.5367431640625E-7);
    around(5.0E-324);
    around(0.1 + 0.2);
    around(1.0 / 3.0);
    around(123456.789);
    around(9007199254740993.0);
    around(4.8726570057E288);
    around(2.0e22);
    double power = 1.0;
    for (int i = 0; i < 320; i++) {
      around(power);
      around(1 / power);
      power *= 10;
    }
    power = 1.0;
    for (int i = 0; i < 1080; i++) {
      around(power);
      around(1 / power);
      power *= 2;
    }
    for (int i = -100; i < 100; i++) {
      show((double) i);
      show(i / 8.0f);
      show(i * 100000.0);
      show(i / 1000.0);
      show(i / 100.0f);
    }
    for (int i = 0; i < 3000; i++) {
      show(Double.longBitsToDouble(random()));
      show(Float.intBitsToFloat((int) random()));
      show((double) (random() >> 32) / 1000.0);
      show(Double.longBitsToDouble(random() >>> 12 >>> (i & 31)));
      show(Float.intBitsToFloat((int) random() >>> 9));
    }
  }
}
