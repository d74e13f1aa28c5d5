package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples in the documentation compile, and its links lead somewhere. */
final class DocumentationTest {
  private static final Pattern SAMPLE = Pattern.compile("```(jk|java)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CLASS_NAME = Pattern.compile("\\bclass (\\w+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @TempDir private Path folder;

  @Test
  void samples_of_the_language_reference_compile() throws Exception {
    List<Path> samples = samples(Jkc.ROOT.resolve("docs/language/README.md"), "");
    samples.addAll(samples(Jkc.ROOT.resolve("README.md"), "jk"));
    samples.addAll(samples(Jkc.ROOT.resolve("stdlib-nostd/README.md"), "jk"));
    assertThat(samples).hasSizeGreaterThan(5);
    for (Path sample : samples) {
      boolean isHosted = Files.readString(sample).contains("System.");
      CompileResult result =
          Jkc.compile(
              List.of(sample),
              Emit.NOTHING,
              Optional.empty(),
              OptimizationLevel.O0,
              isHosted ? "x86_64-linux" : "x86_64-kernel",
              Optional.empty());
      assertThat(result.diagnostics()).as(sample.toString()).isEmpty();
    }
  }

  /**
   * Writes each sample to a file; {@code kind} replaces the mark of the sample when it is not
   * empty.
   */
  private List<Path> samples(Path page, String kind) throws IOException {
    List<Path> files = new ArrayList<>();
    Matcher matcher = SAMPLE.matcher(Files.readString(page));
    while (matcher.find()) {
      Matcher name = CLASS_NAME.matcher(matcher.group(2));
      assertThat(name.find()).as("a class in " + matcher.group(2)).isTrue();
      String extension = kind.isEmpty() ? matcher.group(1) : kind;
      Path file = folder.resolve(name.group(1) + "." + extension);
      Files.writeString(file, matcher.group(2));
      files.add(file);
    }
    return files;
  }

  @Test
  void links_between_pages_lead_to_files() throws Exception {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Jkc.ROOT.resolve("docs"))) {
      files.filter(f -> f.toString().endsWith(".md")).forEach(pages::add);
    }
    for (String top : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
      pages.add(Jkc.ROOT.resolve(top));
    }
    for (Path page : pages) {
      Matcher matcher = LINK.matcher(Files.readString(page));
      while (matcher.find()) {
        assertThat(page.resolveSibling(matcher.group(1)).normalize())
            .as("link in " + page)
            .exists();
      }
    }
  }
}
