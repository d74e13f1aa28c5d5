package dev.jkc.compiler.llvm;

import java.util.List;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;

/** How others come to see the object that a call makes. */
public enum Escape {
  /** The caller gets it. */
  RETURNED,
  /** Its address is stored. */
  STORED,
  /** It is handed to code that is not a part of the function. */
  PASSED,
  /** It may be one of several objects from some place on, or becomes a number. */
  MERGED,
  /** Only its contents are used. */
  NONE;

  /** Intrinsic functions that touch what they are handed and nothing else. */
  private static final List<String> TOUCHING =
      List.of("llvm.memset.", "llvm.memcpy.", "llvm.memmove.");

  /** The most that a value does, in the order of the constants. */
  static Escape of(LLVMValueRef value) {
    Escape found = NONE;
    for (LLVMUseRef use = LLVM.LLVMGetFirstUse(value);
        Native.isPresent(use);
        use = LLVM.LLVMGetNextUse(use)) {
      Escape by = of(value, LLVM.LLVMGetUser(use));
      found = by.compareTo(found) < 0 ? by : found;
    }
    return found;
  }

  private static Escape of(LLVMValueRef value, LLVMValueRef user) {
    return switch (LLVM.LLVMGetInstructionOpcode(user)) {
      case LLVM.LLVMRet -> RETURNED;
      case LLVM.LLVMLoad, LLVM.LLVMICmp -> NONE;
      case LLVM.LLVMStore -> LLVM.LLVMGetOperand(user, 0).equals(value) ? STORED : NONE;
      case LLVM.LLVMGetElementPtr -> of(user);
      case LLVM.LLVMCall -> isTouching(user) ? NONE : PASSED;
      case LLVM.LLVMInvoke -> PASSED;
      default -> MERGED;
    };
  }

  private static boolean isTouching(LLVMValueRef call) {
    LLVMValueRef called = LLVM.LLVMGetCalledValue(call);
    String name = Native.nameOf(called);
    return TOUCHING.stream().anyMatch(name::startsWith);
  }
}
