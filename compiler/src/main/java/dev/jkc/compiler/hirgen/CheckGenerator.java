package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.CheckKind;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that code fails at: of null, indices and divisors. */
final class CheckGenerator {
  private final FunctionGenerator code;

  CheckGenerator(FunctionGenerator code) {
    this.code = code;
  }

  /**
   * A value that is checked not to be null, unless it is known.
   *
   * @param failed what cannot be done otherwise, as {@link NullMessages} has it
   */
  HirExpression notNull(Expression source, HirExpression value, String failed) {
    return notNull(source, value, failed, source.range());
  }

  /** The same, with a failure at another place. */
  HirExpression notNull(Expression source, HirExpression value, String failed, SourceRange range) {
    return isKnown(source, value) ? value : copyNotNull(source, value, failed, range);
  }

  /** The same for what is known of an expression by the name of a copy, whatever the source is. */
  HirExpression copyNotNull(
      Expression source, HirExpression value, String failed, SourceRange range) {
    return notNull(value, new NullMessages(code).message(failed, source), range);
  }

  /** A value of no expression that must not be null. */
  HirExpression notNull(HirExpression value, String message, SourceRange range) {
    return check(
        CheckKind.NULL, List.of(value), "nullReference", code.program().text(message), range);
  }

  /** Like {@code Objects.requireNonNull}, which says nothing. */
  HirExpression requireNonNull(Expression source, HirExpression value) {
    return isKnown(source, value)
        ? value
        : check(CheckKind.NULL, List.of(value), "nullReference", source.range());
  }

  /** The same for a value of no expression. */
  HirExpression requireNonNull(HirExpression value, SourceRange range) {
    return check(CheckKind.NULL, List.of(value), "nullReference", range);
  }

  private boolean isKnown(Expression source, HirExpression value) {
    return source instanceof Expression.This
        || source instanceof Expression.Super
        || source instanceof Expression.New
        || source instanceof Expression.NewArray
        || code.nulls().isNeverNull(value);
  }

  HirExpression check(
      CheckKind kind, List<HirExpression> operands, String failure, SourceRange range) {
    return check(kind, operands, failure, null, range);
  }

  private HirExpression check(
      CheckKind kind,
      List<HirExpression> operands,
      String failure,
      @Nullable HirGlobal message,
      SourceRange source) {
    SourceRange range = code.lines().at(source);
    return new HirExpression.Check(
        kind,
        operands,
        code.program().failures().named(failure),
        code.program().location(code.function(), range),
        message,
        range);
  }
}
