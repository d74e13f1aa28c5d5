package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import dev.jkc.testing.tool.Qemu;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples do what they say: natively, and as kernels in QEMU with a time limit. */
final class ExamplesTest {
  private static final Path EXAMPLES = Jkc.ROOT.resolve("examples");

  @TempDir private Path folder;

  @Test
  void hello_greets() throws Exception {
    assertThat(runNatively("hello/Hello.java").output()).isEqualTo("Hello, world!\n");
  }

  @Test
  void hello_is_a_static_program_of_at_most_40_KiB() throws Exception {
    Path program = folder.resolve("hello");
    Path source = EXAMPLES.resolve("hello/Hello.java");
    Jkc.compile(List.of(source), program, OptimizationLevel.O2);
    assertThat(Files.size(program)).isLessThanOrEqualTo(40 * 1024);
    assertThat(new ElfFile(program).isStaticProgram()).isTrue();
  }

  @Test
  void cpuid_names_a_vendor_of_twelve_letters() throws Exception {
    List<String> lines = runNatively("asm-cpuid/CpuInfo.jk").output().lines().toList();
    assertThat(lines.get(0)).hasSize(12).isPrintable();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(3)).endsWith("true");
  }

  private Jkc.Run runNatively(String source) throws Exception {
    Path program = folder.resolve("program");
    CompileResult result =
        Jkc.compile(List.of(EXAMPLES.resolve(source)), program, OptimizationLevel.O2);
    assertThat(result.diagnostics()).isEmpty();
    Jkc.Run run = Jkc.run(program);
    assertThat(run.exitCode()).as(run.errors()).isZero();
    return run;
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2", "OS"})
  void hello_kernel_says_hello_on_serial(OptimizationLevel level) throws Exception {
    assertThat(boot(level, "hello-kernel/Kernel.jk", "hello-kernel/Boot.jk"))
        .isEqualTo("Hello from JK!\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void timer_kernel_counts_interrupts(OptimizationLevel level) throws Exception {
    assertThat(boot(level, "interrupt-timer/Timer.jk", "hello-kernel/Boot.jk"))
        .isEqualTo("100 ticks\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void objects_live_in_memory_of_the_kernel(OptimizationLevel level) throws Exception {
    assertThat(boot(level, "objects-kernel/Objects.jk", "hello-kernel/Boot.jk"))
        .isEqualTo("log of serial\nserial\nIDLE 1\n1 4 9 16 25 \n34 characters\n");
  }

  private String boot(OptimizationLevel level, String... sources) throws Exception {
    Path kernel = folder.resolve("kernel.elf");
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      files.add(EXAMPLES.resolve(source));
    }
    CompileResult result =
        Jkc.kernel(files, List.of(), kernel, level, EXAMPLES.resolve("hello-kernel/kernel.ld"));
    assertThat(result.diagnostics()).isEmpty();
    return Qemu.boot(folder, kernel, "-m", "64M");
  }
}
