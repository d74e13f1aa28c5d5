package dev.jkc.testing.fuzz;

import java.util.List;
import java.util.Random;

/** Choices that a seed determines. */
final class Dice {
  private final Random random;
  private int names;

  Dice(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 11);
  }

  /** Whether something happens that does so in some of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int limit) {
    return random.nextInt(limit);
  }

  /** A number between two, both of them included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  long bits() {
    return random.nextLong();
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A name that nothing else in the program has. */
  String name(String start) {
    return start + names++;
  }
}
