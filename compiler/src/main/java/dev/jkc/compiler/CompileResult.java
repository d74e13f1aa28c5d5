package dev.jkc.compiler;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a compilation.
 *
 * @param diagnostics in the order in which they should be read
 * @param text what was asked for, when it is text and no output was named
 * @param filesRead every source, for make
 */
public record CompileResult(
    List<Diagnostic> diagnostics, boolean hasErrors, Optional<String> text, List<Path> filesRead) {
  /** Copies the lists. */
  public CompileResult {
    diagnostics = List.copyOf(diagnostics);
    filesRead = List.copyOf(filesRead);
  }

  static CompileResult of(Diagnostics diagnostics, Optional<String> text, List<Path> filesRead) {
    return new CompileResult(diagnostics.sorted(), diagnostics.hasErrors(), text, filesRead);
  }
}
