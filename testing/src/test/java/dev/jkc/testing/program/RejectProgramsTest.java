package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every program under {@code reject} and compares what is reported with the marks in its
 * text: {@code //~ JK0150:17 part of the message or of a note} at the end of the line, with the
 * column; several are separated by another {@code //~}.
 */
final class RejectProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/reject");
  private static final Pattern MARK = Pattern.compile("//~ (JK\\d{4}):(\\d+) ?([^/]*)");

  private record Finding(int line, int column, String id) {}

  static Stream<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".jk"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void reports_exactly_what_is_marked(Path program) throws Exception {
    CompileResult result =
        Jkc.compile(
            List.of(program),
            Emit.LLVM_IR,
            Optional.empty(),
            OptimizationLevel.O0,
            "x86_64-linux",
            Optional.empty());
    List<Finding> expected = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    List<String> lines = Files.readAllLines(program);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = MARK.matcher(lines.get(i));
      while (matcher.find()) {
        expected.add(new Finding(i + 1, Integer.parseInt(matcher.group(2)), matcher.group(1)));
        messages.add(matcher.group(3).strip());
      }
    }
    assertThat(expected).as("marks in " + program).isNotEmpty();
    List<Finding> actual = result.diagnostics().stream().map(RejectProgramsTest::finding).toList();
    assertThat(actual).as(describe(program, result)).containsExactlyInAnyOrderElementsOf(expected);
    for (String message : messages) {
      assertThat(result.diagnostics())
          .anyMatch(d -> d.message().contains(message) || d.notes().toString().contains(message));
    }
  }

  static Stream<Path> javaPrograms() throws IOException {
    return programs().filter(f -> f.toString().endsWith(".java"));
  }

  /**
   * Programs with parts that jkc does not compile yet, or that break the rule about .jk files, are
   * none of javac's. Its phases end at errors, so that only those of the first one count. Behind a
   * syntax error it goes on in its own way: there the first line counts, and a missing brace it
   * notices at the end of the file.
   */
  @ParameterizedTest
  @MethodSource("javaPrograms")
  void javac_rejects_the_same_lines(Path program) throws Exception {
    TreeMap<Integer, TreeSet<Integer>> marked = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    List<String> lines = Files.readAllLines(program);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = MARK.matcher(lines.get(i));
      while (matcher.find()) {
        String id = matcher.group(1);
        marked.computeIfAbsent(phase(id), p -> new TreeSet<>()).add(i + 1);
        ids.add(id);
      }
    }
    if (ids.contains("JK0300") || ids.contains("JK0109")) {
      return;
    }
    SortedSet<Integer> rejected = Javac.errorLines(program);
    assertThat(rejected).as(program.toString()).isNotEmpty();
    TreeSet<Integer> expected = marked.firstEntry().getValue();
    if (ids.stream().noneMatch(id -> id.startsWith("JK00"))) {
      assertThat(rejected).as(program.toString()).isEqualTo(expected);
    } else if (!ids.contains("JK0003")) {
      assertThat(rejected.first()).as(program.toString()).isEqualTo(expected.first());
    }
  }

  /** Of javac: syntax with literals, attribution, flow. */
  private static int phase(String id) {
    return switch (id) {
      case "JK0154" -> 0;
      case "JK0167", "JK0200", "JK0201", "JK0202", "JK0203" -> 2;
      default -> id.startsWith("JK00") ? 0 : 1;
    };
  }

  private static Finding finding(Diagnostic diagnostic) {
    return new Finding(
        diagnostic.primary().range().line(),
        diagnostic.primary().range().column(),
        diagnostic.code().id());
  }

  private static String describe(Path program, CompileResult result) {
    StringBuilder text = new StringBuilder(program.toString()).append('\n');
    for (Diagnostic d : result.diagnostics()) {
      text.append("  line ")
          .append(d.primary().range().line())
          .append(" //~ ")
          .append(d.code().id())
          .append(':')
          .append(d.primary().range().column())
          .append(' ')
          .append(d.message())
          .append('\n');
    }
    return text.toString();
  }
}
