package dev.jkc.lang.parser;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/**
 * Marks what the parser could tell only by long lookahead: parentheses that open casts and lambdas,
 * and type arguments in front of {@code ::}.
 *
 * <p>Works from the end of the file to its start, so that what follows a cast is already marked.
 */
final class Parentheses {
  private final List<CommonToken> tokens;
  private final Brackets brackets;
  private final TypeSkipper types;

  private Parentheses(List<CommonToken> tokens, Brackets brackets, boolean isJk) {
    this.tokens = tokens;
    this.brackets = brackets;
    this.types = new TypeSkipper(tokens, brackets, isJk);
  }

  /** Marks the parentheses of {@code tokens}. */
  static void mark(List<CommonToken> tokens, Brackets brackets, boolean isJk) {
    Parentheses parentheses = new Parentheses(tokens, brackets, isJk);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      switch (tokens.get(i).getType()) {
        case JkLexer.LPAREN -> parentheses.parenthesis(i);
        case JkLexer.ARROW -> parentheses.arrow(i);
        case JkLexer.COLONCOLON -> parentheses.typeReference(i);
        default -> {}
      }
    }
  }

  private int type(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).getType() : -1;
  }

  private void arrow(int index) {
    if (type(index - 1) == JkLexer.IDENTIFIER) {
      tokens.get(index - 1).setType(JkLexer.LAMBDA_NAME);
    }
  }

  private void parenthesis(int opener) {
    int closer = brackets.partner(opener);
    if (closer < 0 || TokenSets.PAREN_OWNERS.contains(type(opener - 1))) {
      return;
    }
    int next = type(closer + 1);
    if (next == JkLexer.ARROW) {
      tokens.get(opener).setType(JkLexer.LAMBDA_PAREN);
      return;
    }
    boolean isCast =
        switch (types.classify(opener + 1, closer)) {
          case NO_TYPE -> false;
          case TYPE_OR_EXPRESSION -> TokenSets.OPERAND_STARTS.contains(next);
          case TYPE -> TokenSets.UNARY_STARTS.contains(next);
        };
    if (!isCast) {
      return;
    }
    boolean isLambda =
        next == JkLexer.LAMBDA_NAME
            || next == JkLexer.LAMBDA_PAREN
            || next == JkLexer.CAST_LAMBDA_PAREN;
    tokens.get(opener).setType(isLambda ? JkLexer.CAST_LAMBDA_PAREN : JkLexer.CAST_PAREN);
    // Only these three operators have an operand that can be a lambda (JLS 15.18.1, 15.21.3).
    int before = type(opener - 1);
    if (isLambda
        && (before == JkLexer.ADD || before == JkLexer.EQUAL || before == JkLexer.NOTEQUAL)) {
      tokens.get(opener - 1).setType(JkLexer.LAMBDA_OPERATOR);
    }
  }

  /** Goes back over {@code Outer<A>.Inner<B>[]} in front of the {@code ::} at {@code index}. */
  private void typeReference(int index) {
    int i = index - 1;
    while (type(i) == JkLexer.RBRACK && type(i - 1) == JkLexer.LBRACK) {
      i -= 2;
    }
    while (true) {
      if (type(i) == JkLexer.GT) {
        int opener = openingAngle(i);
        if (opener < 0) {
          return;
        }
        tokens.get(opener).setType(JkLexer.REFERENCE_LT);
        i = opener - 1;
      }
      if (type(i) != JkLexer.IDENTIFIER || type(i - 1) != JkLexer.DOT) {
        return;
      }
      i -= 2;
    }
  }

  /** The {@code <} that the {@code >} at {@code closer} closes, if all between are types. */
  private int openingAngle(int closer) {
    int depth = 0;
    for (int i = closer; i > 0; i--) {
      switch (type(i)) {
        case JkLexer.GT -> depth++;
        case JkLexer.LT -> {
          if (--depth == 0) {
            boolean isTypes =
                type(i - 1) == JkLexer.IDENTIFIER && types.skipArguments(i) == closer + 1;
            return isTypes ? i : -1;
          }
        }
        case JkLexer.RBRACK, JkLexer.RPAREN -> {
          if (brackets.partner(i) < 0) {
            return -1;
          }
          i = brackets.partner(i);
        }
        case JkLexer.SEMI, JkLexer.LBRACE, JkLexer.RBRACE, JkLexer.LPAREN -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }
}
