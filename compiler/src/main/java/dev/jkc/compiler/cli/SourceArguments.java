package dev.jkc.compiler.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files and folders named on the command line. */
final class SourceArguments {
  private SourceArguments() {}

  /** Replaces folders by the sources in them, in alphabetical order, and checks that all exist. */
  static List<Path> expand(List<Path> arguments) throws UsageException {
    List<Path> files = new ArrayList<>();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        List<Path> inside = sourcesIn(argument);
        if (inside.isEmpty()) {
          throw new UsageException("there is no .java or .jk file in `" + argument + "`");
        }
        files.addAll(inside);
      } else {
        requireReadable(argument);
        files.add(argument);
      }
    }
    return files;
  }

  private static void requireReadable(Path file) throws UsageException {
    if (!Files.exists(file)) {
      throw new UsageException("there is no file `" + file + "`");
    }
    if (!isSource(file)) {
      throw new UsageException("`" + file + "` is neither a .java nor a .jk file");
    }
    if (!Files.isReadable(file)) {
      throw new UsageException("cannot read `" + file + "`: permission denied");
    }
  }

  private static List<Path> sourcesIn(Path folder) throws UsageException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> isSource(file) && Files.isRegularFile(file)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException("cannot read the folder `" + folder + "`: " + e.getMessage());
    }
  }

  private static boolean isSource(Path file) {
    String name = file.toString();
    return name.endsWith(".java") || name.endsWith(".jk");
  }

  /** Checks the value of an option that names folders. */
  static void requireFolders(String option, List<Path> folders) throws UsageException {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException(option + ": there is no folder `" + folder + "`");
      }
    }
  }

  /** Checks that an output is not what it is made of. */
  static void requireOther(
      String option, Path output, List<Path> sources, Optional<Path> linkerScript)
      throws UsageException {
    List<Path> inputs = new ArrayList<>(sources);
    linkerScript.ifPresent(inputs::add);
    for (Path input : inputs) {
      try {
        if (Files.exists(output) && Files.isSameFile(output, input)) {
          throw new UsageException(option + ": would overwrite the source `" + input + "`");
        }
      } catch (IOException e) {
        throw new UsageException("cannot read `" + input + "`: " + e.getMessage());
      }
    }
  }

  /** Checks the value of an option that names a file. */
  static void requireFile(String option, Path file) throws UsageException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UsageException(option + ": cannot read a file `" + file + "`");
    }
  }
}
