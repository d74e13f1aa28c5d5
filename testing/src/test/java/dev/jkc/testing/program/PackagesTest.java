package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What classes of several packages may name of each other. */
final class PackagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/packages");
  private static final String MARK = "// refused";

  private static SortedSet<String> marked(List<Path> sources) throws IOException {
    SortedSet<String> places = new TreeSet<>();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).endsWith(MARK)) {
          places.add(source.getFileName() + ":" + (i + 1));
        }
      }
    }
    return places;
  }

  private static String place(Diagnostic diagnostic) {
    var range = diagnostic.primary().range();
    return Path.of(range.file().name()).getFileName() + ":" + range.line();
  }

  @Test
  void the_lines_that_javac_refuses_are_refused() throws Exception {
    List<Path> sources = Jkc.sources(FOLDER);
    SortedSet<String> marked = marked(sources);
    assertThat(Javac.errorPlaces(sources)).isEqualTo(marked);
    SortedSet<String> reported = new TreeSet<>();
    Jkc.check(sources).diagnostics().forEach(diagnostic -> reported.add(place(diagnostic)));
    assertThat(reported).isEqualTo(marked);
  }
}
