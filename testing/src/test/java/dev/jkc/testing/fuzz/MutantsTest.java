package dev.jkc.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some programs with mistakes; {@code make fuzz-mutants} makes more of them. */
final class MutantsTest {
  private static final int COUNT = 200;

  @TempDir private Path folder;

  @Test
  void wrong_programs_get_diagnostics_and_never_an_exception() throws Exception {
    Mutants mutants = new Mutants(folder);
    List<String> failures = new ArrayList<>();
    for (long seed = 1; seed <= COUNT; seed++) {
      mutants.failure(seed).ifPresent(failures::add);
    }
    assertThat(failures).isEmpty();
    assertThat(mutants.rejected()).as("mutants that are wrong").isGreaterThan(COUNT / 2);
  }

  @Test
  void equal_seeds_give_equal_mutants() {
    String text = "class A { int f(int x) { return x + 1; } }";
    assertThat(Mutator.mutate(text, new Dice(3))).isEqualTo(Mutator.mutate(text, new Dice(3)));
  }
}
