package dev.jkc.testing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.testing.tool.BootArchive;
import dev.jkc.testing.tool.Qemu;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The boot loader: what it promises to an executable, and what it says of one that it cannot boot.
 */
final class BootLoaderTest {
  private static final String CONFIGURATION =
      """
      # A comment, then what holds for every entry.
      timeout: 0
      resolution: 800x600x32

      /Probe
          protocol: limine
          path: boot():/boot/probe.elf
          cmdline: first=1
          module_path: boot():/data/one.txt
          module_string: words of one
          module_path: boot():/data/two.txt

      /Another
          path: boot():/nowhere.elf
      """;

  /** Offsets in an ELF file, and in its first program header. */
  private static final int MACHINE = 18;

  private static final int TYPE = 16;
  private static final int ENTRY = 24;
  private static final int PROGRAM_HEADERS = 64;
  private static final int VIRTUAL = PROGRAM_HEADERS + 16;
  private static final int MEMORY_SIZE = PROGRAM_HEADERS + 40;
  private static final int HEADER_SIZE = 56;

  /** From the words that say what a request asks for to its first own field. */
  private static final int REQUEST_FIELD = 32;

  @TempDir private static Path folder;
  private static Path loader;
  private static byte[] probe;

  @BeforeAll
  static void build() throws Exception {
    loader = Images.bootLoader(folder);
    probe = Files.readAllBytes(Images.probe(folder));
  }

  private static Path archive(String name, String configuration, byte[] executable)
      throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("limine.conf", BootArchive.bytes(configuration));
    files.put("boot/probe.elf", executable);
    files.put("boot/inner.txt", BootArchive.bytes("inn"));
    files.put("data/one.txt", BootArchive.bytes("first"));
    files.put("data/two.txt", new byte[0]);
    return BootArchive.write(folder.resolve(name + ".tar"), files);
  }

  @ParameterizedTest
  @MethodSource
  void promises_are_kept(String name, List<String> options) throws Exception {
    assertKept(archive(name, CONFIGURATION, probe), options.toArray(String[]::new));
  }

  /** Boots an archive and looks at the probe's report. */
  private static void assertKept(Path archive, String... options) throws Exception {
    String[] all =
        Stream.concat(Stream.of(options), Stream.of("-initrd", archive.toString()))
            .toArray(String[]::new);
    String log = Qemu.boot(folder, loader, all);
    assertThat(log).doesNotContain("not ok").doesNotContain("warning").endsWith("\nend\n");
    assertThat(log.lines().filter(line -> line.startsWith("ok "))).hasSizeGreaterThan(90);
  }

  static Stream<Arguments> promises_are_kept() {
    return Stream.of(
        machine("two processors", "-smp", "2", "-append", "cpus=2"),
        machine("much memory", "-m", "5G", "-smp", "4", "-append", "cpus=4"),
        machine(
            "an old machine",
            "-M",
            "pc",
            "-cpu",
            "qemu64",
            "-m",
            "80M",
            "-vga",
            "none",
            "-append",
            "cpus=1 screen=no"));
  }

  private static Arguments machine(String name, String... options) {
    return Arguments.of(name, List.of(options));
  }

  /** 6 is unknown, and the highest that is known is followed instead. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 6})
  void other_base_revisions_are_followed(int revision) throws Exception {
    byte[] executable = change(elf -> elf.putLong(tag(elf) + 16, revision));
    assertKept(
        archive("revision" + revision, CONFIGURATION, executable),
        "-smp",
        "2",
        "-append",
        "cpus=2 revision=" + revision);
  }

  @Test
  void a_requested_entry_point_replaces_that_of_the_header() throws Exception {
    byte[] executable =
        change(
            elf -> {
              requestEntryPoint(elf, elf.getLong(ENTRY));
              elf.putLong(ENTRY, 0);
            });
    assertKept(archive("entry", CONFIGURATION, executable), "-append", "cpus=1");
  }

  @Test
  void a_width_is_rounded_to_what_the_adapter_can_have() throws Exception {
    Path archive = archive("wide", CONFIGURATION.replace("800x600", "1366x768"), probe);
    assertKept(archive, "-append", "cpus=1 screen=1366x768");
  }

  @Test
  void keys_may_be_in_capitals_and_entries_in_folders() throws Exception {
    String configuration =
        CONFIGURATION
            .replace("protocol:", "PROTOCOL:")
            .replace("module_path:", "Module_Path:")
            .replace("/Probe", "/+Folder\n    comment: of entries\n//Probe");
    assertKept(archive("folder", configuration, probe), "-append", "cpus=1");
  }

  @Test
  void sizes_in_the_archive_may_begin_with_spaces() throws Exception {
    Path archive = archive("spaces", CONFIGURATION, probe);
    byte[] bytes = Files.readAllBytes(archive);
    for (int i = 124; bytes[i] == '0'; i++) {
      bytes[i] = ' ';
    }
    assertKept(Files.write(archive, bytes), "-append", "cpus=1");
  }

  @Test
  void a_machine_without_the_timer_is_booted() throws Exception {
    Path archive = archive("micro", CONFIGURATION, probe);
    String[] options = {
      "-M", "microvm", "-vga", "none", "-append", "cpus=1", "-initrd", archive.toString()
    };
    try (Qemu machine = Qemu.start(folder, loader, options)) {
      assertThat(machine.await("ok the base revision in use\n"))
          .startsWith(
              "boot: warning: the timer does not count, so that the speed of the time stamp"
                  + " counter is not known\n")
          .doesNotContain("not ok");
    }
  }

  @Test
  void a_processor_without_64_bits_is_refused() throws Exception {
    Path archive = archive("narrow", CONFIGURATION, probe);
    String[] options = {"-cpu", "qemu32", "-initrd", archive.toString()};
    try (Qemu machine = Qemu.start(folder, loader, options)) {
      assertThat(machine.await("boot: stopped\n"))
          .isEqualTo("boot: this processor has no 64-bit mode\nboot: stopped\n");
    }
  }

  @Test
  void unknown_keys_are_warned_of() throws Exception {
    String configuration = CONFIGURATION.replace("module_string:", "kaslr: no\n module_string:");
    Path archive = archive("unknown", configuration, probe);
    assertThat(Qemu.boot(folder, loader, "-append", "cpus=1", "-initrd", archive.toString()))
        .startsWith(
            "boot: warning: limine.conf, line 10: the key `kaslr` is not known and is ignored\n");
  }

  @ParameterizedTest
  @MethodSource
  void what_cannot_boot_is_refused(String message, Path archive) throws Exception {
    List<String> screen;
    String log;
    try (Qemu machine = Qemu.start(folder, loader, "-m", "64M", "-initrd", archive.toString())) {
      log = machine.await("boot: stopped\n");
      screen = machine.textScreen();
    }
    assertThat(log).isEqualTo("boot: " + message + "\nboot: stopped\n");
    // Lines of the screen have 80 letters.
    assertThat(String.join("", screen)).startsWith(("boot: " + message).replaceAll(" +$", ""));
  }

  static Stream<Arguments> what_cannot_boot_is_refused() throws Exception {
    return Stream.of(
        changed("is no ELF file", elf -> elf.put(1, (byte) 'e')),
        changed("is not for a 64-bit machine with low bytes first", elf -> elf.put(4, (byte) 1)),
        changed("is for another machine than x86-64", elf -> elf.putShort(MACHINE, (short) 183)),
        changed(
            "is position-independent, which is not supported: link it to a fixed address",
            elf -> elf.putShort(TYPE, (short) 3)),
        changed(
            "has a segment in the lower half: executables lie at 0xffffffff80000000 and above",
            elf -> elf.putLong(VIRTUAL, 0x200000)),
        changed(
            "has segments that overlap",
            elf -> elf.putLong(VIRTUAL + HEADER_SIZE, elf.getLong(VIRTUAL))),
        changed(
            "has segments with different rights in one page: align them to 4096",
            elf ->
                elf.putLong(
                        MEMORY_SIZE, elf.getLong(VIRTUAL + HEADER_SIZE) - elf.getLong(VIRTUAL) - 8)
                    .putInt(PROGRAM_HEADERS + HEADER_SIZE + 4, 5)
                    .putLong(VIRTUAL + HEADER_SIZE, elf.getLong(VIRTUAL + HEADER_SIZE) - 4)),
        changed("is too big: a segment wraps around", elf -> elf.putLong(MEMORY_SIZE, -1)),
        changed("has a segment with more bytes than memory", elf -> elf.putLong(MEMORY_SIZE, 1)),
        changed("has a segment beyond its end", elf -> elf.putLong(PROGRAM_HEADERS + 8, 1L << 40)),
        changed("has program headers beyond its end", elf -> elf.putLong(32, 1L << 40)),
        changed(
            "has its entry outside of the segments that may be executed",
            elf -> elf.putLong(ENTRY, elf.getLong(VIRTUAL))),
        Arguments.of(
            "the executable `/boot/probe.elf` is too big: a segment wraps around",
            archive("last", CONFIGURATION, change(BootLoaderTest::moveToLastPage))),
        Arguments.of(
            "the executable `/boot/probe.elf` has its entry outside of the segments that may be"
                + " executed",
            archive("data", CONFIGURATION, change(elf -> requestEntryPoint(elf, 4096)))),
        Arguments.of(
            "too little memory: no 1073741824 KiB in one piece are left for the stack",
            archive("stack", CONFIGURATION, change(BootLoaderTest::requestHugeStack))),
        Arguments.of(
            "too little memory: no 1048576 KiB in one piece are left for the executable",
            archive("big", CONFIGURATION, change(BootLoaderTest::enlarge))),
        Arguments.of(
            "the request `HHDM` occurs twice",
            archive("twice", CONFIGURATION, change(BootLoaderTest::repeatRequest))),
        Arguments.of(
            "the executable is written for base revision 2 of the protocol, and revisions from 3 on"
                + " are supported",
            archive("old", CONFIGURATION, change(elf -> elf.putLong(tag(elf) + 16, 2)))),
        Arguments.of(
            "the archive has no file `/boot/gone.elf`",
            archive("gone", CONFIGURATION.replace("probe.elf", "gone.elf"), probe)),
        Arguments.of(
            "the archive has no file `/data/gone.txt`",
            archive("module", CONFIGURATION.replace("one.txt", "gone.txt"), probe)),
        Arguments.of(
            "the protocol `linux` is not supported: only `limine` is",
            archive("linux", CONFIGURATION.replace(": limine", ": linux"), probe)),
        Arguments.of(
            "limine.conf names no executable to boot: write `path: boot():/kernel.elf`",
            archive("nothing", "timeout: 0\n", probe)),
        Arguments.of(
            "the archive has no limine.conf",
            BootArchive.write(folder.resolve("empty.tar"), Map.of("a", new byte[1]))),
        Arguments.of(
            "the archive is no tape archive (ustar)",
            Files.write(folder.resolve("text.tar"), BootArchive.bytes("no archive"))),
        Arguments.of(
            "the archive ends in the middle of `boot/probe.elf`",
            cut(archive("cut", CONFIGURATION, probe))));
  }

  private static Arguments changed(String message, Consumer<ByteBuffer> change) throws Exception {
    return Arguments.of(
        "the executable `/boot/probe.elf` " + message,
        archive(
            "changed" + Integer.toHexString(message.hashCode()), CONFIGURATION, change(change)));
  }

  private static byte[] change(Consumer<ByteBuffer> change) {
    byte[] bytes = probe.clone();
    change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    return bytes;
  }

  /** Gives the last segment, which nothing follows, memory up to a GiB from the first one on. */
  private static void enlarge(ByteBuffer elf) {
    int last = 3 * HEADER_SIZE;
    elf.putLong(
        MEMORY_SIZE + last, elf.getLong(VIRTUAL) + (1L << 30) - elf.getLong(VIRTUAL + last));
  }

  /** Makes the request for the firmware type one for the direct map. */
  private static void repeatRequest(ByteBuffer elf) {
    int request = indexOf(elf, 0x8c2f75d90bef28a8L);
    elf.putLong(request, 0x48dcf1cb8ad2b852L).putLong(request + 8, 0x63984e959a98244bL);
  }

  /** Moves the last segment to where its end is no address. */
  private static void moveToLastPage(ByteBuffer elf) {
    int last = 3 * HEADER_SIZE;
    elf.putLong(VIRTUAL + last, -2048).putLong(MEMORY_SIZE + last, 1 << 20);
  }

  /** Asks for a stack whose size is zero when it is rounded up to pages. */
  private static void requestHugeStack(ByteBuffer elf) {
    elf.putLong(indexOf(elf, 0x224ef0460a8e8926L) + REQUEST_FIELD, -1);
  }

  /** Makes the probe's unknown request one for an entry point. */
  private static void requestEntryPoint(ByteBuffer elf, long entry) {
    int request = indexOf(elf, 1, 2);
    elf.putLong(request, 0x13d86c035a1cd3e1L).putLong(request + 8, 0x2b0caa89d8f3026aL);
    elf.putLong(request + REQUEST_FIELD, entry);
  }

  private static int tag(ByteBuffer elf) {
    return indexOf(elf, 0xf9562b2d5c95a6c8L);
  }

  /** Where words stand one behind the other. */
  private static int indexOf(ByteBuffer elf, long... words) {
    int at = 0;
    while (!isAt(elf, at, words)) {
      at += 8;
    }
    return at;
  }

  private static boolean isAt(ByteBuffer elf, int at, long... words) {
    for (int i = 0; i < words.length; i++) {
      if (elf.getLong(at + 8 * i) != words[i]) {
        return false;
      }
    }
    return true;
  }

  private static Path cut(Path archive) throws Exception {
    byte[] bytes = Files.readAllBytes(archive);
    return Files.write(archive, Arrays.copyOf(bytes, 4096));
  }
}
