package dev.jkc.testing.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random program, and uses of what it declares, each on a line of its own. */
abstract class RandomUses {
  private final Random random;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> uses = new ArrayList<>();

  RandomUses(long seed) {
    random = new Random(seed);
  }

  /** The program without the uses on some lines, which count from 1. */
  final String without(Set<Integer> bad) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(bad.contains(i + 1) ? "" : lines.get(i)).append('\n');
    }
    return text.toString();
  }

  /** The lines of the uses. */
  final Set<Integer> uses() {
    return Set.copyOf(uses);
  }

  final void add(String line) {
    lines.add(line);
  }

  /** Adds a method with a number of its own. */
  final void addUse(String modifiersAndType, String body) {
    uses.add(lines.size() + 1);
    lines.add(modifiersAndType + " use" + lines.size() + "() { " + body + " }");
  }

  final int below(int limit) {
    return random.nextInt(limit);
  }

  final boolean chance(int percent) {
    return below(100) < percent;
  }

  final String pick(List<String> choices) {
    return choices.get(below(choices.size()));
  }
}
