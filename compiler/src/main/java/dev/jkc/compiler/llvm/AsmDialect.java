package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** The syntax of assembly text. */
public enum AsmDialect {
  ATT(LLVM.LLVMInlineAsmDialectATT),
  INTEL(LLVM.LLVMInlineAsmDialectIntel);

  final int code;

  AsmDialect(int code) {
    this.code = code;
  }
}
