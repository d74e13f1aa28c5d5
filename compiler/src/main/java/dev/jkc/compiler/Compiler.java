package dev.jkc.compiler;

import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.compiler.hir.HirPrinter;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hirgen.GenerateHir;
import dev.jkc.compiler.llvm.TargetMachine;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.toolchain.ToolException;
import dev.jkc.compiler.verify.VerifyHir;
import dev.jkc.lang.ast.walk.TreeDump;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pipeline.
 *
 * <pre>
 * phase     input                 output
 * parse     files                 trees
 * check     trees                 types, symbols and constants beside the trees
 * generate  trees and tables      HIR of everything reachable
 * verify    HIR                   nothing, or an exception when it breaks a rule
 * assemble  the texts of asm      the assembler's complaints
 * lower     HIR                   a module of LLVM
 * optimize  a module              a better one
 * emit      a module              object code, or text
 * link      object code           a program
 * </pre>
 */
public final class Compiler {
  private final CompileRequest request;
  private final PhaseListener listener;
  private final FrontEnd frontEnd = new FrontEnd();

  private Compiler(CompileRequest request, PhaseListener listener) {
    this.request = request;
    this.listener = listener;
  }

  /** Compiles; fails when a file cannot be read or written, or the linker refuses. */
  public static CompileResult compile(CompileRequest request, PhaseListener listener)
      throws ToolException {
    Compiler compiler = new Compiler(request, listener);
    Optional<String> text = compiler.run();
    return CompileResult.of(compiler.frontEnd.diagnostics(), text, compiler.frontEnd.filesRead());
  }

  private Optional<String> run() throws ToolException {
    BackEnd backEnd = new BackEnd(request, listener, frontEnd.diagnostics());
    String first = request.files().getFirst().toString();
    if (request.emit().needsLlvm()) {
      TargetMachine.preload();
    }
    request.sourceRoots().forEach(frontEnd::addSourceRoot);
    for (String layer : request.target().libraryLayers()) {
      frontEnd.addLibrary(request.library().resolve(layer));
    }
    for (Path file : request.files()) {
      listener.enter("parse", file.toString());
      parse(file);
    }
    if (hasErrors()) {
      return Optional.empty();
    }
    if (request.emit() == Emit.AST) {
      return backEnd.deliver(
          frontEnd.units().stream().map(TreeDump::of).collect(Collectors.joining()));
    }
    listener.enter("check", first);
    // Bodies in the archive have no types of variables, and throw where checks fail.
    if (!request.options().debugInfo() && request.target().heap().mode() != HeapMode.NONE) {
      useArchive();
    }
    frontEnd.check();
    if (hasErrors()) {
      return Optional.empty();
    }
    listener.enter("generate", first);
    Optional<HirProgram> program =
        frontEnd.generate(request.target(), start(), request.runsAsserts());
    if (program.isEmpty()) {
      return Optional.empty();
    }
    if (request.options().verifyEach()) {
      listener.enter("verify", first);
      VerifyHir.verify(program.get());
    }
    if (request.emit() == Emit.HIR) {
      return backEnd.deliver(HirPrinter.print(program.get()));
    }
    backEnd.checkAssembly(frontEnd.assembly());
    return hasErrors() || request.emit() == Emit.NOTHING
        ? Optional.empty()
        : backEnd.run(program.get());
  }

  private GenerateHir.Start start() {
    if (!request.target().isHosted()) {
      return GenerateHir.Start.EXPORTS;
    }
    return request.emit() == Emit.NOTHING ? GenerateHir.Start.PERHAPS_MAIN : GenerateHir.Start.MAIN;
  }

  /** The archive of the library for a target, in the folder of the library. */
  public static Path archive(Path library, Target target) {
    return library.resolve("archive").resolve(String.join("-", target.libraryLayers()) + ".hir");
  }

  private void useArchive() throws ToolException {
    Path path = archive(request.library(), request.target());
    try {
      frontEnd.useArchive(path);
    } catch (IOException e) {
      throw new ToolException(
          ToolException.Cause.FILES, "cannot read `" + path + "`: " + FileFailure.words(e), e);
    }
  }

  private void parse(Path file) throws ToolException {
    try {
      frontEnd.parse(file);
    } catch (IOException e) {
      throw new ToolException(
          ToolException.Cause.FILES, "cannot read `" + file + "`: " + FileFailure.words(e), e);
    }
  }

  private boolean hasErrors() {
    return frontEnd.diagnostics().hasErrors();
  }
}
