package dev.jkc.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void help_and_version_succeed() {
    assertThat(Main.execute("--help")).isEqualTo(ExitCode.SUCCESS);
    assertThat(Main.execute("--version")).isEqualTo(ExitCode.SUCCESS);
    assertThat(Main.execute("targets")).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void a_wrong_command_line_is_not_a_failure_of_jkc() {
    assertThat(Main.execute()).isEqualTo(ExitCode.USAGE);
    assertThat(Main.execute("--no-such-option")).isEqualTo(ExitCode.USAGE);
  }
}
