package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** A calling convention, as LLVM numbers them. */
public enum CallConvention {
  /** The C convention of the target. */
  C(LLVM.LLVMCCallConv),
  /** The System V convention of x86_64. */
  SYSTEM_V(LLVM.LLVMX8664SysVCallConv),
  /** The Microsoft convention of x86_64, which UEFI uses. */
  WIN64(LLVM.LLVMWin64CallConv),
  /** Entered by the processor; returns by {@code iretq}. */
  X86_INTERRUPT(LLVM.LLVMX86INTRCallConv);

  final int code;

  CallConvention(int code) {
    this.code = code;
  }
}
