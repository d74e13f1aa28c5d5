package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the calls of constructors from other statements (JLS 8.8.7.1). */
final class ConstructorCallBuilder {
  private final Builders builders;

  ConstructorCallBuilder(Builders builders) {
    this.builders = builders;
  }

  /** Builds {@code this(…)} or {@code outer.super(…)}; null if the statement is something else. */
  @Nullable Statement build(SourceRange range, JkParser.StatementExpressionContext context) {
    JkParser.StatementOperandContext operand = context.statementOperand();
    if (context.getChildCount() != 1 || operand == null || operand.primary() == null) {
      return null;
    }
    JkParser.PrimaryContext primary = operand.primary();
    List<JkParser.SuffixContext> suffixes = operand.suffix();
    if (operand.getChildCount() != 1 + suffixes.size()) {
      return null;
    }
    if (suffixes.isEmpty()) {
      return primary.arguments() != null && (primary.THIS() != null || primary.SUPER() != null)
          ? own(range, primary)
          : null;
    }
    JkParser.SuffixContext last = suffixes.get(suffixes.size() - 1);
    if (last.SUPER() == null || last.arguments() == null) {
      return null;
    }
    Expression outer =
        builders.primaries().suffixed(primary, suffixes.subList(0, suffixes.size() - 1));
    return new Statement.ConstructorCall(
        range,
        outer,
        builders.typeNames().callArguments(last.typeArguments(0)),
        true,
        builders.expressions().arguments(last.arguments()));
  }

  private Statement own(SourceRange range, JkParser.PrimaryContext primary) {
    return new Statement.ConstructorCall(
        range,
        null,
        builders.typeNames().callArguments(primary.typeArguments()),
        primary.SUPER() != null,
        builders.expressions().arguments(primary.arguments()));
  }
}
