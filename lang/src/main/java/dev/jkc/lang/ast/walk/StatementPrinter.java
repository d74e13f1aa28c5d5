package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints statements, switches and patterns. */
final class StatementPrinter {
  private final PrintOutput out;
  private final DeclarationPrinter printers;

  StatementPrinter(PrintOutput out, DeclarationPrinter printers) {
    this.out = out;
    this.printers = printers;
  }

  /** Prints a block without ending its last line. */
  void block(Statement.Block block) {
    out.braces(() -> block.statements().forEach(this::statement));
  }

  /** Prints a statement and ends its line. */
  void statement(Statement statement) {
    switch (statement) {
      case Statement.Block s -> {
        block(s);
        out.line();
      }
      case Statement.LocalVariables s -> {
        variables(s);
        out.line(";");
      }
      case Statement.LocalType s -> {
        printers.declaration(s.declaration());
      }
      case Statement.ExpressionStatement s -> withExpression("", s.expression());
      case Statement.If s -> ifStatement(s);
      case Statement.While s -> {
        header("while", s.condition());
        body(s.body());
      }
      case Statement.DoWhile s -> {
        out.add("do");
        bodyBeforeWord(s.body());
        header("while", s.condition());
        out.line(";");
      }
      case Statement.For s -> forStatement(s);
      case Statement.ForEach s -> {
        out.add("for (");
        printers.modifiers(s.modifiers());
        printers.types().type(s.type());
        out.add(" " + s.name().text() + " : ");
        expression(s.iterable());
        out.add(")");
        body(s.body());
      }
      case Statement.Labeled s -> {
        out.line(s.label().text() + ":");
        statement(s.body());
      }
      case Statement.Break s -> jump("break", s.label());
      case Statement.Continue s -> jump("continue", s.label());
      case Statement.Return s -> {
        if (s.value() == null) {
          out.line("return;");
        } else {
          withExpression("return ", s.value());
        }
      }
      case Statement.Throw s -> withExpression("throw ", s.exception());
      case Statement.Try s -> tryStatement(s);
      case Statement.Switch s -> {
        switchBody(s.selector(), s.cases());
        out.line();
      }
      case Statement.Synchronized s -> {
        header("synchronized", s.lock());
        body(s.body());
      }
      case Statement.Assert s -> assertion("assert ", s.condition(), s.detail());
      case Statement.Yield s -> withExpression("yield ", s.value());
      case Statement.Empty s -> out.line(";");
      case Statement.ConstructorCall s -> constructorCall(s);
      case Statement.Unsafe s -> {
        out.add("unsafe");
        body(s.body());
      }
      case Statement.StaticAssert s -> assertion("static assert ", s.condition(), s.message());
    }
  }

  private void expression(Expression expression) {
    printers.expressions().expression(expression);
  }

  private void withExpression(String word, Expression value) {
    out.add(word);
    expression(value);
    out.line(";");
  }

  private void header(String word, Expression value) {
    out.add(word + " (");
    expression(value);
    out.add(")");
  }

  /** Prints a statement that is part of another one behind what was printed of that. */
  private void body(Statement body) {
    if (body instanceof Statement.Block block) {
      out.add(" ");
      block(block);
      out.line();
    } else {
      out.line();
      out.indented(() -> statement(body));
    }
  }

  /** The same in front of a word that continues the statement, on the line of a block's brace. */
  private void bodyBeforeWord(Statement body) {
    if (body instanceof Statement.Block block) {
      out.add(" ");
      block(block);
      out.add(" ");
    } else {
      body(body);
    }
  }

  private void jump(String word, @Nullable Identifier label) {
    out.line(word + (label == null ? "" : " " + label.text()) + ";");
  }

  /** Prints an assertion of either kind. */
  void assertion(String words, Expression condition, @Nullable Expression message) {
    out.add(words);
    expression(condition);
    if (message != null) {
      out.add(" : ");
      expression(message);
    }
    out.line(";");
  }

  /** Prints a declaration of variables without its semicolon. */
  void variables(Statement.LocalVariables variables) {
    printers.modifiers(variables.modifiers());
    printers.types().type(variables.type());
    out.add(" ");
    out.join(variables.variables(), ", ", printers::variable);
  }

  private void ifStatement(Statement.If statement) {
    header("if", statement.condition());
    Statement otherwise = statement.elseBranch();
    if (otherwise == null) {
      body(statement.thenBranch());
      return;
    }
    bodyBeforeWord(statement.thenBranch());
    if (otherwise instanceof Statement.If next) {
      out.add("else ");
      ifStatement(next);
    } else {
      out.add("else");
      body(otherwise);
    }
  }

  private void forStatement(Statement.For loop) {
    out.add("for (");
    out.join(loop.initializers(), ", ", this::initializer);
    out.add("; ");
    if (loop.condition() != null) {
      expression(loop.condition());
    }
    out.add("; ");
    out.join(loop.updates(), ", ", this::expression);
    out.add(")");
    body(loop.body());
  }

  private void initializer(Statement initializer) {
    switch (initializer) {
      case Statement.LocalVariables variables -> variables(variables);
      case Statement.ExpressionStatement effect -> expression(effect.expression());
      default -> throw new IllegalArgumentException("no initializer: " + initializer.getClass());
    }
  }

  private void tryStatement(Statement.Try statement) {
    out.add("try ");
    if (!statement.resources().isEmpty()) {
      out.add("(");
      out.join(statement.resources(), "; ", this::resource);
      out.add(") ");
    }
    block(statement.body());
    for (Statement.Catch clause : statement.catches()) {
      out.add(" catch (");
      printers.modifiers(clause.modifiers());
      printers.types().type(clause.type());
      out.add(" " + clause.name().text() + ") ");
      block(clause.body());
    }
    Statement.Block last = statement.finallyBlock();
    if (last != null) {
      out.add(" finally ");
      block(last);
    }
    out.line();
  }

  private void resource(Statement.Resource resource) {
    if (resource.declaration() != null) {
      variables(resource.declaration());
    } else if (resource.variable() != null) {
      expression(resource.variable());
    }
  }

  private void constructorCall(Statement.ConstructorCall call) {
    if (call.outer() != null) {
      expression(call.outer());
      out.add(".");
    }
    printers.types().callArguments(call.typeArguments());
    out.add(call.isSuper() ? "super" : "this");
    printers.expressions().arguments(call.arguments());
    out.line(";");
  }

  /** Prints a switch of either kind without ending its last line. */
  void switchBody(Expression selector, List<SwitchCase> cases) {
    header("switch", selector);
    out.add(" ");
    out.braces(() -> cases.forEach(this::switchCase));
  }

  private void switchCase(SwitchCase switchCase) {
    List<SwitchCase.Label> labels = switchCase.labels();
    boolean isDefault = labels.size() == 1 && labels.get(0) instanceof SwitchCase.DefaultLabel;
    out.add(isDefault ? "" : "case ");
    out.join(labels, ", ", this::label);
    Expression guard = switchCase.guard();
    if (guard != null) {
      out.add(" when ");
      expression(guard);
    }
    switch (switchCase.body()) {
      case SwitchCase.Group group -> {
        out.line(":");
        out.indented(() -> group.statements().forEach(this::statement));
      }
      case SwitchCase.ArrowExpression arrow -> withExpression(" -> ", arrow.expression());
      case SwitchCase.ArrowStatement arrow -> {
        out.add(" -> ");
        statement(arrow.statement());
      }
    }
  }

  private void label(SwitchCase.Label label) {
    switch (label) {
      case SwitchCase.ConstantLabel constant -> expression(constant.value());
      case SwitchCase.PatternLabel pattern -> pattern(pattern.pattern());
      case SwitchCase.DefaultLabel other -> out.add("default");
    }
  }

  /** Prints a pattern. */
  void pattern(Pattern pattern) {
    switch (pattern) {
      case Pattern.TypePattern p -> {
        printers.modifiers(p.modifiers());
        printers.types().type(p.type());
        out.add(" " + p.name().text());
      }
      case Pattern.RecordPattern p -> {
        printers.types().type(p.type());
        out.add("(");
        out.join(p.components(), ", ", this::pattern);
        out.add(")");
      }
    }
  }
}
