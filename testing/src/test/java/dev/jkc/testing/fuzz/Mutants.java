package dev.jkc.testing.fuzz;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Compiler;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.target.Targets;
import dev.jkc.lang.parser.Parser;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Compiles programs with mistakes: each gets a result or diagnostics, in time and without an
 * exception. {@code make fuzz-mutants SEED=1 COUNT=1000} compiles many.
 */
final class Mutants {
  private static final int SECONDS = 20;
  private static final int EVERY = 500;

  /** Of so many mutants one is compiled to code. */
  private static final int TO_CODE = 5;

  private final Path folder;
  private final List<Path> right;
  private final List<Path> wrong;
  private int rejected;

  /** Mutants are written to a folder. */
  Mutants(Path folder) throws IOException {
    this.folder = folder;
    this.right = sources("run", "heap", "traces", "golden");
    this.wrong = sources("reject");
  }

  /** Takes the first seed and the number of mutants; status 1 when the compiler fails. */
  public static void main(String[] arguments) throws Exception {
    long first = Long.parseLong(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    Mutants mutants = new Mutants(Files.createDirectories(Path.of("target/mutants")));
    int bad = 0;
    for (long seed = first; seed < first + count; seed++) {
      Optional<String> failure = mutants.failure(seed);
      if (failure.isPresent()) {
        bad++;
        System.out.println(failure.get());
      }
      if ((seed - first + 1) % EVERY == 0) {
        System.out.println(seed - first + 1 + " mutants, " + bad + " failures");
      }
    }
    System.out.println(count + " mutants, " + bad + " failures, " + mutants.rejected + " rejected");
    System.exit(bad == 0 ? 0 : 1);
  }

  private static List<Path> sources(String... roots) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String root : roots) {
      found.addAll(Jkc.sources(Path.of("src/test/resources", root)));
    }
    return found;
  }

  /** How many of the mutants so far were wrong. */
  int rejected() {
    return rejected;
  }

  /** What goes wrong with the mutant of a seed; its text stays in the folder then. */
  Optional<String> failure(long seed) throws Exception {
    Dice dice = new Dice(seed);
    Path original = dice.pick(dice.chance(70) ? right : wrong);
    Emit emit = dice.below(TO_CODE) == 0 ? Emit.LLVM_IR : Emit.NOTHING;
    Path place = Files.createDirectories(folder.resolve("m" + seed));
    Path file = place.resolve(original.getFileName());
    Files.writeString(file, Mutator.mutate(Files.readString(original), dice));
    FutureTask<CompileResult> task = new FutureTask<>(() -> compile(file, emit));
    Thread thread = new Thread(null, task, "mutant", Parser.STACK_SIZE);
    thread.setDaemon(true);
    thread.start();
    try {
      rejected += task.get(SECONDS, TimeUnit.SECONDS).hasErrors() ? 1 : 0;
    } catch (TimeoutException hangs) {
      return Optional.of(describe(file, "no end", thread.getStackTrace()));
    } catch (java.util.concurrent.ExecutionException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      return Optional.of(describe(file, cause.toString(), cause.getStackTrace()));
    }
    Files.delete(file);
    Files.delete(place);
    return Optional.empty();
  }

  private static CompileResult compile(Path file, Emit emit) throws Exception {
    CompileRequest request =
        new CompileRequest(
            List.of(file),
            List.of(),
            Jkc.ROOT.resolve("stdlib-nostd"),
            Targets.bundled().find("x86_64-linux"),
            LowerOptions.of(OptimizationLevel.O0),
            emit,
            Optional.empty(),
            Optional.empty());
    return Compiler.compile(request, (phase, name) -> {});
  }

  private static String describe(Path file, String failure, StackTraceElement[] trace) {
    StringBuilder text = new StringBuilder(file + ": " + failure);
    Stream.of(trace).limit(8).forEach(frame -> text.append("\n    ").append(frame));
    return text.toString();
  }
}
