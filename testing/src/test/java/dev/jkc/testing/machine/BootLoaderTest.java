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
  private static final int PROGRAM_HEADERS = 64;
  private static final int VIRTUAL = PROGRAM_HEADERS + 16;
  private static final int MEMORY_SIZE = PROGRAM_HEADERS + 40;
  private static final int HEADER_SIZE = 56;

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
    files.put("data/one.txt", BootArchive.bytes("first"));
    files.put("data/two.txt", new byte[0]);
    return BootArchive.write(folder.resolve(name + ".tar"), files);
  }

  @ParameterizedTest
  @MethodSource
  void promises_are_kept(String name, List<String> options) throws Exception {
    Path archive = archive(name, CONFIGURATION, probe);
    String[] all =
        Stream.concat(options.stream(), Stream.of("-initrd", archive.toString()))
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
        changed("is too big: a segment wraps around", elf -> elf.putLong(MEMORY_SIZE, -1)),
        changed("has a segment with more bytes than memory", elf -> elf.putLong(MEMORY_SIZE, 1)),
        changed("has a segment beyond its end", elf -> elf.putLong(PROGRAM_HEADERS + 8, 1L << 40)),
        changed("has program headers beyond its end", elf -> elf.putLong(32, 1L << 40)),
        changed("has its entry outside of its segments", elf -> elf.putLong(24, 4096)),
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

  private static int tag(ByteBuffer elf) {
    return indexOf(elf, 0xf9562b2d5c95a6c8L);
  }

  private static int indexOf(ByteBuffer elf, long word) {
    int at = 0;
    while (elf.getLong(at) != word) {
      at += 8;
    }
    return at;
  }

  private static Path cut(Path archive) throws Exception {
    byte[] bytes = Files.readAllBytes(archive);
    return Files.write(archive, Arrays.copyOf(bytes, 4096));
  }
}
