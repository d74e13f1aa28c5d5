package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac's parser rejects is rejected, and what is rejected here javac rejects as well. */
class JavacAgreementTest {
  private static final int MUTANTS_PER_FILE = 200;

  private final JavacParser javac = new JavacParser();

  @ParameterizedTest
  @MethodSource("dev.jkc.lang.parser.TestSources#javaCorpus")
  void agrees_on_mutants(Path path) {
    String original = TestSources.read(path).text();
    assertThat(javac.errors(original)).isEmpty();
    Mutants mutants = new Mutants(original, 1);
    List<String> differences = new ArrayList<>();
    int rejected = 0;
    for (int i = 0; i < MUTANTS_PER_FILE; i++) {
      String text = mutants.next();
      String difference = difference(text);
      if (!difference.isEmpty()) {
        differences.add(difference);
      }
      rejected += accepts(text) ? 0 : 1;
    }
    assertThat(differences).isEmpty();
    assertThat(rejected).isGreaterThan(MUTANTS_PER_FILE / 2);
  }

  @Test
  void agrees_on_every_java_source_of_the_repository() {
    List<String> differences = new ArrayList<>();
    for (Path path : TestSources.repository()) {
      if (path.toString().endsWith(".java")) {
        String difference = difference(TestSources.read(path).text());
        if (!difference.isEmpty()) {
          differences.add(path + ": " + difference);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static boolean accepts(String text) {
    return errors(text).isEmpty();
  }

  private static String errors(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(new SourceFile("Test.java", SourceFile.Kind.JAVA, text), diagnostics);
    return TestSources.render(diagnostics);
  }

  /** What the two parsers differ in; empty if they agree. */
  private String difference(String text) {
    String errors = errors(text);
    // The values of literals, what records may have and where `var` stands for no type are known to
    // javac's parser, and to the analysis here.
    String known =
        "number too (large|small)|instance initializers not allowed|field declaration must be static"
            + "|'var' is not allowed here";
    var javacErrors =
        javac.errors(text).stream()
            .filter(error -> !error.toString().matches("(?s).*(" + known + ").*"))
            .toList();
    if (errors.isEmpty() && !javacErrors.isEmpty()) {
      return "only javac: " + javacErrors.get(0);
    }
    // Some forms that no program can have javac finds only while it checks types.
    return !errors.isEmpty() && javacErrors.isEmpty() && javac.compiles(text)
        ? "only here: " + errors
        : "";
  }
}
