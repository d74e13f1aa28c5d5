package dev.jkc.compiler.lower;

import dev.jkc.lang.source.SourceRange;

/**
 * Something that costs time and is still in the code when all is optimized.
 *
 * @param range the place in a file of the user's
 * @param message what it is, and why it is there
 * @param isInlined whether the place is a call, and what remains is in the code that it calls
 */
public record Remark(Kind kind, SourceRange range, String message, boolean isInlined) {
  /** What remains. */
  public enum Kind {
    CHECK,
    ALLOCATION,
    VIRTUAL_CALL
  }
}
