package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.constant.Folding;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirExpression.IntegerConstant;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import java.util.List;

/** Small HIR expressions: constants and conversions between primitive types. */
final class Values {
  private Values() {}

  /** An integer constant, reduced to the type's width. */
  static HirExpression integer(HirType type, long value) {
    long extended =
        switch ((HirType.Scalar) type) {
          case BOOLEAN -> value & 1;
          case I8 -> (byte) value;
          case I16 -> (short) value;
          case I32 -> (int) value;
          default -> value;
        };
    return new IntegerConstant(type, extended);
  }

  static HirExpression truth(boolean value) {
    return new IntegerConstant(HirType.BOOLEAN, value ? 1 : 0);
  }

  /** A constant of a primitive type. */
  static HirExpression primitive(Constant constant, Primitive type) {
    return switch (constant) {
      case Constant.Whole whole ->
          convert(integer(Layouts.scalar(whole.type()), whole.value()), whole.type(), type);
      case Constant.Floating floating ->
          convert(
              new HirExpression.FloatConstant(Layouts.scalar(floating.type()), floating.value()),
              floating.type(),
              type);
      case Constant.Truth truth -> truth(truth.value());
      case Constant.Text text -> throw new IllegalArgumentException("a string is not primitive");
    };
  }

  /** Whether evaluating does nothing that could be seen: no store, no call, no check. */
  static boolean isQuiet(HirExpression expression) {
    return switch (expression) {
      case IntegerConstant e -> true;
      case HirExpression.FloatConstant e -> true;
      case HirExpression.NullConstant e -> true;
      case HirExpression.ObjectConstant e -> true;
      case HirExpression.FunctionAddress e -> true;
      case HirExpression.Load e -> e.place() instanceof HirPlace.Local;
      case HirExpression.Unary e -> isQuiet(e.operand());
      case HirExpression.Binary e -> isQuiet(e.left()) && isQuiet(e.right());
      case HirExpression.Compare e -> isQuiet(e.left()) && isQuiet(e.right());
      case HirExpression.Convert e -> isQuiet(e.operand());
      default -> false;
    };
  }

  /** Statements, then a value. */
  static HirExpression sequence(List<HirStatement> statements, HirExpression value) {
    return statements.isEmpty() ? value : new HirExpression.Sequence(statements, value);
  }

  /** A value of one primitive type as another (JLS 5.1.2, 5.1.3; saturating to unsigned types). */
  static HirExpression convert(HirExpression value, Primitive from, Primitive to) {
    HirType.Scalar target = Layouts.scalar(to);
    if (from == to) {
      return value;
    }
    if (from.isFloating()) {
      return fromFloating(value, to, target);
    }
    if (to.isFloating()) {
      if (value instanceof IntegerConstant constant) {
        Constant.Whole whole = new Constant.Whole(from, Constant.wrap(from, constant.value()));
        Constant folded = Folding.convert(whole, to).orElseThrow();
        return new HirExpression.FloatConstant(target, ((Constant.Floating) folded).value());
      }
      return new HirExpression.Convert(
          from.isSigned() ? Conversion.SIGNED_TO_FLOAT : Conversion.UNSIGNED_TO_FLOAT,
          value,
          target);
    }
    return resize(value, from.isSigned(), target);
  }

  private static HirExpression fromFloating(
      HirExpression value, Primitive to, HirType.Scalar target) {
    if (to.isFloating()) {
      if (value instanceof HirExpression.FloatConstant constant) {
        return new HirExpression.FloatConstant(
            target, to == Primitive.FLOAT ? (float) constant.value() : constant.value());
      }
      return new HirExpression.Convert(Conversion.FLOAT_TO_FLOAT, value, target);
    }
    boolean unsigned =
        switch (to) {
          case UBYTE, USHORT, UINT, ULONG -> true;
          default -> false;
        };
    if (unsigned) {
      return new HirExpression.Convert(Conversion.FLOAT_TO_UNSIGNED, value, target);
    }
    // JLS 5.1.3: to byte, short and char by way of int.
    HirType.Scalar whole = to == Primitive.LONG ? HirType.I64 : HirType.I32;
    HirExpression converted = new HirExpression.Convert(Conversion.FLOAT_TO_SIGNED, value, whole);
    return resize(converted, true, target);
  }

  /** An integer with another width. */
  static HirExpression resize(HirExpression value, boolean signed, HirType.Scalar target) {
    HirType.Scalar source = (HirType.Scalar) value.type();
    if (source == target) {
      return value;
    }
    if (value instanceof IntegerConstant constant) {
      long mask = source.bits() == 64 ? -1L : (1L << source.bits()) - 1;
      return integer(target, signed ? constant.value() : constant.value() & mask);
    }
    Conversion conversion =
        source.bits() > target.bits()
            ? Conversion.TRUNCATE
            : (signed ? Conversion.SIGN_EXTEND : Conversion.ZERO_EXTEND);
    return new HirExpression.Convert(conversion, value, target);
  }

  /** An integer of any type as an i64. */
  static HirExpression toI64(HirExpression value, Type type) {
    return resize(value, ((Primitive) type).isSigned(), HirType.I64);
  }
}
