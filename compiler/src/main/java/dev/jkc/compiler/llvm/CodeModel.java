package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** Where code and data may lie in the address space. */
public enum CodeModel {
  SMALL(LLVM.LLVMCodeModelSmall),
  KERNEL(LLVM.LLVMCodeModelKernel),
  MEDIUM(LLVM.LLVMCodeModelMedium),
  LARGE(LLVM.LLVMCodeModelLarge);

  final int code;

  CodeModel(int code) {
    this.code = code;
  }
}
