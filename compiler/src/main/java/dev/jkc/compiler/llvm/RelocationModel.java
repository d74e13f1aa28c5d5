package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** How code refers to addresses. */
public enum RelocationModel {
  STATIC(LLVM.LLVMRelocStatic),
  PIC(LLVM.LLVMRelocPIC);

  final int code;

  RelocationModel(int code) {
    this.code = code;
  }
}
