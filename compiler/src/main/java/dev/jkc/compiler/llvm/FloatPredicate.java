package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** A comparison of floating-point numbers; ordered ones are false for NaN, unordered true. */
public enum FloatPredicate {
  OEQ(LLVM.LLVMRealOEQ),
  OGT(LLVM.LLVMRealOGT),
  OGE(LLVM.LLVMRealOGE),
  OLT(LLVM.LLVMRealOLT),
  OLE(LLVM.LLVMRealOLE),
  UNE(LLVM.LLVMRealUNE);

  final int code;

  FloatPredicate(int code) {
    this.code = code;
  }
}
