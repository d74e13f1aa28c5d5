package dev.jkc.testing.fuzz;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.program.Jvm;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs programs on the JVM and as jkc compiles them, many in one compilation. */
final class DifferentialRun {
  private static final String MARK = "== program ";

  private final Path folder;
  private final List<OptimizationLevel> levels;
  private final boolean checksOnly;
  private int compilations;

  /** Sources and programs are written to a folder. */
  DifferentialRun(Path folder) {
    this(folder, List.of(OptimizationLevel.O0, OptimizationLevel.O2), false);
  }

  private DifferentialRun(Path folder, List<OptimizationLevel> levels, boolean checksOnly) {
    this.folder = folder;
    this.levels = levels;
    this.checksOnly = checksOnly;
  }

  /** The least that shows a difference again. */
  DifferentialRun only(Difference difference) {
    List<OptimizationLevel> needed =
        levels.stream().filter(level -> difference.detail().startsWith(level + ":")).toList();
    return new DifferentialRun(
        folder.resolve("only" + compilations++),
        needed.isEmpty() ? List.of(OptimizationLevel.O0) : needed,
        difference.kind().startsWith("rejected"));
  }

  /** What each program does otherwise; programs that javac rejects are among them. */
  List<Optional<Difference>> compare(List<Program> programs) throws Exception {
    return compare(programs, List.of());
  }

  /** The same for programs that need the shared class. */
  List<Optional<Difference>> compareSharing(List<Program> programs) throws Exception {
    return compare(programs, List.of(Helpers.shared()));
  }

  private List<Optional<Difference>> compare(List<Program> programs, List<Program> shared)
      throws Exception {
    Path place = folder.resolve("batch" + compilations++);
    try {
      return compare(programs, shared, place);
    } finally {
      delete(place);
    }
  }

  private List<Optional<Difference>> compare(
      List<Program> programs, List<Program> shared, Path place) throws Exception {
    List<Path> files = write(programs, shared, place);
    Jvm.Result expected;
    try {
      expected = Jvm.run(files, Files.createDirectories(place.resolve("classes")), "Main");
    } catch (AssertionError rejected) {
      String message = String.valueOf(rejected.getMessage());
      String errors = message.substring(message.indexOf('\n') + 1);
      return withoutNamed(programs, shared, new Difference(Difference.NOT_JAVA, errors));
    }
    List<Optional<Difference>> found = new ArrayList<>();
    programs.forEach(program -> found.add(Optional.empty()));
    Optional<Difference> failure = compile(files, place);
    if (failure.isPresent()) {
      return failure.get().kind().startsWith("rejected")
          ? withoutNamed(programs, shared, failure.get())
          : divided(programs, shared, failure.get().kind(), failure.get().detail());
    }
    if (checksOnly) {
      return found;
    }
    for (OptimizationLevel level : levels) {
      Jkc.Run run = Jkc.run(output(place, level));
      if (run.exitCode() != expected.exitCode()) {
        String detail =
            level
                + ": exit "
                + run.exitCode()
                + " for "
                + expected.exitCode()
                + "\n"
                + end(run.output())
                + "\n"
                + end(run.errors());
        return divided(programs, shared, "exit " + run.exitCode(), detail);
      }
      for (int i = 0; i < programs.size(); i++) {
        Optional<Difference> other = difference(i, expected, run, level);
        if (found.get(i).isEmpty()) {
          found.set(i, other);
        }
      }
    }
    return found;
  }

  private static Path output(Path place, OptimizationLevel level) {
    return place.resolve("program" + level);
  }

  private Optional<Difference> compile(List<Path> files, Path place) throws Exception {
    try {
      Map<OptimizationLevel, Path> outputs = new EnumMap<>(OptimizationLevel.class);
      levels.forEach(level -> outputs.put(level, output(place, level)));
      CompileResult result = checksOnly ? Jkc.check(files) : Jkc.compile(files, outputs);
      return result.diagnostics().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Difference(
                  "rejected " + result.diagnostics().getFirst().code(),
                  result.diagnostics().toString()));
    } catch (RuntimeException | StackOverflowError | AssertionError crash) {
      StackTraceElement[] trace = crash.getStackTrace();
      return Optional.of(
          new Difference(
              "crash "
                  + crash.getClass().getSimpleName()
                  + " at "
                  + (trace.length > 0 ? trace[0].getMethodName() : ""),
              crash
                  + "\n"
                  + Stream.of(trace)
                      .limit(8)
                      .map(Object::toString)
                      .collect(Collectors.joining("\n"))));
    }
  }

  /** Leaves out the programs whose files a message names. */
  private List<Optional<Difference>> withoutNamed(
      List<Program> programs, List<Program> shared, Difference difference) throws Exception {
    List<Program> others = new ArrayList<>();
    for (Program program : programs) {
      if (!isNamed(program, difference)) {
        others.add(program);
      }
    }
    if (others.size() == programs.size()) {
      return divided(programs, shared, difference.kind(), difference.detail());
    }
    List<Optional<Difference>> rest = others.isEmpty() ? List.of() : compare(others, shared);
    List<Optional<Difference>> found = new ArrayList<>();
    int at = 0;
    for (Program program : programs) {
      found.add(isNamed(program, difference) ? Optional.of(difference) : rest.get(at++));
    }
    return found;
  }

  private static boolean isNamed(Program program, Difference difference) {
    return difference.detail().contains("/" + program.name() + ".java:");
  }

  /** Finds out which of some programs a failure of all is due to. */
  private List<Optional<Difference>> divided(
      List<Program> programs, List<Program> shared, String kind, String detail) throws Exception {
    if (programs.size() == 1) {
      return List.of(Optional.of(new Difference(kind, detail)));
    }
    int middle = programs.size() / 2;
    List<Optional<Difference>> found =
        new ArrayList<>(compare(programs.subList(0, middle), shared));
    found.addAll(compare(programs.subList(middle, programs.size()), shared));
    if (found.stream().allMatch(Optional::isEmpty)) {
      found.set(0, Optional.of(new Difference("together: " + kind, detail)));
    }
    return found;
  }

  private static Optional<Difference> difference(
      int index, Jvm.Result expected, Jkc.Run run, OptimizationLevel level) {
    if (part(expected.output(), index).contains("failed class java.lang.VerifyError")) {
      return Optional.empty(); // javac has made a class file that is none
    }
    Optional<Difference> output =
        difference("output", part(expected.output(), index), part(run.output(), index), level);
    String expectedErrors = ownFrames(part(expected.errors(), index));
    String errors = ownFrames(part(run.errors(), index));
    return output
        .or(() -> difference("errors", withoutLines(expectedErrors), withoutLines(errors), level))
        .or(() -> difference("lines", expectedErrors, errors, level));
  }

  private static String withoutLines(String trace) {
    return trace.replaceAll("\\.java:\\d+\\)", ".java)");
  }

  private static Optional<Difference> difference(
      String what, String expected, String actual, OptimizationLevel level) {
    if (expected.equals(actual)) {
      return Optional.empty();
    }
    List<String> left = expected.lines().toList();
    List<String> right = actual.lines().toList();
    int at = 0;
    while (at < left.size() && at < right.size() && left.get(at).equals(right.get(at))) {
      at++;
    }
    return Optional.of(
        new Difference(
            what,
            level
                + ": line "
                + (at + 1)
                + "\n  JVM: "
                + (at < left.size() ? left.get(at) : "nothing")
                + "\n  jkc: "
                + (at < right.size() ? right.get(at) : "nothing")));
  }

  private static String part(String text, int index) {
    int start = text.indexOf(MARK + index + "\n");
    if (start < 0) {
      return "";
    }
    int end = text.indexOf(MARK, start + 1);
    return end < 0 ? text.substring(start) : text.substring(start, end);
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 500));
  }

  /** Text without the frames of the library and of what started the program. */
  private static String ownFrames(String text) {
    return LongTraces.cut(text)
        .replaceAll("NullPointerException: .*\n\tat java\\.", "NullPointerException\n\tat java.")
        // Names of javac's own variables in lambdas are random.
        .replaceAll("(?<=[\"\\[])\\$\\d+", "\\$")
        // How deep that is, and so where, is up to the machine.
        .replaceAll("(StackOverflowError.*\n)(\tat .*\n)+", "$1")
        .lines()
        .filter(line -> !line.matches("\\s+(at (java\\.|dev\\.jkc\\.).*|\\.\\.\\. \\d+ more)"))
        .collect(Collectors.joining("\n"));
  }

  private static List<Path> write(List<Program> programs, List<Program> shared, Path place)
      throws IOException {
    Files.createDirectories(place);
    StringBuilder calls = new StringBuilder();
    List<Path> files = new ArrayList<>();
    for (Program helper : shared) {
      files.add(Files.writeString(place.resolve(helper.name() + ".java"), helper.text()));
    }
    String start = shared.isEmpty() ? "" : Helpers.CLASS + ".start(); ";
    for (int i = 0; i < programs.size(); i++) {
      Program program = programs.get(i);
      files.add(Files.writeString(place.resolve(program.name() + ".java"), program.text()));
      calls
          .append("      case ")
          .append(i)
          .append(" -> { ")
          .append(start)
          .append(program.name())
          .append(".run(); }\n");
    }
    files.addFirst(Files.writeString(place.resolve("Main.java"), main(calls, programs.size())));
    return files;
  }

  private static String main(StringBuilder calls, int count) {
    return """
        public class Main {
          static void program(int number) {
            switch (number) {
        %s      default -> {}
            }
          }

          public static void main(String[] arguments) {
            RuntimeException last = null;
            for (int i = 0; i < %d; i++) {
              System.out.println("%s" + i);
              System.err.println("%s" + i);
              try {
                program(i);
                last = null;
              } catch (RuntimeException failed) {
                last = failed;
                System.out.println("uncaught " + failed.getClass());
                failed.printStackTrace();
              } catch (Throwable failed) {
                System.out.println("failed " + failed.getClass());
                failed.printStackTrace();
              }
            }
            if (last != null) {
              throw last;
            }
          }
        }
        """
        .formatted(calls, count, MARK, MARK);
  }

  private static void delete(Path place) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
