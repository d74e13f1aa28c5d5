package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Label;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * text: {@code //~ JK0150:17 words} at the end of the line, with the column; several are separated
 * by another {@code //~}. The words, if there are any, stand in the message, a note, a help or a
 * label of the diagnostic of that id at that very place.
 */
final class RejectProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/reject");
  private static final Pattern MARK = Pattern.compile("//~ (JK\\d{4}):(\\d+) ?((?:(?!//~).)*)");

  private record Finding(int line, int column, String id) {}

  private record Mark(Finding finding, String words) {}

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
    CompileResult result = Jkc.check(List.of(program));
    List<Mark> marks = marks(program);
    assertThat(marks).as("marks in " + program).isNotEmpty();
    assertThat(result.diagnostics().stream().map(RejectProgramsTest::finding).toList())
        .as(describe(program, result))
        .containsExactlyInAnyOrderElementsOf(marks.stream().map(Mark::finding).toList());
    for (Mark mark : marks) {
      assertThat(result.diagnostics())
          .as(mark + " in " + describe(program, result))
          .anyMatch(d -> finding(d).equals(mark.finding()) && says(d, mark.words()));
    }
  }

  private static List<Mark> marks(Path program) throws IOException {
    List<Mark> marks = new ArrayList<>();
    List<String> lines = Files.readAllLines(program);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = MARK.matcher(lines.get(i));
      while (matcher.find()) {
        int column = Integer.parseInt(matcher.group(2));
        Finding finding = new Finding(i + 1, column, matcher.group(1));
        marks.add(new Mark(finding, matcher.group(3).strip()));
      }
    }
    return marks;
  }

  private static boolean says(Diagnostic diagnostic, String words) {
    Stream<String> labels =
        Stream.concat(Stream.of(diagnostic.primary()), diagnostic.secondary().stream())
            .map(Label::text);
    Stream<String> lines = Stream.concat(diagnostic.notes().stream(), diagnostic.helps().stream());
    return Stream.concat(Stream.of(diagnostic.message()), Stream.concat(labels, lines))
        .anyMatch(text -> text.contains(words));
  }

  static Stream<Path> javaPrograms() throws IOException {
    return programs().filter(f -> f.toString().endsWith(".java"));
  }

  /**
   * Only the marks of javac's first phase with errors count, because it ends there. Behind a syntax
   * error it goes on in its own way: there the first line counts, and a missing brace it notices at
   * the end of the file.
   */
  @ParameterizedTest
  @MethodSource("javaPrograms")
  void javac_rejects_the_same_lines(Path program) throws Exception {
    TreeMap<Integer, TreeSet<Integer>> marked = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    for (Mark mark : marks(program)) {
      String id = mark.finding().id();
      marked.computeIfAbsent(phase(id), p -> new TreeSet<>()).add(mark.finding().line());
      ids.add(id);
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
      case "JK0167",
          "JK0200",
          "JK0201",
          "JK0202",
          "JK0203",
          "JK0204",
          "JK0205",
          "JK0206",
          "JK0207",
          "JK0208" ->
          2;
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
