package dev.jkc.compiler;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.AsmException;
import dev.jkc.compiler.lower.AsmProblem;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.lower.LowerProgram;
import dev.jkc.compiler.lower.LoweredProgram;
import dev.jkc.compiler.lower.Remark;
import dev.jkc.compiler.toolchain.AtomicOutput;
import dev.jkc.compiler.toolchain.LinkException;
import dev.jkc.compiler.toolchain.Linker;
import dev.jkc.compiler.toolchain.ToolException;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phases from HIR on. */
final class BackEnd {
  private final CompileRequest request;
  private final PhaseListener listener;
  private final Diagnostics diagnostics;

  BackEnd(CompileRequest request, PhaseListener listener, Diagnostics diagnostics) {
    this.request = request;
    this.listener = listener;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what an assembler finds in the texts of a program that is lowered for nothing else, so
   * that LLVM, which may abort, sees no others.
   */
  void checkAssembly(HirProgram program) {
    if (program.functions().isEmpty() && program.fileAsm().isEmpty()) {
      return;
    }
    listener.enter("assemble", request.files().getFirst().toString());
    LowerOptions options = LowerOptions.of(OptimizationLevel.O0);
    try (LoweredProgram lowered = LowerProgram.lower(program, request.target(), options)) {
      report(lowered.checkAsm());
    }
  }

  /** Makes what was asked for; returns it when it is text for which no output was named. */
  Optional<String> run(HirProgram program) throws ToolException {
    String first = request.files().getFirst().toString();
    listener.enter("lower", first);
    try (LoweredProgram lowered = lower(program)) {
      listener.enter("optimize", first);
      lowered.optimize();
      lowered.remarks().forEach(this::report);
      listener.enter("emit", first);
      return switch (request.emit()) {
        case LLVM_IR -> deliver(lowered.ir());
        case ASM -> deliver(new String(lowered.assembly(), StandardCharsets.UTF_8));
        case OBJ -> {
          AtomicOutput.write(request.output().orElseThrow(), lowered.object());
          yield Optional.empty();
        }
        case EXE -> {
          link(program, lowered.object(), first);
          yield Optional.empty();
        }
        case NOTHING, AST, HIR ->
            throw new IllegalArgumentException(request.emit() + " needs no code");
      };
    } catch (AsmException e) {
      report(e.problems());
      return Optional.empty();
    }
  }

  private LoweredProgram lower(HirProgram program) {
    return switch (request.emit()) {
      case OBJ, EXE -> LowerProgram.lowerForObject(program, request.target(), request.options());
      case LLVM_IR, ASM, NOTHING, AST, HIR ->
          LowerProgram.lower(program, request.target(), request.options());
    };
  }

  private void report(Remark remark) {
    Code code =
        switch (remark.kind()) {
          case CHECK -> Code.CHECK_REMAINS;
          case ALLOCATION -> Code.ALLOCATION_REMAINS;
          case VIRTUAL_CALL -> Code.VIRTUAL_CALL_REMAINS;
        };
    Diagnostic diagnostic = Diagnostic.of(code, remark.range(), remark.message());
    diagnostics.report(
        remark.isInlined()
            ? diagnostic.note(
                "in the code of a method that is called here and became a part of this one")
            : diagnostic);
  }

  private void report(List<AsmProblem> problems) {
    for (AsmProblem problem : problems) {
      diagnostics.report(Diagnostic.of(Code.ASM_SYNTAX, problem.range(), problem.message()));
    }
  }

  /** Writes text to the output, or returns it when there is none. */
  Optional<String> deliver(String text) throws ToolException {
    if (request.output().isEmpty()) {
      return Optional.of(text);
    }
    AtomicOutput.write(request.output().get(), text.getBytes(StandardCharsets.UTF_8));
    return Optional.empty();
  }

  private void link(HirProgram program, byte[] object, String first) throws ToolException {
    listener.enter("link", first);
    Path output = request.output().orElseThrow();
    Optional<String> entry =
        request.linkerScript().isPresent() ? Optional.empty() : request.target().entry();
    Linker.Request linking =
        new Linker.Request(
            List.of(),
            output,
            request.target().linkerEmulation(),
            request.linkerScript(),
            entry,
            request.options().debugInfo());
    try {
      Linker.link(object, linking);
    } catch (LinkException e) {
      if (!reportUndefined(program, new HashSet<>(e.undefinedSymbols()))) {
        throw e;
      }
    }
  }

  /** Reports missing symbols where the program declares them; false when it declares none. */
  private boolean reportUndefined(HirProgram program, Set<String> undefined) {
    boolean found = false;
    for (HirProgram.External external : program.externals()) {
      if (undefined.remove(external.symbol())) {
        found = true;
        diagnostics.report(
            Diagnostic.of(
                    Code.UNDEFINED_SYMBOL,
                    external.range(),
                    "nothing defines the linker symbol `" + external.symbol() + "`")
                .help(
                    "a method with `@Export`, a label in file-level `asm` or the linker script can"));
      }
    }
    return found;
  }
}
