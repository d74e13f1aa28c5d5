package dev.jkc.compiler.llvm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;

/**
 * Makes objects live on the stack that only the function that makes them ever sees.
 *
 * <p>Such an object is used by loads, stores and comparisons only. Where it is made in a loop, that
 * of an earlier round cannot be in use when the next one is made, as the value of the earlier call
 * does not reach there; so one place in the frame serves all rounds.
 */
final class StackPromotion {
  /** In bytes. Larger objects cost more to clear and take stack from deep recursion. */
  private static final long LARGEST = 128;

  /** In bytes, for all objects of a function. */
  private static final long LARGEST_FRAME = 512;

  private static final int ALIGNMENT = 8;

  private final LLVMContextRef context;
  private final LlvmModule module;
  private final Set<String> allocators;

  /**
   * Works on a module.
   *
   * @param allocators the functions that take a size in bytes and return so many zeros
   */
  StackPromotion(LlvmModule module, Set<String> allocators) {
    this.context = module.context.ref;
    this.module = module;
    this.allocators = allocators;
  }

  /** Promotes what it finds in some functions; returns those that this changed. */
  List<Function> run(Predicate<Function> isLookedAt) {
    List<Function> changed = new ArrayList<>();
    calls()
        .forEach(
            (caller, calls) -> {
              Function function = new Function(module.context, caller);
              if (isLookedAt.test(function) && promoteAny(caller, calls)) {
                changed.add(function);
              }
            });
    return changed;
  }

  private boolean promoteAny(LLVMValueRef caller, List<LLVMValueRef> calls) {
    long left = LARGEST_FRAME;
    for (LLVMValueRef call : calls) {
      long size = size(call);
      if (size <= Math.min(left, LARGEST) && Escape.of(call) == Escape.NONE) {
        promote(caller, call, size);
        left -= size;
      }
    }
    return left < LARGEST_FRAME;
  }

  /**
   * The calls of allocators, by the functions that they are in; not those in a {@code try}, behind
   * which control forks.
   */
  private Map<LLVMValueRef, List<LLVMValueRef>> calls() {
    Map<LLVMValueRef, List<LLVMValueRef>> calls = new LinkedHashMap<>();
    for (String name : allocators) {
      module
          .function(name)
          .ifPresent(
              allocator ->
                  module.forEachUser(
                      allocator.ref,
                      (caller, user) -> {
                        if (LLVM.LLVMGetInstructionOpcode(user) == LLVM.LLVMCall
                            && LLVM.LLVMGetCalledValue(user).equals(allocator.ref)) {
                          calls.computeIfAbsent(caller, ref -> new ArrayList<>()).add(user);
                        }
                      }));
    }
    return calls;
  }

  /** The size of the object, if it is known. */
  private static long size(LLVMValueRef call) {
    LLVMValueRef size = LLVM.LLVMGetOperand(call, 0);
    return Native.isPresent(LLVM.LLVMIsAConstantInt(size))
        ? LLVM.LLVMConstIntGetZExtValue(size)
        : Long.MAX_VALUE;
  }

  private void promote(LLVMValueRef function, LLVMValueRef call, long size) {
    LLVMBuilderRef builder = LLVM.LLVMCreateBuilderInContext(context);
    LLVMTypeRef i8 = LLVM.LLVMInt8TypeInContext(context);
    LLVM.LLVMPositionBuilderBefore(
        builder, LLVM.LLVMGetFirstInstruction(LLVM.LLVMGetEntryBasicBlock(function)));
    LLVMValueRef object = LLVM.LLVMBuildAlloca(builder, LLVM.LLVMArrayType2(i8, size), "object");
    LLVM.LLVMSetAlignment(object, ALIGNMENT);
    LLVM.LLVMPositionBuilderBefore(builder, call);
    LLVM.LLVMBuildMemSet(
        builder,
        object,
        LLVM.LLVMConstInt(i8, 0, 0),
        LLVM.LLVMConstInt(LLVM.LLVMInt64TypeInContext(context), size, 0),
        ALIGNMENT);
    LLVM.LLVMReplaceAllUsesWith(call, object);
    LLVM.LLVMInstructionEraseFromParent(call);
    LLVM.LLVMDisposeBuilder(builder);
  }
}
