package dev.jkc.testing.library;

import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sources of the library with {@code library} instead of {@code java} in the names of packages:
 * the JVM lets nobody else have packages of these names.
 *
 * <p>{@code java.lang} and {@code java.nio.charset} stay those of the JDK, for literals and the
 * methods of {@code String} are made of them; what can do without the others is {@code
 * library.lang} beside them, which only its own classes see. Two exceptions of {@code java.io} stay
 * as well, for their methods throw them.
 */
final class Library {
  private static final Pattern PACKAGES =
      Pattern.compile("\\bjava\\.(util|io)\\b(?!\\.(IOException|UnsupportedEncodingException)\\b)");
  private static final Pattern BESIDE =
      Pattern.compile("^package java\\.(lang|nio)\\b", Pattern.MULTILINE);

  private static final List<String> OF_THE_JDK =
      List.of("IOException.java", "UnsupportedEncodingException.java");

  /** What asks for nothing that the String and Throwable of the JDK do not have. */
  private static final List<String> OF_LANG =
      List.of(
          "Boolean.java",
          "Bounds.jk",
          "CaseTables.java",
          "Categories.java",
          "Character.jk",
          "CodePointRuns.java",
          "CodePointSets.java",
          "Decimal.java",
          "FloatingNumbers.java",
          "Natural.java",
          "NumericValues.java",
          "StackTraceElement.java",
          "StringBuffer.java",
          "StringBytes.java",
          "StringEdges.java",
          "StringPatterns.java",
          "Units.java",
          "WordEnds.java");

  private Library() {}

  /** A text that names packages of the library as they are named here. */
  static String renamed(String text) {
    return BESIDE
        .matcher(PACKAGES.matcher(text).replaceAll("library.$1"))
        .replaceAll("package library.$1");
  }

  /** Copies the sources to a folder, fitted to the JVM. */
  static void copy(Path to) throws IOException {
    Path library = Jkc.ROOT.resolve("stdlib-nostd/alloc");
    Path onTheJvm = Jkc.ROOT.resolve("testing/src/test/resources/jvm");
    for (Path root : List.of(library, onTheJvm)) {
      copy(root.resolve("java/util"), to.resolve("library/util"));
    }
    copy(Jkc.ROOT.resolve("stdlib-nostd/hosted/java/util"), to.resolve("library/util"));
    copy(library.resolve("java/io"), to.resolve("library/io"));
    copyFile(library.resolve("java/io/PrintStream.jk"), to.resolve("library/io/PrintStream.java"));
    copy(library.resolve("java/nio"), to.resolve("library/nio"));
    // What Scanner reads delimiters by.
    copy(library.resolve("jk/text"), to.resolve("jk/text"));
    for (String name : OF_LANG) {
      Path target = to.resolve("library/lang").resolve(name.replace(".jk", ".java"));
      copyFile(library.resolve("java/lang").resolve(name), target);
    }
    copy(onTheJvm.resolve("java/lang"), to.resolve("library/lang"));
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path source : Jkc.sources(from)) {
      String name = source.getFileName().toString();
      if (name.endsWith(".java") && !OF_THE_JDK.contains(name)) {
        copyFile(source, to.resolve(from.relativize(source)));
      }
    }
  }

  private static void copyFile(Path source, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    String text = fitted(source, renamed(Files.readString(source)));
    // What is not in the package is that of the JDK.
    Files.writeString(
        target, text.replace("package library.io;", "package library.io; import java.io.*;"));
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
      // Java has neither intrinsics nor unsigned numbers.
      case "Bounds.jk" -> text.replaceAll("@Intrinsic\\(.*\\)", "");
      case "PrintStream.jk" ->
          text.replaceAll("(?s)  public void print(ln)?\\(u\\w+ value\\).*?\n  }\n", "");
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
