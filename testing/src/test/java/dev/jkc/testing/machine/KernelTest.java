package dev.jkc.testing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.testing.tool.BootArchive;
import dev.jkc.testing.tool.Qemu;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The kernel from outside: what it says on the serial port, what it shows, and what it does with
 * keys.
 */
final class KernelTest {
  /** The self tests look for this word, to see that the loader passes on everything. */
  private static final String MARKER = "marker=!%&()*+,-./09:;<=>?@AZ[]^_az{|}~";

  @TempDir private static Path folder;
  private static Path loader;
  private static Path archive;

  @BeforeAll
  static void build() throws Exception {
    loader = Images.bootLoader(folder);
    Path kernel = Images.kernel(folder);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("limine.conf", Files.readAllBytes(Images.KERNEL.resolve("limine.conf")));
    files.put("kernel.elf", Files.readAllBytes(kernel));
    archive = BootArchive.write(folder.resolve("kernel.tar"), files);
    assertThat(Files.size(kernel)).isLessThanOrEqualTo(128 << 10);
    assertThat(Files.size(loader)).isLessThanOrEqualTo(64 << 10);
  }

  private static Qemu start(String words, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-initrd", archive.toString(), "-append", words));
    return Qemu.start(folder, loader, all.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource
  void self_tests_pass(String name, List<String> options) throws Exception {
    try (Qemu machine = start("test=all " + MARKER, options.toArray(String[]::new))) {
      String log = machine.awaitSuccess();
      assertThat(log).as(name).contains("ready\n").endsWith(" 0 failed\n");
      assertThat(log).doesNotContain("not ok");
    }
  }

  static Stream<Arguments> self_tests_pass() {
    return Stream.of(
        Arguments.of("q35", List.of()),
        Arguments.of("little memory", List.of("-m", "64M", "-smp", "2")),
        Arguments.of("much memory", List.of("-m", "5G", "-smp", "4")),
        Arguments.of("pc", List.of("-M", "pc", "-cpu", "qemu64")),
        Arguments.of("no screen", List.of("-vga", "none")));
  }

  @Test
  void a_word_selects_some_of_the_self_tests() throws Exception {
    try (Qemu machine = start("test=time")) {
      assertThat(machine.awaitSuccess())
          .contains("ok the clock never goes back")
          .doesNotContain("caught");
    }
    try (Qemu machine = start("test=nothing")) {
      assertThat(machine.await("failed\n")).contains("ready\n0 cases, 0 failed");
    }
  }

  @Test
  void goes_on_without_a_framebuffer() throws Exception {
    try (Qemu machine = start("", "-vga", "none")) {
      assertThat(machine.await("ready\n"))
          .contains("warning: there is no framebuffer: the serial port has to do\n");
    }
  }

  @Test
  void keys_are_echoed() throws Exception {
    try (Qemu machine = start("")) {
      String before = machine.await("ready\n");
      for (String key : List.of("h", "shift-i", "spc", "1", "shift-1", "ret")) {
        int seen = machine.serial().length();
        machine.monitor("sendkey " + key);
        // One key in flight.
        machine.awaitLonger(seen);
      }
      assertThat(machine.await("!\n").substring(before.length())).isEqualTo("hI 1!\n");
      assertThat(new ScreenText().read(machine.screen())).contains("hI 1!");
    }
  }

  @Test
  void serial_input_is_echoed() throws Exception {
    try (Qemu machine = start("")) {
      String before = machine.await("ready\n");
      machine.send("typed far away\r");
      String first = machine.await("away\n");
      assertThat(first.substring(before.length())).isEqualTo("typed far away\n");
      // Interrupts that find nothing to do must not end the input.
      String much = "0123456789".repeat(20);
      for (int i = 0; i < 5; i++) {
        int seen = machine.serial().length();
        machine.send(much + "\r");
        assertThat(machine.awaitLonger(seen + much.length()).substring(seen))
            .isEqualTo(much + "\n");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nmi | non-maskable interrupt
          mce 0 1 0xbd00000000000000 5 0x1234 0x8c | machine check
          """)
  void what_only_the_machine_can_raise_is_reported(String command, String message)
      throws Exception {
    try (Qemu machine = start("")) {
      machine.await("ready\n");
      machine.monitor(command);
      assertThat(machine.await("stopped\n")).contains("KERNEL PANIC: " + message + "\n");
    }
  }

  @Test
  void interrupts_that_nobody_handles_are_named() throws Exception {
    try (Qemu machine = start("demo=interrupts")) {
      assertThat(machine.await("held back now\n"))
          .contains("warning: interrupts that nobody expects: 1, the last one of vector 144\n")
          .contains("warning: nobody handles the interrupts of line 10, which is held back now");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          divide-error | divide error
          breakpoint | breakpoint
          invalid-opcode | invalid opcode
          general-protection | general protection fault
          page-fault | page fault: read from 0x000000000dead000, which is not mapped
          double-fault | double fault
          stack-overflow | stack overflow: the kernel's stack ends at 0xffffc00000001000
          panic | java.lang.ArrayIndexOutOfBoundsException: Index 4 out of bounds for length 4 at kernel.Demonstrations.run(Demonstrations.jk:29)
          """)
  void faults_are_reported_and_end_the_kernel(String word, String message) throws Exception {
    try (Qemu machine = start("demo=" + word)) {
      String log = machine.await("stopped\n");
      String report = log.substring(log.indexOf("KERNEL PANIC: "));
      List<String> lines = report.lines().map(String::stripTrailing).toList();
      assertThat(lines.get(0)).isEqualTo("KERNEL PANIC: " + message);
      assertThat(lines.get(1)).matches("rip    0xffffffff8000[0-9a-f]{4} rsp    0xffffc00000.*");
      assertThat(report).contains("\nin   0x").endsWith("stopped\n");
      // There is no stack to look through after a double fault that its lack made.
      assertThat(report.contains("\nfrom 0x")).isNotEqualTo(word.equals("double-fault"));
      assertThat(String.join("\n", new ScreenText().read(machine.screen())))
          .contains(String.join("\n", lines));
    }
  }

  @Test
  void the_screen_shows_the_log() throws Exception {
    try (Qemu machine = start("demo=colours")) {
      machine.await("bars:\n");
      List<String> log = machine.await("bars:\n").lines().filter(l -> !l.isEmpty()).toList();
      assertThat(new ScreenText().read(machine.screen())).containsSubsequence(log);
    }
  }
}
