package java.lang;

/** A {@code byte} as an object, and operations on such values. */
public final class Byte extends Number {
  /** −128, the least value. */
  public static final byte MIN_VALUE = -128;

  /** 127, the greatest value. */
  public static final byte MAX_VALUE = 127;

  /** The number of bits. */
  public static final int SIZE = 8;

  /** The number of bytes. */
  public static final int BYTES = 1;

  /** The objects that {@code valueOf} always gives for small values. */
  private static final Byte[] SMALL = small();

  private static final int LEAST_SMALL = -128;
  private static final int SMALL_COUNT = 256;

  private final byte value;

  private Byte(byte value) {
    this.value = value;
  }

  private static Byte[] small() {
    Byte[] objects = new Byte[SMALL_COUNT];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = new Byte((byte) (LEAST_SMALL + i));
    }
    return objects;
  }

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

  /** The object of a value, always the same one. */
  public static Byte valueOf(byte value) {
    return SMALL[value - LEAST_SMALL];
  }

  /** The number that a text is in decimal. */
  public static byte parseByte(String text) {
    return parseByte(text, 10);
  }

  /** The number that a text is in some base. */
  public static byte parseByte(String text, int radix) {
    return (byte) Numbers.parseSmall(text, radix, MIN_VALUE, MAX_VALUE);
  }

  /** An object of the number that a text is in decimal. */
  public static Byte valueOf(String text) {
    return valueOf(parseByte(text, 10));
  }

  /** An object of the number that a text is in some base. */
  public static Byte valueOf(String text, int radix) {
    return valueOf(parseByte(text, radix));
  }

  /** The number in decimal. */
  public static String toString(byte value) {
    return Decimal.string(value);
  }

  /** The value. */
  @Override
  public byte byteValue() {
    return value;
  }

  /** The value as a {@code short}. */
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

  /** Whether an object is a {@code Byte} of the same value. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Byte && ((Byte) other).value == value;
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
  public int compareTo(Byte other) {
    return compare(value, other.value);
  }
}
