package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much of Java is compared with the JVM. A case is a line in a program under {@code run} that
 * checks something under a label: {@code check("label", …)}, and {@code each} or {@code attempt}
 * where a program does that in several ways. {@link RunProgramsTest} compares what they print.
 */
final class LabelledCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/run");
  private static final Pattern CASE =
      Pattern.compile("^ +(?:check|each|attempt)\\(\\s*\"([^\"]*)\"", Pattern.MULTILINE);

  @Test
  void at_least_1500_cases_are_compared_with_the_jvm() throws IOException {
    int count = 0;
    for (Path program : programs()) {
      count += labels(program).size();
    }
    assertThat(count).isGreaterThanOrEqualTo(1500);
  }

  @Test
  void labels_of_a_program_are_distinct() throws IOException {
    for (Path program : programs()) {
      assertThat(labels(program)).as(program.toString()).doesNotHaveDuplicates();
    }
  }

  private static List<String> labels(Path program) throws IOException {
    return CASE.matcher(Files.readString(program))
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
