package dev.jkc.testing.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Programs that are compiled together, which goes over what they use of the library once: each is
 * in a package of its own, whose class {@code Start} starts it for other packages.
 */
final class Batch {
  private final Path folder;
  private final List<Path> sources = new ArrayList<>();
  private final Map<Path, String> packages = new LinkedHashMap<>();

  /** A batch whose sources will be written to a folder. */
  Batch(Path folder) {
    this.folder = folder;
  }

  /** Adds a program, whose text may have to change for where it runs; lines stay what they are. */
  void add(Path program, UnaryOperator<String> change) throws IOException {
    String name = "p" + packages.size();
    packages.put(program, name);
    sources.add(
        write(
            program,
            program.getFileName().toString(),
            "package " + name + "; " + change.apply(Files.readString(program))));
    sources.add(
        write(
            program,
            "Start.java",
            """
            package %s;

            public final class Start {
              private Start() {}

              public static void start() throws Throwable {
                %s.main(new String[0]);
              }
            }
            """
                .formatted(name, mainClass(program))));
  }

  private Path write(Path program, String name, String text) throws IOException {
    Path own = Files.createDirectories(folder.resolve(packageOf(program)));
    return Files.writeString(own.resolve(name), text);
  }

  /** The name of the class that a program starts with, without its package. */
  static String mainClass(Path program) {
    String name = program.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The package of a program, which the chooser knows it by. */
  String packageOf(Path program) {
    return Objects.requireNonNull(packages.get(program));
  }

  /** The name of the class that a program starts with. */
  String binaryName(Path program) {
    return packageOf(program) + "." + mainClass(program);
  }

  /** The call that starts a program. */
  String call(Path program) {
    return packageOf(program) + ".Start.start()";
  }

  /** The programs, in the order in which they came. */
  List<Path> programs() {
    return List.copyOf(packages.keySet());
  }

  boolean has(Path program) {
    return packages.containsKey(program);
  }

  /** All files but that of a main class. */
  List<Path> sources() {
    return List.copyOf(sources);
  }

  /**
   * All files, and first that of a main class, which starts the program that its argument names.
   */
  List<Path> withChooser() throws IOException {
    List<Path> all = new ArrayList<>(List.of(chooser()));
    all.addAll(sources);
    return all;
  }

  private Path chooser() throws IOException {
    StringBuilder arms = new StringBuilder();
    for (Path program : packages.keySet()) {
      arms.append("      case \"%s\" -> %s;\n".formatted(packages.get(program), call(program)));
    }
    return Files.writeString(
        Files.createDirectories(folder.resolve("chooser")).resolve("Chooser.java"),
        """
        package chooser;

        public final class Chooser {
          private Chooser() {}

          public static void main(String[] args) throws Throwable {
            switch (args[0]) {
        %s      default -> throw new IllegalArgumentException(args[0]);
            }
          }
        }
        """
            .formatted(arms));
  }
}
