package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.global.LLVM;

/**
 * Builds arithmetic, comparisons and conversions.
 *
 * <p>Nothing carries flags of its own accord: integers wrap, floating-point operations are exact
 * IEEE.
 */
public final class ArithmeticBuilder {
  private final LLVMBuilderRef builder;

  ArithmeticBuilder(LLVMBuilderRef builder) {
    this.builder = builder;
  }

  /** Combines two values of one type. */
  public Value binary(BinaryOperation operation, Value left, Value right) {
    return new Value(LLVM.LLVMBuildBinOp(builder, operation.code, left.ref, right.ref, ""));
  }

  /** Subtracts an integer from zero. */
  public Value negate(Value value) {
    return new Value(LLVM.LLVMBuildNeg(builder, value.ref, ""));
  }

  /** Flips the sign of a floating-point number, also of zero and NaN. */
  public Value negateFloat(Value value) {
    return new Value(LLVM.LLVMBuildFNeg(builder, value.ref, ""));
  }

  /** Flips every bit of an integer. */
  public Value not(Value value) {
    return new Value(LLVM.LLVMBuildNot(builder, value.ref, ""));
  }

  /** Compares integers or pointers. */
  public Value compare(IntPredicate predicate, Value left, Value right) {
    return new Value(LLVM.LLVMBuildICmp(builder, predicate.code, left.ref, right.ref, ""));
  }

  /** Compares floating-point numbers. */
  public Value compareFloat(FloatPredicate predicate, Value left, Value right) {
    return new Value(LLVM.LLVMBuildFCmp(builder, predicate.code, left.ref, right.ref, ""));
  }

  /** Converts a value. */
  public Value cast(CastOperation operation, Value value, Type type) {
    return new Value(LLVM.LLVMBuildCast(builder, operation.code, value.ref, type.ref, ""));
  }

  /** Resizes an integer: cuts it, or extends it by its sign. */
  public Value resizeSigned(Value value, Type type) {
    return new Value(LLVM.LLVMBuildIntCast2(builder, value.ref, type.ref, 1, ""));
  }

  /** Resizes an integer: cuts it, or extends it by zeros. */
  public Value resizeUnsigned(Value value, Type type) {
    return new Value(LLVM.LLVMBuildIntCast2(builder, value.ref, type.ref, 0, ""));
  }
}
