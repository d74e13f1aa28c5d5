package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints how fast the parser is: the first file in a new JVM, and all files again and again. Lines
 * of comments only and empty lines do not count.
 */
final class ParserBenchmark {
  private static final int ROUNDS = 40;

  private ParserBenchmark() {}

  /** Takes a folder of sources; without one, the test corpus from the module's folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder =
        arguments.length > 0
            ? Path.of(arguments[0])
            : Path.of("src", "test", "resources", "sources");
    List<SourceFile> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files =
          paths
              .filter(path -> path.toString().endsWith(".java") || path.toString().endsWith(".jk"))
              .filter(path -> !path.endsWith("module-info.java"))
              .sorted()
              .map(TestSources::read)
              .toList();
    }
    long lines = files.stream().mapToLong(ParserBenchmark::lines).sum();
    System.out.printf("%d files, %d lines of code%n", files.size(), lines);
    System.out.printf("cold, %s: %.0f ms%n", files.get(0), milliseconds(List.of(files.get(0))));
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, milliseconds(files));
    }
    System.out.printf("warm: %.0f lines/s%n", lines / best * 1000);
  }

  private static double milliseconds(List<SourceFile> files) {
    long start = System.nanoTime();
    for (SourceFile file : files) {
      Parser.parse(file, new Diagnostics());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static long lines(SourceFile file) {
    return file.text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("*"))
        .count();
  }
}
