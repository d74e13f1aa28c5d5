package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Stack-only values, such as slices, that show a local variable must not be returned. Follows a
 * value through variables of stack-only types, not through raw pointers, which are {@code unsafe}.
 */
final class LocalViews {
  private final Checker checker;
  private final Set<LocalSymbol> views = Collections.newSetFromMap(new IdentityHashMap<>());

  LocalViews(Checker checker) {
    this.checker = checker;
  }

  /** Notes what a variable is given. */
  void assign(LocalSymbol local, Expression value) {
    if (Conversions.isStackOnly(local.type()) && showsLocal(value)) {
      views.add(local);
    }
  }

  /** Reports a result that shows a variable of the method that returns it. */
  void checkReturned(Expression value, Type result) {
    if (Conversions.isStackOnly(result) && showsLocal(value)) {
      checker.report(
          Code.STACK_ONLY,
          value.range(),
          "this `" + result + "` shows a local variable, which is gone when the method returns");
    }
  }

  private boolean showsLocal(Expression value) {
    return switch (value) {
      case Expression.Parenthesized inner -> showsLocal(inner.inner());
      case Expression.Unsafe inner -> showsLocal(inner.inner());
      case Expression.Conditional c -> showsLocal(c.whenTrue()) || showsLocal(c.whenFalse());
      case Expression.Name name ->
          checker.model().symbol(name) instanceof LocalSymbol local && views.contains(local);
      case Expression.New creation -> anyShowsLocal(creation.arguments());
      // What a method makes of its arguments is not followed: it may be a part of any of them.
      case Expression.MethodCall call -> anyShowsLocal(call.arguments());
      default -> false;
    };
  }

  private boolean anyShowsLocal(List<Expression> arguments) {
    return arguments.stream().anyMatch(a -> isLocalAddress(a) || showsLocal(a));
  }

  private boolean isLocalAddress(Expression argument) {
    return switch (argument) {
      case Expression.Parenthesized inner -> isLocalAddress(inner.inner());
      case Expression.Unsafe inner -> isLocalAddress(inner.inner());
      case Expression.Cast cast -> isLocalAddress(cast.operand());
      case Expression.Unary unary ->
          unary.operator() == Operators.Unary.ADDRESS_OF && liesInLocal(unary.operand());
      default -> false;
    };
  }

  private boolean liesInLocal(Expression place) {
    return switch (place) {
      case Expression.Parenthesized inner -> liesInLocal(inner.inner());
      case Expression.Name name -> checker.model().symbol(name) instanceof LocalSymbol;
      case Expression.Index index ->
          checker.model().type(index.target()) instanceof Type.FixedArray
              && liesInLocal(index.target());
      case Expression.FieldAccess access ->
          ExpressionChecker.isStruct(checker.model().type(access.target()))
              && liesInLocal(access.target());
      default -> false;
    };
  }
}
