package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Node;

/** Visits a node and all below it, in the order of the source as far as the tree keeps it. */
public abstract class Walker {
  /** Makes a walker. */
  protected Walker() {}

  /** Visits {@code node}, and what is below it if {@link #enter} says so. */
  public final void walk(Node node) {
    if (enter(node)) {
      Children.forEach(node, this::walk);
      leave(node);
    }
  }

  /** Called before the children; false skips them and {@link #leave}. */
  protected abstract boolean enter(Node node);

  /** Called after the children. */
  protected void leave(Node node) {}
}
