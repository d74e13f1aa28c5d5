package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.DiagnosticCode;
import dev.jkc.lang.diagnostic.Severity;
import dev.jkc.lang.parser.SyntaxCode;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of docs/diagnostics against the compiler: ids, samples and corrected samples. */
final class DiagnosticPagesTest {
  private static final Path FOLDER = Jkc.ROOT.resolve("docs/diagnostics");
  private static final Pattern SAMPLE =
      Pattern.compile("^```(java|jk)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern TESTED_BY =
      Pattern.compile("No short sample: tested by `DiagnosticPagesTest\\.(\\w+)`\\.");

  @TempDir private Path folder;

  private record Sample(String kind, String text) {}

  static List<DiagnosticCode> codes() {
    List<DiagnosticCode> codes = new ArrayList<>(List.of(SyntaxCode.values()));
    codes.addAll(List.of(Code.values()));
    return codes;
  }

  @Test
  void ids_are_unique_and_each_has_one_page() throws IOException {
    List<String> ids = codes().stream().map(DiagnosticCode::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    try (Stream<Path> pages = Files.list(FOLDER)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("README.md"), ids.stream().map(id -> id + ".md")).toList());
    }
  }

  @Test
  void the_index_lists_every_id_with_severity_and_title() throws IOException {
    List<String> rows =
        Files.readAllLines(FOLDER.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| [JK"))
            .toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            codes().stream()
                .map(
                    code ->
                        "| [%1$s](%1$s.md) | %2$s | %3$s |"
                            .formatted(code.id(), code.severity().word(), code.title()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_sample_gives_the_id_and_the_corrected_one_is_clean(DiagnosticCode code)
      throws Exception {
    String page = Files.readString(FOLDER.resolve(code.id() + ".md"));
    assertThat(page).startsWith("# " + code.id() + ": " + code.title() + "\n");
    List<Sample> samples =
        SAMPLE.matcher(page).results().map(r -> new Sample(r.group(1), r.group(2))).toList();
    Matcher testedBy = TESTED_BY.matcher(page);
    if (testedBy.find()) {
      assertThat(samples).isEmpty();
      assertThat(
              DiagnosticPagesTest.class
                  .getDeclaredMethod(testedBy.group(1))
                  .isAnnotationPresent(Test.class))
          .isTrue();
      return;
    }
    assertThat(samples).hasSize(2);
    List<String> found = ids(compile(samples.get(0), true));
    assertThat(found).isNotEmpty().containsOnly(code.id());
    boolean isProgram = samples.get(1).text().contains("void main(");
    assertThat(compile(samples.get(1), isProgram))
        .noneMatch(d -> d.code().severity() == Severity.ERROR || d.code().id().equals(code.id()));
  }

  @Test
  void deep_nesting_is_reported() throws Exception {
    String nested = "(".repeat(100_000) + "1" + ")".repeat(100_000);
    assertThat(ids(compile(new Sample("java", "class Sample { int a = " + nested + "; }"), false)))
        .containsExactly(SyntaxCode.NESTING_TOO_DEEP.id());
  }

  @Test
  void bytes_that_are_no_text_are_reported() throws Exception {
    Path file = folder.resolve("Sample.java");
    Files.write(file, new byte[] {'/', '/', (byte) 0xE4});
    assertThat(ids(Jkc.check(List.of(file)).diagnostics())).containsExactly(Code.NOT_UTF8.id());
  }

  @Test
  void a_file_that_cannot_be_read_is_reported() throws Exception {
    Files.createDirectory(folder.resolve("Other.java"));
    Sample sample = new Sample("java", "class Sample { static Other other; }");
    assertThat(ids(compile(sample, false))).contains(Code.UNREADABLE.id());
  }

  @Test
  void a_source_has_at_most_4_MiB() throws Exception {
    Path file = folder.resolve("Large.java");
    Files.writeString(file, "class Large {}" + " ".repeat((4 << 20) - 13));
    assertThat(ids(Jkc.check(List.of(file)).diagnostics())).containsExactly(Code.TOO_LARGE.id());
    Files.writeString(file, "class Large {}" + " ".repeat((4 << 20) - 14));
    assertThat(Jkc.check(List.of(file)).diagnostics()).isEmpty();
  }

  @Test
  void a_program_without_a_heap_makes_no_objects() throws Exception {
    Path file = folder.resolve("Sample.java");
    String text =
        "class Sample { public static void main(String[] a) { System.out.println(%s); } }";
    Files.writeString(file, text.formatted("new int[a.length].length"));
    Path output = folder.resolve("sample");
    assertThat(ids(Jkc.compile(file, output, OptimizationLevel.O0, HeapMode.NONE).diagnostics()))
        .containsExactly(Code.NO_HEAP.id());
    Files.writeString(file, text.formatted("\"constant\""));
    assertThat(Jkc.compile(file, output, OptimizationLevel.O0, HeapMode.NONE).diagnostics())
        .isEmpty();
    assertThat(Jkc.run(output).output()).isEqualTo("constant\n");
  }

  private List<Diagnostic> compile(Sample sample, boolean isProgram) throws Exception {
    Path file = folder.resolve("Sample." + sample.kind());
    Files.writeString(file, sample.text());
    CompileResult checked = Jkc.check(List.of(file));
    if (!isProgram || !checked.diagnostics().isEmpty()) {
      return checked.diagnostics();
    }
    return Jkc.compileWithRemarks(file, folder.resolve("sample")).diagnostics();
  }

  private static List<String> ids(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(d -> d.code().id()).toList();
  }
}
