package dev.jkc.testing.attribution;

import dev.jkc.lang.source.SourceFile;
import dev.jkc.testing.attribution.Facts.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where two compilers say different things about a file. */
final class Comparison {
  private Comparison() {}

  /** The differences, each with its place, its text and both answers. */
  static List<String> differences(SourceFile file, Facts javac, Facts jkc) {
    List<String> differences = new ArrayList<>();
    TreeSet<Span> places = new TreeSet<>(javac.answers().keySet());
    places.addAll(jkc.answers().keySet());
    places.removeIf(
        place ->
            javac.answers().containsKey(place)
                ? !jkc.answers().containsKey(place) && javac.isJoinedLiteral(place, jkc)
                : javac.isInLiteral(place));
    for (Span place : places) {
      Map<Aspect, String> expected = javac.answers().getOrDefault(place, Map.of());
      Map<Aspect, String> found = jkc.answers().getOrDefault(place, Map.of());
      for (Aspect aspect : Aspect.values()) {
        String theirs = expected.getOrDefault(aspect, "nothing");
        String ours = found.getOrDefault(aspect, "nothing");
        if (!theirs.equals(ours) && !theirs.equals(Facts.NOT_IN_LIBRARY)) {
          String text = file.text().substring(place.start(), place.end());
          differences.add(
              "%s: %s of `%s`%n  javac: %s%n  jkc:   %s"
                  .formatted(
                      file.range(place.start(), place.end()),
                      aspect,
                      text.replaceAll("\\s+", " "),
                      theirs,
                      ours));
        }
      }
    }
    return differences;
  }
}
