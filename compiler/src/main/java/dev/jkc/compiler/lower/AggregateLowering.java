package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.MemoryBuilder;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.CallLayouts.Piece;
import dev.jkc.compiler.lower.FunctionContext.Destination;
import dev.jkc.compiler.lower.PlaceLowering.Address;

/** Evaluates aggregates, which live in memory, straight into the memory that wants them. */
final class AggregateLowering {
  /** The widest access that the processor does in one step. */
  private static final long WIDEST_ACCESS = 8;

  private final FunctionContext context;

  AggregateLowering(FunctionContext context) {
    this.context = context;
  }

  /** What the memory that wants an aggregate may share with what the aggregate is made from. */
  enum Sharing {
    /** Nothing: no code can refer to the memory yet, not even a function that is called. */
    NONE,
    /** It is a whole variable: it shares all bytes with a source, or none. */
    WHOLE,
    /** Some of its bytes, as members of unions do. */
    PARTS
  }

  /** Evaluates an aggregate to memory of its own and returns the address. */
  Address temporary(HirExpression expression) {
    Address address = fresh(expression.type());
    evaluateInto(expression, address, Sharing.NONE);
    return address;
  }

  /** Reserves memory that nothing refers to. */
  Address fresh(HirType type) {
    return Address.raw(context.allocate(type), type.alignment());
  }

  /** Evaluates an aggregate; the target is written last, when everything has been read. */
  void evaluateInto(HirExpression expression, Address target, Sharing sharing) {
    switch (expression) {
      case HirExpression.ZeroValue zero -> fillWithZeros(target, zero.type());
      case HirExpression.Load load -> {
        Address source = context.places().address(load.place());
        transfer(target, source, load.type(), load.access(), sharing);
      }
      case HirExpression.Assign assign ->
          transfer(target, assign(assign), assign.type(), Access.PLAIN, sharing);
      case HirExpression.Conditional conditional ->
          evaluateConditional(conditional, target, sharing);
      case HirExpression.Sequence sequence -> {
        context.expressions().run(sequence);
        evaluateInto(sequence.value(), target, sharing);
      }
      case HirExpression.Call call when sharing == Sharing.NONE ->
          context.calls().callInto(call, target);
      case HirExpression.CallPointer call when sharing == Sharing.NONE ->
          context.calls().callInto(call, target);
      case HirExpression.CallVirtual call when sharing == Sharing.NONE ->
          context.calls().callInto(call, target);
      case HirExpression.CallVirtual call ->
          copy(target, temporary(call), call.type(), Access.PLAIN);
      case HirExpression.Call call -> copy(target, temporary(call), call.type(), Access.PLAIN);
      case HirExpression.CallPointer call ->
          copy(target, temporary(call), call.type(), Access.PLAIN);
      default -> throw new IllegalArgumentException("not an aggregate: " + expression);
    }
  }

  private void evaluateConditional(
      HirExpression.Conditional conditional, Address target, Sharing sharing) {
    Destination whenTrue = context.destination("true");
    Destination whenFalse = context.destination("false");
    Destination end = context.destination("end");
    context.expressions().branch(conditional.condition(), whenTrue, whenFalse);
    context.start(whenTrue);
    evaluateInto(conditional.whenTrue(), target, sharing);
    context.jump(end);
    context.start(whenFalse);
    evaluateInto(conditional.whenFalse(), target, sharing);
    context.jump(end);
    context.start(end);
  }

  /** Stores an aggregate and returns where. */
  Address assign(HirExpression.Assign assign) {
    Address target = context.places().address(assign.place());
    if (assign.access() == Access.DEVICE) {
      copyWords(target, temporary(assign.value()), assign.type());
    } else {
      boolean isWhole = assign.place() instanceof HirPlace.Local;
      evaluateInto(assign.value(), target, isWhole ? Sharing.WHOLE : Sharing.PARTS);
    }
    return target;
  }

  private void transfer(
      Address target, Address source, HirType type, Access access, Sharing sharing) {
    if (sharing == Sharing.PARTS && access != Access.DEVICE) {
      context
          .memory()
          .move(
              target.pointer(),
              MachineTypes.alignment(target.alignment()),
              source.pointer(),
              MachineTypes.alignment(source.alignment()),
              context.constants().i64(type.size()));
    } else {
      copy(target, source, type, access);
    }
  }

  private void fillWithZeros(Address target, HirType type) {
    Value octet = context.constants().integer(context.types().llvm().i8(), 0);
    context
        .memory()
        .fill(
            target.pointer(),
            octet,
            context.constants().i64(type.size()),
            MachineTypes.alignment(target.alignment()));
  }

  /** Copies an aggregate; the two do not overlap in part. */
  private void copy(Address target, Address source, HirType type, Access access) {
    if (access == Access.DEVICE) {
      copyWords(target, source, type);
      return;
    }
    context
        .memory()
        .copy(
            target.pointer(),
            MachineTypes.alignment(target.alignment()),
            source.pointer(),
            MachineTypes.alignment(source.alignment()),
            context.constants().i64(type.size()));
  }

  /** Copies in the widest steps that the alignment allows, each exactly once and in order. */
  private void copyWords(Address target, Address source, HirType type) {
    MemoryBuilder memory = context.memory();
    long common = Math.min(type.alignment(), Math.min(target.alignment(), source.alignment()));
    long step = Math.min(common, WIDEST_ACCESS);
    Type word = context.types().llvm().integer((int) step * 8);
    MemoryBuilder.Access access = MemoryBuilder.Access.volatileAccess(MachineTypes.alignment(step));
    for (long offset = 0; offset < type.size(); offset += step) {
      Value read = memory.load(word, memory.offset(source.pointer(), offset), access);
      memory.store(read, memory.offset(target.pointer(), offset), access);
    }
  }

  /** Reads the bytes of an aggregate that travel in one register. */
  Value loadPiece(Address address, Piece piece) {
    Address part = at(address, piece);
    return context
        .memory()
        .load(
            piece.type(),
            part.pointer(),
            MemoryBuilder.Access.plain(MachineTypes.alignment(part.alignment())));
  }

  /** Writes the bytes of an aggregate that have travelled in one register. */
  void storePiece(Address address, Piece piece, Value value) {
    Address part = at(address, piece);
    context
        .memory()
        .store(
            value,
            part.pointer(),
            MemoryBuilder.Access.plain(MachineTypes.alignment(part.alignment())));
  }

  private Address at(Address address, Piece piece) {
    return address.with(
        context.memory().offset(address.pointer(), piece.offset()), piece.offset(), null);
  }
}
