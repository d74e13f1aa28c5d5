package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.Worker;
import dev.jkc.compiler.target.Target;
import java.util.Comparator;
import java.util.List;

/** Turns a program into a module of LLVM. */
public final class LowerProgram {
  /** In bytes. What is larger lies behind all else, which so stays within reach of the code. */
  private static final long LARGE = 1 << 20;

  /** In functions. For smaller programs a second thread gains nothing. */
  private static final int WORTHWHILE = 200;

  private LowerProgram() {}

  /** Lowers a program; the caller closes the result. */
  public static LoweredProgram lower(HirProgram program, Target target, LowerOptions options) {
    return lower(program, Share.all(program), target, options, true);
  }

  /**
   * Lowers a program of which nothing but object code will be asked; large ones on two threads,
   * when they are not optimized as a whole.
   */
  public static LoweredProgram lowerForObject(
      HirProgram program, Target target, LowerOptions options) {
    if (!isWorthwhile(program, options)) {
      return lower(program, Share.all(program), target, options, false);
    }
    List<Share> halves = Share.halves(program);
    Worker<LoweredProgram.Code> second =
        Worker.start(
            "lowering",
            () -> {
              try (LoweredProgram half = lower(program, halves.getLast(), target, options, false)) {
                half.optimize();
                return half.code();
              }
            });
    boolean complete = false;
    try {
      LoweredProgram first = lower(program, halves.getFirst(), target, options, false);
      first.add(second);
      complete = true;
      return first;
    } finally {
      if (!complete) {
        second.await();
      }
    }
  }

  private static boolean isWorthwhile(HirProgram program, LowerOptions options) {
    return options.level() == OptimizationLevel.O0
        && !options.remarks()
        && LoweredProgram.mayBeParts(program, options)
        && program.functions().size() >= WORTHWHILE;
  }

  private static LoweredProgram lower(
      HirProgram program, Share share, Target target, LowerOptions options, boolean keepsNames) {
    LoweredProgram lowered = new LoweredProgram(program, target, options);
    boolean complete = false;
    try {
      if (!keepsNames) {
        lowered.context().discardNames();
      }
      fill(lowered, program, share, target, options);
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
      LoweredProgram lowered,
      HirProgram program,
      Share share,
      Target target,
      LowerOptions options) {
    ModuleContext context = new ModuleContext(lowered, target, options, program, share);
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
      if (share.hasData()) {
        program.globals().forEach(context.data()::define);
      }
      for (HirFunction function : program.functions()) {
        if (share.has(function)) {
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
