package dev.jkc.compiler.target;

import java.util.List;

/** What becomes of the objects of a program. */
public enum HeapMode {
  /** Those that nothing reaches any more give their memory back. */
  COLLECTED,
  /** They stay until the program ends. */
  ARENA,
  /** A program that makes any is refused. */
  NONE,
  /** As collected, but before every object, to find mistakes of the collector. */
  STRESS;

  /** The layers of the library that find memory for objects. */
  public List<String> layers() {
    return switch (this) {
      case COLLECTED -> List.of("collected");
      case ARENA, NONE -> List.of("arena");
      case STRESS -> List.of("stress", "collected");
    };
  }
}
