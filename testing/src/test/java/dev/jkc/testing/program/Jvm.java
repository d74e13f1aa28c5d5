package dev.jkc.testing.program;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The oracle: javac and the JVM that runs the tests. */
final class Jvm {
  /** Standard output is one for the process, so programs run one after the other. */
  private static final Object OUTPUT = new Object();

  private Jvm() {}

  /**
   * What a program did.
   *
   * @param failure what ended its {@code main}, or null
   */
  record Result(String output, @Nullable Throwable failure) {}

  /** Compiles a file and runs its {@code main}. */
  static Result run(Path file, Path classes, String mainClass) throws Exception {
    compile(file, classes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Throwable failure = null;
    synchronized (OUTPUT) {
      PrintStream previous = System.out;
      try (URLClassLoader loader =
              new URLClassLoader(new URL[] {classes.toUri().toURL()}, Jvm.class.getClassLoader());
          PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
        System.setOut(captured);
        loader
            .loadClass(mainClass)
            .getMethod("main", String[].class)
            .invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException failed) {
        failure = failed.getCause();
      } finally {
        System.setOut(previous);
      }
    }
    return new Result(bytes.toString(StandardCharsets.UTF_8), failure);
  }

  private static void compile(Path file, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        Stream.of("-g", "--release", "21", "-nowarn", "-d", classes.toString(), "-cp", classpath())
            .toList();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    boolean good =
        compiler
            .getTask(
                new OutputStreamWriter(messages, StandardCharsets.UTF_8),
                null,
                null,
                options,
                null,
                compiler
                    .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                    .getJavaFileObjects(file))
            .call();
    if (!good) {
      throw new AssertionError(
          "javac rejects " + file + ":\n" + messages.toString(StandardCharsets.UTF_8));
    }
  }

  private static String classpath() {
    return System.getProperty("java.class.path");
  }
}
