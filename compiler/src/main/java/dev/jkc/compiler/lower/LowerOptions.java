package dev.jkc.compiler.lower;

import dev.jkc.compiler.llvm.OptimizationLevel;
import java.util.Optional;

/**
 * What to make of a program beyond what the target says.
 *
 * @param march replaces the processor of the target if present
 * @param debugInfo whether to describe lines, functions and variables for debuggers
 * @param verifyEach whether LLVM checks the module after each of its passes
 * @param remarks whether to find out what remains of checks, allocations and virtual calls
 * @param producer who made the code, as debuggers show it
 */
public record LowerOptions(
    OptimizationLevel level,
    Optional<String> march,
    boolean debugInfo,
    boolean verifyEach,
    boolean remarks,
    String producer) {
  /** Returns plain options of a level. */
  public static LowerOptions of(OptimizationLevel level) {
    return new LowerOptions(level, Optional.empty(), false, false, false, "jkc");
  }

  /** Returns the same with remarks. */
  public LowerOptions withRemarks() {
    return new LowerOptions(level, march, debugInfo, verifyEach, true, producer);
  }

  /** Returns the same with debug information. */
  public LowerOptions withDebugInfo() {
    return new LowerOptions(level, march, true, verifyEach, remarks, producer);
  }
}
