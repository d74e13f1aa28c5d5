package dev.jkc.compiler.llvm;

import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;

/** Builds accesses to memory; all alignments and offsets are in bytes. */
public final class MemoryBuilder {
  private final LLVMBuilderRef builder;
  private final LlvmContext context;

  MemoryBuilder(LLVMBuilderRef builder, LlvmContext context) {
    this.builder = builder;
    this.context = context;
  }

  /** How an access behaves beyond its address and type. */
  public record Access(int alignment, boolean isVolatile, Ordering ordering) {
    /** An access without side effects of its own. */
    public static Access plain(int alignment) {
      return new Access(alignment, false, Ordering.NOT_ATOMIC);
    }

    /** An access that happens exactly once and in order, with exactly the width of its type. */
    public static Access volatileAccess(int alignment) {
      return new Access(alignment, true, Ordering.NOT_ATOMIC);
    }

    /** An access that never tears; the alignment is at least the size. */
    public static Access atomic(int alignment, Ordering ordering) {
      return new Access(alignment, false, ordering);
    }
  }

  /** Reserves memory in the frame; belongs in the entry block. */
  public Value allocate(Type type, int alignment) {
    Value address = new Value(LLVM.LLVMBuildAlloca(builder, type.ref, ""));
    LLVM.LLVMSetAlignment(address.ref, alignment);
    return address;
  }

  /** Reads a value. */
  public Value load(Type type, Value address, Access access) {
    Value load = new Value(LLVM.LLVMBuildLoad2(builder, type.ref, address.ref, ""));
    apply(load, access);
    return load;
  }

  /** Writes a value and returns the instruction. */
  public Value store(Value value, Value address, Access access) {
    Value store = new Value(LLVM.LLVMBuildStore(builder, value.ref, address.ref));
    apply(store, access);
    return store;
  }

  private static void apply(Value instruction, Access access) {
    LLVM.LLVMSetAlignment(instruction.ref, access.alignment());
    if (access.isVolatile()) {
      LLVM.LLVMSetVolatile(instruction.ref, 1);
    }
    if (access.ordering() != Ordering.NOT_ATOMIC) {
      LLVM.LLVMSetOrdering(instruction.ref, access.ordering().code);
    }
  }

  /** Returns the address {@code bytes} after another, which may lie anywhere. */
  public Value offset(Value address, Value bytes) {
    return element(address, context.types().i8(), bytes);
  }

  /** Returns the address a constant number of bytes after another, which may lie anywhere. */
  public Value offset(Value address, long bytes) {
    return bytes == 0 ? address : offset(address, context.constants().i64(bytes));
  }

  /** Returns the address of an element of an array of {@code type}; the index is signed. */
  public Value element(Value address, Type type, Value index) {
    try (PointerPointer<LLVMValueRef> indices = Native.values(List.of(index))) {
      return new Value(LLVM.LLVMBuildGEP2(builder, type.ref, address.ref, indices, 1, ""));
    }
  }

  /** Like {@link #element}, for an element proved to lie in the same object. */
  public Value elementInBounds(Value address, Type type, Value index) {
    try (PointerPointer<LLVMValueRef> indices = Native.values(List.of(index))) {
      return new Value(LLVM.LLVMBuildInBoundsGEP2(builder, type.ref, address.ref, indices, 1, ""));
    }
  }

  /** Copies {@code size} bytes between ranges that do not overlap, or are the same. */
  public Value copy(
      Value target, int targetAlignment, Value source, int sourceAlignment, Value size) {
    return new Value(
        LLVM.LLVMBuildMemCpy(
            builder, target.ref, targetAlignment, source.ref, sourceAlignment, size.ref));
  }

  /** Copies {@code size} bytes between ranges that may overlap. */
  public Value move(
      Value target, int targetAlignment, Value source, int sourceAlignment, Value size) {
    return new Value(
        LLVM.LLVMBuildMemMove(
            builder, target.ref, targetAlignment, source.ref, sourceAlignment, size.ref));
  }

  /** Sets {@code size} bytes to one value of type {@code i8}. */
  public Value fill(Value target, Value octet, Value size, int alignment) {
    return new Value(LLVM.LLVMBuildMemSet(builder, target.ref, octet.ref, size.ref, alignment));
  }

  /** Changes memory in one atomic step and returns what was there. */
  public Value readModifyWrite(
      AtomicOperation operation, Value address, Value operand, Ordering ordering) {
    boolean singleThread = false;
    return new Value(
        LLVM.LLVMBuildAtomicRMW(
            builder,
            operation.code,
            address.ref,
            operand.ref,
            ordering.code,
            singleThread ? 1 : 0));
  }

  /**
   * Replaces memory if it holds {@code expected}; returns the struct of what was there and an i1.
   */
  public Value compareExchange(
      Value address, Value expected, Value replacement, Ordering success, Ordering failure) {
    boolean singleThread = false;
    return new Value(
        LLVM.LLVMBuildAtomicCmpXchg(
            builder,
            address.ref,
            expected.ref,
            replacement.ref,
            success.code,
            failure.code,
            singleThread ? 1 : 0));
  }

  /** Orders the accesses before and after it, as seen by other processors. */
  public void fence(Ordering ordering) {
    boolean singleThread = false;
    LLVM.LLVMBuildFence(builder, ordering.code, singleThread ? 1 : 0, "");
  }

  /** Orders the accesses before and after it, as seen by an interrupt on the same processor. */
  public void signalFence(Ordering ordering) {
    boolean singleThread = true;
    LLVM.LLVMBuildFence(builder, ordering.code, singleThread ? 1 : 0, "");
  }
}
