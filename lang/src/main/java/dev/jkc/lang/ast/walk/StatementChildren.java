package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import java.util.function.Consumer;

/** The children of statements. */
final class StatementChildren {
  private StatementChildren() {}

  static void forEach(Statement statement, Consumer<? super Node> action) {
    switch (statement) {
      case Statement.Block s -> Children.all(s.statements(), action);
      case Statement.LocalVariables s -> {
        action.accept(s.modifiers());
        action.accept(s.type());
        Children.all(s.variables(), action);
      }
      case Statement.LocalType s -> action.accept(s.declaration());
      case Statement.ExpressionStatement s -> action.accept(s.expression());
      case Statement.If s -> {
        action.accept(s.condition());
        action.accept(s.thenBranch());
        Children.one(s.elseBranch(), action);
      }
      case Statement.While s -> {
        action.accept(s.condition());
        action.accept(s.body());
      }
      case Statement.DoWhile s -> {
        action.accept(s.body());
        action.accept(s.condition());
      }
      case Statement.For s -> {
        Children.all(s.initializers(), action);
        Children.one(s.condition(), action);
        Children.all(s.updates(), action);
        action.accept(s.body());
      }
      case Statement.ForEach s -> {
        action.accept(s.modifiers());
        action.accept(s.type());
        action.accept(s.name());
        action.accept(s.iterable());
        action.accept(s.body());
      }
      case Statement.Labeled s -> {
        action.accept(s.label());
        action.accept(s.body());
      }
      case Statement.Break s -> Children.one(s.label(), action);
      case Statement.Continue s -> Children.one(s.label(), action);
      case Statement.Return s -> Children.one(s.value(), action);
      case Statement.Throw s -> action.accept(s.exception());
      case Statement.Try s -> {
        Children.all(s.resources(), action);
        action.accept(s.body());
        Children.all(s.catches(), action);
        Children.one(s.finallyBlock(), action);
      }
      case Statement.Switch s -> {
        action.accept(s.selector());
        Children.all(s.cases(), action);
      }
      case Statement.Synchronized s -> {
        action.accept(s.lock());
        action.accept(s.body());
      }
      case Statement.Assert s -> {
        action.accept(s.condition());
        Children.one(s.detail(), action);
      }
      case Statement.Yield s -> action.accept(s.value());
      case Statement.Empty s -> {}
      case Statement.ConstructorCall s -> {
        Children.one(s.outer(), action);
        Children.all(s.typeArguments(), action);
        Children.all(s.arguments(), action);
      }
      case Statement.Unsafe s -> action.accept(s.body());
      case Statement.StaticAssert s -> {
        action.accept(s.condition());
        Children.one(s.message(), action);
      }
    }
  }
}
