package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;

/** A single name at a place. */
public record Identifier(SourceRange range, String text) implements Node {
  @Override
  public String toString() {
    return text;
  }
}
