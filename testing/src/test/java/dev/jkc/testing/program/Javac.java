package dev.jkc.testing.program;

import dev.jkc.testing.tool.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JDK's compiler as the judge of what is Java. */
final class Javac {
  private static final Path CLASSES = classes();

  private Javac() {}

  /** Where javac leaves the classes that have no errors. */
  private static Path classes() {
    try {
      return Folders.fresh("javac");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a source on which javac reports errors. */
  static SortedSet<Integer> errorLines(Path source) throws IOException {
    SortedSet<Integer> lines = new TreeSet<>();
    compile(List.of(source), error -> lines.add((int) error.getLineNumber()));
    return lines;
  }

  /** Where javac reports errors in sources: the file's name and the line. */
  static SortedSet<String> errorPlaces(List<Path> sources) throws IOException {
    SortedSet<String> places = new TreeSet<>();
    compile(
        sources,
        error -> {
          Path file = Path.of(error.getSource().toUri());
          places.add(file.getFileName() + ":" + error.getLineNumber());
        });
    return places;
  }

  private static void compile(
      List<Path> sources, Consumer<Diagnostic<? extends JavaFileObject>> onError)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(
              null,
              files,
              diagnostic -> {
                if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                  onError.accept(diagnostic);
                }
              },
              List.of("--release", "21", "-proc:none", "-implicit:none", "-d", CLASSES.toString()),
              null,
              files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
  }
}
