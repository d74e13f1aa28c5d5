package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** Builds conditions, loops and try statements (JLS 14.9 to 14.20). */
final class ControlFlowBuilder {
  private final Builders builders;
  private final StatementBuilder statements;

  ControlFlowBuilder(Builders builders, StatementBuilder statements) {
    this.builders = builders;
    this.statements = statements;
  }

  /** Builds an {@code if} or a loop. */
  Statement build(JkParser.StatementContext context, SourceRange range) {
    List<JkParser.StatementContext> bodies = context.statement();
    Statement body = statements.embedded(bodies.get(0));
    return switch (context.getStart().getType()) {
      case JkLexer.IF ->
          new Statement.If(
              range,
              condition(context),
              body,
              bodies.size() == 1 ? null : statements.embedded(bodies.get(1)));
      case JkLexer.WHILE -> new Statement.While(range, condition(context), body);
      case JkLexer.DO -> new Statement.DoWhile(range, body, condition(context));
      default -> forLoop(context.forControl(), range, body);
    };
  }

  private Expression condition(JkParser.StatementContext context) {
    return builders.expressions().expression(context.expression(0));
  }

  private Statement forLoop(JkParser.ForControlContext control, SourceRange range, Statement body) {
    if (control.SEMI().isEmpty()) {
      return forEach(control, range, body);
    }
    int firstSemicolon = control.SEMI(0).getSymbol().getStartIndex();
    List<Statement> initializers = new ArrayList<>();
    List<Expression> updates = new ArrayList<>();
    for (JkParser.ForExpressionsContext list : control.forExpressions()) {
      if (list.getStart().getStartIndex() < firstSemicolon) {
        initializers.addAll(statements.effects(list));
      } else {
        updates.addAll(builders.map(list.statementExpression(), statements::statementExpression));
      }
    }
    if (control.type() != null) {
      initializers.add(variables(control));
    }
    Expression condition =
        control.expression() == null
            ? null
            : builders.expressions().expression(control.expression());
    return new Statement.For(range, initializers, condition, updates, body);
  }

  private Statement.LocalVariables variables(JkParser.ForControlContext control) {
    Identifier name = builders.identifier(control.IDENTIFIER());
    Expression initializer =
        control.variableInitializer() == null
            ? null
            : builders.expressions().initializer(control.variableInitializer());
    SourceRange range = name.range();
    if (!control.dimension().isEmpty()) {
      range = range.to(builders.range(control.dimension(control.dimension().size() - 1)));
    }
    if (initializer != null) {
      range = range.to(initializer.range());
    }
    List<VariableDeclarator> declarators = new ArrayList<>();
    declarators.add(new VariableDeclarator(range, name, control.dimension().size(), initializer));
    declarators.addAll(builders.map(control.variableDeclarator(), builders.members()::variable));
    TypeTree type = builders.types().local(control.type());
    statements.checkVar(type, declarators);
    SourceRange whole =
        builders.range(control.getStart()).to(declarators.get(declarators.size() - 1).range());
    return new Statement.LocalVariables(whole, modifiers(control), type, declarators);
  }

  private Modifiers modifiers(JkParser.ForControlContext control) {
    return builders
        .modifiers()
        .variableModifiers(control.localModifier(), control.type().getStart(), "a local variable");
  }

  private Statement forEach(JkParser.ForControlContext control, SourceRange range, Statement body) {
    TypeTree type = builders.types().local(control.type());
    if (!control.dimension().isEmpty() && type instanceof TypeTree.Var) {
      builders.report(
          SyntaxCode.VAR_MISUSE,
          builders.range(control.dimension(0)),
          "`var` cannot have brackets behind the name");
    }
    return new Statement.ForEach(
        range,
        modifiers(control),
        builders.types().withDimensions(type, control.dimension()),
        builders.identifier(control.IDENTIFIER()),
        builders.expressions().expression(control.expression()),
        body);
  }

  /** Builds a try statement (JLS 14.20). */
  Statement tryStatement(JkParser.TryStatementContext context) {
    List<Statement.Resource> resources = builders.map(context.resource(), this::resource);
    Statement.Block body = statements.block(context.block(0));
    List<Statement.Catch> catches = builders.map(context.catchClause(), this::catchClause);
    if (resources.isEmpty() && catches.isEmpty() && context.FINALLY() == null) {
      builders.report(
          Diagnostic.of(
              SyntaxCode.INCOMPLETE_TRY,
              builders.range(context.TRY()),
              "`try` needs a `catch`, a `finally` or a resource"));
    }
    return new Statement.Try(
        builders.range(context),
        resources,
        body,
        catches,
        context.FINALLY() == null ? null : statements.block(context.block(1)));
  }

  private Statement.Resource resource(JkParser.ResourceContext context) {
    SourceRange range = builders.range(context);
    if (context.postfix() != null) {
      Expression variable = builders.primaries().postfix(context.postfix());
      if (!(variable instanceof Expression.Name || variable instanceof Expression.FieldAccess)) {
        builders.report(
            SyntaxCode.MISPLACED_EXPRESSION,
            range,
            "a resource is a declaration or an existing variable");
      }
      return new Statement.Resource(range, null, variable);
    }
    Identifier name = builders.identifier(context.IDENTIFIER());
    Expression initializer = builders.expressions().expression(context.expression());
    Modifiers modifiers =
        builders
            .modifiers()
            .variableModifiers(context.localModifier(), context.type().getStart(), "a resource");
    Statement.LocalVariables declaration =
        new Statement.LocalVariables(
            range,
            modifiers,
            builders.types().local(context.type()),
            List.of(
                new VariableDeclarator(
                    name.range().to(initializer.range()), name, 0, initializer)));
    return new Statement.Resource(range, declaration, null);
  }

  private Statement.Catch catchClause(JkParser.CatchClauseContext context) {
    List<TypeTree> types = new ArrayList<>();
    types.add(builders.types().type(context.type()));
    types.addAll(builders.map(context.annotatedType(), builders.types()::annotated));
    TypeTree type =
        types.size() == 1
            ? types.get(0)
            : new TypeTree.Union(
                types.get(0).range().to(types.get(types.size() - 1).range()), types);
    return new Statement.Catch(
        builders.range(context),
        builders
            .modifiers()
            .variableModifiers(
                context.localModifier(), context.type().getStart(), "an exception parameter"),
        type,
        builders.identifier(context.IDENTIFIER()),
        statements.block(context.block()));
  }
}
