package dev.jkc.compiler.constant;

import dev.jkc.compiler.constant.Constant.Floating;
import dev.jkc.compiler.constant.Constant.Text;
import dev.jkc.compiler.constant.Constant.Truth;
import dev.jkc.compiler.constant.Constant.Whole;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.lang.ast.Operators;
import java.math.BigInteger;
import java.util.Optional;

/** Arithmetic on constants; empty where the operation has no value, as division by zero. */
public final class Folding {
  private static final double TWO_TO_63 = 0x1p63;

  private Folding() {}

  /** A unary operator on an operand that was promoted. */
  public static Optional<Constant> unary(Operators.Unary operator, Constant operand) {
    return switch (operand) {
      case Whole w ->
          switch (operator) {
            case PLUS -> Optional.of(w);
            case MINUS -> Optional.of(Constant.whole(w.type(), -w.value()));
            case COMPLEMENT -> Optional.of(Constant.whole(w.type(), ~w.value()));
            default -> Optional.empty();
          };
      case Floating f ->
          switch (operator) {
            case PLUS -> Optional.of(f);
            case MINUS -> Optional.of(new Floating(f.type(), -f.value()));
            default -> Optional.empty();
          };
      case Truth t ->
          operator == Operators.Unary.NOT ? Optional.of(new Truth(!t.value())) : Optional.empty();
      case Text t -> Optional.empty();
    };
  }

  /**
   * A binary operator. The operands of arithmetic and comparison were converted to one type, those
   * of a shift promoted each on its own; either operand of a concatenation may be anything.
   */
  public static Optional<Constant> binary(
      Operators.Binary operator, Constant left, Constant right) {
    if (operator == Operators.Binary.ADD && (left instanceof Text || right instanceof Text)) {
      return Optional.of(new Text(left.toString() + right));
    }
    if (left instanceof Whole l && right instanceof Whole r) {
      return whole(operator, l, r);
    }
    if (left instanceof Floating l && right instanceof Floating r) {
      return floating(operator, l, r);
    }
    if (left instanceof Truth l && right instanceof Truth r) {
      return truth(operator, l.value(), r.value());
    }
    if (left instanceof Text l && right instanceof Text r) {
      return switch (operator) {
        case EQUAL -> Optional.of(new Truth(l.equals(r)));
        case NOT_EQUAL -> Optional.of(new Truth(!l.equals(r)));
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  /** A constant cast to a primitive type (JLS 5.1.2, 5.1.3). */
  public static Optional<Constant> convert(Constant constant, Primitive target) {
    return switch (constant) {
      case Whole w -> {
        if (target == Primitive.BOOLEAN) {
          yield Optional.empty();
        }
        if (target.isFloating()) {
          yield Optional.of(new Floating(target, toFloating(w, target)));
        }
        yield Optional.of(Constant.whole(target, w.value()));
      }
      case Floating f -> {
        if (target == Primitive.BOOLEAN) {
          yield Optional.empty();
        }
        if (target.isFloating()) {
          yield Optional.of(
              new Floating(target, target == Primitive.FLOAT ? (float) f.value() : f.value()));
        }
        yield Optional.of(Constant.whole(target, toWhole(f.value(), target)));
      }
      case Truth t -> target == Primitive.BOOLEAN ? Optional.of(t) : Optional.empty();
      case Text t -> Optional.empty();
    };
  }

  /** An integer rounded once to the target's precision. */
  private static double toFloating(Whole whole, Primitive target) {
    long value = whole.value();
    if (whole.type() == Primitive.ULONG && value < 0) {
      BigInteger exact = new BigInteger(Long.toUnsignedString(value));
      return target == Primitive.FLOAT ? exact.floatValue() : exact.doubleValue();
    }
    return target == Primitive.FLOAT ? (float) value : (double) value;
  }

  /**
   * Truncation that saturates at the bounds of int, long, uint or ulong, then wraps to narrower.
   */
  public static long toWhole(double value, Primitive target) {
    return switch (target) {
      case LONG -> (long) value;
      case ULONG ->
          value < TWO_TO_63
              ? Math.max(0, (long) value)
              : (value >= 2 * TWO_TO_63 ? -1L : (long) (value - TWO_TO_63) + Long.MIN_VALUE);
      case UINT -> Math.max(0, Math.min(0xFFFF_FFFFL, (long) value));
      case USHORT -> Math.max(0, Math.min(0xFFFFL, (long) value));
      case UBYTE -> Math.max(0, Math.min(0xFFL, (long) value));
      default -> (int) value;
    };
  }

  private static Optional<Constant> whole(Operators.Binary operator, Whole l, Whole r) {
    long a = l.value();
    long b = r.value();
    Primitive type = l.type();
    int mask = type.bits() == 64 ? 63 : 31;
    boolean wideUnsigned = type == Primitive.ULONG;
    int order = wideUnsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
    return switch (operator) {
      case ADD -> Optional.of(Constant.whole(type, a + b));
      case SUBTRACT -> Optional.of(Constant.whole(type, a - b));
      case MULTIPLY -> Optional.of(Constant.whole(type, a * b));
      case DIVIDE ->
          b == 0
              ? Optional.empty()
              : Optional.of(Constant.whole(type, wideUnsigned ? Long.divideUnsigned(a, b) : a / b));
      case REMAINDER ->
          b == 0
              ? Optional.empty()
              : Optional.of(
                  Constant.whole(type, wideUnsigned ? Long.remainderUnsigned(a, b) : a % b));
      case SHIFT_LEFT -> Optional.of(Constant.whole(type, a << (b & mask)));
      case SHIFT_RIGHT ->
          Optional.of(Constant.whole(type, type.isSigned() ? a >> (b & mask) : a >>> (b & mask)));
      case SHIFT_RIGHT_UNSIGNED ->
          Optional.of(
              Constant.whole(type, (type == Primitive.INT ? a & 0xFFFF_FFFFL : a) >>> (b & mask)));
      case AND -> Optional.of(Constant.whole(type, a & b));
      case OR -> Optional.of(Constant.whole(type, a | b));
      case XOR -> Optional.of(Constant.whole(type, a ^ b));
      case LESS -> Optional.of(new Truth(order < 0));
      case LESS_EQUAL -> Optional.of(new Truth(order <= 0));
      case GREATER -> Optional.of(new Truth(order > 0));
      case GREATER_EQUAL -> Optional.of(new Truth(order >= 0));
      case EQUAL -> Optional.of(new Truth(a == b));
      case NOT_EQUAL -> Optional.of(new Truth(a != b));
      case CONDITIONAL_AND, CONDITIONAL_OR -> Optional.empty();
    };
  }

  private static Optional<Constant> floating(Operators.Binary operator, Floating l, Floating r) {
    double a = l.value();
    double b = r.value();
    // A float operation rounds once: computing in double and narrowing gives the same for these.
    return switch (operator) {
      case ADD -> Optional.of(rounded(l.type(), a + b));
      case SUBTRACT -> Optional.of(rounded(l.type(), a - b));
      case MULTIPLY -> Optional.of(rounded(l.type(), a * b));
      case DIVIDE -> Optional.of(rounded(l.type(), a / b));
      case REMAINDER -> Optional.of(rounded(l.type(), a % b));
      case LESS -> Optional.of(new Truth(a < b));
      case LESS_EQUAL -> Optional.of(new Truth(a <= b));
      case GREATER -> Optional.of(new Truth(a > b));
      case GREATER_EQUAL -> Optional.of(new Truth(a >= b));
      case EQUAL -> Optional.of(new Truth(a == b));
      case NOT_EQUAL -> Optional.of(new Truth(a != b));
      default -> Optional.empty();
    };
  }

  private static Floating rounded(Primitive type, double value) {
    return new Floating(type, type == Primitive.FLOAT ? (float) value : value);
  }

  private static Optional<Constant> truth(Operators.Binary operator, boolean a, boolean b) {
    return switch (operator) {
      case AND, CONDITIONAL_AND -> Optional.of(new Truth(a && b));
      case OR, CONDITIONAL_OR -> Optional.of(new Truth(a || b));
      case XOR, NOT_EQUAL -> Optional.of(new Truth(a != b));
      case EQUAL -> Optional.of(new Truth(a == b));
      default -> Optional.empty();
    };
  }
}
