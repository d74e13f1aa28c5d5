package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds statements (JLS 14). */
final class StatementBuilder {
  private final Builders builders;
  private final ControlFlowBuilder controlFlow;
  private final ConstructorCallBuilder constructorCalls;

  StatementBuilder(Builders builders) {
    this.builders = builders;
    this.controlFlow = new ControlFlowBuilder(builders, this);
    this.constructorCalls = new ConstructorCallBuilder(builders);
  }

  /** Builds {@code { statements }}. */
  Statement.Block block(JkParser.BlockContext context) {
    return new Statement.Block(builders.range(context), statements(context.statement()));
  }

  /** Builds the statements of a block or case. */
  List<Statement> statements(List<JkParser.StatementContext> contexts) {
    return builders.map(Builders.intact(contexts), this::blockStatement);
  }

  /** Builds a statement that is part of another one and so cannot declare anything. */
  Statement embedded(JkParser.StatementContext context) {
    if (!Builders.isIntact(context)) {
      return new Statement.Empty(builders.range(context));
    }
    Statement statement = blockStatement(context);
    if (statement instanceof Statement.LocalVariables
        || statement instanceof Statement.LocalType
        || statement instanceof Statement.StaticAssert) {
      builders.report(
          Diagnostic.of(
                  SyntaxCode.MISPLACED_DECLARATION,
                  statement.range(),
                  "a declaration cannot be the only statement here")
              .help("put it into `{ … }`"));
    }
    return statement;
  }

  /** Builds a statement or declaration in a block. */
  Statement blockStatement(JkParser.StatementContext context) {
    if (context.expressionStatement() != null) {
      return expressionStatement(context.expressionStatement());
    }
    if (context.localVariables() != null) {
      return localVariables(context);
    }
    if (context.typeDeclaration() != null) {
      return localType(context);
    }
    if (context.block() != null && context.getChildCount() == 1) {
      return block(context.block());
    }
    if (!context.localModifier().isEmpty()) {
      return staticAssert(context);
    }
    return keyword(context);
  }

  private Statement keyword(JkParser.StatementContext context) {
    SourceRange range = builders.range(context);
    return switch (context.getStart().getType()) {
      case JkLexer.SEMI -> new Statement.Empty(range);
      case JkLexer.IF, JkLexer.WHILE, JkLexer.DO, JkLexer.FOR -> controlFlow.build(context, range);
      case JkLexer.TRY -> controlFlow.tryStatement(context.tryStatement());
      case JkLexer.SWITCH -> builders.switches().statement(context.switchExpression());
      case JkLexer.BREAK -> new Statement.Break(range, label(context));
      case JkLexer.CONTINUE -> new Statement.Continue(range, label(context));
      case JkLexer.RETURN ->
          new Statement.Return(
              range, context.expression().isEmpty() ? null : expression(context, 0));
      case JkLexer.THROW -> new Statement.Throw(range, expression(context, 0));
      case JkLexer.YIELD -> new Statement.Yield(range, expression(context, 0));
      case JkLexer.SYNCHRONIZED ->
          new Statement.Synchronized(range, expression(context, 0), block(context.block()));
      case JkLexer.ASSERT ->
          new Statement.Assert(
              range,
              expression(context, 0),
              context.expression().size() == 1 ? null : expression(context, 1));
      case JkLexer.UNSAFE -> new Statement.Unsafe(range, block(context.block()));
      default ->
          new Statement.Labeled(
              range, builders.identifier(context.IDENTIFIER()), embedded(context.statement(0)));
    };
  }

  private Expression expression(JkParser.StatementContext context, int index) {
    return builders.expressions().expression(context.expression(index));
  }

  private @Nullable Identifier label(JkParser.StatementContext context) {
    TerminalNode name = context.IDENTIFIER();
    return name == null ? null : builders.identifier(name);
  }

  private Statement staticAssert(JkParser.StatementContext context) {
    SourceRange range = builders.range(context);
    Modifiers modifiers =
        builders.modifiers().modifiers(context.localModifier(), context.getStart());
    builders.members().checkStaticAssert(modifiers, range);
    return new Statement.StaticAssert(
        range,
        expression(context, 0),
        context.expression().size() == 1 ? null : expression(context, 1));
  }

  private Statement localType(JkParser.StatementContext context) {
    Modifiers modifiers =
        builders
            .modifiers()
            .modifiers(context.localModifier(), context.typeDeclaration().getStart());
    Declaration.Type declaration =
        builders
            .typeDeclarations()
            .type(builders.range(context), modifiers, context.typeDeclaration());
    return new Statement.LocalType(builders.range(context), declaration);
  }

  private Statement localVariables(JkParser.StatementContext context) {
    JkParser.LocalVariablesContext variables = context.localVariables();
    Modifiers modifiers =
        builders
            .modifiers()
            .variableModifiers(context.localModifier(), variables.getStart(), "a local variable");
    TypeTree type = builders.types().local(variables.type());
    List<VariableDeclarator> declarators =
        builders.map(variables.variableDeclarator(), builders.members()::variable);
    checkVar(type, declarators);
    return new Statement.LocalVariables(builders.range(context), modifiers, type, declarators);
  }

  /** The rules of JLS 14.4 for {@code var} that concern the form alone. */
  void checkVar(TypeTree type, List<VariableDeclarator> declarators) {
    if (!(type instanceof TypeTree.Var)) {
      return;
    }
    for (VariableDeclarator declarator : declarators) {
      String problem;
      if (declarators.size() > 1) {
        problem = "`var` declares one variable at a time";
      } else if (declarator.extraDimensions() > 0) {
        problem = "`var` cannot have brackets behind the name";
      } else if (declarator.initializer() instanceof Expression.ArrayInitializer) {
        problem = "`var` cannot infer a type from `{…}`";
      } else {
        continue;
      }
      builders.report(SyntaxCode.VAR_MISUSE, declarator.range(), problem);
      return;
    }
  }

  private Statement expressionStatement(JkParser.ExpressionStatementContext context) {
    SourceRange range = builders.range(context);
    JkParser.StatementExpressionContext expression = context.statementExpression();
    Statement call = constructorCalls.build(range, expression);
    return call != null
        ? call
        : new Statement.ExpressionStatement(range, statementExpression(expression));
  }

  /** Builds an expression that stands for its effects. */
  Expression statementExpression(JkParser.StatementExpressionContext context) {
    ExpressionBuilder expressions = builders.expressions();
    Expression value;
    if (context.statementOperand() != null) {
      value = operand(context.statementOperand());
      if (context.assignmentOperator() != null) {
        value =
            expressions.assignment(
                value, context.assignmentOperator(), expressions.expression(context.expression()));
      }
    } else if (context.lambda() != null) {
      value = expressions.lambda(context.lambda());
    } else {
      value = expressions.castLambda(context.castLambda());
    }
    requireEffect(value);
    return value;
  }

  private Expression operand(JkParser.StatementOperandContext context) {
    ExpressionBuilder expressions = builders.expressions();
    if (context.primary() != null) {
      return expressions.postfixOperators(
          builders.primaries().suffixed(context.primary(), context.suffix()), context.children);
    }
    Token start = context.getStart();
    Expression value = expressions.unary(context.unary());
    return context.castTypes() != null
        ? expressions.cast(start, context.castTypes(), value)
        : expressions.prefix(start, value);
  }

  /** Reports an expression that is none of the statements of JLS 14.8. */
  void requireEffect(Expression value) {
    boolean hasEffect =
        value instanceof Expression.Assign
            || value instanceof Expression.CompoundAssign
            || value instanceof Expression.MethodCall
            || value instanceof Expression.New
            || value instanceof Expression.Asm
            || value instanceof Expression.Super // Reported as an operand.
            || (value instanceof Expression.Unary unary
                && unary.operator().isIncrementOrDecrement());
    if (hasEffect) {
      return;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
                SyntaxCode.NOT_A_STATEMENT, value.range(), "this expression is not a statement")
            .note("only assignments, `++`, `--`, calls and creations are");
    String help =
        switch (value) {
          case Expression.Unsafe unsafe -> "for statements there is `unsafe { … }`";
          case Expression.Lambda lambda when builders.file().isJk() ->
              "the field behind a pointer is `p.field`; `->` makes a lambda";
          case Expression.Binary binary when binary.operator() == Operators.Binary.EQUAL ->
              "an assignment has a single `=`";
          default -> "";
        };
    builders.report(help.isEmpty() ? diagnostic : diagnostic.help(help));
  }

  /** Builds the statements of a loop's header. */
  List<Statement> effects(JkParser.ForExpressionsContext context) {
    List<Statement> statements = new ArrayList<>();
    for (JkParser.StatementExpressionContext expression : context.statementExpression()) {
      statements.add(
          new Statement.ExpressionStatement(
              builders.range(expression), statementExpression(expression)));
    }
    return statements;
  }
}
