package jk.math;

/** The halves of a double, as fdlibm takes numbers apart. */
final class Words {
  private static final long LOW = 0xFFFFFFFFL;

  private Words() {}

  static int high(double value) {
    return (int) (Double.doubleToRawLongBits(value) >> 32);
  }

  static int low(double value) {
    return (int) Double.doubleToRawLongBits(value);
  }

  static double withHigh(double value, int high) {
    long low = Double.doubleToRawLongBits(value) & LOW;
    return Double.longBitsToDouble((long) high << 32 | low);
  }

  static double withoutLow(double value) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(value) & ~LOW);
  }
}
