package dev.jkc.compiler.check;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.walk.Children;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a lambda's body says of its value, before anything in it has a type (JLS
 * 15.27.2).
 *
 * @param isVoid whether it may be the body of a method without a value
 * @param isValue whether it may be the body of a method with one
 */
record LambdaShape(boolean isVoid, boolean isValue) {
  private static final Completion LITERALS = new Completion(LambdaShape::isTrue, e -> false);

  static LambdaShape of(Expression.Lambda lambda) {
    return switch (lambda.body()) {
      case Expression expression -> new LambdaShape(isStatement(expression), true);
      case Statement.Block block -> {
        boolean givesValue = find(block, true) != null;
        boolean givesNone = find(block, false) != null;
        yield new LambdaShape(!givesValue, !givesNone && !LITERALS.completes(block));
      }
    };
  }

  /** Whether an expression can be a statement (JLS 14.8). */
  static boolean isStatement(Expression expression) {
    return switch (expression) {
      case Expression.Assign e -> true;
      case Expression.CompoundAssign e -> true;
      case Expression.MethodCall e -> true;
      case Expression.New e -> true;
      case Expression.Unary e -> e.operator().isIncrementOrDecrement();
      case Expression.Asm e -> true;
      case Expression.Unsafe e -> isStatement(e.inner());
      default -> false;
    };
  }

  /** The first {@code return} of a body that has a value, or that has none. */
  static Optional<Node> returns(Expression.Lambda lambda, boolean withValue) {
    return Optional.ofNullable(find(lambda.body(), withValue));
  }

  private static @Nullable Node find(Node node, boolean withValue) {
    return switch (node) {
      case Statement.Return s -> (s.value() != null) == withValue ? s : null;
      case Declaration d -> null;
      case Expression e -> null;
      default -> {
        @Nullable Node[] found = {null};
        Children.forEach(
            node, child -> found[0] = found[0] == null ? find(child, withValue) : found[0]);
        yield found[0];
      }
    };
  }

  private static boolean isTrue(Expression condition) {
    return switch (condition) {
      case Expression.BooleanLiteral literal -> literal.value();
      case Expression.Parenthesized inner -> isTrue(inner.inner());
      default -> false;
    };
  }

  /** Whether the types of all parameters are written (JLS 15.27.1). */
  static boolean isExplicit(Expression.Lambda lambda) {
    return lambda.parameters().stream()
        .allMatch(p -> p.type() != null && !(p.type() instanceof TypeTree.Var));
  }
}
