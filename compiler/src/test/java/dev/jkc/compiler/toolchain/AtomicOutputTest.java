package dev.jkc.compiler.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTest {
  @TempDir Path folder;

  @Test
  void replaces_the_file_only_when_committed() throws Exception {
    Path target = Files.writeString(folder.resolve("out"), "old");
    try (AtomicOutput output = new AtomicOutput(target)) {
      Files.writeString(output.temporary(), "half");
      assertThat(target).hasContent("old");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
    AtomicOutput.write(target, "new".getBytes(UTF_8));
    assertThat(target).hasContent("new");
  }

  @Test
  void marks_programs_as_executable() throws Exception {
    Path target = folder.resolve("program");
    try (AtomicOutput output = new AtomicOutput(target)) {
      output.commit(true);
    }
    assertThat(target).isExecutable();
  }

  @Test
  void names_the_missing_folder_by_the_target() {
    Path target = folder.resolve("missing/out");
    assertThatThrownBy(() -> AtomicOutput.write(target, new byte[0]))
        .isInstanceOf(ToolException.class)
        .hasMessage("cannot write `" + target + "`: its folder does not exist");
  }

  @Test
  void refuses_to_replace_a_folder() {
    assertThatThrownBy(() -> AtomicOutput.write(folder, new byte[0]))
        .isInstanceOf(ToolException.class)
        .hasMessage("cannot write `" + folder + "`: it is a folder");
  }

  @Test
  void writes_to_devices_instead_of_replacing_them() throws Exception {
    Path device = Path.of("/dev/null");
    AtomicOutput.write(device, new byte[] {1});
    assertThat(Files.isRegularFile(device)).isFalse();
    assertThatThrownBy(() -> AtomicOutput.write(Path.of("/dev/full"), new byte[] {1}))
        .hasMessage("cannot write `/dev/full`: no space left on the device");
  }

  @Test
  void writes_to_what_a_link_names() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    AtomicOutput.write(link, "new".getBytes(UTF_8));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void reports_a_full_disk_without_the_temporary_name() {
    Path full = Path.of("/dev/full");
    assertThatThrownBy(
            () -> {
              try (AtomicOutput output = new AtomicOutput(folder.resolve("out"))) {
                Files.delete(output.temporary());
                Files.createSymbolicLink(output.temporary(), full);
                output.write(new byte[] {1});
              }
            })
        .isInstanceOf(ToolException.class)
        .hasMessage("cannot write `" + folder.resolve("out") + "`: no space left on the device");
  }
}
