package dev.jkc.testing.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * Programs that are attributed together, because no name of one is a word of another: that is much
 * faster than one by one.
 */
final class Batch {
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern TYPE =
      Pattern.compile("^(?!\\s).*?\\b(?:class|interface|enum|record) (\\w+)", Pattern.MULTILINE);

  private final List<Path> programs = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private @Nullable Map<Path, Facts> javac;
  private @Nullable JkcProgram jkc;

  private Batch() {}

  /** Distributes programs. */
  static List<Batch> of(List<Path> programs) throws IOException {
    List<Batch> batches = new ArrayList<>();
    for (Path program : programs) {
      String text = Files.readString(program);
      Set<String> names = matches(TYPE, text, 1);
      Set<String> words = matches(WORD, text, 0);
      Batch batch =
          batches.stream()
              .filter(b -> Collections.disjoint(b.words, names))
              .filter(b -> Collections.disjoint(b.names, words))
              .findFirst()
              .orElse(null);
      if (batch == null) {
        batch = new Batch();
        batches.add(batch);
      }
      batch.programs.add(program);
      batch.names.addAll(names);
      batch.words.addAll(words);
    }
    return batches;
  }

  private static Set<String> matches(Pattern pattern, String text, int group) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(group));
    }
    return found;
  }

  /** The programs. */
  List<Path> programs() {
    return programs;
  }

  /** Where the compilers say different things about a program. */
  List<String> differences(Path program, StandardJavaFileManager files, List<Path> library)
      throws IOException {
    if (jkc == null || javac == null) {
      jkc = JkcProgram.check(programs, library);
      javac = JavacFacts.of(programs, files, List.of("--release", "21", "-proc:none"), jkc);
    }
    if (!jkc.reports().isEmpty()) {
      return jkc.reports();
    }
    Facts theirs = javac.getOrDefault(program, new Facts());
    return Comparison.differences(jkc.source(program), theirs, jkc.facts(program));
  }
}
