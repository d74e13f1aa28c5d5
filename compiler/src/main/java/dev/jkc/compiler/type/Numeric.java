package dev.jkc.compiler.type;

import static dev.jkc.compiler.symbol.Type.Primitive.DOUBLE;
import static dev.jkc.compiler.symbol.Type.Primitive.FLOAT;
import static dev.jkc.compiler.symbol.Type.Primitive.INT;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.symbol.Type.Primitive;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numeric promotion (JLS 5.6), extended to the unsigned types. */
public final class Numeric {
  private Numeric() {}

  /** Unary promotion: types narrower than {@code int} become {@code int}. */
  public static Primitive promote(Primitive type) {
    return switch (type) {
      case BYTE, SHORT, CHAR, UBYTE, USHORT -> INT;
      default -> type;
    };
  }

  /**
   * The type in which two numbers meet: one that has all values of both, or else the other
   * operand's type of a constant that fits; empty when there is none.
   */
  public static Optional<Primitive> promote(
      Primitive left,
      @Nullable Constant leftValue,
      Primitive right,
      @Nullable Constant rightValue) {
    Primitive a = promote(left);
    Primitive b = promote(right);
    if (a.isFloating() || b.isFloating()) {
      return floating(a, b);
    }
    if (a.isSigned() == b.isSigned()) {
      return Optional.of(a.bits() >= b.bits() ? a : b);
    }
    Primitive unsigned = a.isSigned() ? b : a;
    Primitive signed = a.isSigned() ? left : right;
    Constant signedValue = a.isSigned() ? leftValue : rightValue;
    Constant unsignedValue = a.isSigned() ? rightValue : leftValue;
    if (Conversions.widens(signed, unsigned)) {
      return Optional.of(unsigned);
    }
    if (Conversions.widens(unsigned, promote(signed))) {
      return Optional.of(promote(signed));
    }
    if (signedValue instanceof Constant.Whole whole && Constant.fits(whole, unsigned)) {
      return Optional.of(unsigned);
    }
    if (unsignedValue instanceof Constant.Whole whole && Constant.fits(whole, promote(signed))) {
      return Optional.of(promote(signed));
    }
    return Optional.empty();
  }

  private static Optional<Primitive> floating(Primitive a, Primitive b) {
    if (a == DOUBLE || b == DOUBLE) {
      return a == Primitive.ULONG || b == Primitive.ULONG ? Optional.empty() : Optional.of(DOUBLE);
    }
    boolean exact = a.isSigned() && b.isSigned();
    return exact ? Optional.of(FLOAT) : Optional.empty();
  }
}
