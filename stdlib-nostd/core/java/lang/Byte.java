package java.lang;

/** Static operations on {@code byte} values. */
public final class Byte {
  /** −128, the least value. */
  public static final byte MIN_VALUE = -128;

  /** 127, the greatest value. */
  public static final byte MAX_VALUE = 127;

  /** The number of bits. */
  public static final int SIZE = 8;

  /** The number of bytes. */
  public static final int BYTES = 1;

  private Byte() {}

  /** The difference, whose sign orders the two. */
  public static int compare(byte a, byte b) {
    return a - b;
  }

  /** The difference of the unsigned values. */
  public static int compareUnsigned(byte a, byte b) {
    return toUnsignedInt(a) - toUnsignedInt(b);
  }

  /** The value itself. */
  public static int hashCode(byte value) {
    return value;
  }

  /** The value as an unsigned number. */
  public static int toUnsignedInt(byte value) {
    return value & 0xff;
  }

  /** The value as an unsigned number. */
  public static long toUnsignedLong(byte value) {
    return value & 0xffL;
  }
}
