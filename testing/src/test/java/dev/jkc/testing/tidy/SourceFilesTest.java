package dev.jkc.testing.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about the source files themselves, and about what stands beside them. */
class SourceFilesTest {
  private static final Path ROOT = Path.of(System.getProperty("jkc.root"));
  private static final List<String> MODULES = List.of("annotations", "lang", "compiler");
  private static final int MAX_LINES = 600;

  private static List<Path> mainSources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : MODULES) {
      sources.addAll(filesIn(module + "/src/main/java", ".java"));
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
    TreeSet<String> tooLong = new TreeSet<>();
    for (Path source : sourcesOutsideOfTests()) {
      try (Stream<String> lines = Files.lines(source)) {
        // What a class of the JDK has is not for us to divide.
        boolean isOfJdk = relative(source).matches("stdlib-nostd/\\w+/java/.*");
        if (lines.count() > MAX_LINES && !isOfJdk) {
          tooLong.add(relative(source));
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void nothing_is_left_of_a_merge() throws IOException {
    List<Path> texts = new ArrayList<>(sourcesOutsideOfTests());
    texts.addAll(List.of(ROOT.resolve("Makefile"), ROOT.resolve("testing/README.md")));
    for (String folder : List.of("docs", "stdlib-nostd", "examples", "benchmarks")) {
      texts.addAll(filesIn(folder, ".md"));
    }
    try (Stream<Path> pages = Files.list(ROOT)) {
      pages.filter(file -> file.toString().endsWith(".md")).forEach(texts::add);
    }
    for (Path text : texts) {
      assertThat(text).content().doesNotContainPattern("(?m)^(<{7}|>{7}) ");
    }
  }

  private static List<Path> sourcesOutsideOfTests() throws IOException {
    List<Path> sources = new ArrayList<>(mainSources());
    sources.addAll(filesIn("lang/src/main/antlr4", ".g4"));
    for (String folder : List.of("stdlib-nostd", "boot", "kernel", "examples", "benchmarks")) {
      sources.addAll(filesIn(folder, ".java"));
      sources.addAll(filesIn(folder, ".jk"));
      sources.addAll(filesIn(folder, ".c"));
    }
    return sources;
  }

  @Test
  void unsafe_code_of_the_kernel_is_low_and_small() throws IOException {
    List<String> low = List.of("arch/", "memory/", "limine/", "device/", "interrupt/");
    Set<String> drawing = Set.of("console/Screen.jk", "console/Framebuffer.jk");
    String root = "kernel/src/kernel/";
    TreeSet<String> high = new TreeSet<>();
    for (Path source : filesIn(root, ".jk")) {
      String name = relative(source).substring(root.length());
      boolean mayBeUnsafe = low.stream().anyMatch(name::startsWith) || drawing.contains(name);
      if (!mayBeUnsafe && Files.readString(source).contains("unsafe")) {
        high.add(name);
      }
    }
    assertThat(high).isEmpty();
  }

  @Test
  void every_golden_file_has_its_source_beside_it() throws IOException {
    String folder = "testing/src/test/resources/golden";
    List<Path> sources = new ArrayList<>(filesIn(folder, ".java"));
    sources.addAll(filesIn(folder, ".jk"));
    Set<String> expected = new TreeSet<>();
    for (Path source : sources) {
      String name = relative(source);
      String stem = name.substring(0, name.lastIndexOf('.'));
      expected.addAll(List.of(name, stem + ".ast", stem + ".hir", stem + ".ll"));
    }
    assertThat(filesIn(folder, "").stream().map(SourceFilesTest::relative))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stdlib-nostd/core/java",
        "stdlib-nostd/core/jk",
        "stdlib-nostd/bare/jk",
        "stdlib-nostd/hosted/java",
        "stdlib-nostd/hosted/jk",
        "stdlib-nostd",
        "boot/src/boot",
        "boot",
        "kernel/src/kernel",
        "kernel",
        "examples",
        "benchmarks",
        "testing/src/test/resources"
      })
  void every_folder_is_described_by_its_own_page_or_by_that_of_a_folder_above(String parent)
      throws IOException {
    try (Stream<Path> children = Files.list(ROOT.resolve(parent))) {
      for (Path folder : children.filter(SourceFilesTest::isOfTheProject).toList()) {
        assertThat(Files.exists(folder.resolve("README.md")) || isLinkedFromAbove(folder))
            .as("%s has a README.md, or one above links to it", relative(folder))
            .isTrue();
      }
    }
  }

  private static boolean isOfTheProject(Path folder) {
    List<String> made = List.of("target", "build", "src");
    return Files.isDirectory(folder) && !made.contains(folder.getFileName().toString());
  }

  private static boolean isLinkedFromAbove(Path folder) throws IOException {
    Path above = folder.getParent();
    while (above != null && !above.equals(ROOT)) {
      Path page = above.resolve("README.md");
      if (Files.exists(page)) {
        String link = "](" + above.relativize(folder) + ")";
        return Files.readString(page).contains(link);
      }
      above = above.getParent();
    }
    return false;
  }

  private static String relative(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static List<Path> filesIn(String folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
          .filter(file -> !relative(file).contains("/build/"))
          .sorted()
          .toList();
    }
  }
}
