package dev.jkc.testing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.testing.tool.BootArchive;
import dev.jkc.testing.tool.Qemu;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
  private static Path archiveWithModule;
  private static byte[] executable;

  @BeforeAll
  static void build() throws Exception {
    loader = Images.bootLoader(folder);
    Path kernel = Images.kernel(folder);
    executable = Files.readAllBytes(kernel);
    archive = archive(executable, "");
    String module = "    module_path: boot():/marker.txt\n    module_string: " + MARKER + "\n";
    archiveWithModule = archive(executable, module);
    assertThat(Files.size(kernel)).isLessThanOrEqualTo(128 << 10);
    assertThat(Files.size(loader)).isLessThanOrEqualTo(64 << 10);
  }

  private static Path archive(byte[] kernel, String configuration) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String usual = Files.readString(Images.KERNEL.resolve("limine.conf"));
    files.put("limine.conf", BootArchive.bytes(usual + configuration));
    files.put("marker.txt", BootArchive.bytes(MARKER));
    files.put("kernel.elf", kernel);
    return BootArchive.write(Files.createTempFile(folder, "kernel", ".tar"), files);
  }

  private static Qemu start(String words, String... options) throws Exception {
    return start(archive, words, options);
  }

  private static Qemu start(Path files, String words, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-initrd", files.toString(), "-append", words));
    return Qemu.start(folder, loader, all.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource
  void self_tests_pass(String name, List<String> options) throws Exception {
    String words = "test=all " + MARKER;
    try (Qemu machine = start(archiveWithModule, words, options.toArray(String[]::new))) {
      String log = machine.awaitSuccess();
      assertThat(log).as(name).contains("ready\n").endsWith(" 0 failed\n");
      assertThat(log).contains("ok a module's bytes\n", "ok and its stack\n");
      assertThat(log).doesNotContain("not ok");
    }
  }

  static Stream<Arguments> self_tests_pass() {
    return Stream.of(
        Arguments.of("q35", List.of()),
        Arguments.of("little memory", List.of("-m", "64M", "-smp", "2")),
        Arguments.of("much memory", List.of("-m", "5G", "-smp", "4")),
        Arguments.of("pc", List.of("-M", "pc", "-cpu", "qemu64")),
        Arguments.of("many processors", List.of("-smp", "8")),
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

  /** As with a loader that does not know some of the requests. */
  private static Path without(String... requests) throws Exception {
    ByteBuffer elf = ByteBuffer.wrap(executable.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (String request : requests) {
      long third = Long.parseUnsignedLong(request, 16);
      int at = 0;
      while (elf.getLong(at) != third) {
        at += 8;
      }
      elf.putLong(at, 1);
    }
    return archive(elf.array(), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          f55038d8e2a1202f | warning: the loader does not give its name
          4b161536e598651e | warning: the loader does not give a command line
          95a67b819a1b857e | warning: the loader does not give the processors
          c5e77b6b397e7b43 | warning: the loader does not give ACPI's root pointer
          502746e184c088aa | warning: the loader does not give the date
          10f2ee1d87d195e4 | the clock's speed was measured: the loader does not give it
          9d5827dcd881dd75 | warning: there is no framebuffer: the serial port has to do
          """)
  void goes_on_without_an_answer(String request, String message) throws Exception {
    try (Qemu machine = start(without(request), "exit=ready", "-smp", "2")) {
      String log = machine.await("ready\n");
      assertThat(log).contains("] " + message + "\n");
      assertThat(log.split("warning|measured", -1)).hasSize(2);
    }
  }

  @Test
  void goes_on_without_any_answer_that_it_does_not_need() throws Exception {
    Path files =
        without(
            "f55038d8e2a1202f",
            "4b161536e598651e",
            "9d5827dcd881dd75",
            "c5e77b6b397e7b43",
            "502746e184c088aa",
            "10f2ee1d87d195e4",
            "6b50ad9bf36d13ad",
            "3e7e279702be32af",
            "95a67b819a1b857e");
    try (Qemu machine = start(files, "")) {
      String before = machine.await("ready\n");
      assertThat(before.split("warning", -1)).hasSize(7);
      machine.send("alone\r");
      assertThat(machine.await("alone\n")).isEqualTo(before + "alone\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          48dcf1cb8ad2b852 | the direct map of memory
          71ba76863cc55f63 | the executable's address
          67cf3d9d378a806f | a memory map
          """)
  void says_what_it_cannot_start_without(String request, String answer) throws Exception {
    try (Qemu machine = start(without(request), "")) {
      String message = "the loader does not give " + answer + "\n";
      assertThat(machine.await("\n")).isEqualTo(message);
      // Halted, with nothing behind it.
      machine.monitor("stop");
      assertThat(machine.serial()).isEqualTo(message);
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
