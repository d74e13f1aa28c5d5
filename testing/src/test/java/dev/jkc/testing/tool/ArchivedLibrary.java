package dev.jkc.testing.tool;

import dev.jkc.compiler.cli.WriteArchives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The library with archives beside its sources, as it ships; made once for all tests. */
public final class ArchivedLibrary {
  private static final Path FOLDER = make();

  private ArchivedLibrary() {}

  /** Where it is. */
  public static Path folder() {
    return FOLDER;
  }

  private static Path make() {
    try {
      Path folder = Folders.fresh("archived-library");
      for (Path file : files(Jkc.SOURCES)) {
        Path copy = folder.resolve(Jkc.SOURCES.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      WriteArchives.main(new String[] {folder.toString()});
      return folder;
    } catch (Exception e) {
      throw new IllegalStateException("cannot archive the library", e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
