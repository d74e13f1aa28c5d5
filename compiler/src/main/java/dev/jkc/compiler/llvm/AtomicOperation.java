package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** What an atomic read-modify-write does to the memory. */
public enum AtomicOperation {
  XCHG(LLVM.LLVMAtomicRMWBinOpXchg),
  ADD(LLVM.LLVMAtomicRMWBinOpAdd),
  SUB(LLVM.LLVMAtomicRMWBinOpSub),
  AND(LLVM.LLVMAtomicRMWBinOpAnd),
  OR(LLVM.LLVMAtomicRMWBinOpOr),
  XOR(LLVM.LLVMAtomicRMWBinOpXor);

  final int code;

  AtomicOperation(int code) {
    this.code = code;
  }
}
