package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** A comparison of integers or pointers. */
public enum IntPredicate {
  EQ(LLVM.LLVMIntEQ),
  NE(LLVM.LLVMIntNE),
  UGT(LLVM.LLVMIntUGT),
  UGE(LLVM.LLVMIntUGE),
  ULT(LLVM.LLVMIntULT),
  ULE(LLVM.LLVMIntULE),
  SGT(LLVM.LLVMIntSGT),
  SGE(LLVM.LLVMIntSGE),
  SLT(LLVM.LLVMIntSLT),
  SLE(LLVM.LLVMIntSLE);

  final int code;

  IntPredicate(int code) {
    this.code = code;
  }
}
