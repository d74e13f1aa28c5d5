package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An annotation (JLS 9.7); the single-element form has one argument without a name. */
public record Annotation(SourceRange range, QualifiedName name, List<Argument> arguments)
    implements Node {

  public Annotation {
    arguments = List.copyOf(arguments);
  }

  /** One element of an annotation; the value may be an {@link Expression.ArrayInitializer}. */
  public record Argument(SourceRange range, @Nullable Identifier name, Expression value)
      implements Node {}
}
