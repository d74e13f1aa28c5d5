package dev.jkc.compiler;

/** Hears which phase begins. */
@FunctionalInterface
public interface PhaseListener {
  /**
   * A phase begins and the one before it is over.
   *
   * @param phase a single word
   * @param file the source file it works on, or the first of several
   */
  void enter(String phase, String file);
}
