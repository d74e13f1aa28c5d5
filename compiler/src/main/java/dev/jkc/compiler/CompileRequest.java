package dev.jkc.compiler;

import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to compile, and to what.
 *
 * @param files source files; the first with a {@code main} decides the program
 * @param sourceRoots folders in which types are looked up besides those of the files
 * @param library the folder with the layers of the library
 * @param output where to write; empty to return what is text in the result
 * @param linkerScript the linker's script, which decides the layout of the program
 * @param runsAsserts whether asserts of the program run, as with {@code -ea}
 */
public record CompileRequest(
    List<Path> files,
    List<Path> sourceRoots,
    Path library,
    Target target,
    LowerOptions options,
    Emit emit,
    Optional<Path> output,
    Optional<Path> linkerScript,
    boolean runsAsserts) {
  /** Copies the lists. */
  public CompileRequest {
    files = List.copyOf(files);
    sourceRoots = List.copyOf(sourceRoots);
    if (output.isEmpty() && (emit == Emit.OBJ || emit == Emit.EXE)) {
      throw new IllegalArgumentException("no output for " + emit.word());
    }
  }

  /** Makes a request whose asserts do not run. */
  public CompileRequest(
      List<Path> files,
      List<Path> sourceRoots,
      Path library,
      Target target,
      LowerOptions options,
      Emit emit,
      Optional<Path> output,
      Optional<Path> linkerScript) {
    this(files, sourceRoots, library, target, options, emit, output, linkerScript, false);
  }
}
