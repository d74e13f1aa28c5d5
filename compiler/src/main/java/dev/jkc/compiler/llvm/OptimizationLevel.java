package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** How hard LLVM works, and what for. */
public enum OptimizationLevel {
  O0("default<O0>", LLVM.LLVMCodeGenLevelNone),
  O1("default<O1>", LLVM.LLVMCodeGenLevelLess),
  O2("default<O2>", LLVM.LLVMCodeGenLevelDefault),
  O3("default<O3>", LLVM.LLVMCodeGenLevelAggressive),
  OS("default<Os>", LLVM.LLVMCodeGenLevelDefault);

  final int code;
  private final String pipeline;

  OptimizationLevel(String pipeline, int code) {
    this.pipeline = pipeline;
    this.code = code;
  }

  /** Returns the pass pipeline to hand to {@link TargetMachine#runPasses}. */
  public String pipeline() {
    return pipeline;
  }

  /** Returns whether code may grow for the sake of speed. */
  public boolean isForSpeed() {
    return this == O2 || this == O3;
  }
}
