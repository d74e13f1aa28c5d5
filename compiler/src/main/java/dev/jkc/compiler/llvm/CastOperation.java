package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** A conversion from one type to another. */
public enum CastOperation {
  TRUNC(LLVM.LLVMTrunc),
  ZEXT(LLVM.LLVMZExt),
  SEXT(LLVM.LLVMSExt),
  UITOFP(LLVM.LLVMUIToFP),
  SITOFP(LLVM.LLVMSIToFP),
  FPTRUNC(LLVM.LLVMFPTrunc),
  FPEXT(LLVM.LLVMFPExt),
  PTRTOINT(LLVM.LLVMPtrToInt),
  INTTOPTR(LLVM.LLVMIntToPtr),
  BITCAST(LLVM.LLVMBitCast);

  final int code;

  CastOperation(int code) {
    this.code = code;
  }
}
