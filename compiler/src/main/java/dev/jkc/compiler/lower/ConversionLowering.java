package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.CastOperation;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import java.util.List;

/** Conversions between scalars. */
final class ConversionLowering {
  private final FunctionContext context;

  ConversionLowering(FunctionContext context) {
    this.context = context;
  }

  Value convert(HirExpression.Convert convert) {
    Value operand = context.expressions().value(convert.operand());
    HirType from = convert.operand().type();
    HirType to = convert.type();
    Type type = context.types().register(to);
    return switch (convert.conversion()) {
      case TRUNCATE, ZERO_EXTEND -> context.arithmetic().resizeUnsigned(operand, type);
      case SIGN_EXTEND -> context.arithmetic().resizeSigned(operand, type);
      case FLOAT_TO_SIGNED -> saturate("llvm.fptosi.sat", operand, type);
      case FLOAT_TO_UNSIGNED -> saturate("llvm.fptoui.sat", operand, type);
      case SIGNED_TO_FLOAT -> cast(CastOperation.SITOFP, operand, type);
      case UNSIGNED_TO_FLOAT -> cast(CastOperation.UITOFP, operand, type);
      case FLOAT_TO_FLOAT -> floatToFloat(operand, from, to);
      case POINTER_TO_INTEGER -> cast(CastOperation.PTRTOINT, operand, type);
      case INTEGER_TO_POINTER -> cast(CastOperation.INTTOPTR, operand, type);
      case REINTERPRET -> reinterpret(operand, from, to);
    };
  }

  private Value cast(CastOperation operation, Value operand, Type type) {
    return context.arithmetic().cast(operation, operand, type);
  }

  private Value saturate(String intrinsic, Value operand, Type type) {
    Function function =
        context.module().module().intrinsic(intrinsic, List.of(type, operand.type()));
    return context.builder().call(function, List.of(operand));
  }

  private Value floatToFloat(Value operand, HirType from, HirType to) {
    if (from.equals(to)) {
      return operand;
    }
    return cast(
        to == HirType.F64 ? CastOperation.FPEXT : CastOperation.FPTRUNC,
        operand,
        context.types().register(to));
  }

  /** Keeps the bits; the two types have the same width. */
  Value reinterpret(Value operand, HirType from, HirType to) {
    if (from.size() != to.size()) {
      throw new IllegalArgumentException(from + " reinterpreted as " + to);
    }
    Type type = context.types().register(to);
    if (operand.type().equals(type)) {
      return operand;
    }
    if (isAddress(from)) {
      return cast(CastOperation.PTRTOINT, operand, type);
    }
    if (isAddress(to)) {
      return cast(CastOperation.INTTOPTR, operand, type);
    }
    if (from == HirType.BOOLEAN || to == HirType.BOOLEAN) {
      return context.arithmetic().resizeUnsigned(operand, type);
    }
    return cast(CastOperation.BITCAST, operand, type);
  }

  private static boolean isAddress(HirType type) {
    return type == HirType.POINTER || type == HirType.REFERENCE;
  }
}
