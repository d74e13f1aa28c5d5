package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** How a symbol is seen by the linker. */
public enum Linkage {
  /** Defined here or elsewhere, visible to every object. */
  EXTERNAL(LLVM.LLVMExternalLinkage),
  /** Defined elsewhere, and known here so that it can become a part of its callers. */
  AVAILABLE_EXTERNALLY(LLVM.LLVMAvailableExternallyLinkage),
  /** Visible in this object only, with a symbol. */
  INTERNAL(LLVM.LLVMInternalLinkage),
  /** Visible in this object only, without a symbol. */
  PRIVATE(LLVM.LLVMPrivateLinkage);

  final int code;

  Linkage(int code) {
    this.code = code;
  }
}
