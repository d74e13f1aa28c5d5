package dev.jkc.compiler.hir;

import org.jspecify.annotations.Nullable;

/**
 * A way in which code fails; compared by identity. What it calls then is known when the whole
 * program is: what throws an exception, or what ends a program that catches none.
 */
public final class HirFailure {
  private final String name;
  private @Nullable HirFunction handler;
  private boolean isTold;

  /** Makes a way to fail, named after the method of the library that is called for it. */
  public HirFailure(String name) {
    this.name = name;
  }

  /** The name of the method that is called. */
  public String name() {
    return name;
  }

  /** The function that is called; it does not return. */
  public HirFunction handler() {
    if (handler == null) {
      throw new IllegalStateException("nothing handles " + name);
    }
    return handler;
  }

  /** Whether the function is told the place of the failure, as a text behind the operands. */
  public boolean isTold() {
    return isTold;
  }

  /**
   * Says what is called.
   *
   * @param told whether it is told the place
   */
  public void setHandler(HirFunction function, boolean told) {
    handler = function;
    isTold = told;
  }

  @Override
  public String toString() {
    return name;
  }
}
