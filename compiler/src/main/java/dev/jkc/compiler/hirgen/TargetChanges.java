package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.model.Model;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.walk.Walker;
import org.jspecify.annotations.Nullable;

/**
 * Whether a compound assignment has an operator behind it that may change the same variable. Then
 * javac evaluates what the variable belongs to once, into a variable without a name (its {@code
 * Lower.AssignopDependencyScanner}, which takes every operator with one operand for a change).
 */
final class TargetChanges extends Walker {
  private final Model model;
  private final Expression value;
  private final @Nullable Symbol target;
  private boolean found;

  TargetChanges(Model model, Expression.CompoundAssign assign) {
    this.model = model;
    this.value = assign.value();
    this.target = symbol(assign.target());
  }

  boolean areFound() {
    if (target != null) {
      walk(value);
    }
    return found;
  }

  @Override
  protected boolean enter(Node node) {
    Symbol changed =
        switch (node) {
          case Expression.Unary unary -> symbol(unary.operand());
          case Expression.CompoundAssign assign -> symbol(assign.target());
          default -> null;
        };
    found |= changed != null && changed == target;
    return !found;
  }

  private @Nullable Symbol symbol(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized e -> symbol(e.inner());
      case Expression.Name e -> model.symbol(e);
      case Expression.FieldAccess e -> model.symbol(e);
      default -> null;
    };
  }
}
