package dev.jkc.lang.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that a mistyped one was probably meant to be. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The candidate nearest to {@code name}, when it is near enough; ties go to the smallest. */
  public static Optional<String> closest(String name, Collection<String> candidates) {
    // Between names of one or two letters everything is near.
    int limit = name.length() < 3 ? 0 : Math.max(1, name.length() / 3);
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : candidates.stream().sorted().toList()) {
      if (!candidate.equals(name) && Math.abs(candidate.length() - name.length()) <= limit) {
        int distance = distance(name, candidate);
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** A question to end a message with that names the nearest candidate; empty without one. */
  public static String question(String name, Collection<String> candidates) {
    return closest(name, candidates).map(found -> "; did you mean `" + found + "`?").orElse("");
  }

  /**
   * The number of insertions, deletions, substitutions and swaps of neighbours; case counts little.
   */
  private static int distance(String a, String b) {
    if (a.equalsIgnoreCase(b)) {
      return 0;
    }
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(table[i - 1][j - 1] + cost, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        table[i][j] = swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
      }
    }
    return table[a.length()][b.length()];
  }
}
