package dev.jkc.testing.library;

import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code java.util} is that of the JDK, or that of the library under the name {@code
 * library.util}: the JVM lets nobody else have a package {@code java.util}.
 */
final class World {
  private static final Pattern PACKAGE = Pattern.compile("\\bjava\\.util\\b");

  private final String packageName;
  private final ClassLoader loader;
  private final List<Path> classpath;

  private World(String packageName, ClassLoader loader, List<Path> classpath) {
    this.packageName = packageName;
    this.loader = loader;
    this.classpath = classpath;
  }

  static World jdk() {
    return new World("java.util", World.class.getClassLoader(), List.of());
  }

  static World library() {
    return Library.WORLD;
  }

  /** Compiled once, when first needed. */
  private static final class Library {
    static final World WORLD = compile();

    private static World compile() {
      try {
        Path work = workFolder("library");
        Path sources = work.resolve("sources");
        copy(Jkc.ROOT.resolve("stdlib-nostd/alloc/java/util"), sources.resolve("library/util"));
        copy(
            Jkc.ROOT.resolve("testing/src/test/resources/jvm/java/util"),
            sources.resolve("library/util"));
        // What Scanner reads delimiters by.
        copy(Jkc.ROOT.resolve("stdlib-nostd/alloc/jk/text"), sources.resolve("jk/text"));
        Path classes = Files.createDirectories(work.resolve("classes"));
        javac(Jkc.sources(sources), classes, List.of());
        URL[] urls = {classes.toUri().toURL()};
        return new World(
            "library.util",
            new URLClassLoader(urls, World.class.getClassLoader()),
            List.of(classes));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    private static void copy(Path from, Path to) throws IOException {
      for (Path source : Jkc.sources(from)) {
        if (!source.toString().endsWith(".java")) {
          continue; // what asks the runtime has a counterpart here
        }
        Path target = to.resolve(from.relativize(source));
        Files.createDirectories(target.getParent());
        Files.writeString(target, fitted(source, renamed(Files.readString(source))));
      }
    }

    /**
     * {@code java.lang.Iterable} stays that of the JDK. So its iterators must be ours as well, and
     * where there are two methods {@code forEach}, ours must be the better one for a lambda.
     */
    private static String fitted(Path source, String text) {
      return switch (source.getFileName().toString()) {
        case "Iterator.java" ->
            replaced(text, "Iterator<E> {", "Iterator<E> extends java.util.Iterator<E> {");
        case "Consumer.java" ->
            replaced(text, "Consumer<T> {", "Consumer<T> extends java.util.function.Consumer<T> {");
        case "Collection.java" ->
            replaced(
                text,
                "  Iterator<E> iterator();\n",
                """
                  Iterator<E> iterator();

                  default void forEach(library.util.function.Consumer<? super E> action) {
                    Objects.requireNonNull(action);
                    for (E element : this) {
                      action.accept(element);
                    }
                  }
                """);
        default -> text;
      };
    }

    private static String replaced(String text, String part, String replacement) {
      if (!text.contains(part)) {
        throw new AssertionError("no " + part);
      }
      return text.replace(part, replacement);
    }
  }

  private static String renamed(String text) {
    return PACKAGE.matcher(text).replaceAll("library.util");
  }

  private static Path workFolder(String name) throws IOException {
    Path target = Files.createDirectories(Jkc.ROOT.resolve("testing/target"));
    return Files.createTempDirectory(target, name);
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
    Path work = workFolder("exercise");
    String name = program.getFileName().toString();
    Path source = work.resolve(name);
    String text = Files.readString(program).replace("System.out", "Output.TEXT");
    Files.writeString(source, packageName.equals("java.util") ? text : renamed(text));
    Path output = work.resolve("Output.java");
    Files.writeString(
        output,
        """
        final class Output {
          static final java.io.ByteArrayOutputStream BYTES = new java.io.ByteArrayOutputStream();
          static final java.io.PrintStream TEXT =
              new java.io.PrintStream(BYTES, true, java.nio.charset.StandardCharsets.UTF_8);
        }
        """);
    javac(List.of(source, output), work, classpath);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {work.toUri().toURL()}, loader)) {
      Class<?> main = classes.loadClass(name.substring(0, name.indexOf('.')));
      main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
      var bytes = classes.loadClass("Output").getDeclaredField("BYTES");
      bytes.setAccessible(true);
      return neutral(String.valueOf((OutputStream) bytes.get(null)));
    } finally {
      delete(work);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A text in which one cannot see from where it comes. */
  private static String neutral(String text) {
    return text.replace("library.util", "java.util");
  }

  /** A class by its name inside of the package, or that of a primitive type. */
  Class<?> type(String name) {
    try {
      return switch (name) {
        case "int" -> int.class;
        case "boolean" -> boolean.class;
        case "Object" -> Object.class;
        default -> loader.loadClass(packageName + "." + name);
      };
    } catch (ClassNotFoundException e) {
      throw new LinkageError("", e);
    }
  }

  /** A new object of a class, made without arguments. */
  Object make(String className) {
    try {
      return type(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("", e);
    }
  }

  /** What an operation gives; of one that fails the exception. */
  @Nullable Object perform(Object target, Operation operation) {
    try {
      List<Operation.Argument> arguments = operation.arguments();
      Class<?>[] types = new Class<?>[arguments.size()];
      @Nullable Object[] values = new @Nullable Object[types.length];
      for (int i = 0; i < types.length; i++) {
        types[i] = type(arguments.get(i).type());
        values[i] = arguments.get(i).in(this);
      }
      Method method = type(operation.owner()).getMethod(operation.method(), types);
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
    return neutral(String.valueOf(result));
  }
}
