package dev.jkc.testing.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code make fuzz SEED=1 COUNT=1000}: status 1 when the compiler and the JVM disagree. */
public final class Fuzz {
  private static final int BATCH = 100;
  private static final Path FOLDER = Path.of("target/fuzz");

  /** Wrong traces tend to have few reasons; so many are reduced. */
  private static final int MOST_TRACES = 2;

  /** Not by itself. */
  private static final String AMONG_OTHERS = "among others: ";

  private static int traces;

  private Fuzz() {}

  /** Takes the first seed, the number of programs, and how many attempts a reduction has. */
  public static void main(String[] arguments) throws Exception {
    long first = Long.parseLong(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    int attempts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 150;
    Files.createDirectories(FOLDER);
    DifferentialRun run = new DifferentialRun(Files.createTempDirectory("jkc-fuzz"));
    int bad = 0;
    long start = System.nanoTime();
    for (long seed = first; seed < first + count; seed += BATCH) {
      int size = (int) Math.min(BATCH, first + count - seed);
      for (Found found : check(run, seed, size)) {
        if (found.difference().kind().equals(Difference.NOT_JAVA)) {
          System.out.println("seed " + found.seed() + " makes no Java");
          continue;
        }
        bad++;
        System.out.println("seed " + found.seed() + ": " + found.difference().kind());
        System.out.println(found.difference().detail());
        report(run, found, attempts);
      }
      long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
      long done = seed + size - first;
      System.out.println(
          done + " programs, " + bad + " differ, " + done * 60 / seconds + " a minute");
    }
    System.exit(bad == 0 ? 0 : 1);
  }

  /** A program that differs. */
  record Found(long seed, Node program, Difference difference) {}

  /** The programs of some seeds that differ; they share a compilation first. */
  static List<Found> check(DifferentialRun run, long first, int count) throws Exception {
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = name(first + i);
      programs.add(
          new Program(name, ProgramGenerator.sharing(first + i, name).text(java.util.Map.of())));
    }
    List<Optional<Difference>> differences = run.compareSharing(programs);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (differences.get(i).isPresent()) {
        found.add(alone(run, first + i, differences.get(i).get()));
      }
    }
    return found;
  }

  /** What a program that differs among others does by itself. */
  private static Found alone(DifferentialRun run, long seed, Difference among) throws Exception {
    Node node = ProgramGenerator.program(seed, name(seed));
    Program program = new Program(name(seed), node.text(java.util.Map.of()));
    Optional<Difference> alone = run.compare(List.of(program)).getFirst();
    return new Found(
        seed, node, alone.orElse(new Difference(AMONG_OTHERS + among.kind(), among.detail())));
  }

  private static String name(long seed) {
    return "P" + seed;
  }

  private static void report(DifferentialRun run, Found found, int attempts) throws Exception {
    String name = name(found.seed());
    Files.writeString(
        FOLDER.resolve(name + ".full.java"), found.program().text(java.util.Map.of()));
    boolean isTrace = found.difference().kind().matches("lines|errors");
    boolean isKnown = isTrace && traces++ >= MOST_TRACES;
    boolean isAlone = !found.difference().kind().startsWith(AMONG_OTHERS);
    if (attempts > 0 && isAlone && !isKnown) {
      String text = new Reducer(run, found.program(), name, found.difference()).reduced(attempts);
      Path file = Files.writeString(FOLDER.resolve(name + ".java"), text);
      System.out.println("reduced: " + file.toAbsolutePath());
    }
  }
}
