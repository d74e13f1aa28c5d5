package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;

/** A type parameter (JLS 4.4); {@code isValue} is the {@code <value T>} form of {@code .jk}. */
public record TypeParameter(
    SourceRange range,
    List<Annotation> annotations,
    boolean isValue,
    Identifier name,
    List<TypeTree> bounds)
    implements Node {
  public TypeParameter {
    annotations = List.copyOf(annotations);
    bounds = List.copyOf(bounds);
  }
}
