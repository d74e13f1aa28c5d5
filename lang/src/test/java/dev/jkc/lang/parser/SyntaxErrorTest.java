package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code -Djkc.update=true} the sources are rewritten to expect what is reported. */
class SyntaxErrorTest {
  static Stream<Path> sources() {
    return TestSources.folder("errors").stream();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void reports_what_the_source_announces(Path path) throws IOException {
    SourceFile file = TestSources.read(path);
    if (Boolean.getBoolean("jkc.update")) {
      Files.writeString(path, ExpectedErrors.updated(file));
      file = TestSources.read(path);
    }
    List<String> unexpected = new ArrayList<>(ExpectedErrors.reported(file));
    List<String> missing = new ArrayList<>();
    for (String expected : ExpectedErrors.announced(file.text())) {
      String found =
          unexpected.stream().filter(error -> error.startsWith(expected)).findFirst().orElse("");
      if (!unexpected.remove(found)) {
        missing.add(expected);
      }
    }
    assertThat(missing).as("announced but not reported").isEmpty();
    assertThat(unexpected).as("reported but not announced").isEmpty();
  }

  @Test
  void every_code_is_announced_somewhere() {
    Set<String> announced = new TreeSet<>();
    Pattern id = Pattern.compile("JK\\d{4}");
    sources()
        .flatMap(path -> ExpectedErrors.announced(TestSources.read(path).text()).stream())
        .forEach(line -> id.matcher(line).results().forEach(match -> announced.add(match.group())));
    Set<String> all = new TreeSet<>();
    for (SyntaxCode code : SyntaxCode.values()) {
      all.add(code.id());
    }
    // Nesting needs files of a size that nobody wants to read; BadInputTest makes them.
    all.remove(SyntaxCode.NESTING_TOO_DEEP.id());
    assertThat(announced).isEqualTo(all);
  }
}
