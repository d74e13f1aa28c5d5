package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** The order of an atomic access; see LangRef, Atomic Memory Ordering Constraints. */
public enum Ordering {
  NOT_ATOMIC(LLVM.LLVMAtomicOrderingNotAtomic),
  /** Java's plain fields: no tearing, no order. */
  UNORDERED(LLVM.LLVMAtomicOrderingUnordered),
  /** Relaxed. */
  MONOTONIC(LLVM.LLVMAtomicOrderingMonotonic),
  ACQUIRE(LLVM.LLVMAtomicOrderingAcquire),
  RELEASE(LLVM.LLVMAtomicOrderingRelease),
  ACQUIRE_RELEASE(LLVM.LLVMAtomicOrderingAcquireRelease),
  SEQUENTIALLY_CONSISTENT(LLVM.LLVMAtomicOrderingSequentiallyConsistent);

  final int code;

  Ordering(int code) {
    this.code = code;
  }
}
