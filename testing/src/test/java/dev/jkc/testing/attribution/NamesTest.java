package dev.jkc.testing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.target.Targets;
import dev.jkc.testing.tool.Folders;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Names mean what they mean to javac, wherever members of classes around and above hide others, and
 * so do calls of overloaded methods.
 */
final class NamesTest {
  private static final int PROGRAMS = 150;
  private static final Pattern LINE = Pattern.compile(":(\\d+):\\d+: ");

  @Test
  void names_mean_what_they_mean_to_javac() throws Exception {
    compare("nests", Nests::new);
  }

  @Test
  void calls_mean_what_they_mean_to_javac() throws Exception {
    compare("calls", Calls::new);
  }

  private static void compare(String name, LongFunction<RandomUses> programs) throws Exception {
    Path folder = Folders.fresh(name);
    Files.createDirectory(folder.resolve("classes"));
    List<Path> library =
        Targets.bundled().find("x86_64-linux").libraryLayers().stream()
            .map(Jkc.ROOT.resolve("stdlib-nostd")::resolve)
            .toList();
    int compared = 0;
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      for (int seed = 0; seed < PROGRAMS; seed++) {
        RandomUses uses = programs.apply(seed);
        Path file = folder.resolve("P" + seed + ".java");
        Files.writeString(file, uses.without(uses.uses()));
        boolean isGood = errorLines(file, files).isEmpty();
        assertThat(JkcProgram.check(List.of(file), library).reports().isEmpty())
            .as("%s", file)
            .isEqualTo(isGood);
        if (isGood) {
          compare(uses, file, files, library);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(PROGRAMS / 4);
  }

  /** Compares which uses are errors, and what the others mean. */
  private static void compare(
      RandomUses uses, Path file, StandardJavaFileManager files, List<Path> library)
      throws Exception {
    Set<Integer> bad = new TreeSet<>();
    Set<Integer> found;
    do {
      Files.writeString(file, uses.without(bad));
      // Some errors are found only where there are no others.
      found = errorLines(file, files);
      bad.addAll(found);
    } while (!found.isEmpty());
    Files.writeString(file, uses.without(Set.of()));
    Set<Integer> reported = new TreeSet<>();
    List<String> lines = Files.readAllLines(file);
    for (String report : JkcProgram.check(List.of(file), library).reports()) {
      Matcher place = LINE.matcher(report);
      assertThat(place.find()).as(report).isTrue();
      reported.add(Integer.parseInt(place.group(1)));
    }
    assertThat(reported.stream().filter(line -> !bad.contains(line)).map(l -> lines.get(l - 1)))
        .as("refused only here: %s", file)
        .isEmpty();
    assertThat(bad.stream().filter(line -> !reported.contains(line)).map(l -> lines.get(l - 1)))
        .as("refused only by javac: %s", file)
        .isEmpty();
    Files.writeString(file, uses.without(bad));
    JkcProgram jkc = JkcProgram.check(List.of(file), library);
    Facts javac =
        Objects.requireNonNull(
            JavacFacts.of(List.of(file), files, List.of("--release", "21", "-proc:none"), jkc)
                .get(file));
    assertThat(Comparison.differences(jkc.source(file), javac, jkc.facts(file)))
        .as("%s", file)
        .isEmpty();
  }

  private static Set<Integer> errorLines(Path file, StandardJavaFileManager files)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Set<Integer> lines = new TreeSet<>();
    String classes = file.resolveSibling("classes").toString();
    compiler
        .getTask(
            new StringWriter(),
            files,
            each -> {
              if (each.getKind() == Diagnostic.Kind.ERROR) {
                lines.add((int) each.getLineNumber());
              }
            },
            List.of("--release", "21", "-proc:none", "-Xmaxerrs", "10000", "-d", classes),
            null,
            files.getJavaFileObjects(file))
        .call();
    return lines;
  }
}
