package dev.jkc.compiler.llvm;

/** Machines to generate code for. */
final class Machines {
  private Machines() {}

  /** Any x86-64 processor under Linux, with optimized code. */
  static TargetMachine linux() {
    return new TargetMachine(
        new TargetMachine.Options(
            "x86_64-unknown-linux",
            "x86-64",
            "",
            OptimizationLevel.O2,
            RelocationModel.STATIC,
            CodeModel.SMALL));
  }
}
