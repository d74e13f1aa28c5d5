package dev.jkc.testing.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands as users type them: through the launcher, each in a process of its own. */
final class CommandsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private record Result(int exitCode, String output, String errors) {}

  private Process start(String command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(ROOT.toFile());
    builder.environment().put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
    return builder.redirectError(folder.resolve("errors").toFile()).start();
  }

  private Result run(String command) throws Exception {
    Process process = start("timeout 300 " + command);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), output, Files.readString(folder.resolve("errors"), UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "--help,Usage: jkc",
    "--version,jkc",
    "targets,x86_64-linux",
    "explain,JK0220",
    "explain JK0220,# JK0220: an unsafe operation outside `unsafe`",
    "generate-completion,complete",
    "examples/hello/Hello.java --emit=hir,function @Hello.main",
    "run examples/hello/Hello.java,'Hello, world!'"
  })
  void each_command_prints_what_it_is_for(String arguments, String expected) throws Exception {
    Result result = run("bin/jkc " + arguments);
    assertThat(result.errors()).isEmpty();
    assertThat(result.output()).contains(expected);
    assertThat(result.exitCode()).isZero();
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "explain JK9999,there is no diagnostic",
    "--nonsense,Unknown option: '--nonsense'",
    "examples/hello/Hello.java,name the output with `-o`",
    "run --target x86_64-kernel examples/hello/Hello.java,run on a machine of their own",
    "--target x86_64-kernel examples/hello-kernel -o k.elf,name it with -T",
    "examples/hello/Hello.java -o examples/hello/Hello.java,would overwrite the source",
    "examples/hello/Hello.java -MD -o hello.d,-MD would overwrite `hello.d`",
    "explain >/dev/full,cannot write to standard output",
    "examples/hello/Hello.java --emit=hir >/dev/full,cannot write to standard output"
  })
  void a_wrong_command_line_is_exit_code_2_in_a_line_or_two(String arguments, String expected)
      throws Exception {
    Result result = run("bin/jkc " + arguments);
    assertThat(result.errors()).contains(expected);
    assertThat(result.errors().lines().count()).isLessThanOrEqualTo(3);
    assertThat(result.exitCode()).isEqualTo(2);
  }

  static Stream<String> commandsOfReadme() throws Exception {
    String text = Files.readString(ROOT.resolve("README.md"));
    return text.lines().filter(line -> line.startsWith("bin/jkc ")).toList().stream();
  }

  @ParameterizedTest
  @MethodSource("commandsOfReadme")
  void the_commands_of_the_readme_work(String command) throws Exception {
    Result result = run(command.replace("-o ", "-o " + folder + "/"));
    assertThat(result.exitCode()).as(result.errors()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "hello-kernel,Hello from JK!",
    "interrupt-timer,100 ticks",
    "objects-kernel,34 characters"
  })
  void examples_are_built_and_booted_by_their_makefiles(String example, String expected)
      throws Exception {
    // What runs it decides what is printed, but not where it is built.
    Path copy = folder.resolve("examples");
    for (String each : List.of("hello-kernel", "interrupt-timer", "objects-kernel")) {
      Files.createDirectories(copy.resolve(each));
      try (Stream<Path> files = Files.list(ROOT.resolve("examples").resolve(each))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copy.resolve(each).resolve(file.getFileName()));
        }
      }
    }
    Path link = Files.createSymbolicLink(folder.resolve("jkc"), ROOT.resolve("bin/jkc"));
    String make = "make -C " + copy.resolve(example) + " JKC=" + link;
    Result first = run(make + " smoke");
    assertThat(first.output()).as(first.errors()).contains(expected);
    assertThat(first.exitCode()).isZero();
    assertThat(run(make + " -q build/kernel.elf").exitCode()).as("is up to date").isZero();
    Path boot = copy.resolve("hello-kernel/Boot.jk");
    Files.writeString(boot, Files.readString(boot) + "\n");
    assertThat(run(make + " -q build/kernel.elf").exitCode()).as("after a change").isEqualTo(1);
  }

  @Test
  void the_kernel_is_built_booted_tested_and_debugged_by_its_makefile() throws Exception {
    Result smoke = run("make -C kernel smoke");
    assertThat(smoke.output()).as(smoke.errors()).containsPattern("\\] ready\\s");
    assertThat(smoke.exitCode()).isZero();
    Result test = run("make -C kernel test");
    assertThat(test.output()).as(test.errors()).contains(" 0 failed");
    assertThat(test.exitCode()).isZero();
    Files.writeString(folder.resolve("gdb"), "backtrace\ninfo address entry_common\nnext\nkill\n");
    Result debug = run("make -C kernel debug <" + folder.resolve("gdb"));
    assertThat(debug.output())
        .as(debug.errors())
        .contains("Breakpoint 1, kernel_main () at src/kernel/Kernel.jk:")
        .containsPattern("#1 +0xffffffff8")
        .contains("Symbol \"entry_common\" is at 0xffffffff8")
        .contains("Descriptors.load();");
    Result limine = run("make -C kernel run-limine LIMINE_DIR=");
    assertThat(limine.output()).contains("set LIMINE_DIR to a folder with BOOTX64.EFI");
    assertThat(limine.exitCode()).isEqualTo(2);
  }

  @Test
  void equal_sources_give_equal_bytes_whatever_the_folder_and_the_processors() throws Exception {
    List<byte[]> outputs = new ArrayList<>();
    for (int processors = 1; processors <= 2; processors++) {
      Path here = Files.createDirectories(folder.resolve("deep/er".repeat(processors)));
      Files.copy(ROOT.resolve("examples/asm-cpuid/CpuInfo.jk"), here.resolve("CpuInfo.jk"));
      String options = "JAVA_TOOL_OPTIONS=-XX:ActiveProcessorCount=" + processors;
      String jkc = "env " + options + " \"" + ROOT.resolve("bin/jkc") + "\"";
      Result result = run("sh -c 'cd " + here + " && " + jkc + " -g CpuInfo.jk -o out'");
      assertThat(result.exitCode()).as(result.errors()).isZero();
      outputs.add(Files.readAllBytes(here.resolve("out")));
    }
    assertThat(outputs.get(0)).isEqualTo(outputs.get(1));
  }

  @Test
  void ending_jkc_ends_the_program_that_it_runs() throws Exception {
    Path source = folder.resolve("Endless.java");
    Files.writeString(
        source,
        """
        public class Endless {
          public static void main(String[] args) {
            System.out.println("running");
            while (true) {}
          }
        }
        """);
    Process launcher = start("exec bin/jkc run " + source);
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(launcher.getInputStream(), UTF_8))) {
      assertThat(output.readLine()).isEqualTo("running");
      List<ProcessHandle> descendants = launcher.descendants().toList();
      assertThat(descendants).hasSizeGreaterThanOrEqualTo(2);
      launcher.destroy();
      for (ProcessHandle each : descendants) {
        each.onExit().get(300, TimeUnit.SECONDS);
      }
      launcher.onExit().get(300, TimeUnit.SECONDS);
      assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }
  }
}
