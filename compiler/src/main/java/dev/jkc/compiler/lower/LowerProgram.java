package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.target.Target;
import java.util.Comparator;

/** Turns a program into a module of LLVM. */
public final class LowerProgram {
  /** In bytes. What is larger lies behind all else, which so stays within reach of the code. */
  private static final long LARGE = 1 << 20;

  private LowerProgram() {}

  /** Lowers a program; the caller closes the result. */
  public static LoweredProgram lower(HirProgram program, Target target, LowerOptions options) {
    LoweredProgram lowered = new LoweredProgram(target, options);
    boolean complete = false;
    try {
      fill(lowered, program, target, options);
      complete = true;
      return lowered;
    } finally {
      if (!complete) {
        lowered.close();
      }
    }
  }

  /**
   * Declares everything first, because functions and data refer to each other in any order;
   * definitions before references, which may mean one of them.
   */
  private static void fill(
      LoweredProgram lowered, HirProgram program, Target target, LowerOptions options) {
    ModuleContext context = new ModuleContext(lowered, target, options, program);
    try {
      FileAsmLowering fileAsm = new FileAsmLowering(context);
      program.globals().stream()
          .sorted(
              Comparator.comparing((HirGlobal global) -> global.is(HirGlobal.Attribute.EXTERNAL))
                  .thenComparing(global -> global.type().size() > LARGE))
          .forEach(context.symbols()::declare);
      program.functions().stream()
          .sorted(Comparator.comparing(function -> function.body() == null))
          .forEach(context.symbols()::declare);
      program.globals().forEach(context.data()::define);
      for (HirFunction function : program.functions()) {
        if (function.body() != null) {
          lowered.name(function);
          if (context.symbols().attributes().isInlinedLate(function)) {
            lowered.inlineLate(function);
          }
          FunctionLowering.lower(context, function);
        }
      }
      program.fileAsm().forEach(fileAsm::append);
      context.symbols().keepUsed();
      context.debug().finish();
    } finally {
      context.close();
    }
    lowered.verify();
  }
}
