package dev.jkc.testing.attribution;

import java.util.Set;

/** A random program, and uses of what it declares, each on a line of its own. */
interface RandomUses {
  /** The program without the uses on some lines, which count from 1. */
  String without(Set<Integer> bad);

  /** The lines of the uses. */
  Set<Integer> uses();
}
