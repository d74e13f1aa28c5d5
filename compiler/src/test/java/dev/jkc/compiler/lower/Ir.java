package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;

/** The IR of programs. */
final class Ir {
  private Ir() {}

  static Target target(String name) throws Exception {
    return Targets.bundled().find(name);
  }

  /** As jkc makes it, before LLVM has touched it. */
  static String of(HirProgram program, String targetName, LowerOptions options) throws Exception {
    try (LoweredProgram lowered = LowerProgram.lower(program, target(targetName), options)) {
      return lowered.ir();
    }
  }

  static String of(HirProgram program) throws Exception {
    return of(program, "x86_64-linux", LowerOptions.of(OptimizationLevel.O2));
  }

  static String optimized(HirProgram program) throws Exception {
    LowerOptions options = LowerOptions.of(OptimizationLevel.O2);
    try (LoweredProgram lowered = LowerProgram.lower(program, target("x86_64-linux"), options)) {
      lowered.optimize();
      return lowered.ir();
    }
  }
}
