package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** What an atomic read-modify-write does to the memory. */
public enum AtomicOperation {
  XCHG(LLVM.LLVMAtomicRMWBinOpXchg),
  ADD(LLVM.LLVMAtomicRMWBinOpAdd),
  SUB(LLVM.LLVMAtomicRMWBinOpSub),
  AND(LLVM.LLVMAtomicRMWBinOpAnd),
  NAND(LLVM.LLVMAtomicRMWBinOpNand),
  OR(LLVM.LLVMAtomicRMWBinOpOr),
  XOR(LLVM.LLVMAtomicRMWBinOpXor),
  MAX(LLVM.LLVMAtomicRMWBinOpMax),
  MIN(LLVM.LLVMAtomicRMWBinOpMin),
  UNSIGNED_MAX(LLVM.LLVMAtomicRMWBinOpUMax),
  UNSIGNED_MIN(LLVM.LLVMAtomicRMWBinOpUMin);

  final int code;

  AtomicOperation(int code) {
    this.code = code;
  }
}
