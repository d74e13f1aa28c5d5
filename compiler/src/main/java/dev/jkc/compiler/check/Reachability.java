package dev.jkc.compiler.check;

/** Whether control can be at the start or the end of a statement (JLS 14.22). */
enum Reachability {
  REACHED,
  UNREACHED,
  /** It cannot, and a diagnostic has told so: as in javac, nothing more is said that follows. */
  REPORTED;

  static Reachability of(boolean isReached) {
    return isReached ? REACHED : UNREACHED;
  }

  /** Where two ways meet. */
  Reachability or(Reachability other) {
    if (this == REACHED || other == REACHED) {
      return REACHED;
    }
    return this == REPORTED ? this : other;
  }
}
