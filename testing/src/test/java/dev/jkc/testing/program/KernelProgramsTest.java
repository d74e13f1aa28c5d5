package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import dev.jkc.testing.tool.Qemu;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Features of the language that are not the same without an operating system. */
final class KernelProgramsTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/kernel");
  private static final Path HELLO = Jkc.ROOT.resolve("examples/hello-kernel");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2", "OS"})
  void exceptions_are_caught_but_not_by_what_an_interrupt_came_into(OptimizationLevel level)
      throws Exception {
    assertThat(boot("Exceptions.jk", level))
        .isEqualTo(
            """
            unlock
            read
            got 0
            unlock
            read
            java.lang.ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0 read
            unlock
            read
            busy 3 device 3
            Java heap space
            trace: java.lang.ArithmeticException: / by zero
            \tat Exceptions.onBreakpoint(Exceptions.jk:91)
            """);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void what_nobody_catches_is_a_panic(OptimizationLevel level) throws Exception {
    assertThat(boot("Uncaught.jk", level))
        .isEqualTo(
            "java.lang.NumberFormatException: nothing in \"\" Uncaught.parse(Uncaught.jk:18)");
  }

  private String boot(String program, OptimizationLevel level) throws Exception {
    Path kernel = folder.resolve("kernel.elf");
    List<Path> sources = List.of(PROGRAMS.resolve(program), HELLO.resolve("Boot.jk"));
    CompileResult result =
        Jkc.kernel(sources, List.of(), kernel, level, HELLO.resolve("kernel.ld"));
    assertThat(result.diagnostics()).isEmpty();
    return Qemu.boot(folder, kernel, "-m", "64M");
  }
}
