package dev.jkc.testing.tool;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Compiler;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.FrontEnd;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hirgen.GenerateHir;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.lower.LowerProgram;
import dev.jkc.compiler.lower.LoweredProgram;
import dev.jkc.compiler.target.Heap;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import dev.jkc.compiler.toolchain.Linker;
import dev.jkc.compiler.toolchain.ToolException;
import dev.jkc.compiler.toolchain.ToolProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles with the compiler in this JVM and runs what comes out. */
public final class Jkc {
  /** The folder of the project. */
  public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** The library without archives. */
  public static final Path SOURCES = ROOT.resolve("stdlib-nostd");

  private Jkc() {}

  /** What a process wrote and how it ended. */
  public record Run(String output, String errors, int exitCode) {}

  /** Compiles for Linux; the program exists unless the result has errors. */
  public static CompileResult compile(List<Path> files, Path output, OptimizationLevel level)
      throws Exception {
    return compile(files, Emit.EXE, Optional.of(output), level, "x86_64-linux", Optional.empty());
  }

  /** Compiles for Linux with a heap of a certain kind, and with asserts that run or not. */
  public static CompileResult compile(
      Path file, Path output, OptimizationLevel level, HeapMode heap, boolean runsAsserts)
      throws Exception {
    Target target = Targets.bundled().find("x86_64-linux").withHeap(new Heap(heap, 0, false));
    CompileRequest request =
        new CompileRequest(
            List.of(file),
            List.of(),
            library(level),
            target,
            LowerOptions.of(level),
            Emit.EXE,
            Optional.of(output),
            Optional.empty(),
            runsAsserts);
    return Compiler.compile(request, (phase, name) -> {});
  }

  /** Compiles for Linux with a heap of a certain kind. */
  public static CompileResult compile(
      Path file, Path output, OptimizationLevel level, HeapMode heap) throws Exception {
    return compile(file, output, level, new Heap(heap, 0, false));
  }

  /** Compiles for Linux with a certain heap. */
  public static CompileResult compile(Path file, Path output, OptimizationLevel level, Heap heap)
      throws Exception {
    return compile(List.of(file), output, level, heap);
  }

  /** Compiles for Linux with a certain heap. */
  public static CompileResult compile(
      List<Path> files, Path output, OptimizationLevel level, Heap heap) throws Exception {
    CompileRequest request =
        new CompileRequest(
            files,
            List.of(),
            library(level),
            Targets.bundled().find("x86_64-linux").withHeap(heap),
            LowerOptions.of(level),
            Emit.EXE,
            Optional.of(output),
            Optional.empty());
    return Compiler.compile(request, (phase, name) -> {});
  }

  /** Compiles for Linux at -O2, and tells what remains of checks, allocations and virtual calls. */
  public static CompileResult compileWithRemarks(Path file, Path output) throws Exception {
    CompileRequest request =
        new CompileRequest(
            List.of(file),
            List.of(),
            library(OptimizationLevel.O2),
            Targets.bundled().find("x86_64-linux"),
            LowerOptions.of(OptimizationLevel.O2).withRemarks(),
            Emit.EXE,
            Optional.of(output),
            Optional.empty());
    return Compiler.compile(request, (phase, name) -> {});
  }

  /** Without optimization what users have who work on the library, else what ships. */
  private static Path library(OptimizationLevel level) {
    return level == OptimizationLevel.O0 ? SOURCES : ArchivedLibrary.folder();
  }

  /** Compiles for Linux at several levels, with one front end for all. */
  public static CompileResult compile(List<Path> files, Map<OptimizationLevel, Path> outputs)
      throws Exception {
    Target target = Targets.bundled().find("x86_64-linux");
    FrontEnd frontEnd = new FrontEnd();
    for (String layer : target.libraryLayers()) {
      frontEnd.addLibrary(ArchivedLibrary.folder().resolve(layer));
    }
    for (Path file : files) {
      frontEnd.parse(file);
    }
    if (!frontEnd.diagnostics().hasErrors()) {
      frontEnd.useArchive(Compiler.archive(ArchivedLibrary.folder(), target));
      frontEnd.check();
    }
    if (!frontEnd.diagnostics().hasErrors()) {
      Optional<HirProgram> program = frontEnd.generate(target, GenerateHir.Start.MAIN, false);
      for (Map.Entry<OptimizationLevel, Path> output : outputs.entrySet()) {
        if (program.isPresent()) {
          link(program.get(), target, output.getKey(), output.getValue());
        }
      }
    }
    return new CompileResult(
        frontEnd.diagnostics().sorted(),
        frontEnd.diagnostics().hasErrors(),
        Optional.empty(),
        frontEnd.filesRead());
  }

  private static void link(HirProgram program, Target target, OptimizationLevel level, Path output)
      throws Exception {
    LowerOptions options = LowerOptions.of(level);
    try (LoweredProgram lowered = LowerProgram.lowerForObject(program, target, options)) {
      lowered.optimize();
      Linker.link(
          lowered.object(),
          Linker.Request.of(
              List.of(), output, target.linkerEmulation(), target.entry().orElseThrow()));
    }
  }

  /** Checks only. */
  public static CompileResult check(List<Path> files) throws Exception {
    return compile(
        files,
        Emit.NOTHING,
        Optional.empty(),
        OptimizationLevel.O0,
        "x86_64-linux",
        Optional.empty());
  }

  public static CompileResult compile(
      List<Path> files,
      Emit emit,
      Optional<Path> output,
      OptimizationLevel level,
      String targetName,
      Optional<Path> script)
      throws Exception {
    return compile(files, List.of(), emit, output, level, targetName, script);
  }

  /** Compiles and links a kernel. */
  public static CompileResult kernel(
      List<Path> files, List<Path> sourceRoots, Path output, OptimizationLevel level, Path script)
      throws Exception {
    return compile(
        files,
        sourceRoots,
        Emit.EXE,
        Optional.of(output),
        level,
        "x86_64-kernel",
        Optional.of(script));
  }

  /** Compiles and links a kernel with a heap of a certain kind. */
  public static CompileResult kernel(
      List<Path> files, Path output, OptimizationLevel level, Path script, HeapMode heap)
      throws Exception {
    CompileRequest request =
        new CompileRequest(
            files,
            List.of(),
            library(level),
            Targets.bundled().find("x86_64-kernel").withHeap(new Heap(heap, 0, false)),
            LowerOptions.of(level),
            Emit.EXE,
            Optional.of(output),
            Optional.of(script));
    return Compiler.compile(request, (phase, file) -> {});
  }

  /** Compiles with folders in which types are looked up. */
  public static CompileResult compile(
      List<Path> files,
      List<Path> sourceRoots,
      Emit emit,
      Optional<Path> output,
      OptimizationLevel level,
      String targetName,
      Optional<Path> script)
      throws Exception {
    Target target = Targets.bundled().find(targetName);
    CompileRequest request =
        new CompileRequest(
            files,
            sourceRoots,
            library(level),
            target,
            LowerOptions.of(level),
            emit,
            output,
            script);
    return Compiler.compile(request, (phase, file) -> {});
  }

  /** The sources in a folder and those below it. */
  public static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(path -> path.toString().endsWith(".jk") || path.toString().endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  /** Runs a program to its end. */
  public static Run run(Path program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("timeout", "300", program.toString()));
    command.addAll(List.of(arguments));
    try {
      ToolProcess.Result result = ToolProcess.run(command);
      return new Run(result.output(), result.errors(), result.exitCode());
    } catch (ToolException failed) {
      throw new IOException(failed);
    }
  }
}
