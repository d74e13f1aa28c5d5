package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmTest {
  private static final String STARTED = "jkc.test.started";
  private static final String WRITTEN = "jkc.test.written";

  @TempDir private Path folder;

  @Test
  void what_other_tests_write_meanwhile_is_not_the_output_of_a_program() throws Exception {
    Path program =
        Files.writeString(
            folder.resolve("Waiting.java"),
            """
            class Waiting {
              public static void main(String[] args) throws Exception {
                System.setProperty("%s", "");
                while (System.getProperty("%s") == null) Thread.sleep(1);
                Thread inner = new Thread(() -> System.err.println("inner"));
                inner.start();
                inner.join();
                System.out.println("program");
              }
            }
            """
                .formatted(STARTED, WRITTEN));
    Thread other =
        new Thread(
            () -> {
              while (System.getProperty(STARTED) == null) {
                Thread.onSpinWait();
              }
              System.out.println("written beside a program, by a test");
              System.err.println("written beside a program, by a test");
              System.setProperty(WRITTEN, "");
            });
    other.start();
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Jvm.Result result = Jvm.run(program, classes, "Waiting");
    other.join();
    System.clearProperty(STARTED);
    System.clearProperty(WRITTEN);
    assertThat(result.output()).isEqualTo("program\n");
    assertThat(result.errors()).isEqualTo("inner\n");
  }
}
