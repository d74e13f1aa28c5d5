package java.lang;

/** Digits of integers, written where strings are made. */
final class Decimal {
  private static final int RADIX = 10;

  private Decimal() {}

  /** The number of characters that a number takes. */
  static int size(long value) {
    int size = value < 0 ? 2 : 1;
    for (long rest = value / RADIX; rest != 0; rest /= RADIX) {
      size++;
    }
    return size;
  }

  /** Writes a number so that it ends before {@code end}. */
  static void put(long value, byte[] to, byte coder, int end) {
    int at = end;
    long rest = value;
    do {
      long next = rest / RADIX;
      int digit = (int) (rest - next * RADIX);
      Units.put(to, coder, --at, (char) ('0' + (digit < 0 ? -digit : digit)));
      rest = next;
    } while (rest != 0);
    if (value < 0) {
      Units.put(to, coder, --at, '-');
    }
  }

  /** A number in decimal. */
  static String string(long value) {
    byte[] bytes = new byte[size(value)];
    put(value, bytes, Units.LATIN1, bytes.length);
    return new String(bytes, Units.LATIN1);
  }

  /** A number in another base, where the minus sign is written; digits are small letters. */
  static String string(long value, int radix) {
    if (radix == RADIX || radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
      return string(value);
    }
    byte[] bytes = new byte[Long.SIZE + 1];
    int at = bytes.length;
    long rest = value;
    do {
      int digit = (int) (rest % radix);
      bytes[--at] = (byte) Character.forDigit(digit < 0 ? -digit : digit, radix);
      rest /= radix;
    } while (rest != 0);
    if (value < 0) {
      bytes[--at] = '-';
    }
    return Units.string(bytes, Units.LATIN1, at, bytes.length - at);
  }

  /** An unsigned number in a base of {@code 1 << shift}. */
  static String powerOfTwo(long value, int shift) {
    byte[] bytes = new byte[Long.SIZE];
    int at = bytes.length;
    long rest = value;
    do {
      int digit = (int) rest & (1 << shift) - 1;
      bytes[--at] = (byte) Character.forDigit(digit, 1 << shift);
      rest >>>= shift;
    } while (rest != 0);
    return Units.string(bytes, Units.LATIN1, at, bytes.length - at);
  }

  /** An unsigned number in some base. */
  static String unsigned(long value, int radix) {
    if (value >= 0) {
      return string(value, radix);
    }
    int base = radix < Character.MIN_RADIX || radix > Character.MAX_RADIX ? RADIX : radix;
    long rest = Long.divideUnsigned(value, base);
    int digit = (int) (value - rest * base);
    return string(rest, base).concat(String.valueOf(Character.forDigit(digit, base)));
  }
}
