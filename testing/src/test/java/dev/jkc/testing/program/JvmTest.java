package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmTest {
  /** Where the program finds what it shares with the test. */
  private static final String SHARED = "jkc.test.barrier";

  @TempDir private Path folder;

  @Test
  void what_other_tests_write_meanwhile_is_not_the_output_of_a_program() throws Exception {
    Path program =
        Files.writeString(
            folder.resolve("Waiting.java"),
            """
            import java.util.concurrent.CyclicBarrier;

            class Waiting {
              public static void main(String[] args) throws Exception {
                CyclicBarrier barrier = (CyclicBarrier) System.getProperties().get("%s");
                barrier.await(); // the streams are those of the program
                barrier.await(); // the other thread has written
                Thread inner = new Thread(() -> System.err.println("inner"));
                inner.start();
                inner.join();
                System.out.println("program");
              }
            }
            """
                .formatted(SHARED));
    CyclicBarrier barrier = new CyclicBarrier(2);
    System.getProperties().put(SHARED, barrier);
    Thread other =
        new Thread(
            () -> {
              await(barrier);
              System.out.println("written beside a program, by a test");
              System.err.println("written beside a program, by a test");
              await(barrier);
            });
    other.start();
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Jvm.Result result = Jvm.run(program, classes, "Waiting");
    other.join();
    System.getProperties().remove(SHARED);
    assertThat(result.output()).isEqualTo("program\n");
    assertThat(result.errors()).isEqualTo("inner\n");
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
