package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints expressions. */
final class ExpressionPrinter {
  private final PrintOutput out;
  private final DeclarationPrinter printers;

  ExpressionPrinter(PrintOutput out, DeclarationPrinter printers) {
    this.out = out;
    this.printers = printers;
  }

  /** Prints any expression. */
  void expression(Expression expression) {
    switch (expression) {
      case Expression.IntegerLiteral e -> out.add(e.text());
      case Expression.FloatingLiteral e -> out.add(e.text());
      case Expression.CharLiteral e -> out.add(LiteralText.character(e.value()));
      case Expression.StringLiteral e ->
          out.add(
              e.isTextBlock() ? LiteralText.textBlock(e.value()) : LiteralText.string(e.value()));
      case Expression.BooleanLiteral e -> out.add(e.value() ? "true" : "false");
      case Expression.NullLiteral e -> out.add("null");
      case Expression.Name e -> out.add(e.text());
      case Expression.FieldAccess e -> {
        expression(e.target());
        out.add("." + e.name().text());
      }
      case Expression.This e -> {
        target(e.qualifier());
        out.add("this");
      }
      case Expression.Super e -> {
        target(e.qualifier());
        out.add("super");
      }
      case Expression.MethodCall e -> {
        target(e.target());
        printers.types().callArguments(e.typeArguments());
        out.add(e.name().text());
        arguments(e.arguments());
      }
      case Expression.New e -> creation(e);
      case Expression.NewArray e -> arrayCreation(e);
      case Expression.ArrayInitializer e -> {
        out.add("{");
        out.join(e.elements(), ", ", this::expression);
        out.add("}");
      }
      case Expression.AnnotationValue e -> printers.types().annotation(e.annotation());
      case Expression.Index e -> {
        expression(e.target());
        out.add("[");
        expression(e.index());
        out.add("]");
      }
      case Expression.Unary e -> unary(e);
      case Expression.Binary e -> infix(e.left(), e.operator().symbol(), e.right());
      case Expression.Assign e -> infix(e.target(), "=", e.value());
      case Expression.CompoundAssign e -> infix(e.target(), e.operator().symbol() + "=", e.value());
      case Expression.Conditional e -> {
        infix(e.condition(), "?", e.whenTrue());
        out.add(" : ");
        expression(e.whenFalse());
      }
      case Expression.TypeTest e -> {
        expression(e.value());
        out.add(" instanceof ");
        printers.types().type(e.type());
      }
      case Expression.PatternTest e -> {
        expression(e.value());
        out.add(" instanceof ");
        printers.statements().pattern(e.pattern());
      }
      case Expression.Cast e -> {
        out.add("(");
        printers.types().type(e.type());
        out.add(") ");
        expression(e.operand());
      }
      case Expression.Lambda e -> lambda(e);
      case Expression.MethodReference e -> methodReference(e);
      case Expression.Switch e -> printers.statements().switchBody(e.selector(), e.cases());
      case Expression.ClassLiteral e -> {
        printers.types().type(e.type());
        out.add(".class");
      }
      case Expression.Parenthesized e -> wrapped("", e.inner());
      case Expression.SizeOf e -> {
        out.add("sizeof(");
        printers.types().type(e.type());
        out.add(")");
      }
      case Expression.AlignOf e -> {
        out.add("alignof(");
        printers.types().type(e.type());
        out.add(")");
      }
      case Expression.OffsetOf e -> {
        out.add("offsetof(");
        printers.types().type(e.type());
        out.add(", " + e.field().text() + ")");
      }
      case Expression.Unsafe e -> wrapped("unsafe", e.inner());
      case Expression.Asm e -> printers.asm().text(e.text());
    }
  }

  private void wrapped(String word, Expression inner) {
    out.add(word + "(");
    expression(inner);
    out.add(")");
  }

  private void infix(Expression left, String symbol, Expression right) {
    expression(left);
    out.add(" " + symbol + " ");
    expression(right);
  }

  private void target(@Nullable Expression target) {
    if (target != null) {
      expression(target);
      out.add(".");
    }
  }

  /** Prints arguments in parentheses. */
  void arguments(List<Expression> arguments) {
    out.add("(");
    out.join(arguments, ", ", this::expression);
    out.add(")");
  }

  private void unary(Expression.Unary unary) {
    if (unary.operator().isPostfix()) {
      expression(unary.operand());
      out.add(unary.operator().symbol());
      return;
    }
    out.add(unary.operator().symbol());
    boolean isPrefix =
        unary.operand() instanceof Expression.Unary inner && !inner.operator().isPostfix();
    // `- -x` and `& &x` are not `--x` and `&&x`.
    out.add(isPrefix ? " " : "");
    expression(unary.operand());
  }

  private void creation(Expression.New creation) {
    target(creation.outer());
    out.add("new ");
    printers.types().callArguments(creation.typeArguments());
    printers.types().type(creation.type());
    arguments(creation.arguments());
    Expression.ClassBody body = creation.body();
    if (body != null) {
      out.add(" ");
      printers.classBody(body);
    }
  }

  private void arrayCreation(Expression.NewArray creation) {
    out.add("new ");
    printers.types().type(creation.element());
    for (Expression length : creation.lengths()) {
      out.add("[");
      expression(length);
      out.add("]");
    }
    out.add("[]".repeat(creation.dimensionsWithoutLength()));
    Expression initializer = creation.initializer();
    if (initializer != null) {
      out.add(" ");
      expression(initializer);
    }
  }

  private void lambda(Expression.Lambda lambda) {
    out.add("(");
    out.join(lambda.parameters(), ", ", printers::parameter);
    out.add(") -> ");
    switch (lambda.body()) {
      case Expression body -> expression(body);
      case Statement.Block body -> printers.statements().block(body);
    }
  }

  private void methodReference(Expression.MethodReference reference) {
    if (reference.target() != null) {
      expression(reference.target());
    } else if (reference.type() != null) {
      printers.types().type(reference.type());
    }
    out.add("::");
    printers.types().callArguments(reference.typeArguments());
    out.add(reference.name().text());
  }
}
