package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** An operation on two values of one type. */
public enum BinaryOperation {
  ADD(LLVM.LLVMAdd),
  SUB(LLVM.LLVMSub),
  MUL(LLVM.LLVMMul),
  /** Undefined for a zero divisor and for the smallest value divided by -1. */
  SDIV(LLVM.LLVMSDiv),
  /** Undefined for a zero divisor. */
  UDIV(LLVM.LLVMUDiv),
  /** Undefined like {@link #SDIV}. */
  SREM(LLVM.LLVMSRem),
  /** Undefined for a zero divisor. */
  UREM(LLVM.LLVMURem),
  /** Poison when the count is not below the width, as for the other shifts. */
  SHL(LLVM.LLVMShl),
  LSHR(LLVM.LLVMLShr),
  ASHR(LLVM.LLVMAShr),
  AND(LLVM.LLVMAnd),
  OR(LLVM.LLVMOr),
  XOR(LLVM.LLVMXor),
  FADD(LLVM.LLVMFAdd),
  FSUB(LLVM.LLVMFSub),
  FMUL(LLVM.LLVMFMul),
  FDIV(LLVM.LLVMFDiv);

  final int code;

  BinaryOperation(int code) {
    this.code = code;
  }
}
