package java.lang;

/** A {@code boolean} as an object, and operations on such values. */
public final class Boolean implements java.io.Serializable, Comparable<Boolean> {
  /** The class of the primitive type. */
  @SuppressWarnings("unchecked")
  public static final Class<Boolean> TYPE = (Class<Boolean>) (Class<?>) boolean.class;

  private static final int HASH_OF_TRUE = 1231;
  private static final int HASH_OF_FALSE = 1237;

  /** The object for true. */
  public static final Boolean TRUE = new Boolean(true);

  /** The object for false. */
  public static final Boolean FALSE = new Boolean(false);

  private final boolean value;

  /** Makes an object of a value. */
  public Boolean(boolean value) {
    this.value = value;
  }

  /** Makes an object of whether the text is {@code true}. */
  public Boolean(String text) {
    this(parseBoolean(text));
  }

  /** Orders false before true. */
  public static int compare(boolean a, boolean b) {
    return a == b ? 0 : a ? 1 : -1;
  }

  /** One prime number for true and another for false. */
  public static int hashCode(boolean value) {
    return value ? HASH_OF_TRUE : HASH_OF_FALSE;
  }

  /** Whether both are true. */
  public static boolean logicalAnd(boolean a, boolean b) {
    return a & b;
  }

  /** Whether one or both are true. */
  public static boolean logicalOr(boolean a, boolean b) {
    return a | b;
  }

  /** Whether exactly one is true. */
  public static boolean logicalXor(boolean a, boolean b) {
    return a ^ b;
  }

  /** {@code true} or {@code false}. */
  public static String toString(boolean value) {
    return value ? "true" : "false";
  }

  /** Whether the text is {@code true} in capital or small letters; null is not. */
  public static boolean parseBoolean(String s) {
    // No letter outside ASCII has one of these as its capital or small form.
    return s != null
        && s.length() == 4
        && (s.charAt(0) | 0x20) == 't'
        && (s.charAt(1) | 0x20) == 'r'
        && (s.charAt(2) | 0x20) == 'u'
        && (s.charAt(3) | 0x20) == 'e';
  }

  /** The object of a value, always the same one. */
  public static Boolean valueOf(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The object of what a text says. */
  public static Boolean valueOf(String text) {
    return parseBoolean(text) ? TRUE : FALSE;
  }

  /** The value. */
  public boolean booleanValue() {
    return value;
  }

  /** Whether an object is a {@code Boolean} of the same value. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Boolean && ((Boolean) other).value == value;
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
  @Override
  public int compareTo(Boolean b) {
    return compare(value, b.value);
  }
}
