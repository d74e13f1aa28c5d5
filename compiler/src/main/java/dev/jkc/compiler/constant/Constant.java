package dev.jkc.compiler.constant;

import dev.jkc.compiler.symbol.Type.Primitive;

/** A value known at compile time. */
public sealed interface Constant {

  /**
   * An integer of a given type.
   *
   * @param value in two's complement, sign- or zero-extended as the type says; {@code ulong} values
   *     from 2^63 on are negative here
   */
  record Whole(Primitive type, long value) implements Constant {
    public Whole {
      if (value != wrap(type, value)) {
        throw new IllegalArgumentException(value + " is not a value of " + type);
      }
    }

    @Override
    public String toString() {
      return switch (type) {
        case CHAR -> String.valueOf((char) value);
        case ULONG -> Long.toUnsignedString(value);
        default -> Long.toString(value);
      };
    }
  }

  /** A {@code float} or {@code double}; a float is kept as the double of the same value. */
  record Floating(Primitive type, double value) implements Constant {
    public Floating {
      if (Double.isNaN(value)) {
        // Of all NaNs the one that javac writes; what the compiler's own division yields differs.
        value = Double.NaN;
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Floating that
          && type == that.type
          && Double.doubleToLongBits(value) == Double.doubleToLongBits(that.value);
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }

    @Override
    public String toString() {
      return type == Primitive.FLOAT ? Float.toString((float) value) : Double.toString(value);
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Constant {
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** A string. */
  record Text(String value) implements Constant {
    @Override
    public String toString() {
      return value;
    }
  }

  /** The integer constant whose value is {@code value} reduced to the width of {@code type}. */
  static Whole whole(Primitive type, long value) {
    return new Whole(type, wrap(type, value));
  }

  /** {@code value} reduced to the width and signedness of {@code type}. */
  static long wrap(Primitive type, long value) {
    return switch (type) {
      case BYTE -> (byte) value;
      case SHORT -> (short) value;
      case CHAR, USHORT -> value & 0xFFFF;
      case INT -> (int) value;
      case UBYTE -> value & 0xFF;
      case UINT -> value & 0xFFFF_FFFFL;
      case LONG, ULONG -> value;
      case BOOLEAN, FLOAT, DOUBLE -> throw new IllegalArgumentException(type + " is no integer");
    };
  }

  /** Whether the mathematical value of {@code constant} is a value of {@code type}. */
  static boolean fits(Whole constant, Primitive type) {
    long value = constant.value();
    if (constant.type() == Primitive.ULONG && value < 0) {
      return type == Primitive.ULONG;
    }
    return type == Primitive.ULONG ? value >= 0 : wrap(type, value) == value;
  }
}
