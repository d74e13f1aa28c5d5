package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.stream.Collectors;

/** Names joined by dots, as in package clauses, imports and annotations; at least one part. */
public record QualifiedName(SourceRange range, List<Identifier> parts) implements Node {
  public QualifiedName {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one part");
    }
  }

  /** The last part. */
  public Identifier last() {
    return parts.get(parts.size() - 1);
  }

  /** The parts joined by dots. */
  public String text() {
    return parts.stream().map(Identifier::text).collect(Collectors.joining("."));
  }
}
