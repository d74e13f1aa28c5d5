package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.BinaryOperation;
import dev.jkc.compiler.llvm.FloatPredicate;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.IntPredicate;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import java.util.List;

/** Operators, with exactly the results that HIR defines for every operand. */
final class ArithmeticLowering {
  private final FunctionContext context;

  ArithmeticLowering(FunctionContext context) {
    this.context = context;
  }

  Value unary(HirExpression.Unary unary) {
    Value operand = context.expressions().value(unary.operand());
    return switch (unary.operator()) {
      case NEGATE ->
          isFloat(unary.type())
              ? context.arithmetic().negateFloat(operand)
              : context.arithmetic().negate(operand);
      case COMPLEMENT -> context.arithmetic().not(operand);
    };
  }

  Value binary(HirExpression.Binary binary) {
    Value left = context.expressions().value(binary.left());
    Value right = context.expressions().value(binary.right());
    if (isFloat(binary.type())) {
      return binaryFloat(binary, left, right);
    }
    return switch (binary.operator()) {
      case ADD -> apply(BinaryOperation.ADD, left, right);
      case SUBTRACT -> apply(BinaryOperation.SUB, left, right);
      case MULTIPLY -> apply(BinaryOperation.MUL, left, right);
      case DIVIDE_UNSIGNED -> apply(BinaryOperation.UDIV, left, right);
      case REMAINDER_UNSIGNED -> apply(BinaryOperation.UREM, left, right);
      case DIVIDE_SIGNED -> divide(binary, left, right);
      case REMAINDER_SIGNED -> remainder(binary, left, right);
      case AND -> apply(BinaryOperation.AND, left, right);
      case OR -> apply(BinaryOperation.OR, left, right);
      case XOR -> apply(BinaryOperation.XOR, left, right);
      case SHIFT_LEFT -> apply(BinaryOperation.SHL, left, shiftCount(binary, right));
      case SHIFT_RIGHT_SIGNED -> apply(BinaryOperation.ASHR, left, shiftCount(binary, right));
      case SHIFT_RIGHT_UNSIGNED -> apply(BinaryOperation.LSHR, left, shiftCount(binary, right));
    };
  }

  private Value apply(BinaryOperation operation, Value left, Value right) {
    return context.arithmetic().binary(operation, left, right);
  }

  private Value shiftCount(HirExpression.Binary binary, Value count) {
    HirType.Scalar scalar = MachineTypes.scalar(binary.type());
    Value mask = constant(binary.type(), scalar.bits() - 1);
    return apply(BinaryOperation.AND, count, mask);
  }

  /** LLVM leaves the smallest value divided by −1 undefined, so −1 never gets there. */
  private Value divide(HirExpression.Binary binary, Value left, Value right) {
    if (isOtherThanMinusOne(binary.right())) {
      return apply(BinaryOperation.SDIV, left, right);
    }
    Value isMinusOne = isMinusOne(binary, right);
    Value quotient = apply(BinaryOperation.SDIV, left, oneInstead(binary, isMinusOne, right));
    return context.builder().select(isMinusOne, context.arithmetic().negate(left), quotient);
  }

  /** The remainder of a division by −1 is 0, as by 1. */
  private Value remainder(HirExpression.Binary binary, Value left, Value right) {
    if (isOtherThanMinusOne(binary.right())) {
      return apply(BinaryOperation.SREM, left, right);
    }
    Value divisor = oneInstead(binary, isMinusOne(binary, right), right);
    return apply(BinaryOperation.SREM, left, divisor);
  }

  private Value isMinusOne(HirExpression.Binary binary, Value divisor) {
    return context.arithmetic().compare(IntPredicate.EQ, divisor, constant(binary.type(), -1));
  }

  private Value oneInstead(HirExpression.Binary binary, Value isMinusOne, Value divisor) {
    return context.builder().select(isMinusOne, constant(binary.type(), 1), divisor);
  }

  private static boolean isOtherThanMinusOne(HirExpression divisor) {
    return divisor instanceof HirExpression.IntegerConstant constant && constant.value() != -1;
  }

  private Value constant(HirType type, long value) {
    return context.constants().integer(context.types().register(type), value);
  }

  private Value binaryFloat(HirExpression.Binary binary, Value left, Value right) {
    return switch (binary.operator()) {
      case ADD -> apply(BinaryOperation.FADD, left, right);
      case SUBTRACT -> apply(BinaryOperation.FSUB, left, right);
      case MULTIPLY -> apply(BinaryOperation.FMUL, left, right);
      case DIVIDE_SIGNED -> apply(BinaryOperation.FDIV, left, right);
      case REMAINDER_SIGNED -> remainderFloat(binary.type(), left, right);
      case DIVIDE_UNSIGNED,
          REMAINDER_UNSIGNED,
          SHIFT_LEFT,
          SHIFT_RIGHT_SIGNED,
          SHIFT_RIGHT_UNSIGNED,
          AND,
          OR,
          XOR ->
          throw unknown(binary.operator(), binary.type());
    };
  }

  /** No instruction does it; the library does. */
  private Value remainderFloat(HirType type, Value left, Value right) {
    Type register = context.types().register(type);
    Type signature = context.types().llvm().function(register, List.of(register, register));
    Function function =
        context.module().symbols().library(type == HirType.F32 ? "fmodf" : "fmod", signature);
    return context.builder().call(function, List.of(left, right));
  }

  Value compare(HirExpression.Compare compare) {
    Value left = context.expressions().value(compare.left());
    Value right = context.expressions().value(compare.right());
    return isFloat(compare.left().type())
        ? context.arithmetic().compareFloat(floatPredicate(compare.comparison()), left, right)
        : context.arithmetic().compare(predicate(compare.comparison()), left, right);
  }

  private static IntPredicate predicate(Comparison comparison) {
    return switch (comparison) {
      case EQUAL -> IntPredicate.EQ;
      case NOT_EQUAL -> IntPredicate.NE;
      case LESS_SIGNED -> IntPredicate.SLT;
      case LESS_EQUAL_SIGNED -> IntPredicate.SLE;
      case GREATER_SIGNED -> IntPredicate.SGT;
      case GREATER_EQUAL_SIGNED -> IntPredicate.SGE;
      case LESS_UNSIGNED -> IntPredicate.ULT;
      case LESS_EQUAL_UNSIGNED -> IntPredicate.ULE;
      case GREATER_UNSIGNED -> IntPredicate.UGT;
      case GREATER_EQUAL_UNSIGNED -> IntPredicate.UGE;
    };
  }

  private static FloatPredicate floatPredicate(Comparison comparison) {
    return switch (comparison) {
      case EQUAL -> FloatPredicate.OEQ;
      case NOT_EQUAL -> FloatPredicate.UNE;
      case LESS_SIGNED -> FloatPredicate.OLT;
      case LESS_EQUAL_SIGNED -> FloatPredicate.OLE;
      case GREATER_SIGNED -> FloatPredicate.OGT;
      case GREATER_EQUAL_SIGNED -> FloatPredicate.OGE;
      case LESS_UNSIGNED, LESS_EQUAL_UNSIGNED, GREATER_UNSIGNED, GREATER_EQUAL_UNSIGNED ->
          throw new IllegalArgumentException(comparison + " of floats");
    };
  }

  private static IllegalArgumentException unknown(BinaryOperator operator, HirType type) {
    return new IllegalArgumentException(operator + " of " + type);
  }

  private static boolean isFloat(HirType type) {
    return MachineTypes.scalar(type).isFloat();
  }
}
