package dev.jkc.compiler.check;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.ast.walk.Children;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which statements can complete normally, as far as their text tells: asked where that decides what
 * is in scope or what a lambda is, before assignments are followed.
 *
 * @param isTrue whether a condition is a constant that holds
 * @param neverReturns whether an expression calls what does not return
 */
record Completion(Predicate<Expression> isTrue, Predicate<Expression> neverReturns) {
  /** Whether a statement can complete normally (JLS 14.22). */
  boolean completes(Statement statement) {
    return switch (statement) {
      case Statement.Block s -> s.statements().stream().allMatch(this::completes);
      case Statement.Unsafe s -> completes(s.body());
      case Statement.Synchronized s -> completes(s.body());
      case Statement.If s ->
          s.elseBranch() == null || completes(s.thenBranch()) || completes(s.elseBranch());
      case Statement.While s -> !isTrue.test(s.condition()) || breaks(s.body(), null);
      case Statement.For s ->
          (s.condition() != null && !isTrue.test(s.condition())) || breaks(s.body(), null);
      case Statement.DoWhile s -> !isTrue.test(s.condition()) || breaks(s.body(), null);
      case Statement.Labeled s -> completes(s.body()) || breaks(s.body(), s.label());
      case Statement.Switch s -> completes(s);
      case Statement.Try s ->
          (s.finallyBlock() == null || completes(s.finallyBlock()))
              && (completes(s.body()) || s.catches().stream().anyMatch(c -> completes(c.body())));
      case Statement.ExpressionStatement s -> !neverReturns.test(s.expression());
      case Statement.Throw s -> false;
      case Statement.Return s -> false;
      case Statement.Break s -> false;
      case Statement.Continue s -> false;
      case Statement.Yield s -> false;
      default -> true;
    };
  }

  private boolean completes(Statement.Switch statement) {
    boolean isComplete = false;
    boolean completes = statement.cases().isEmpty();
    for (int i = 0; i < statement.cases().size(); i++) {
      SwitchCase each = statement.cases().get(i);
      isComplete |=
          each.labels().stream().anyMatch(label -> !(label instanceof SwitchCase.ConstantLabel));
      boolean isLast = i == statement.cases().size() - 1;
      completes |=
          switch (each.body()) {
            case SwitchCase.ArrowExpression arrow -> true;
            case SwitchCase.ArrowStatement arrow ->
                completes(arrow.statement()) || breaks(arrow.statement(), null);
            case SwitchCase.Group group ->
                (isLast && group.statements().stream().allMatch(this::completes))
                    || group.statements().stream().anyMatch(s -> breaks(s, null));
          };
    }
    return completes || !isComplete;
  }

  /** Whether code leaves a statement around it: the one with a label, or the innermost. */
  static boolean breaks(Node node, @Nullable Identifier label) {
    return switch (node) {
      case Statement.Break s ->
          label == null
              ? s.label() == null
              : s.label() != null && s.label().text().equals(label.text());
      case Statement.While s when label == null -> false;
      case Statement.DoWhile s when label == null -> false;
      case Statement.For s when label == null -> false;
      case Statement.ForEach s when label == null -> false;
      case Statement.Switch s when label == null -> false;
      case Expression e -> false;
      case Declaration d -> false;
      default -> {
        boolean[] found = {false};
        Children.forEach(node, child -> found[0] |= breaks(child, label));
        yield found[0];
      }
    };
  }
}
