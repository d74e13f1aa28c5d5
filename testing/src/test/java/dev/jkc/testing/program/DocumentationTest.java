package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Samples in the documentation compile, programs among them print what stands behind {@code //=},
 * and links lead somewhere. A sample that GitHub shall colour as Java is marked {@code java jk}
 * when it is JK; DiagnosticPagesTest has those of the diagnostics.
 */
final class DocumentationTest {
  private static final Pattern SAMPLE =
      Pattern.compile("^```(jk|java jk|java)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CLASS_NAME = Pattern.compile("\\bclass (\\w+)");
  private static final Pattern PRINTED = Pattern.compile("//= (.*)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  /** Pages that list others, or tests. */
  private static final List<String> INDEXES = List.of("README.md", "jls.md");

  /** How many sections the chapters of the Java Language Specification have, 14.30 aside. */
  private static final List<Integer> SECTIONS =
      List.of(7, 4, 12, 12, 6, 7, 7, 10, 9, 9, 3, 8, 5, 22, 29, 9, 7, 5, 1);

  private static final Pattern SECTION_RANGE =
      Pattern.compile("(\\d+)(?:\\.(\\d+))?[.\\d]*(?:–(\\d+)(?:\\.(\\d+))?[.\\d]*)?");

  @TempDir private Path folder;

  /** Pages of people, not of generated folders. */
  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Jkc.ROOT)) {
      files.filter(DocumentationTest::isPage).forEach(pages::add);
    }
    for (String root : List.of("docs", "stdlib-nostd", "examples", "benchmarks")) {
      try (Stream<Path> files = Files.walk(Jkc.ROOT.resolve(root))) {
        files.filter(DocumentationTest::isPage).forEach(pages::add);
      }
    }
    pages.add(Jkc.ROOT.resolve("testing/README.md"));
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }

  static Stream<Arguments> samples() throws IOException {
    List<Arguments> samples = new ArrayList<>();
    for (Path page : pages()) {
      if (!page.startsWith(Jkc.ROOT.resolve("docs/diagnostics"))) {
        SAMPLE
            .matcher(Files.readString(page))
            .results()
            .map(r -> Arguments.of(Jkc.ROOT.relativize(page), r.group(1), r.group(2)))
            .forEach(samples::add);
      }
    }
    return samples.stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samples_compile_and_print_what_they_say(Path page, String mark, String text)
      throws Exception {
    Matcher name = CLASS_NAME.matcher(text);
    assertThat(name.find()).as("a class in a sample of %s:\n%s", page, text).isTrue();
    String extension = mark.equals("java") ? ".java" : ".jk";
    Path file = Files.writeString(folder.resolve(name.group(1) + extension), text);
    String printed =
        PRINTED.matcher(text).results().map(r -> r.group(1) + "\n").collect(Collectors.joining());
    if (text.contains("void main(")) {
      Path program = folder.resolve("program");
      CompileResult result = Jkc.compile(List.of(file), program, OptimizationLevel.O2);
      assertThat(result.diagnostics()).as(page.toString()).isEmpty();
      assertThat(Jkc.run(program).output()).as("%s:\n%s", page, text).isEqualTo(printed);
    } else {
      assertThat(printed).isEmpty();
      // What is for a machine without a system may replace what the hosted library has.
      CompileResult result =
          Jkc.compile(
              List.of(file),
              Emit.NOTHING,
              Optional.empty(),
              OptimizationLevel.O0,
              text.contains("System.") ? "x86_64-linux" : "x86_64-kernel",
              Optional.empty());
      assertThat(result.diagnostics()).as(page.toString()).isEmpty();
    }
  }

  @Test
  void the_first_page_and_each_feature_have_samples() throws Exception {
    List<Path> withSamples = samples().map(a -> (Path) a.get()[0]).distinct().toList();
    assertThat(withSamples).contains(Path.of("README.md"), Path.of("stdlib-nostd/README.md"));
    try (Stream<Path> features = Files.list(Jkc.ROOT.resolve("docs/language"))) {
      assertThat(withSamples)
          .containsAll(
              features
                  .filter(page -> INDEXES.stream().noneMatch(page::endsWith))
                  .map(page -> Jkc.ROOT.relativize(page))
                  .toList());
    }
  }

  @Test
  void the_index_of_the_language_lists_every_page() throws Exception {
    Path folder = Jkc.ROOT.resolve("docs/language");
    List<String> linked =
        LINK.matcher(Files.readString(folder.resolve("README.md")))
            .results()
            .map(r -> r.group(1))
            .toList();
    try (Stream<Path> pages = Files.list(folder)) {
      assertThat(linked)
          .containsAll(
              pages
                  .map(page -> page.getFileName().toString())
                  .filter(name -> !name.equals("README.md"))
                  .toList());
    }
  }

  @Test
  void the_index_of_the_specification_has_every_section() throws Exception {
    Set<String> covered = new HashSet<>();
    for (String line : Files.readAllLines(Jkc.ROOT.resolve("docs/language/jls.md"))) {
      String sections = line.startsWith("| ") ? line.substring(2, line.indexOf(" |", 2)) : "";
      SECTION_RANGE.matcher(sections).results().forEach(range -> addSections(range, covered));
    }
    List<String> sections = new ArrayList<>();
    for (int chapter = 1; chapter <= SECTIONS.size(); chapter++) {
      for (int section = 1; section <= SECTIONS.get(chapter - 1); section++) {
        sections.add(chapter + "." + section);
      }
    }
    sections.add("14.30");
    assertThat(covered).containsAll(sections);
  }

  /** Adds the sections of whole chapters, as in {@code 1–2}, or from one to another. */
  private static void addSections(MatchResult range, Set<String> covered) {
    int first = Integer.parseInt(range.group(1));
    int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
    for (int chapter = first; chapter <= last; chapter++) {
      boolean isWhole = range.group(2) == null;
      int from = isWhole ? 1 : Integer.parseInt(range.group(2));
      int to = isWhole ? SECTIONS.get(chapter - 1) : from;
      if (range.group(4) != null) {
        to = Integer.parseInt(range.group(4));
      }
      for (int section = from; section <= to; section++) {
        covered.add(chapter + "." + section);
      }
    }
  }

  @Test
  void links_between_pages_lead_to_files() throws Exception {
    for (Path page : pages()) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        assertThat(page.resolveSibling(link.group(1)).normalize()).as("link in " + page).exists();
      }
    }
  }
}
