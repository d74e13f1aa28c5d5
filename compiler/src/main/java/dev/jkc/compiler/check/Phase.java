package dev.jkc.compiler.check;

/** What arguments may become, one phase after the other (JLS 15.12.2.2 to 15.12.2.4). */
enum Phase {
  STRICT(false, false),
  /** Constants may become values of unsigned types that they fit. */
  STRICT_WITH_CONSTANTS(false, true),
  LOOSE(true, false),
  LOOSE_WITH_CONSTANTS(true, true),
  /** Of what a lambda or a method that is referred to gives, not of an argument. */
  RESULT(true, true),
  /** The last parameter of some methods takes any number of arguments. */
  VARIABLE(true, true);

  private final boolean allowsBoxes;
  private final boolean allowsConstants;

  Phase(boolean allowsBoxes, boolean allowsConstants) {
    this.allowsBoxes = allowsBoxes;
    this.allowsConstants = allowsConstants;
  }

  /** Whether values are boxed and unboxed. */
  boolean allowsBoxes() {
    return allowsBoxes;
  }

  /** Whether constants become values of unsigned types. */
  boolean allowsConstants() {
    return allowsConstants;
  }
}
