package dev.jkc.testing.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher makes of each way in which the JVM can end. */
class LauncherTest {
  private static final Path ROOT = Path.of(System.getProperty("jkc.root"));

  @TempDir Path folder;

  private record Result(int exitCode, String output, String errors) {}

  @BeforeEach
  void copyScripts() throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("tmp"));
    for (String script : List.of("jkc", "find-jdk")) {
      Files.copy(
          ROOT.resolve("bin").resolve(script),
          folder.resolve("bin").resolve(script),
          StandardCopyOption.COPY_ATTRIBUTES);
    }
    writeScript(folder.resolve("jdk/bin/javac"), "");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.2\"\n");
  }

  private void build() throws IOException {
    Files.createDirectories(folder.resolve("compiler/target/jkc/lib"));
    Files.createFile(folder.resolve("compiler/target/jkc/lib/jkc.jar"));
  }

  private static void writeScript(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Runs the launcher with a JVM that does what a shell script says. */
  private Result launch(String java, String... arguments) throws Exception {
    writeScript(
        folder.resolve("jdk/bin/java"),
        """
        for argument; do
          case $argument in -Djkc.progress=*) progress=${argument#*=} ;; esac
        done
        """
            + java);
    return run("bin/jkc", arguments);
  }

  private Result run(String script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addFirst(folder.resolve(script).toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("TMPDIR", folder.resolve("tmp").toString());
    builder.redirectInput(Files.writeString(folder.resolve("input"), "typed\n").toFile());
    builder.redirectError(folder.resolve("errors").toFile());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), output, Files.readString(folder.resolve("errors"), UTF_8));
  }

  @Test
  void passes_streams_arguments_and_the_exit_code_through() throws Exception {
    build();
    Result result = launch("shift 6; cat; echo \"$*\"; echo oops >&2; exit 7", "run", "a b");
    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.output()).startsWith("typed\n").endsWith("Main run a b\n");
    assertThat(result.errors()).isEqualTo("oops\n");
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  @Test
  void an_aborted_jvm_is_exit_code_3_and_names_the_phase_and_the_file() throws Exception {
    build();
    Result result = launch("echo \"lower src/My File.jk\" >\"$progress\"; kill -ABRT $$");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errors())
        .contains("jkc: internal error: the compiler was ended by signal 6")
        .contains("in phase lower while compiling src/My File.jk")
        .contains("Please report it");
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  @Test
  void a_program_may_end_with_a_large_exit_code_of_its_own() throws Exception {
    build();
    Result result = launch(": >\"$progress\"; exit 200", "run", "x.java");
    assertThat(result).isEqualTo(new Result(200, "", ""));
  }

  @Test
  void an_interrupt_is_not_reported_as_a_failure_of_jkc() throws Exception {
    build();
    assertThat(launch("exit 130")).isEqualTo(new Result(130, "", ""));
  }

  @Test
  void says_how_to_build_what_is_not_built() throws Exception {
    Result result = launch("exit 0");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errors())
        .isEqualTo("jkc: is not built yet: run 'make build' in " + folder + "\n");
  }

  @Test
  void finds_the_jdk_of_java_home() throws Exception {
    assertThat(run("bin/find-jdk")).isEqualTo(new Result(0, folder.resolve("jdk") + "\n", ""));
  }

  @Test
  void does_not_take_a_jdk_that_is_too_old() throws Exception {
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.2\"\n");
    assertThat(run("bin/find-jdk").output()).doesNotContain(folder.toString());
  }
}
