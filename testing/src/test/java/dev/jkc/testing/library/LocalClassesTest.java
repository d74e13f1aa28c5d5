package dev.jkc.testing.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.Compiler;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.target.Targets;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes inside of methods of the library, of which only what a program needs is checked. */
final class LocalClassesTest {
  private static final String COUNTER =
      """
      package java.util;

      public final class Counter {
        public static Iterator<Integer> upTo(int limit, String step) {
          class Own implements Iterator<Integer> {
            int at;

            public boolean hasNext() {
              return at < limit;
            }

            public Integer next() {
              at += step.length();
              return new Object() {
                int twice() {
                  return 2 * at;
                }
              }.twice();
            }
          }
          return new Own();
        }
      }
      """;

  private static final String PROGRAM =
      """
      import java.util.*;

      public class Program {
        public static void main(String[] arguments) {
          for (Iterator<Integer> i = Counter.upTo(5, "ab"); i.hasNext(); ) {
            System.out.println(i.next());
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void methods_keep_what_they_use_although_they_are_reached_one_by_one() throws Exception {
    Path library = folder.resolve("library");
    copy(Jkc.ROOT.resolve("stdlib-nostd"), library);
    Files.writeString(library.resolve("alloc/java/util/Counter.java"), COUNTER);
    Path source = Files.writeString(folder.resolve("Program.java"), PROGRAM);
    Path output = folder.resolve("program");
    CompileRequest request =
        new CompileRequest(
            List.of(source),
            List.of(),
            library,
            Targets.bundled().find("x86_64-linux"),
            LowerOptions.of(OptimizationLevel.O0),
            Emit.EXE,
            Optional.of(output),
            Optional.empty());
    assertThat(Compiler.compile(request, (phase, name) -> {}).diagnostics()).isEmpty();
    assertThat(Jkc.run(output).output()).isEqualTo("4\n8\n12\n");
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
