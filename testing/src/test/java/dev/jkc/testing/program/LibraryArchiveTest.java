package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Compiler;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.target.Heap;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import dev.jkc.testing.tool.ArchivedLibrary;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program is the same whether the library comes from its sources or from an archive. */
final class LibraryArchiveTest {
  /** What is numbered in the order in which it is made, which may be another one. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?<=@|data\\.)(string|text)\\.(\\d+)|(?<=\\.)(object)\\.(\\d+)");

  private static final Path RUN = Path.of("src/test/resources/run");

  @TempDir private Path folder;

  static Stream<Path> programs() throws IOException {
    return Jkc.sources(RUN.resolve("programs")).stream();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void makes_the_same_HIR_of_a_program(Path program) throws Exception {
    makesTheSameHir(List.of(program));
  }

  @Test
  void makes_the_same_HIR_of_all_programs() throws Exception {
    Batch batch = new Batch(folder);
    for (Path program : Jkc.sources(RUN)) {
      if (program.toString().endsWith(".java")) {
        batch.add(program, text -> text);
      }
    }
    makesTheSameHir(batch.withChooser());
  }

  private static void makesTheSameHir(List<Path> sources) throws Exception {
    assertThat(text(sources, ArchivedLibrary.folder(), linux(), Emit.HIR))
        .isEqualTo(text(sources, Jkc.SOURCES, linux(), Emit.HIR));
  }

  /** The IR has the lines as well. */
  @Test
  void makes_the_same_IR() throws Exception {
    Path program = RUN.resolve("programs/MiniSql.java");
    assertThat(text(program, ArchivedLibrary.folder(), linux(), Emit.LLVM_IR))
        .isEqualTo(text(program, Jkc.SOURCES, linux(), Emit.LLVM_IR));
  }

  @Test
  void has_all_targets_and_heaps() throws Exception {
    Path program =
        program(
            "Start.jk",
            """
            import java.util.ArrayList;

            class Start {
              @Export("start")
              static int start(int length) {
                ArrayList<String> list = new ArrayList<>();
                list.add("a".repeat(length));
                return list.hashCode();
              }

              public static void main(String[] args) {
                start(args.length);
              }
            }
            """);
    for (Target target : Targets.bundled().all()) {
      for (HeapMode heap : List.of(HeapMode.COLLECTED, HeapMode.ARENA)) {
        Target chosen = target.withHeap(new Heap(heap, 0, false));
        assertThat(Compiler.archive(ArchivedLibrary.folder(), chosen)).isNotEmptyFile();
        assertThat(text(program, ArchivedLibrary.folder(), chosen, Emit.HIR))
            .contains("@java.util.ArrayList.add")
            .isEqualTo(text(program, Jkc.SOURCES, chosen, Emit.HIR));
      }
    }
  }

  @Test
  void is_not_used_where_the_user_replaces_a_class_of_the_library() throws Exception {
    Path joiner = Jkc.SOURCES.resolve("alloc/java/util/StringJoiner.java");
    Path copy = folder.resolve("replaced/java/util/StringJoiner.java");
    Files.createDirectories(copy.getParent());
    Files.writeString(
        copy, Files.readString(joiner).replace("this.prefix =", "this.prefix = \"!\" +"));
    Path program =
        program(
            "Main.java",
            """
            import java.util.StringJoiner;

            class Main {
              public static void main(String[] args) {
                System.out.println(new StringJoiner(",", "<", ">").add("a").add("b"));
              }
            }
            """);
    Path output = folder.resolve("main");
    CompileResult result =
        Jkc.compile(
            List.of(program),
            List.of(folder.resolve("replaced")),
            Emit.EXE,
            Optional.of(output),
            OptimizationLevel.O1,
            "x86_64-linux",
            Optional.empty());
    assertThat(result.diagnostics()).isEmpty();
    assertThat(Jkc.run(output).output()).isEqualTo("!<a,b>\n");
  }

  @Test
  void tells_when_a_source_is_another_than_it_was_made_of() throws Exception {
    Path library = folder.resolve("library");
    try (Stream<Path> files = Files.walk(ArchivedLibrary.folder())) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            library.resolve(ArchivedLibrary.folder().relativize(file)),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path string = library.resolve("alloc/java/lang/String.jk");
    // What is newer and the same is no other source.
    Files.setLastModifiedTime(string, FileTime.from(Instant.now().plusSeconds(60)));
    Path program = program("Main.java", "class Main { public static void main(String[] a) {} }");
    assertThat(text(program, library, linux(), Emit.HIR)).contains("@Main.main");
    Files.writeString(string, Files.readString(string) + "\n");
    Files.setLastModifiedTime(string, FileTime.from(Instant.now().plusSeconds(60)));
    assertThatThrownBy(() -> text(program, library, linux(), Emit.HIR))
        .hasMessageContaining("String.jk")
        .hasMessageContaining("build jkc again");
  }

  private Path program(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Target linux() throws Exception {
    return Targets.bundled().find("x86_64-linux");
  }

  private static String text(Path program, Path library, Target target, Emit emit)
      throws Exception {
    return text(List.of(program), library, target, emit);
  }

  private static String text(List<Path> sources, Path library, Target target, Emit emit)
      throws Exception {
    CompileRequest request =
        new CompileRequest(
            sources,
            List.of(),
            library,
            target,
            LowerOptions.of(OptimizationLevel.O0),
            emit,
            Optional.empty(),
            Optional.empty());
    CompileResult result = Compiler.compile(request, (phase, file) -> {});
    assertThat(result.diagnostics()).isEmpty();
    return numberedAnew(result.text().orElseThrow());
  }

  /** Numbers by where they come first. */
  private static String numberedAnew(String text) {
    Map<String, Integer> numbers = new HashMap<>();
    return NUMBERED
        .matcher(text)
        .replaceAll(
            found ->
                (found.group(1) == null ? found.group(3) : found.group(1))
                    + "."
                    + numbers.computeIfAbsent(found.group(), n -> numbers.size()));
  }
}
