package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import java.util.function.Consumer;

/** The children of expressions. */
final class ExpressionChildren {
  private ExpressionChildren() {}

  static void forEach(Expression expression, Consumer<? super Node> action) {
    switch (expression) {
      case Expression.IntegerLiteral e -> {}
      case Expression.FloatingLiteral e -> {}
      case Expression.CharLiteral e -> {}
      case Expression.StringLiteral e -> {}
      case Expression.BooleanLiteral e -> {}
      case Expression.NullLiteral e -> {}
      case Expression.Name e -> {}
      case Expression.FieldAccess e -> {
        action.accept(e.target());
        action.accept(e.name());
      }
      case Expression.This e -> Children.one(e.qualifier(), action);
      case Expression.Super e -> Children.one(e.qualifier(), action);
      case Expression.MethodCall e -> {
        Children.one(e.target(), action);
        Children.all(e.typeArguments(), action);
        action.accept(e.name());
        Children.all(e.arguments(), action);
      }
      case Expression.New e -> {
        Children.one(e.outer(), action);
        Children.all(e.typeArguments(), action);
        action.accept(e.type());
        Children.all(e.arguments(), action);
        Children.one(e.body(), action);
      }
      case Expression.NewArray e -> {
        action.accept(e.element());
        Children.all(e.lengths(), action);
        Children.one(e.initializer(), action);
      }
      case Expression.ArrayInitializer e -> Children.all(e.elements(), action);
      case Expression.AnnotationValue e -> action.accept(e.annotation());
      case Expression.Index e -> {
        action.accept(e.target());
        action.accept(e.index());
      }
      case Expression.Unary e -> action.accept(e.operand());
      case Expression.Binary e -> {
        action.accept(e.left());
        action.accept(e.right());
      }
      case Expression.Assign e -> {
        action.accept(e.target());
        action.accept(e.value());
      }
      case Expression.CompoundAssign e -> {
        action.accept(e.target());
        action.accept(e.value());
      }
      case Expression.Conditional e -> {
        action.accept(e.condition());
        action.accept(e.whenTrue());
        action.accept(e.whenFalse());
      }
      case Expression.TypeTest e -> {
        action.accept(e.value());
        action.accept(e.type());
      }
      case Expression.PatternTest e -> {
        action.accept(e.value());
        action.accept(e.pattern());
      }
      case Expression.Cast e -> {
        action.accept(e.type());
        action.accept(e.operand());
      }
      case Expression.Lambda e -> {
        Children.all(e.parameters(), action);
        action.accept(e.body());
      }
      case Expression.MethodReference e -> {
        Children.one(e.target(), action);
        Children.one(e.type(), action);
        Children.all(e.typeArguments(), action);
        action.accept(e.name());
      }
      case Expression.Switch e -> {
        action.accept(e.selector());
        Children.all(e.cases(), action);
      }
      case Expression.ClassLiteral e -> action.accept(e.type());
      case Expression.Parenthesized e -> action.accept(e.inner());
      case Expression.SizeOf e -> action.accept(e.type());
      case Expression.AlignOf e -> action.accept(e.type());
      case Expression.OffsetOf e -> {
        action.accept(e.type());
        action.accept(e.field());
      }
      case Expression.Unsafe e -> action.accept(e.inner());
      case Expression.Asm e -> action.accept(e.text());
    }
  }
}
