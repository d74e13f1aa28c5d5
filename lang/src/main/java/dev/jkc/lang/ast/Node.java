package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;

/** A piece of syntax with its place in the source. */
public interface Node {
  /** The text that the node was made from. */
  SourceRange range();
}
