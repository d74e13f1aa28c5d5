package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirSignature;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.CallConvention;
import dev.jkc.compiler.llvm.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides how arguments and results travel.
 *
 * <p>Scalars travel as they are. Small aggregates travel in one or two registers, which hold their
 * bytes; larger ones lie in memory that belongs to the callee from then on.
 */
final class CallLayouts {
  /** The largest aggregate that travels in registers: two of them, as in the System V ABI. */
  private static final int LARGEST_IN_REGISTERS = 16;

  private static final int REGISTER_BYTES = 8;

  private final MachineTypes types;
  private final Map<HirSignature, CallLayout> layouts = new HashMap<>();

  CallLayouts(MachineTypes types) {
    this.types = types;
  }

  /** How one value travels. */
  sealed interface Passing {
    /** Not at all: it has no bytes. */
    record Nothing() implements Passing {}

    /** In a register of its own. */
    record Direct(HirType.Scalar scalar) implements Passing {}

    /** Its bytes in registers. */
    record InRegisters(List<Piece> pieces) implements Passing {}

    /** The address of memory that nothing else refers to. */
    record InMemory(HirType type) implements Passing {}
  }

  /** Bytes of an aggregate that travel in one register. */
  record Piece(Type type, long offset) {}

  /**
   * How all values of a call travel.
   *
   * @param type of the function; a result in memory is its first parameter
   */
  record CallLayout(
      Type type, CallConvention convention, Passing result, List<Passing> parameters) {
    boolean hasResultAddress() {
      return result instanceof Passing.InMemory;
    }
  }

  /** The layout of a function's calls. */
  CallLayout of(HirFunction function) {
    List<HirType> parameters = function.parameters().stream().map(HirLocal::type).toList();
    return of(new HirSignature(function.convention(), function.result(), parameters));
  }

  /** The layout of calls of a signature. */
  CallLayout of(HirSignature signature) {
    return layouts.computeIfAbsent(signature, this::compute);
  }

  private CallLayout compute(HirSignature signature) {
    Passing result = passing(signature.result(), signature.convention());
    List<Passing> parameters =
        signature.parameters().stream().map(type -> passing(type, signature.convention())).toList();
    List<Type> parameterTypes = new ArrayList<>();
    if (result instanceof Passing.InMemory) {
      parameterTypes.add(types.llvm().pointer());
    }
    parameters.forEach(passing -> addTypes(passing, parameterTypes));
    Type type = types.llvm().function(resultType(result), parameterTypes);
    return new CallLayout(type, convention(signature.convention()), result, parameters);
  }

  private Type resultType(Passing result) {
    return switch (result) {
      case Passing.Nothing nothing -> types.llvm().voidType();
      case Passing.InMemory inMemory -> types.llvm().voidType();
      case Passing.Direct direct -> types.register(direct.scalar());
      case Passing.InRegisters registers ->
          registers.pieces().size() == 1
              ? registers.pieces().getFirst().type()
              : types.llvm().struct(registers.pieces().stream().map(Piece::type).toList());
    };
  }

  private void addTypes(Passing passing, List<Type> list) {
    switch (passing) {
      case Passing.Nothing nothing -> {}
      case Passing.InMemory inMemory -> list.add(types.llvm().pointer());
      case Passing.Direct direct -> list.add(types.register(direct.scalar()));
      case Passing.InRegisters registers ->
          registers.pieces().forEach(piece -> list.add(piece.type()));
    }
  }

  private Passing passing(HirType type, CallingConvention convention) {
    if (type == HirType.VOID || (type.size() == 0)) {
      return new Passing.Nothing();
    }
    if (type instanceof HirType.Scalar scalar) {
      return new Passing.Direct(scalar);
    }
    if (convention != CallingConvention.INTERNAL) {
      throw new IllegalArgumentException(type + " passed by the convention " + convention);
    }
    return type.size() > LARGEST_IN_REGISTERS
        ? new Passing.InMemory(type)
        : new Passing.InRegisters(pieces(type.size()));
  }

  private List<Piece> pieces(long size) {
    List<Piece> pieces = new ArrayList<>();
    for (long offset = 0; offset < size; offset += REGISTER_BYTES) {
      int bytes = (int) Math.min(REGISTER_BYTES, size - offset);
      pieces.add(new Piece(types.llvm().integer(bytes * 8), offset));
    }
    return pieces;
  }

  /** LLVM changes C to its fast convention where it sees every call. */
  private static CallConvention convention(CallingConvention convention) {
    return switch (convention) {
      case INTERNAL, C -> CallConvention.C;
      case SYSV64 -> CallConvention.SYSTEM_V;
      case EFI -> CallConvention.WIN64;
      case INTERRUPT -> CallConvention.X86_INTERRUPT;
    };
  }
}
