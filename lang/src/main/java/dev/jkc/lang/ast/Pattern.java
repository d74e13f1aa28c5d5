package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;

/** A pattern (JLS 14.30). */
public sealed interface Pattern extends Node {
  /** {@code Type name}. */
  record TypePattern(SourceRange range, Modifiers modifiers, TypeTree type, Identifier name)
      implements Pattern {}

  /** {@code Type(pattern, …)}. */
  record RecordPattern(SourceRange range, TypeTree type, List<Pattern> components)
      implements Pattern {
    public RecordPattern {
      components = List.copyOf(components);
    }
  }
}
