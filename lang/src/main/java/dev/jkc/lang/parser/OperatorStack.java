package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Turns a flat list of operands and operators into a tree by precedence; all associate left. */
final class OperatorStack {
  /** Later phases recurse into the left operand, so that its depth has to end somewhere. */
  private static final int LENGTH_LIMIT = 3000;

  private final Builders builders;
  private final ArrayList<Expression> operands = new ArrayList<>();
  private final ArrayList<Operators.Binary> operators = new ArrayList<>();
  private int length;

  OperatorStack(Builders builders) {
    this.builders = builders;
  }

  /** The operator that a token is. */
  static Operators.Binary operator(int tokenType) {
    return switch (tokenType) {
      case JkLexer.STAR -> Operators.Binary.MULTIPLY;
      case JkLexer.SLASH -> Operators.Binary.DIVIDE;
      case JkLexer.PERCENT -> Operators.Binary.REMAINDER;
      case JkLexer.ADD -> Operators.Binary.ADD;
      case JkLexer.SUB -> Operators.Binary.SUBTRACT;
      case JkLexer.LSHIFT -> Operators.Binary.SHIFT_LEFT;
      case JkLexer.LT -> Operators.Binary.LESS;
      case JkLexer.GT -> Operators.Binary.GREATER;
      case JkLexer.LE -> Operators.Binary.LESS_EQUAL;
      case JkLexer.GE -> Operators.Binary.GREATER_EQUAL;
      case JkLexer.EQUAL -> Operators.Binary.EQUAL;
      case JkLexer.NOTEQUAL -> Operators.Binary.NOT_EQUAL;
      case JkLexer.AMP -> Operators.Binary.AND;
      case JkLexer.CARET -> Operators.Binary.XOR;
      case JkLexer.BITOR -> Operators.Binary.OR;
      case JkLexer.ANDAND -> Operators.Binary.CONDITIONAL_AND;
      case JkLexer.OROR -> Operators.Binary.CONDITIONAL_OR;
      default -> throw new IllegalArgumentException("no operator: " + tokenType);
    };
  }

  /** Adds an operand. */
  void operand(Expression operand) {
    operands.add(operand);
  }

  /** Adds an operator that stands at {@code node}. */
  void operator(Operators.Binary operator, TerminalNode node) {
    if (++length == LENGTH_LIMIT) {
      builders.report(
          SyntaxCode.NESTING_TOO_DEEP,
          builders.range(node),
          "this expression has more than " + LENGTH_LIMIT + " operators in a row");
    }
    reduce(operator.precedence());
    operators.add(operator);
  }

  /** Adds {@code >>} or {@code >>>}, which the lexer leaves as single signs. */
  void shift(Token first, Token last, int size) {
    SourceRange range = builders.range(first, last);
    if (last.getStartIndex() - first.getStartIndex() != size - 1) {
      builders.report(
          SyntaxCode.UNEXPECTED_TOKEN,
          range,
          "the signs of `" + ">".repeat(size) + "` must stand together");
    }
    Operators.Binary operator =
        size == 2 ? Operators.Binary.SHIFT_RIGHT : Operators.Binary.SHIFT_RIGHT_UNSIGNED;
    reduce(operator.precedence());
    operators.add(operator);
  }

  /** Adds {@code instanceof} with its type or pattern, which binds as the relational operators. */
  void test(JkParser.InstanceofTestContext context) {
    reduce(Operators.Binary.LESS.precedence());
    Expression value = operands.remove(operands.size() - 1);
    SourceRange range = value.range().to(builders.range(context));
    Pattern pattern = builders.switches().instanceofPattern(context);
    operands.add(
        pattern == null
            ? new Expression.TypeTest(range, value, testedType(context))
            : new Expression.PatternTest(range, value, pattern));
  }

  private TypeTree testedType(JkParser.InstanceofTestContext context) {
    return builders
        .types()
        .annotate(
            builders.types().pattern(context.patternType()),
            builders
                .modifiers()
                .modifiers(context.localModifier(), context.patternType().getStart())
                .annotations());
  }

  /** The tree of all that was added. */
  Expression finish() {
    reduce(0);
    return operands.get(0);
  }

  private void reduce(int precedence) {
    while (!operators.isEmpty() && operators.get(operators.size() - 1).precedence() >= precedence) {
      Expression right = operands.remove(operands.size() - 1);
      Expression left = operands.remove(operands.size() - 1);
      Operators.Binary operator = operators.remove(operators.size() - 1);
      operands.add(new Expression.Binary(left.range().to(right.range()), operator, left, right));
    }
  }
}
