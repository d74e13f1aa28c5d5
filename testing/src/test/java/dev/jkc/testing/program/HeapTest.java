package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.Heap;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The heap: what is reached stays, and what is not gives its memory back. */
final class HeapTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/heap");
  private static final long MIB = 1 << 20;
  private static final Pattern LOGGED =
      Pattern.compile("\\[gc \\d+] (\\d+) KiB in use, (\\d+) KiB live, next at \\d+ KiB, \\d+ us");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = HeapMode.class,
      names = {"COLLECTED", "ARENA"})
  void a_program_prints_the_same_with_every_heap(HeapMode heap) throws Exception {
    Path program = PROGRAMS.resolve("Churn.java");
    Jvm.Result expected = Jvm.run(program, folder, "Churn");
    for (OptimizationLevel level : List.of(OptimizationLevel.O0, OptimizationLevel.O2)) {
      Path output = compile(program, level, heap);
      assertThat(Jkc.run(output).output()).as(heap + " " + level).isEqualTo(expected.output());
    }
  }

  static Stream<Path> programsWithCollections() {
    return Stream.concat(
        Stream.of("Churn", "MapChurn", "TreeWindow", "Fragments", "Waves")
            .map(name -> PROGRAMS.resolve(name + ".java")),
        Stream.of("BinaryTrees", "HashMaps", "Json")
            .map(name -> Path.of("../benchmarks/programs").resolve(name + ".java")));
  }

  /** However much is lost between objects that live. */
  @ParameterizedTest
  @MethodSource("programsWithCollections")
  void memory_stays_within_twice_what_lives_and_16_MiB(Path program) throws Exception {
    List<Collection> collections = collectionsOf(program);
    assertThat(collections).isNotEmpty();
    double worst = 0;
    long before = 0;
    for (Collection each : collections) {
      long allowed = 2 * Math.max(before, each.live()) + 16 * MIB;
      worst = Math.max(worst, (double) each.used() / allowed);
      before = each.live();
    }
    System.out.printf("%s: at most %.2f of what is allowed%n", program.getFileName(), worst);
    assertThat(worst).isLessThanOrEqualTo(1);
  }

  @Test
  void memory_that_is_not_used_any_more_is_given_back() throws Exception {
    Path output = compile(PROGRAMS.resolve("Waves.java"), OptimizationLevel.O2, HeapMode.COLLECTED);
    Memory memory = memoryOf(output);
    assertThat(memory.peak()).isGreaterThan(70 * MIB);
    assertThat(memory.last()).isLessThan(memory.peak() / 2);
  }

  @Test
  void objects_take_no_more_than_the_limit_and_errors_can_be_caught() throws Exception {
    Path output = folder.resolve("limited");
    Heap heap = new Heap(HeapMode.COLLECTED, 24 * MIB, false);
    assertThat(
            Jkc.compile(PROGRAMS.resolve("Limit.java"), output, OptimizationLevel.O2, heap)
                .diagnostics())
        .isEmpty();
    // Millions of bytes of small arrays, then arrays of a MiB; both times nearly all there is.
    List<String> lines = Jkc.run(output).output().lines().toList();
    assertThat(lines).hasSize(3).last().isEqualTo("2890");
    assertThat(Integer.parseInt(lines.get(0))).isBetween(20, 24);
    assertThat(Integer.parseInt(lines.get(1))).isBetween(20, 23);
    assertThat(peakOf(output)).isLessThan((24 + 4) * MIB);
  }

  @ParameterizedTest
  @EnumSource(
      value = OptimizationLevel.class,
      names = {"O0", "O1", "O2", "O3"})
  void a_program_goes_on_when_it_caught_that_memory_ran_out(OptimizationLevel level)
      throws Exception {
    Path output = folder.resolve("going-on");
    Heap heap = new Heap(HeapMode.COLLECTED, 32 * MIB, false);
    Path program = PROGRAMS.resolve("GoingOn.java");
    assertThat(Jkc.compile(program, output, level, heap).diagnostics()).isEmpty();
    Jkc.Run run = Jkc.run(output);
    assertThat(run.errors()).isEmpty();
    // What java -Xmx32m prints.
    assertThat(run.output().lines())
        .containsExactly(
            "0 5001 5100010",
            "500002 3000000",
            "1 5002 5100011",
            "500003 3000001",
            "2 5003 5100012",
            "500004 3000002");
  }

  @Test
  void checks_end_a_program_without_a_heap() throws Exception {
    for (OptimizationLevel level : List.of(OptimizationLevel.O0, OptimizationLevel.O2)) {
      Path output = compile(PROGRAMS.resolve("NoObjects.java"), level, HeapMode.NONE);
      Jkc.Run run = Jkc.run(output);
      assertThat(run.output().lines()).containsExactly("6765", "GREEN", "x", "5", "11", "18");
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.errors())
          .startsWith(
              "Exception in thread \"main\" java.lang.ArrayIndexOutOfBoundsException: "
                  + "Index 3 out of bounds for length 3\n\tat NoObjects.at(NoObjects.java:15)");
    }
  }

  @Test
  void objects_of_the_library_are_refused_at_the_line_that_leads_to_them() throws Exception {
    Heap heap = new Heap(HeapMode.NONE, 0, false);
    Path output = folder.resolve("refused");
    List<Diagnostic> found =
        Jkc.compile(PROGRAMS.resolve("Named.java"), output, OptimizationLevel.O2, heap)
            .diagnostics();
    assertThat(found).singleElement().satisfies(HeapTest::isAtConcatenation);
  }

  private static void isAtConcatenation(Diagnostic diagnostic) {
    assertThat(diagnostic.primary().range().line()).isEqualTo(4);
    assertThat(diagnostic.notes()).singleElement().asString().contains("which the program uses");
  }

  @Test
  void stores_before_a_failing_allocation_are_seen_by_what_catches_the_error() throws Exception {
    Heap heap = new Heap(HeapMode.COLLECTED, 64 * MIB, false);
    for (OptimizationLevel level : List.of(OptimizationLevel.O0, OptimizationLevel.O2)) {
      Path output = folder.resolve("failing-" + level);
      Path program = PROGRAMS.resolve("FailingAllocations.java");
      assertThat(Jkc.compile(program, output, level, heap).diagnostics()).isEmpty();
      // What java -Xmx64m prints.
      assertThat(Jkc.run(output).output().lines())
          .containsExactly("5 101", "caught 10", "23", "static 6", "9 3 94");
    }
  }

  @Test
  void collections_are_told_of() throws Exception {
    List<Collection> told = collectionsOf(PROGRAMS.resolve("Churn.java"));
    assertThat(told).hasSizeGreaterThan(3);
    assertThat(told.getLast().live()).isBetween(20 * MIB, 30 * MIB);
  }

  /** What a line of {@code --gc-log} tells, in bytes. */
  private record Collection(long used, long live) {}

  private List<Collection> collectionsOf(Path program) throws Exception {
    Path output = folder.resolve("logged");
    Heap heap = new Heap(HeapMode.COLLECTED, 0, true);
    List<Path> sources = new ArrayList<>(List.of(program));
    Path timing = program.resolveSibling("Timing.java");
    if (Files.exists(timing)) {
      sources.add(timing);
    }
    assertThat(Jkc.compile(sources, output, OptimizationLevel.O2, heap).diagnostics()).isEmpty();
    List<Collection> found = new ArrayList<>();
    for (String line : Jkc.run(output, "5").errors().lines().toList()) {
      Matcher matcher = LOGGED.matcher(line);
      assertThat(matcher.matches()).as(line).isTrue();
      long used = Long.parseLong(matcher.group(1)) * 1024;
      found.add(new Collection(used, Long.parseLong(matcher.group(2)) * 1024));
    }
    return found;
  }

  private Path compile(Path program, OptimizationLevel level, HeapMode heap) throws Exception {
    Path output = folder.resolve("program-" + level + heap);
    assertThat(Jkc.compile(program, output, level, heap).diagnostics()).isEmpty();
    return output;
  }

  /** Memory that a program has in use, in bytes: the most, and that when it was asked last. */
  private record Memory(long peak, long last) {}

  private static long peakOf(Path program) throws Exception {
    return memoryOf(program).peak();
  }

  private static Memory memoryOf(Path program) throws Exception {
    Process process =
        new ProcessBuilder(program.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path status = Path.of("/proc/" + process.pid() + "/status");
    long peak = 0;
    long last = 0;
    while (process.isAlive()) {
      String text = read(status);
      if (text.contains("VmHWM:")) {
        peak = bytes(text, "VmHWM:");
        last = bytes(text, "VmRSS:");
      }
    }
    assertThat(process.waitFor()).isZero();
    assertThat(peak).isPositive();
    return new Memory(peak, last);
  }

  /** Empty when the process has ended. */
  private static String read(Path status) {
    try {
      return Files.readString(status);
    } catch (IOException e) {
      return "";
    }
  }

  private static long bytes(String status, String key) {
    return status
        .lines()
        .filter(line -> line.startsWith(key))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
        .findFirst()
        .orElse(0);
  }
}
