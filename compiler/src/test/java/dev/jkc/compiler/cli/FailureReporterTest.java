package dev.jkc.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailureReporterTest {
  /** A command that fails the way the test wants. */
  @CommandLine.Command
  private static final class Failing implements Callable<Integer> {
    private final Callable<Integer> action;

    Failing(Callable<Integer> action) {
      this.action = action;
    }

    @Override
    public Integer call() throws Exception {
      return LargeStack.call(action);
    }
  }

  private final StringWriter errors = new StringWriter();

  private int execute(Callable<Integer> action) {
    return new CommandLine(new Failing(action))
        .setErr(new PrintWriter(errors))
        .setExecutionExceptionHandler(new FailureReporter(new String[] {"Hello.java"}))
        .execute();
  }

  @Test
  void a_stack_that_overflows_is_a_failure_of_jkc_with_a_report() throws Exception {
    Progress.enter("check", "Hello.java");
    Callable<Integer> overflow =
        () -> {
          throw new StackOverflowError();
        };
    assertThat(execute(overflow)).isEqualTo(ExitCode.INTERNAL);
    assertThat(errors.toString())
        .contains("the stack overflowed in phase check while compiling Hello.java")
        .doesNotContain("\tat ");
    Matcher matcher = Pattern.compile("`(.*jkc-report.*)`").matcher(errors.toString());
    assertThat(matcher.find()).isTrue();
    Path report = Path.of(matcher.group(1));
    assertThat(report).content().contains("StackOverflowError", "arguments: [Hello.java]");
    Files.delete(report);
  }

  @Test
  void exceptions_reach_the_caller_as_they_are() {
    assertThatThrownBy(
            () ->
                LargeStack.call(
                    () -> {
                      throw new UsageException("wrong");
                    }))
        .isInstanceOf(UsageException.class)
        .hasMessage("wrong");
  }

  @Test
  void deep_recursion_has_room() throws Exception {
    assertThat(LargeStack.call(() -> descendTo(200_000))).isEqualTo(200_000);
  }

  private static int descendTo(int depth) {
    return depth == 0 ? 0 : 1 + descendTo(depth - 1);
  }
}
