package dev.jkc.testing.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders below {@code testing/target}, which the next run of the tests makes anew. */
public final class Folders {
  private static final Path TARGET = Jkc.ROOT.resolve("testing/target");

  private Folders() {}

  /** An empty folder, which only one thread asks for. */
  public static Path fresh(String name) throws IOException {
    Path folder = TARGET.resolve(name);
    delete(folder);
    return Files.createDirectories(folder);
  }

  /** Deletes a folder and all that is in it, if it exists. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
