package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.LambdaBody;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds expressions from the outside to operands (JLS 15.15 to 15.27). */
final class ExpressionBuilder {
  private final Builders builders;

  ExpressionBuilder(Builders builders) {
    this.builders = builders;
  }

  /** Builds any expression. */
  Expression expression(JkParser.ExpressionContext context) {
    if (context.binary() == null) {
      return context.lambda() != null ? lambda(context.lambda()) : castLambda(context.castLambda());
    }
    if (context.getChildCount() == 1) {
      return binary(context.binary());
    }
    if (context.castLambda() != null) {
      OperatorStack stack = operands(context.binary());
      TerminalNode operator = context.LAMBDA_OPERATOR();
      stack.operator(lambdaOperator(operator.getText()), operator);
      stack.operand(castLambda(context.castLambda()));
      return stack.finish();
    }
    Expression left = binary(context.binary());
    if (context.assignmentOperator() != null) {
      return assignment(left, context.assignmentOperator(), expression(context.expression(0)));
    }
    return conditional(left, expression(context.expression(0)), expression(context.expression(1)));
  }

  private static Operators.Binary lambdaOperator(String text) {
    return switch (text) {
      case "==" -> Operators.Binary.EQUAL;
      case "!=" -> Operators.Binary.NOT_EQUAL;
      default -> Operators.Binary.ADD;
    };
  }

  private Expression conditional(Expression condition, Expression yes, Expression no) {
    // JLS 15.25: the third operand is a conditional expression or a lambda.
    if (no instanceof Expression.Assign || no instanceof Expression.CompoundAssign) {
      builders.report(
          Diagnostic.of(
                  SyntaxCode.MISPLACED_EXPRESSION,
                  no.range(),
                  "an assignment cannot be the last operand of `? :`")
              .help("put it in parentheses"));
    }
    return new Expression.Conditional(condition.range().to(no.range()), condition, yes, no);
  }

  /** Builds the value of an annotation's element. */
  Expression elementExpression(JkParser.ElementExpressionContext context) {
    Expression left = binary(context.binary());
    return context.QUESTION() == null
        ? left
        : conditional(left, expression(context.expression(0)), expression(context.expression(1)));
  }

  /** Builds an assignment, compound if the operator says so. */
  Expression assignment(
      Expression target, JkParser.AssignmentOperatorContext operator, Expression value) {
    SourceRange range = target.range().to(value.range());
    return switch (operator.getStart().getType()) {
      case JkLexer.ADD_ASSIGN -> compound(range, Operators.Binary.ADD, target, value);
      case JkLexer.SUB_ASSIGN -> compound(range, Operators.Binary.SUBTRACT, target, value);
      case JkLexer.MUL_ASSIGN -> compound(range, Operators.Binary.MULTIPLY, target, value);
      case JkLexer.DIV_ASSIGN -> compound(range, Operators.Binary.DIVIDE, target, value);
      case JkLexer.AND_ASSIGN -> compound(range, Operators.Binary.AND, target, value);
      case JkLexer.OR_ASSIGN -> compound(range, Operators.Binary.OR, target, value);
      case JkLexer.XOR_ASSIGN -> compound(range, Operators.Binary.XOR, target, value);
      case JkLexer.MOD_ASSIGN -> compound(range, Operators.Binary.REMAINDER, target, value);
      case JkLexer.LSHIFT_ASSIGN -> compound(range, Operators.Binary.SHIFT_LEFT, target, value);
      case JkLexer.RSHIFT_ASSIGN -> compound(range, Operators.Binary.SHIFT_RIGHT, target, value);
      case JkLexer.URSHIFT_ASSIGN ->
          compound(range, Operators.Binary.SHIFT_RIGHT_UNSIGNED, target, value);
      default -> new Expression.Assign(range, target, value);
    };
  }

  private static Expression compound(
      SourceRange range, Operators.Binary operator, Expression target, Expression value) {
    return new Expression.CompoundAssign(range, operator, target, value);
  }

  private Expression binary(JkParser.BinaryContext context) {
    return context.getChildCount() == 1 ? unary(context.unary(0)) : operands(context).finish();
  }

  private OperatorStack operands(JkParser.BinaryContext context) {
    OperatorStack stack = new OperatorStack(builders);
    for (ParseTree child : context.children) {
      switch (child) {
        case JkParser.UnaryContext operand -> stack.operand(unary(operand));
        case JkParser.BinaryOperatorContext operator -> operator(stack, operator);
        case JkParser.LooseOperatorContext operator -> operator(stack, operator);
        case JkParser.InstanceofTestContext test -> stack.test(test);
        default -> throw new IllegalStateException("no operand: " + child.getText());
      }
    }
    return stack;
  }

  private void operator(OperatorStack stack, ParserRuleContext context) {
    if (context.getChildCount() > 1) {
      stack.shift(context.getStart(), context.getStop(), context.getChildCount());
      return;
    }
    Token token = context.getStart();
    stack.operator(OperatorStack.operator(token.getType()), (TerminalNode) context.getChild(0));
  }

  /** Builds an operand of binary operators. */
  Expression unary(JkParser.UnaryContext context) {
    if (context.postfix() != null) {
      Expression operand = builders.primaries().postfix(context.postfix());
      return context.getChildCount() == 1 ? operand : postfixOperators(operand, context.children);
    }
    if (context.castTypes() != null) {
      return cast(context.getStart(), context.castTypes(), unary(context.unary()));
    }
    return prefix(context.getStart(), unary(context.unary()));
  }

  /** {@code operand} with the {@code ++} and {@code --} among {@code children}. */
  Expression postfixOperators(Expression operand, List<ParseTree> children) {
    Expression result = operand;
    for (ParseTree child : children) {
      if (child instanceof TerminalNode node) {
        Operators.Unary operator =
            node.getSymbol().getType() == JkLexer.INC
                ? Operators.Unary.POST_INCREMENT
                : Operators.Unary.POST_DECREMENT;
        result = new Expression.Unary(operand.range().to(builders.range(node)), operator, result);
      }
    }
    return result;
  }

  /** Builds a cast that starts with the parenthesis {@code opener}. */
  Expression cast(Token opener, JkParser.CastTypesContext types, Expression operand) {
    return new Expression.Cast(
        builders.range(opener).to(operand.range()), builders.types().cast(types), operand);
  }

  /** Builds an operator in front of its operand. */
  Expression prefix(Token token, Expression operand) {
    SourceRange range = builders.range(token).to(operand.range());
    Operators.Unary operator =
        switch (token.getType()) {
          case JkLexer.ADD -> Operators.Unary.PLUS;
          case JkLexer.SUB -> Operators.Unary.MINUS;
          case JkLexer.BANG -> Operators.Unary.NOT;
          case JkLexer.TILDE -> Operators.Unary.COMPLEMENT;
          case JkLexer.INC -> Operators.Unary.PRE_INCREMENT;
          case JkLexer.DEC -> Operators.Unary.PRE_DECREMENT;
          case JkLexer.STAR -> {
            builders.requireJk(range, "pointers");
            yield Operators.Unary.DEREFERENCE;
          }
          default -> {
            builders.requireJk(range, "pointers");
            yield Operators.Unary.ADDRESS_OF;
          }
        };
    return new Expression.Unary(range, operator, operand);
  }

  /** Builds a lambda behind a cast. */
  Expression castLambda(JkParser.CastLambdaContext context) {
    Expression operand =
        context.lambda() != null ? lambda(context.lambda()) : castLambda(context.castLambda());
    return cast(context.getStart(), context.castTypes(), operand);
  }

  /** Builds a lambda (JLS 15.27). */
  Expression lambda(JkParser.LambdaContext context) {
    List<Parameter> parameters = new ArrayList<>();
    if (context.LAMBDA_NAME() != null) {
      parameters.add(builders.members().inferredParameter(context.LAMBDA_NAME().getSymbol()));
    } else {
      builders.members().lambdaParameters(context.lambdaParameter(), parameters);
    }
    LambdaBody body =
        context.block() != null
            ? builders.statements().block(context.block())
            : expression(context.expression());
    return new Expression.Lambda(builders.range(context), parameters, body);
  }

  /** Builds the arguments of a call. */
  List<Expression> arguments(JkParser.ArgumentsContext context) {
    return builders.map(context.expression(), this::expression);
  }

  /** Builds the initializer of a variable. */
  Expression initializer(JkParser.VariableInitializerContext context) {
    return context.expression() != null
        ? expression(context.expression())
        : arrayInitializer(context.arrayInitializer());
  }

  /** Builds {@code {a, b}}. */
  Expression.ArrayInitializer arrayInitializer(JkParser.ArrayInitializerContext context) {
    return new Expression.ArrayInitializer(
        builders.range(context), builders.map(context.variableInitializer(), this::initializer));
  }
}
