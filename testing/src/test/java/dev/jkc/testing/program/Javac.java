package dev.jkc.testing.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JDK's compiler as the judge of what is Java. */
final class Javac {
  private Javac() {}

  /** The lines of a source on which javac reports errors. */
  static SortedSet<Integer> errorLines(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    TreeSet<Integer> lines = new TreeSet<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(
              null,
              files,
              diagnostic -> {
                if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                  lines.add((int) diagnostic.getLineNumber());
                }
              },
              List.of("--release", "21", "-proc:none", "-implicit:none", "-d", "target"),
              null,
              files.getJavaFileObjects(source))
          .call();
    }
    return lines;
  }
}
