package java.lang;

/** An object that holds a number, which every primitive type of numbers can show. */
public abstract class Number implements java.io.Serializable {
  /** For the classes of numbers. */
  public Number() {}

  /** The value as an {@code int}, as a cast gives it. */
  public abstract int intValue();

  /** The value as a {@code long}, as a cast gives it. */
  public abstract long longValue();

  /** The value as a {@code float}, as a cast gives it. */
  public abstract float floatValue();

  /** The value as a {@code double}, as a cast gives it. */
  public abstract double doubleValue();

  /** The value as a {@code byte}, as a cast gives it. */
  public byte byteValue() {
    return (byte) intValue();
  }

  /** The value as a {@code short}, as a cast gives it. */
  public short shortValue() {
    return (short) intValue();
  }
}
