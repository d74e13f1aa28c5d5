package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.diagnostic.TextRenderer;
import dev.jkc.lang.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sources that the parser's tests read. */
final class TestSources {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private TestSources() {}

  /** The files without errors that were written for these tests. */
  static Stream<Path> corpus() {
    return folder("sources").stream();
  }

  /** Those of them in strict Java. */
  static Stream<Path> javaCorpus() {
    return corpus().filter(path -> path.toString().endsWith(".java"));
  }

  /** The files of a folder of test resources. */
  static List<Path> folder(String name) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(name))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every source in the repository, outside folders that a build makes. */
  static List<Path> repository() {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          Path.of(System.getProperty("jkc.root", "..")),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = String.valueOf(folder.getFileName());
              return name.equals("target") || name.equals("build") || name.equals(".git")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = file.toString();
              if (name.endsWith(".jk") || name.endsWith(".java")) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Reads a file; its name is its last part. */
  static SourceFile read(Path path) {
    try {
      String name = path.getFileName().toString();
      return new SourceFile(name, SourceFile.Kind.ofFileName(name), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything in {@code diagnostics} as people see it. */
  static String render(Diagnostics diagnostics) {
    StringBuilder text = new StringBuilder();
    diagnostics.sorted().forEach(each -> text.append(TextRenderer.render(each, false)));
    return text.toString();
  }
}
