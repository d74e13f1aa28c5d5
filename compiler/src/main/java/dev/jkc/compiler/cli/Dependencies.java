package dev.jkc.compiler.cli;

import dev.jkc.compiler.toolchain.AtomicOutput;
import dev.jkc.compiler.toolchain.ToolException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules for make that name the sources of an output. */
final class Dependencies {
  private Dependencies() {}

  /** Writes the rule beside the output, under its name with the ending {@code .d}. */
  static void write(Path output, List<Path> sources, Optional<Path> linkerScript)
      throws ToolException {
    List<Path> all = new ArrayList<>(sources);
    linkerScript.ifPresent(all::add);
    AtomicOutput.write(fileFor(output), rule(output, all).getBytes(StandardCharsets.UTF_8));
  }

  static Path fileFor(Path output) {
    String name = output.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return output.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".d");
  }

  /** Each source is also a target without a rule, so that make survives its removal. */
  static String rule(Path output, List<Path> sources) {
    StringBuilder text = new StringBuilder(escape(output)).append(':');
    sources.forEach(source -> text.append(" \\\n  ").append(escape(source)));
    text.append('\n');
    sources.forEach(source -> text.append(escape(source)).append(":\n"));
    return text.toString();
  }

  /** Escapes what make reads as something else. */
  private static String escape(Path path) {
    return path.toString()
        .replace("\\", "\\\\")
        .replace("$", "$$")
        .replace("#", "\\#")
        .replace(" ", "\\ ");
  }
}
