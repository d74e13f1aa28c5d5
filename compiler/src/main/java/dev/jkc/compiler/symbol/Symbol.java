package dev.jkc.compiler.symbol;

import dev.jkc.lang.source.SourceRange;

/** A declared thing that has a name; symbols compare by identity. */
public sealed interface Symbol permits TypeSymbol, FieldSymbol, MethodSymbol, LocalSymbol {
  /** The simple name. */
  String name();

  /** Where the name stands in its declaration. */
  SourceRange range();
}
