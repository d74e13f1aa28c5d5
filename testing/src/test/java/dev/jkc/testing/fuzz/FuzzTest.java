package dev.jkc.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few random programs; {@code make fuzz} makes more of them. */
final class FuzzTest {
  private static final int BATCH = 14;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {5020, 5040, 5080})
  void random_programs_do_what_they_do_on_the_JVM(long seed) throws Exception {
    List<String> differences =
        Fuzz.check(new DifferentialRun(folder), seed, BATCH).stream()
            .map(found -> "seed " + found.seed() + ": " + found.difference())
            .toList();
    assertThat(differences).isEmpty();
  }

  @Test
  void equal_seeds_give_equal_programs() {
    String once = ProgramGenerator.program(7, "P7").text(Map.of());
    assertThat(ProgramGenerator.program(7, "P7").text(Map.of())).isEqualTo(once);
    assertThat(ProgramGenerator.program(8, "P7").text(Map.of())).isNotEqualTo(once);
  }

  @Test
  void reducer_keeps_what_differs() throws Exception {
    Node wrong = Node.statement("int a = \"text\";\n");
    Node program =
        Node.fixed(
            "public class P {\n",
            Node.member("static int f;\n"),
            "static void run() {\n",
            Node.statement("int b = 1;\n"),
            Node.statement("if (1 < 2) {\n", wrong, "}\n"),
            "}\n}\n");
    Difference difference = new Difference(Difference.NOT_JAVA, "");
    String text = new Reducer(new DifferentialRun(folder), program, "P", difference).reduced(12);
    assertThat(text).contains("int a").doesNotContain("int b", "static int f", "if");
  }
}
