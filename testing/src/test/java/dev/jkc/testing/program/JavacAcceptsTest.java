package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.testing.tool.Jkc;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every {@code .java} source that is meant to be good is Java to javac as well: whatever lies in
 * the folders, so that a new file cannot be forgotten.
 */
final class JavacAcceptsTest {
  /** Counterparts of what the library asks its runtime for. */
  private static final Path ON_THE_JVM = Jkc.ROOT.resolve("testing/src/test/resources/jvm");

  @TempDir private Path folder;

  @Test
  void javac_accepts_the_java_files_of_the_library() throws Exception {
    List<Path> all = javaFiles(Jkc.ROOT.resolve("stdlib-nostd"));
    List<Path> layers =
        Stream.of("core", "alloc", "bare", "hosted")
            .map(layer -> Jkc.ROOT.resolve("stdlib-nostd").resolve(layer))
            .toList();
    List<Path> named = new ArrayList<>();
    for (Path layer : layers) {
      named.addAll(javaFiles(layer));
    }
    List<Path> compiled = new ArrayList<>(named);
    compiled.addAll(javaFiles(ON_THE_JVM));
    // The library's classes take the place of the JDK's, so they are compiled as part of it.
    List<Path> roots = Stream.concat(layers.stream(), Stream.of(ON_THE_JVM)).toList();
    String joined = String.join(File.pathSeparator, roots.stream().map(Path::toString).toList());
    compile(compiled, "--patch-module", "java.base=" + joined);
    assertThat(all).isNotEmpty().containsExactlyInAnyOrderElementsOf(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "examples",
        "benchmarks",
        "testing/src/test/resources/run",
        "testing/src/test/resources/golden"
      })
  void javac_accepts_the_java_files_of(String root) throws Exception {
    List<Path> files = javaFiles(Jkc.ROOT.resolve(root));
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      // One by one: each is a program by itself, perhaps with others beside it, and names repeat.
      String beside = file.resolveSibling("").toString();
      compile(List.of(file), "--release", "21", "-sourcepath", beside);
    }
  }

  private static List<Path> javaFiles(Path root) throws Exception {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private void compile(List<Path> files, String... options) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-proc:none", "-implicit:none", "-d", folder.toString()));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean good =
          compiler
              .getTask(
                  messages, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(good).as(messages.toString()).isTrue();
    }
  }
}
