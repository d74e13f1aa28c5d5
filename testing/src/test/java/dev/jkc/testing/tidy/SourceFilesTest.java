package dev.jkc.testing.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the Java source files themselves. */
class SourceFilesTest {
  private static final Path ROOT = Path.of(System.getProperty("jkc.root"));
  private static final List<String> MODULES = List.of("annotations", "lang", "compiler");
  private static final int MAX_LINES = 600;

  private static List<Path> mainSources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : MODULES) {
      Path folder = ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    assertThat(sources).isNotEmpty();
    return sources;
  }

  @Test
  void every_package_says_what_it_owns_takes_and_gives() throws IOException {
    TreeSet<Path> folders = new TreeSet<>();
    for (Path source : mainSources()) {
      folders.add(source.getParent());
    }
    for (Path folder : folders) {
      Path info = folder.resolve("package-info.java");
      assertThat(info).exists();
      assertThat(Files.readString(info))
          .contains("@NullMarked")
          .containsPattern("\\bread\\b|\\bRead\\b");
    }
  }

  @Test
  void no_file_is_so_long_that_it_must_hold_a_second_concept() throws IOException {
    for (Path source : mainSources()) {
      try (Stream<String> lines = Files.lines(source)) {
        assertThat(lines.count())
            .as(ROOT.relativize(source).toString())
            .isLessThanOrEqualTo(MAX_LINES);
      }
    }
  }
}
