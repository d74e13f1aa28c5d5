package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Types;

/** LLVM's types for those of HIR. */
final class MachineTypes {
  private final Types types;

  MachineTypes(Types types) {
    this.types = types;
  }

  Types llvm() {
    return types;
  }

  /** The type of a scalar, or of {@code void}, while it is computed with. */
  Type register(HirType type) {
    return type == HirType.BOOLEAN ? types.i1() : scalarInMemory(scalar(type));
  }

  /** The type of a value in memory; aggregates are bytes, which their users give a meaning. */
  Type memory(HirType type) {
    return type instanceof HirType.Scalar scalar
        ? scalarInMemory(scalar)
        : types.array(types.i8(), type.size());
  }

  private Type scalarInMemory(HirType.Scalar scalar) {
    return switch (scalar) {
      case VOID -> types.voidType();
      case BOOLEAN, I8 -> types.i8();
      case I16 -> types.i16();
      case I32 -> types.i32();
      case I64 -> types.i64();
      case F32 -> types.floatType();
      case F64 -> types.doubleType();
      case POINTER, REFERENCE -> types.pointer();
    };
  }

  /** The integer of the width of a scalar. */
  Type integer(HirType type) {
    return types.integer(scalar(type).bits());
  }

  static HirType.Scalar scalar(HirType type) {
    if (type instanceof HirType.Scalar scalar) {
      return scalar;
    }
    throw new IllegalArgumentException(type + " does not fit a register");
  }

  /** An alignment as LLVM's interface takes it. */
  static int alignment(long bytes) {
    return Math.toIntExact(bytes);
  }
}
