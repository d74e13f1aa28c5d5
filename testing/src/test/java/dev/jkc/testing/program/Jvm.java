package dev.jkc.testing.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
public final class Jvm {
  /** Standard output is one for the process, so programs run one after the other. */
  private static final Object OUTPUT = new Object();

  private static final long STACK_SIZE = 8L << 20;

  private Jvm() {}

  /**
   * What a program did.
   *
   * @param errors what it wrote to the standard error stream, and what an uncaught exception adds
   */
  public record Result(String output, String errors, int exitCode) {}

  /** Compiles a file and runs its {@code main}. */
  static Result run(Path file, Path classes, String mainClass) throws Exception {
    return run(List.of(file), classes, mainClass);
  }

  /** Compiles files and runs the {@code main} of a class. */
  public static Result run(List<Path> files, Path classes, String mainClass) throws Exception {
    compile(files, classes);
    return run(classes, mainClass, false);
  }

  /** Runs the {@code main} of a compiled class, and asserts if they are wanted. */
  static Result run(Path classes, String mainClass, boolean runsAsserts) throws Exception {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int exitCode = 0;
    synchronized (OUTPUT) {
      PrintStream previousOutput = System.out;
      PrintStream previousErrors = System.err;
      ThreadGroup program = new ThreadGroup("main");
      try (URLClassLoader loader =
              new URLClassLoader(new URL[] {classes.toUri().toURL()}, Jvm.class.getClassLoader());
          PrintStream capturedOutput = capture(program, output, previousOutput);
          PrintStream capturedErrors = capture(program, errors, previousErrors)) {
        loader.setDefaultAssertionStatus(runsAsserts);
        System.setOut(capturedOutput);
        System.setErr(capturedErrors);
        Main main = new Main(loader.loadClass(mainClass), capturedErrors);
        Thread thread = new Thread(program, main, "main", STACK_SIZE);
        thread.start();
        thread.join();
        exitCode = main.exitCode();
      } finally {
        System.setOut(previousOutput);
        System.setErr(previousErrors);
      }
    }
    return new Result(text(output), text(errors), exitCode);
  }

  /** A stream to one of two others: what other tests write meanwhile is none of the program's. */
  private static PrintStream capture(
      ThreadGroup program, OutputStream captured, PrintStream others) {
    return new PrintStream(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            target().write(b);
          }

          @Override
          public void write(byte[] bytes, int start, int count) throws IOException {
            target().write(bytes, start, count);
          }

          private OutputStream target() {
            return program.parentOf(Thread.currentThread().getThreadGroup()) ? captured : others;
          }
        },
        true,
        StandardCharsets.UTF_8);
  }

  /** What was written, as if the {@code java} command had loaded the program. */
  private static String text(ByteArrayOutputStream written) {
    return written
        .toString(StandardCharsets.UTF_8)
        .replaceAll("loader java\\.net\\.URLClassLoader @\\p{XDigit}+", "loader 'app'");
  }

  /** Runs a program, and prints the exception that it does not catch. */
  private static final class Main implements Runnable {
    private final Class<?> type;
    private final PrintStream errors;
    private int exitCode;
    private @Nullable ReflectiveOperationException broken;

    Main(Class<?> type, PrintStream errors) {
      this.type = type;
      this.errors = errors;
    }

    @Override
    public void run() {
      try {
        Method method = type.getMethod("main", String[].class);
        // The class may be seen in its package only.
        method.setAccessible(true);
        method.invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException failed) {
        report(failed.getTargetException());
      } catch (ExceptionInInitializerError failed) {
        report(failed);
      } catch (ReflectiveOperationException failed) {
        broken = failed;
      }
    }

    private void report(Throwable failed) {
      errors.print("Exception in thread \"" + Thread.currentThread().getName() + "\" ");
      failed.printStackTrace(errors);
      exitCode = 1;
    }

    int exitCode() throws ReflectiveOperationException {
      if (broken != null) {
        throw broken;
      }
      return exitCode;
    }
  }

  static void compile(Path file, Path classes) {
    compile(List.of(file), classes);
  }

  static void compile(List<Path> files, Path classes) {
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
                    .getJavaFileObjectsFromPaths(files))
            .call();
    if (!good) {
      throw new AssertionError(
          "javac rejects " + files + ":\n" + messages.toString(StandardCharsets.UTF_8));
    }
  }

  private static String classpath() {
    return System.getProperty("java.class.path");
  }
}
