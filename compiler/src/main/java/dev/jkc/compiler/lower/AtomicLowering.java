package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.llvm.AtomicOperation;
import dev.jkc.compiler.llvm.MemoryBuilder;
import dev.jkc.compiler.llvm.Ordering;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import java.util.List;

/** Atomic accesses; floating-point numbers travel as integers of their width, booleans as bytes. */
final class AtomicLowering {
  private final FunctionContext context;
  private final ConversionLowering conversions;

  AtomicLowering(FunctionContext context) {
    this.context = context;
    conversions = new ConversionLowering(context);
  }

  /** Emits an atomic operation that yields a value of the call's type. */
  Value call(HirExpression.IntrinsicCall call, List<Value> arguments) {
    Value address = arguments.getFirst();
    HirType type = call.type();
    Ordering ordering = ordering(call.intrinsic().order());
    Value old =
        switch (call.intrinsic().operation()) {
          case ATOMIC_LOAD ->
              context.memory().load(memoryType(type), address, access(type, ordering));
          case ATOMIC_COMPARE_EXCHANGE -> {
            Value pair =
                context
                    .memory()
                    .compareExchange(
                        address,
                        toMemory(type, arguments.get(1)),
                        toMemory(type, arguments.get(2)),
                        ordering,
                        failureOrdering(ordering));
            yield context.builder().extract(pair, 0);
          }
          case ATOMIC_EXCHANGE -> modify(AtomicOperation.XCHG, type, arguments, ordering);
          case ATOMIC_ADD -> modify(AtomicOperation.ADD, type, arguments, ordering);
          case ATOMIC_SUBTRACT -> modify(AtomicOperation.SUB, type, arguments, ordering);
          case ATOMIC_AND -> modify(AtomicOperation.AND, type, arguments, ordering);
          case ATOMIC_OR -> modify(AtomicOperation.OR, type, arguments, ordering);
          case ATOMIC_XOR -> modify(AtomicOperation.XOR, type, arguments, ordering);
          default -> throw new IllegalArgumentException(call.intrinsic().name());
        };
    return fromMemory(type, old);
  }

  /** Emits an atomic store. */
  void store(HirExpression.IntrinsicCall call, List<Value> arguments) {
    HirType type = call.arguments().get(1).type();
    context
        .memory()
        .store(
            toMemory(type, arguments.get(1)),
            arguments.getFirst(),
            access(type, ordering(call.intrinsic().order())));
  }

  private Value modify(
      AtomicOperation operation, HirType type, List<Value> arguments, Ordering ordering) {
    return context
        .memory()
        .readModifyWrite(
            operation, arguments.getFirst(), toMemory(type, arguments.get(1)), ordering);
  }

  private static MemoryBuilder.Access access(HirType type, Ordering ordering) {
    return MemoryBuilder.Access.atomic(MachineTypes.alignment(type.size()), ordering);
  }

  static Ordering ordering(Intrinsic.Order order) {
    return switch (order) {
      case RELAXED -> Ordering.MONOTONIC;
      case ACQUIRE -> Ordering.ACQUIRE;
      case RELEASE -> Ordering.RELEASE;
      case ACQUIRE_RELEASE -> Ordering.ACQUIRE_RELEASE;
      case SEQUENTIAL -> Ordering.SEQUENTIALLY_CONSISTENT;
      case NONE -> throw new IllegalArgumentException("an atomic operation without an order");
    };
  }

  /** A failed exchange only loads: it has the order without its release half. */
  private static Ordering failureOrdering(Ordering ordering) {
    return switch (ordering) {
      case RELEASE -> Ordering.MONOTONIC;
      case ACQUIRE_RELEASE -> Ordering.ACQUIRE;
      default -> ordering;
    };
  }

  private Type memoryType(HirType type) {
    return isInteger(type) ? context.types().memory(type) : context.types().integer(type);
  }

  private static boolean isInteger(HirType type) {
    return !MachineTypes.scalar(type).isFloat();
  }

  private Value toMemory(HirType type, Value value) {
    return isInteger(type)
        ? context.places().toMemory(type, value)
        : conversions.reinterpret(value, type, integerOf(type));
  }

  private Value fromMemory(HirType type, Value value) {
    return isInteger(type)
        ? context.places().fromMemory(type, value)
        : conversions.reinterpret(value, integerOf(type), type);
  }

  private static HirType integerOf(HirType floatType) {
    return floatType == HirType.F32 ? HirType.I32 : HirType.I64;
  }
}
