package dev.jkc.compiler.cli;

import dev.jkc.compiler.diagnostic.FileFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    attributes(file, "there is no file `" + file + "`");
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
    } catch (UncheckedIOException e) {
      throw unreadable(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** Names the folder that cannot be read, which may lie below the one that was named. */
  private static UsageException unreadable(Path folder, IOException cause) {
    String file = cause instanceof FileSystemException e ? e.getFile() : null;
    return new UsageException(
        "cannot read the folder `%s`: %s"
            .formatted(file == null ? folder : file, FileFailure.words(cause)));
  }

  private static boolean isSource(Path file) {
    String name = file.toString();
    return name.endsWith(".java") || name.endsWith(".jk");
  }

  /** Checks the value of an option that names folders. */
  static void requireFolders(String option, List<Path> folders) throws UsageException {
    for (Path folder : folders) {
      String missing = option + ": there is no folder `" + folder + "`";
      if (!attributes(folder, missing).isDirectory()) {
        throw new UsageException(missing);
      }
      if (!Files.isReadable(folder)) {
        throw new UsageException(option + ": cannot read `" + folder + "`: permission denied");
      }
    }
  }

  /** What is at a path; {@code missing} is the message when nothing is. */
  private static BasicFileAttributes attributes(Path path, String missing) throws UsageException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      throw new UsageException(missing);
    } catch (IOException e) {
      throw new UsageException("cannot read `" + path + "`: " + FileFailure.words(e));
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
        throw new UsageException("cannot read `" + input + "`: " + FileFailure.words(e));
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
