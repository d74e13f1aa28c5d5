package java.lang;

/** A {@code short} as an object, and operations on such values. */
public final class Short extends Number {
  /** −2¹⁵, the least value. */
  public static final short MIN_VALUE = -32768;

  /** 2¹⁵ − 1, the greatest value. */
  public static final short MAX_VALUE = 32767;

  /** The number of bits. */
  public static final int SIZE = 16;

  /** The number of bytes. */
  public static final int BYTES = 2;

  /** The objects that {@code valueOf} always gives for small values. */
  private static final Short[] SMALL = small();

  private static final int LEAST_SMALL = -128;
  private static final int SMALL_COUNT = 256;

  private final short value;

  private Short(short value) {
    this.value = value;
  }

  private static Short[] small() {
    Short[] objects = new Short[SMALL_COUNT];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = new Short((short) (LEAST_SMALL + i));
    }
    return objects;
  }

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

  /** An object of a value, always the same one from −128 to 127. */
  public static Short valueOf(short value) {
    int index = value - LEAST_SMALL;
    return index >= 0 && index < SMALL_COUNT ? SMALL[index] : new Short(value);
  }

  /** The number that a text is in decimal. */
  public static short parseShort(String text) {
    return parseShort(text, 10);
  }

  /** The number that a text is in some base. */
  public static short parseShort(String text, int radix) {
    return (short) Numbers.parseSmall(text, radix, MIN_VALUE, MAX_VALUE);
  }

  /** An object of the number that a text is in decimal. */
  public static Short valueOf(String text) {
    return valueOf(parseShort(text, 10));
  }

  /** An object of the number that a text is in some base. */
  public static Short valueOf(String text, int radix) {
    return valueOf(parseShort(text, radix));
  }

  /** The number in decimal. */
  public static String toString(short value) {
    return Decimal.string(value);
  }

  /** The value as a {@code byte}. */
  @Override
  public byte byteValue() {
    return (byte) value;
  }

  /** The value. */
  @Override
  public short shortValue() {
    return value;
  }

  /** The value as an {@code int}. */
  @Override
  public int intValue() {
    return value;
  }

  /** The value as a {@code long}. */
  @Override
  public long longValue() {
    return value;
  }

  /** The value as a {@code float}. */
  @Override
  public float floatValue() {
    return value;
  }

  /** The value as a {@code double}. */
  @Override
  public double doubleValue() {
    return value;
  }

  /** Whether an object is a {@code Short} of the same value. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Short && ((Short) other).value == value;
  }

  /** The hash code of the value. */
  @Override
  public int hashCode() {
    return hashCode(value);
  }

  /** The value as text. */
  @Override
  public String toString() {
    return toString(value);
  }

  /** Compares the values. */
  public int compareTo(Short other) {
    return compare(value, other.value);
  }
}
