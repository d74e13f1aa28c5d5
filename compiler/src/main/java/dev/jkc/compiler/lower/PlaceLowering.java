package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.MemoryBuilder.Access;
import dev.jkc.compiler.llvm.Metadata;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.Ordering;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import org.jspecify.annotations.Nullable;

/** Computes addresses, and reads and writes scalars there. */
final class PlaceLowering {
  private final FunctionContext context;

  PlaceLowering(FunctionContext context) {
    this.context = context;
  }

  /**
   * Where a place lies.
   *
   * @param alignment what is known of the address, in bytes
   * @param isManaged whether it lies inside an object, where threads may race
   * @param tag what accesses of the value there cannot overlap; null if they may overlap all
   */
  record Address(Value pointer, long alignment, boolean isManaged, @Nullable Metadata tag) {
    /** An address in raw memory. */
    static Address raw(Value pointer, long alignment) {
      return new Address(pointer, alignment, false, null);
    }

    /** The address some bytes further on. */
    Address with(Value moved, long offset, @Nullable Metadata newTag) {
      return new Address(moved, commonAlignment(alignment, offset), isManaged, newTag);
    }
  }

  /** The alignment of an address that many bytes behind an aligned one. */
  private static long commonAlignment(long alignment, long offset) {
    return offset == 0 ? alignment : Math.min(alignment, Long.lowestOneBit(offset));
  }

  /** Evaluates the operands of a place, left to right, and returns its address. */
  Address address(HirPlace place) {
    return switch (place) {
      case HirPlace.Local local -> ofLocal(local.local());
      case HirPlace.Global global ->
          new Address(
              context.module().symbols().of(global.global()),
              global.global().alignment(),
              false,
              context.module().aliases().of(global));
      case HirPlace.Dereference dereference ->
          new Address(
              context.expressions().value(dereference.address()),
              dereference.alignment(),
              dereference.address().type() == HirType.REFERENCE,
              context.module().aliases().of(dereference));
      case HirPlace.Field field -> {
        Address base = address(field.base());
        long offset = field.field().offset();
        yield base.with(
            context.memory().offset(base.pointer(), offset),
            offset,
            context.module().aliases().of(field));
      }
      case HirPlace.Element element -> {
        Address base = address(element.base());
        Value index = context.expressions().value(element.index());
        Type type = context.types().memory(element.type());
        yield base.with(
            context.memory().element(base.pointer(), type, index), element.type().size(), null);
      }
    };
  }

  /** The address of a local variable. */
  Address ofLocal(HirLocal local) {
    return Address.raw(context.address(local), local.type().alignment());
  }

  /** Reads a scalar. */
  Value load(Address address, HirType type, HirExpression.Access access) {
    Value read =
        context
            .memory()
            .load(context.types().memory(type), address.pointer(), access(address, type, access));
    context.module().aliases().tag(context.builder(), read, address.tag());
    return fromMemory(type, read);
  }

  /** Writes a scalar to memory of its own. */
  void store(Address address, HirType type, Value value) {
    store(address, type, value, HirExpression.Access.PLAIN);
  }

  /** Writes a scalar. */
  void store(Address address, HirType type, Value value, HirExpression.Access access) {
    Value store =
        context
            .memory()
            .store(toMemory(type, value), address.pointer(), access(address, type, access));
    context.module().aliases().tag(context.builder(), store, address.tag());
  }

  /** Of a boolean in memory only bit 0 counts. */
  Value fromMemory(HirType type, Value value) {
    return type == HirType.BOOLEAN
        ? context.arithmetic().resizeUnsigned(value, context.types().llvm().i1())
        : value;
  }

  /** The byte that a boolean is in memory; other scalars look the same everywhere. */
  Value toMemory(HirType type, Value value) {
    return type == HirType.BOOLEAN
        ? context.arithmetic().resizeUnsigned(value, context.types().llvm().i8())
        : value;
  }

  private Access access(Address address, HirType type, HirExpression.Access access) {
    int alignment = MachineTypes.alignment(address.alignment());
    boolean mayBeAtomic = address.alignment() >= type.size();
    return switch (access) {
      case DEVICE -> Access.volatileAccess(alignment);
      case VOLATILE -> {
        if (!mayBeAtomic) {
          throw new IllegalArgumentException(
              "volatile " + type + " with an alignment of " + alignment);
        }
        yield Access.atomic(alignment, Ordering.SEQUENTIALLY_CONSISTENT);
      }
      // Numbers are plain so that loops over them become vectors (docs/decisions/0010). Without
      // optimization nothing splits or merges accesses, and code is made faster of plain ones.
      case PLAIN ->
          address.isManaged()
                  && mayBeAtomic
                  && type == HirType.REFERENCE
                  && context.module().options().level() != OptimizationLevel.O0
              ? Access.atomic(alignment, Ordering.UNORDERED)
              : Access.plain(alignment);
    };
  }
}
