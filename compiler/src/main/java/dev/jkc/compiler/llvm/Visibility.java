package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** How a symbol is seen by other loaded images. */
public enum Visibility {
  DEFAULT(LLVM.LLVMDefaultVisibility),
  HIDDEN(LLVM.LLVMHiddenVisibility),
  PROTECTED(LLVM.LLVMProtectedVisibility);

  final int code;

  Visibility(int code) {
    this.code = code;
  }
}
