package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs with a few tokens changed get a result or diagnostics, never an exception. {@code
 * -Djkc.mutants=N} and {@code -Djkc.seed=S} run more of them.
 */
final class MutationTest {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'])'|//[^\\n]*|\\w+|[^\\s\\w]");
  private static final List<String> SPARE =
      List.of(
          "0", "-1", "1L", "5u", "1.5", "'x'", "\"s\"", "null", "true", "int", "long", "ulong",
          "ubyte", "boolean", "void", "String", "double", "x", "this", "static", "final", "unsafe",
          "*", "&", "+", "==", "(", ")", "[", "]", "{", "}", ";", ",", ".", "=", "<", ">", "return",
          "new", "struct", "switch", "case", "default", "zeroed", "sizeof", "fn", "var", "args",
          "main", "->", "::", "?", ":");

  @TempDir private Path folder;

  @Test
  void changed_programs_never_end_in_an_exception() throws Exception {
    int count = Integer.getInteger("jkc.mutants", 300);
    Random random = new Random(Long.getLong("jkc.seed", 7));
    List<Path> programs = programs();
    List<String> failures = new ArrayList<>();
    int rejected = 0;
    for (int i = 0; i < count; i++) {
      Path original = programs.get(random.nextInt(programs.size()));
      String text = mutate(Files.readString(original), random);
      Path file = Files.createDirectories(folder.resolve("m" + i)).resolve(original.getFileName());
      Files.writeString(file, text);
      try {
        CompileResult result =
            Jkc.compile(
                List.of(file),
                Emit.LLVM_IR,
                Optional.empty(),
                OptimizationLevel.O0,
                "x86_64-linux",
                Optional.empty());
        rejected += result.hasErrors() ? 1 : 0;
      } catch (RuntimeException | StackOverflowError crash) {
        failures.add(describe(original, text, crash));
      }
    }
    assertThat(failures).isEmpty();
    assertThat(rejected).as("mutants that are wrong").isGreaterThan(count / 2);
  }

  private static List<Path> programs() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String root : List.of("src/test/resources/run", "src/test/resources/reject")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".jk"))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }

  private static String mutate(String text, Random random) {
    List<int[]> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().startsWith("//")) {
        tokens.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    StringBuilder result = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    List<Integer> places =
        random.ints(changes, 0, tokens.size()).boxed().distinct().sorted((a, b) -> b - a).toList();
    for (int place : places) {
      int[] token = tokens.get(place);
      int[] other = tokens.get(random.nextInt(tokens.size()));
      String replacement =
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text.substring(other[0], other[1]);
            case 2 ->
                text.substring(token[0], token[1]) + " " + SPARE.get(random.nextInt(SPARE.size()));
            default -> SPARE.get(random.nextInt(SPARE.size()));
          };
      result.replace(token[0], token[1], " " + replacement + " ");
    }
    return result.toString();
  }

  private static String describe(Path original, String text, Throwable crash) {
    StringBuilder trace = new StringBuilder(original + ": " + crash + "\n");
    for (int i = 0; i < Math.min(6, crash.getStackTrace().length); i++) {
      trace.append("    ").append(crash.getStackTrace()[i]).append('\n');
    }
    return trace + (text.length() < 400 ? text : "");
  }
}
