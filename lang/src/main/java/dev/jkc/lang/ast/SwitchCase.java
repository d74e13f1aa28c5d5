package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One {@code case} or {@code default} of a switch statement or expression (JLS 14.11.1). */
public record SwitchCase(
    SourceRange range, List<Label> labels, @Nullable Expression guard, Body body) implements Node {

  public SwitchCase {
    labels = List.copyOf(labels);
  }

  /** What a case may be selected by. */
  public sealed interface Label extends Node {}

  /** A constant expression, an enum constant's name or {@code null}. */
  public record ConstantLabel(SourceRange range, Expression value) implements Label {}

  /** A pattern. */
  public record PatternLabel(SourceRange range, Pattern pattern) implements Label {}

  /** {@code default}, alone or after {@code case null}. */
  public record DefaultLabel(SourceRange range) implements Label {}

  /** What stands behind the labels. */
  public sealed interface Body extends Node {}

  /** Statements behind a colon; control falls through to the next case. */
  public record Group(SourceRange range, List<Statement> statements) implements Body {
    public Group {
      statements = List.copyOf(statements);
    }
  }

  /** {@code -> expression;}. */
  public record ArrowExpression(SourceRange range, Expression expression) implements Body {}

  /** {@code -> { … }} or {@code -> throw …;}. */
  public record ArrowStatement(SourceRange range, Statement statement) implements Body {}
}
