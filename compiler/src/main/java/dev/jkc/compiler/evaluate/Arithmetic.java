package dev.jkc.compiler.evaluate;

import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;

/** Scalar operations as {@link dev.jkc.compiler.hir.HirExpression} defines them. */
final class Arithmetic {
  private static final double TWO_TO_63 = 0x1p63;

  private Arithmetic() {}

  /** A value reduced to a type's width and sign-extended; booleans are 0 or 1. */
  static long narrow(HirType type, long value) {
    return switch ((HirType.Scalar) type) {
      case BOOLEAN -> value & 1;
      case I8 -> (byte) value;
      case I16 -> (short) value;
      case I32 -> (int) value;
      default -> value;
    };
  }

  /** The same bits, zero-extended. */
  static long unsigned(HirType type, long value) {
    int bits = ((HirType.Scalar) type).bits();
    return bits == 64 ? value : value & ((1L << bits) - 1);
  }

  static long binary(BinaryOperator operator, HirType type, long a, long b) {
    int mask = ((HirType.Scalar) type).bits() - 1;
    long x = unsigned(type, a);
    long y = unsigned(type, b);
    long result =
        switch (operator) {
          case ADD -> a + b;
          case SUBTRACT -> a - b;
          case MULTIPLY -> a * b;
          case DIVIDE_SIGNED -> a / nonZero(b);
          case DIVIDE_UNSIGNED -> Long.divideUnsigned(x, nonZero(y));
          case REMAINDER_SIGNED -> a % nonZero(b);
          case REMAINDER_UNSIGNED -> Long.remainderUnsigned(x, nonZero(y));
          case SHIFT_LEFT -> a << (b & mask);
          case SHIFT_RIGHT_SIGNED -> a >> (b & mask);
          case SHIFT_RIGHT_UNSIGNED -> x >>> (b & mask);
          case AND -> a & b;
          case OR -> a | b;
          case XOR -> a ^ b;
        };
    return narrow(type, result);
  }

  private static long nonZero(long divisor) {
    if (divisor == 0) {
      throw new CannotEvaluateException("division by zero");
    }
    return divisor;
  }

  static double binary(BinaryOperator operator, HirType type, double a, double b) {
    double result =
        switch (operator) {
          case ADD -> a + b;
          case SUBTRACT -> a - b;
          case MULTIPLY -> a * b;
          case DIVIDE_SIGNED -> a / b;
          case REMAINDER_SIGNED -> a % b;
          default -> throw new IllegalStateException(operator + " on " + type);
        };
    return type == HirType.F32 ? (float) result : result;
  }

  static boolean compare(Comparison comparison, HirType type, long a, long b) {
    int signed = Long.compare(a, b);
    int unsigned = Long.compareUnsigned(unsigned(type, a), unsigned(type, b));
    return switch (comparison) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS_SIGNED -> signed < 0;
      case LESS_EQUAL_SIGNED -> signed <= 0;
      case GREATER_SIGNED -> signed > 0;
      case GREATER_EQUAL_SIGNED -> signed >= 0;
      case LESS_UNSIGNED -> unsigned < 0;
      case LESS_EQUAL_UNSIGNED -> unsigned <= 0;
      case GREATER_UNSIGNED -> unsigned > 0;
      case GREATER_EQUAL_UNSIGNED -> unsigned >= 0;
    };
  }

  static boolean compare(Comparison comparison, double a, double b) {
    return switch (comparison) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS_SIGNED, LESS_UNSIGNED -> a < b;
      case LESS_EQUAL_SIGNED, LESS_EQUAL_UNSIGNED -> a <= b;
      case GREATER_SIGNED, GREATER_UNSIGNED -> a > b;
      case GREATER_EQUAL_SIGNED, GREATER_EQUAL_UNSIGNED -> a >= b;
    };
  }

  /** A conversion between numbers; pointers are handled by the interpreter. */
  static Object convert(Conversion conversion, HirType from, HirType to, Object value) {
    return switch (conversion) {
      case TRUNCATE, SIGN_EXTEND -> narrow(to, (Long) value);
      case ZERO_EXTEND -> narrow(to, unsigned(from, (Long) value));
      case FLOAT_TO_SIGNED -> toSigned((Double) value, to);
      case FLOAT_TO_UNSIGNED -> toUnsigned((Double) value, to);
      case SIGNED_TO_FLOAT ->
          to == HirType.F32 ? (double) (float) (long) (Long) value : (double) (long) (Long) value;
      case UNSIGNED_TO_FLOAT -> fromUnsigned(unsigned(from, (Long) value), to);
      case FLOAT_TO_FLOAT -> to == HirType.F32 ? (double) (float) (double) (Double) value : value;
      case REINTERPRET -> reinterpret(from, to, value);
      case POINTER_TO_INTEGER, INTEGER_TO_POINTER -> value;
    };
  }

  private static long toSigned(double value, HirType to) {
    int bits = ((HirType.Scalar) to).bits();
    long whole = (long) value;
    long max = bits == 64 ? Long.MAX_VALUE : (1L << (bits - 1)) - 1;
    return Math.max(-max - 1, Math.min(max, whole));
  }

  private static long toUnsigned(double value, HirType to) {
    int bits = ((HirType.Scalar) to).bits();
    if (bits < 64) {
      return narrow(to, Math.max(0, Math.min((1L << bits) - 1, (long) value)));
    }
    if (value < TWO_TO_63) {
      return Math.max(0, (long) value);
    }
    return value >= 2 * TWO_TO_63 ? -1L : (long) (value - TWO_TO_63) + Long.MIN_VALUE;
  }

  private static double fromUnsigned(long value, HirType to) {
    if (value >= 0) {
      return to == HirType.F32 ? (float) value : (double) value;
    }
    java.math.BigInteger exact = new java.math.BigInteger(Long.toUnsignedString(value));
    return to == HirType.F32 ? exact.floatValue() : exact.doubleValue();
  }

  static Object reinterpret(HirType from, HirType to, Object value) {
    if (from == HirType.F32 && to == HirType.I32) {
      return (long) Float.floatToRawIntBits((float) (double) (Double) value);
    }
    if (from == HirType.F64 && to == HirType.I64) {
      return Double.doubleToRawLongBits((Double) value);
    }
    if (from == HirType.I32 && to == HirType.F32) {
      return (double) Float.intBitsToFloat((int) (long) (Long) value);
    }
    if (from == HirType.I64 && to == HirType.F64) {
      return Double.longBitsToDouble((Long) value);
    }
    return value;
  }

  /** An integer intrinsic with one or two operands. */
  static long intrinsic(Intrinsic.Operation operation, HirType type, long a, long b) {
    int bits = ((HirType.Scalar) type).bits();
    long x = unsigned(type, a);
    long result =
        switch (operation) {
          case COUNT_ONES -> Long.bitCount(x);
          case COUNT_LEADING_ZEROS -> Long.numberOfLeadingZeros(x) - (64 - bits);
          case COUNT_TRAILING_ZEROS -> x == 0 ? bits : Long.numberOfTrailingZeros(x);
          case REVERSE_BYTES -> Long.reverseBytes(x) >>> (64 - bits);
          case REVERSE_BITS -> Long.reverse(x) >>> (64 - bits);
          case MULTIPLY_HIGH_SIGNED -> bits == 64 ? Math.multiplyHigh(a, b) : (a * b) >> bits;
          case MULTIPLY_HIGH_UNSIGNED ->
              bits == 64 ? Math.unsignedMultiplyHigh(a, b) : (x * unsigned(type, b)) >>> bits;
          default -> throw new CannotEvaluateException(operation + " at compile time");
        };
    return narrow(type, result);
  }
}
