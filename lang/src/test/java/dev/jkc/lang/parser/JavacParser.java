package dev.jkc.lang.parser;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The parser of the JDK, as an oracle for what is Java 21. */
final class JavacParser {
  /** What the analysis reports here, because only it knows the sign of a number. */
  private static final Set<String> LATER = Set.of("compiler.err.int.number.too.large");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final JavaFileManager files = compiler.getStandardFileManager(null, null, null);

  /** The errors that javac's lexer and parser find in {@code text}. */
  List<Diagnostic<? extends JavaFileObject>> errors(String text) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try {
      // The classes of another release are not needed to parse, and take time to open.
      task(text, found, "-source", "21").parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors(found);
  }

  /** Whether javac finds nothing wrong at all with {@code text}. */
  boolean compiles(String text) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try {
      JavacTask task = task(text, found, "--release", "21");
      task.parse();
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors(found).isEmpty();
  }

  private JavacTask task(
      String text, DiagnosticCollector<JavaFileObject> found, String option, String release) {
    return (JavacTask)
        compiler.getTask(
            new StringWriter(),
            files,
            found,
            List.of(option, release, "-proc:none"),
            null,
            List.of(new Source(text)));
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(
      DiagnosticCollector<JavaFileObject> found) {
    return found.getDiagnostics().stream()
        .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .filter(diagnostic -> !LATER.contains(diagnostic.getCode()))
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Test.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }
  }
}
