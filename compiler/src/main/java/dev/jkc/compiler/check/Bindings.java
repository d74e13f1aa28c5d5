package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where variables of patterns can be named: where it is certain that they match (JLS 6.3). */
final class Bindings {
  private final Checker checker;
  private final Completion completion;

  Bindings(Checker checker) {
    this.checker = checker;
    this.completion = new Completion(this::isTrue, this::neverReturns);
  }

  private boolean isTrue(Expression condition) {
    return checker.model().constant(condition) instanceof Constant.Truth truth && truth.value();
  }

  /** Whether an expression is a call of a method that does not return. */
  boolean neverReturns(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized inner -> neverReturns(inner.inner());
      case Expression.Unsafe inner -> neverReturns(inner.inner());
      case Expression.MethodCall call -> {
        Invocation invocation = checker.model().invocation(call);
        yield invocation != null && invocation.method().traits().has(Traits.Flag.NO_RETURN);
      }
      case Expression.Asm asm ->
          asm.text().arguments().stream()
              .anyMatch(
                  a ->
                      a instanceof AsmText.Options options
                          && options.names().stream()
                              .anyMatch(name -> name.text().equals("noreturn")));
      default -> false;
    };
  }

  /** What statements can do, as far as it decides on scopes. */
  Completion completion() {
    return completion;
  }

  /** The variables that have their values when a condition holds (JLS 6.3.1). */
  List<LocalSymbol> whenTrue(@Nullable Expression condition) {
    return switch (condition) {
      case Expression.Parenthesized e -> whenTrue(e.inner());
      case Expression.Unsafe e -> whenTrue(e.inner());
      case Expression.PatternTest e -> of(e.pattern());
      case Expression.Unary e when e.operator() == Operators.Unary.NOT -> whenFalse(e.operand());
      case Expression.Binary e when e.operator() == Operators.Binary.CONDITIONAL_AND ->
          both(whenTrue(e.left()), whenTrue(e.right()));
      case null, default -> List.of();
    };
  }

  /** The variables that have their values when a condition does not hold. */
  List<LocalSymbol> whenFalse(@Nullable Expression condition) {
    return switch (condition) {
      case Expression.Parenthesized e -> whenFalse(e.inner());
      case Expression.Unsafe e -> whenFalse(e.inner());
      case Expression.Unary e when e.operator() == Operators.Unary.NOT -> whenTrue(e.operand());
      case Expression.Binary e when e.operator() == Operators.Binary.CONDITIONAL_OR ->
          both(whenFalse(e.left()), whenFalse(e.right()));
      case null, default -> List.of();
    };
  }

  private static List<LocalSymbol> both(List<LocalSymbol> left, List<LocalSymbol> right) {
    List<LocalSymbol> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }

  /** The variables of a pattern. */
  List<LocalSymbol> of(Pattern pattern) {
    List<LocalSymbol> found = new ArrayList<>();
    add(pattern, found);
    return found;
  }

  private void add(Pattern pattern, List<LocalSymbol> found) {
    switch (pattern) {
      case Pattern.TypePattern p -> {
        if (checker.model().symbol(p) instanceof LocalSymbol local) {
          found.add(local);
        }
      }
      case Pattern.RecordPattern p -> p.components().forEach(each -> add(each, found));
    }
  }

  /** Reports a variable that either side of a condition may give its value (JLS 6.3.1). */
  void checkOnce(Expression.Binary condition) {
    switch (condition.operator()) {
      case CONDITIONAL_AND -> checkOnce(whenFalse(condition.left()), whenFalse(condition.right()));
      case CONDITIONAL_OR -> checkOnce(whenTrue(condition.left()), whenTrue(condition.right()));
      default -> {}
    }
  }

  /** The same for a conditional (JLS 6.3.1.4). */
  void checkOnce(Expression.Conditional conditional) {
    Expression condition = conditional.condition();
    List<LocalSymbol> second = any(conditional.whenTrue());
    List<LocalSymbol> third = any(conditional.whenFalse());
    checkOnce(whenTrue(condition), third);
    checkOnce(whenFalse(condition), second);
    checkOnce(second, third);
  }

  private List<LocalSymbol> any(Expression condition) {
    return both(whenTrue(condition), whenFalse(condition));
  }

  private void checkOnce(List<LocalSymbol> left, List<LocalSymbol> right) {
    for (LocalSymbol second : right) {
      for (LocalSymbol first : left) {
        if (first.name().equals(second.name())) {
          checker
              .diagnostics()
              .report(
                  Diagnostic.of(
                          Code.DUPLICATE,
                          second.range(),
                          "both sides give `" + second.name() + "` a value, and only one may do so")
                      .at(first.range(), "first declared here"));
        }
      }
    }
  }

  /** The variables that can be named behind an {@code if} (JLS 6.3.2.2). */
  List<LocalSymbol> after(Statement.If statement) {
    boolean thenCompletes = completion.completes(statement.thenBranch());
    Statement other = statement.elseBranch();
    boolean elseCompletes = other == null || completion.completes(other);
    if (thenCompletes == elseCompletes) {
      return List.of();
    }
    return thenCompletes ? whenTrue(statement.condition()) : whenFalse(statement.condition());
  }

  /** The variables that can be named behind a loop (JLS 6.3.2.3 to 6.3.2.5). */
  List<LocalSymbol> after(@Nullable Expression condition, Statement loopBody) {
    return Completion.breaks(loopBody, null) ? List.of() : whenFalse(condition);
  }
}
