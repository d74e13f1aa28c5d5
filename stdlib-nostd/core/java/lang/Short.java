package java.lang;

/** Static operations on {@code short} values. */
public final class Short {
  /** −2¹⁵, the least value. */
  public static final short MIN_VALUE = -32768;

  /** 2¹⁵ − 1, the greatest value. */
  public static final short MAX_VALUE = 32767;

  /** The number of bits. */
  public static final int SIZE = 16;

  /** The number of bytes. */
  public static final int BYTES = 2;

  private Short() {}

  /** The difference, whose sign orders the two. */
  public static int compare(short a, short b) {
    return a - b;
  }

  /** The difference of the unsigned values. */
  public static int compareUnsigned(short a, short b) {
    return toUnsignedInt(a) - toUnsignedInt(b);
  }

  /** The value itself. */
  public static int hashCode(short value) {
    return value;
  }

  /** The two bytes in the opposite order. */
  public static short reverseBytes(short value) {
    return (short) ((value & 0xff00) >> 8 | value << 8);
  }

  /** The value as an unsigned number. */
  public static int toUnsignedInt(short value) {
    return value & 0xffff;
  }

  /** The value as an unsigned number. */
  public static long toUnsignedLong(short value) {
    return value & 0xffffL;
  }
}
