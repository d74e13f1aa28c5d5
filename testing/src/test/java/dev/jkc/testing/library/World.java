package dev.jkc.testing.library;

import dev.jkc.testing.tool.Folders;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code java.util} and {@code java.io} are those of the JDK, or those of the library as
 * {@link Library} names them.
 */
final class World {
  private static final Pattern OURS = Pattern.compile("\\blibrary\\.(util|io|lang|nio)\\b");
  private static final Path RESOURCES = Jkc.ROOT.resolve("testing/src/test/resources");

  private final boolean isLibrary;
  private final ClassLoader loader;
  private final List<Path> classpath;

  private World(boolean isLibrary, Path sources) throws IOException {
    this.isLibrary = isLibrary;
    for (Path source : Jkc.sources(RESOURCES.resolve("streams"))) {
      Files.writeString(sources.resolve(source.getFileName()), fitted(Files.readString(source)));
    }
    Path classes = Files.createDirectory(sources.resolveSibling("classes"));
    javac(Jkc.sources(sources), classes, List.of());
    URL[] urls = {classes.toUri().toURL()};
    loader = new URLClassLoader(urls, World.class.getClassLoader());
    classpath = List.of(classes);
  }

  /** The worlds, compiled once when first needed. */
  private static final class Worlds {
    static final World JDK;
    static final World LIBRARY;

    static {
      try {
        JDK = new World(false, sources("jdk"));
        Path sources = sources("library");
        Library.copy(sources);
        LIBRARY = new World(true, sources);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    private static Path sources(String name) throws IOException {
      return Files.createDirectory(Folders.fresh("worlds/" + name).resolve("sources"));
    }
  }

  static World jdk() {
    return Worlds.JDK;
  }

  static World library() {
    return Worlds.LIBRARY;
  }

  private String fitted(String text) {
    return isLibrary ? Library.renamed(text) : text;
  }

  private static void javac(List<Path> sources, Path classes, List<Path> classpath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        new ArrayList<>(
            List.of("--release", "21", "-nowarn", "-proc:none", "-d", classes.toString()));
    options.add("-cp");
    options.add(String.join(":", classpath.stream().map(Path::toString).toList()));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean isGood =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjects(sources.toArray(Path[]::new)))
              .call();
      if (!isGood) {
        throw new AssertionError("javac rejects it:\n" + messages);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What a program prints here. It prints into a stream of its own: that of the JVM is shared. */
  String run(Path program) throws Exception {
    Path work = Files.createTempDirectory("jkc-exercise");
    String name = program.getFileName().toString();
    Path source = work.resolve(name);
    Files.writeString(
        source, fitted(Files.readString(program).replace("System.out", "Output.TEXT")));
    Path output = work.resolve("Output.java");
    Files.writeString(
        output,
        fitted(
            """
            final class Output {
              static final java.io.ByteArrayOutputStream BYTES =
                  new java.io.ByteArrayOutputStream();
              static final java.io.PrintStream TEXT =
                  new java.io.PrintStream(BYTES, true, java.nio.charset.StandardCharsets.UTF_8);
            }
            """));
    javac(List.of(source, output), work, classpath);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {work.toUri().toURL()}, loader)) {
      Class<?> main = classes.loadClass(name.substring(0, name.indexOf('.')));
      main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
      var bytes = classes.loadClass("Output").getDeclaredField("BYTES");
      bytes.setAccessible(true);
      return neutral(String.valueOf(bytes.get(null)));
    } finally {
      Folders.delete(work);
    }
  }

  /** A text in which one cannot see from where it comes. */
  private static String neutral(String text) {
    return OURS.matcher(text).replaceAll("java.$1");
  }

  /** A class by the name that it has in the JDK, or a primitive type or an array of such. */
  Class<?> type(String name) {
    try {
      return switch (name) {
        case "int" -> int.class;
        case "long" -> long.class;
        case "char" -> char.class;
        case "float" -> float.class;
        case "double" -> double.class;
        case "boolean" -> boolean.class;
        case "byte[]" -> byte[].class;
        case "char[]" -> char[].class;
        case "java.lang.Object[]" -> Object[].class;
        default -> loader.loadClass(fitted(name));
      };
    } catch (ClassNotFoundException e) {
      throw new LinkageError("", e);
    }
  }

  /** A new object of a class. */
  Object make(String className, Operation.Argument... arguments) {
    Object made = perform(null, Operation.of(className, Operation.NEW, arguments));
    if (made == null) {
      throw new IllegalStateException("nothing made");
    }
    return made;
  }

  /** What an operation gives; of one that fails the exception. */
  @Nullable Object perform(@Nullable Object target, Operation operation) {
    return perform(target, operation, values(operation));
  }

  /** What an operation gives, and what it leaves of its arguments, as text. */
  @SuppressWarnings("ReferenceEquality") // what returns itself
  String outcome(Object target, Operation operation) {
    @Nullable Object[] values = values(operation);
    Object result = perform(target, operation, values);
    StringBuilder text = new StringBuilder(result == target ? "itself" : text(result));
    for (int i = 0; i < values.length; i++) {
      // Functions tell nothing of themselves.
      if (!operation.arguments().get(i).type().startsWith("java.util.function.")) {
        text.append(' ').append(text(values[i]));
      }
    }
    return text.toString();
  }

  private @Nullable Object[] values(Operation operation) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Operation.Argument argument : operation.arguments()) {
      values.add(argument.in(this));
    }
    return values.toArray();
  }

  private @Nullable Object perform(
      @Nullable Object target, Operation operation, @Nullable Object[] values) {
    try {
      Class<?>[] types =
          operation.arguments().stream().map(a -> type(a.type())).toArray(Class<?>[]::new);
      Class<?> owner = type(operation.owner());
      if (operation.method().equals(Operation.NEW)) {
        return owner.getConstructor(types).newInstance(values);
      }
      Method method = owner.getMethod(operation.method(), types);
      return method.invoke(target, values);
    } catch (InvocationTargetException e) {
      return e.getTargetException();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("", e);
    }
  }

  /** What can be compared of an object or an exception. */
  static String text(@Nullable Object result) {
    if (result instanceof NullPointerException || result instanceof ClassCastException) {
      // Their messages are those of the JVM, and name variables and class loaders.
      return result.getClass().getName();
    }
    if (result instanceof byte[] bytes) {
      return Arrays.toString(bytes);
    }
    if (result instanceof char[] units) {
      return Arrays.toString(units);
    }
    if (result instanceof Object[] objects) {
      return Arrays.toString(objects);
    }
    return neutral(String.valueOf(result));
  }
}
