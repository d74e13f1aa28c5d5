package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;

/**
 * What crosses a foreign calling convention. Callers and callees in C extend integers narrower than
 * an {@code int} to one by their own sign, and compilers rely on it although the System V ABI does
 * not say so; HIR has no signs, so the extension is spelled out.
 */
final class ForeignValues {
  private ForeignValues() {}

  /** The type that a value has on its way. */
  static HirType passed(CallingConvention convention, HirType type) {
    boolean isNarrow = type == HirType.BOOLEAN || type == HirType.I8 || type == HirType.I16;
    return isNarrow && isForeign(convention) ? HirType.I32 : type;
  }

  /** A value as it is sent. */
  static HirExpression send(CallingConvention convention, HirExpression value, Type type) {
    return passed(convention, value.type()).equals(value.type())
        ? value
        : Values.resize(
            value, type instanceof Primitive primitive && primitive.isSigned(), HirType.I32);
  }

  /** A value of a type on the machine's side, as it was received. */
  static HirExpression receive(HirExpression value, HirType type) {
    return value.type().equals(type) ? value : Values.resize(value, false, (HirType.Scalar) type);
  }

  private static boolean isForeign(CallingConvention convention) {
    return switch (convention) {
      case C, SYSV64, EFI -> true;
      case INTERNAL, INTERRUPT -> false;
    };
  }
}
