package dev.jkc.lang.parser;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Goes on after a syntax error: gives up the innermost statement, member or case around it, skips
 * to where that ends, and parses what follows. What was given up keeps its exception in the parse
 * tree.
 */
final class ErrorRecovery extends DefaultErrorStrategy {
  private final SyntaxErrors errors;
  private final Brackets brackets;
  private @Nullable RecognitionException reported;

  /** Where the last recovery ended, to guarantee progress. */
  private int lastRecovery = -1;

  ErrorRecovery(SyntaxErrors errors, Brackets brackets) {
    this.errors = errors;
    this.brackets = brackets;
  }

  @Override
  public void reset(Parser parser) {
    reported = null;
    lastRecovery = -1;
  }

  @Override
  public boolean inErrorRecoveryMode(Parser parser) {
    return false;
  }

  @Override
  public void reportMatch(Parser parser) {}

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    if (!e.equals(reported)) {
      reported = e;
      errors.report(parser, e);
    }
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    ParserRuleContext context = parser.getContext();
    switch (context.getRuleIndex()) {
      case JkParser.RULE_statement,
          JkParser.RULE_member,
          JkParser.RULE_importDeclaration,
          JkParser.RULE_packageDeclaration ->
          skip(parser, context.getStart().getTokenIndex(), false);
      case JkParser.RULE_switchCase -> skip(parser, context.getStart().getTokenIndex(), true);
      case JkParser.RULE_compilationUnit -> skipAll(parser);
      default -> throw e;
    }
  }

  /** A token was required: insert it if what follows fits, else give up. */
  @Override
  public Token recoverInline(Parser parser) {
    IntervalSet expected = parser.getExpectedTokens();
    Token current = parser.getCurrentToken();
    InputMismatchException error = new InputMismatchException(parser);
    if (expected.size() == 1 && mayInsert(parser, expected.getMinElement(), current)) {
      reportError(parser, error);
      return missing(parser, expected.getMinElement(), current);
    }
    throw error;
  }

  private boolean mayInsert(Parser parser, int type, Token current) {
    Token previous = parser.getInputStream().LT(-1);
    return switch (type) {
      // Where a line ends, its semicolon is missing; within a line there may be anything.
      case JkLexer.SEMI ->
          current.getType() == JkLexer.RBRACE
              || current.getType() == Token.EOF
              || current.getLine() > previous.getLine()
              || parser.getContext().getRuleIndex() == JkParser.RULE_forControl;
      case JkLexer.RPAREN ->
          current.getType() == JkLexer.SEMI || current.getType() == JkLexer.LBRACE;
      case JkLexer.RBRACK -> current.getType() == JkLexer.SEMI;
      default -> false;
    };
  }

  /** A token without text behind the previous one. */
  private static Token missing(Parser parser, int type, Token current) {
    TokenStream stream = parser.getInputStream();
    int end = stream.LT(-1).getStopIndex() + 1;
    // Without an index of its own ANTLR adds it to the tree.
    return parser
        .getTokenFactory()
        .create(
            new Pair<>(current.getTokenSource(), current.getInputStream()),
            type,
            "",
            Token.DEFAULT_CHANNEL,
            end,
            end - 1,
            current.getLine(),
            current.getCharPositionInLine());
  }

  /**
   * Between the elements of a list: reports and skips what starts none and does not end the list.
   */
  @Override
  public void sync(Parser parser) {
    int rule = parser.getContext().getRuleIndex();
    if (rule != JkParser.RULE_block
        && rule != JkParser.RULE_classBody
        && rule != JkParser.RULE_switchExpression
        && rule != JkParser.RULE_switchCase
        && rule != JkParser.RULE_compilationUnit) {
      return;
    }
    IntervalSet expected =
        parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
    while (!fits(expected, parser.getInputStream().LA(1), rule)) {
      reportError(parser, new InputMismatchException(parser));
      if (rule == JkParser.RULE_compilationUnit
          && parser.getInputStream().LA(1) == JkLexer.RBRACE) {
        parser.consume();
        continue;
      }
      skip(parser, parser.getInputStream().index(), rule == JkParser.RULE_switchExpression);
      if (rule != JkParser.RULE_compilationUnit
          && parser.getInputStream().LA(1) == JkLexer.RBRACE) {
        return;
      }
    }
  }

  private static boolean fits(IntervalSet expected, int type, int rule) {
    return type == Token.EOF
        || expected.contains(type)
        || (rule == JkParser.RULE_switchCase
            && (!expected.contains(JkLexer.SEMI)
                || type == JkLexer.CASE
                || type == JkLexer.DEFAULT
                || type == JkLexer.RBRACE));
  }

  private static void skipAll(Parser parser) {
    while (parser.getInputStream().LA(1) != Token.EOF) {
      parser.consume();
    }
  }

  /**
   * Skips the rest of what starts at token {@code start}: to a semicolon, a block, the end of the
   * enclosing braces, or with {@code toCase} the next case.
   */
  private void skip(Parser parser, int start, boolean toCase) {
    TokenStream stream = parser.getInputStream();
    int index = leaveBrackets(stream.index(), start);
    if (stream.index() == lastRecovery && stream.LA(1) != Token.EOF) {
      index = Math.max(index, lastRecovery + 1);
    }
    boolean isDone = false;
    while (!isDone) {
      int type = stream.get(index).getType();
      switch (type) {
        case Token.EOF, JkLexer.RBRACE -> isDone = true;
        case JkLexer.SEMI -> {
          index++;
          isDone = !toCase;
        }
        case JkLexer.LBRACE, JkLexer.LPAREN, JkLexer.LBRACK -> {
          int partner = brackets.partner(index);
          index = (partner < 0 ? index : partner) + 1;
          isDone = type == JkLexer.LBRACE && !toCase && !continues(stream.get(index).getType());
        }
        case JkLexer.CASE, JkLexer.DEFAULT -> {
          isDone = index > start && isLabel(stream, index);
          index += isDone ? 0 : 1;
        }
        default -> {
          isDone = index > start && !toCase && startsLine(stream, index, type);
          index += isDone ? 0 : 1;
        }
      }
    }
    while (stream.index() < index) {
      parser.consume();
    }
    lastRecovery = stream.index();
  }

  private static boolean continues(int type) {
    return type == JkLexer.ELSE
        || type == JkLexer.CATCH
        || type == JkLexer.FINALLY
        || type == JkLexer.RPAREN
        || type == JkLexer.SEMI
        || type == JkLexer.COMMA
        || type == JkLexer.DOT;
  }

  private static boolean isLabel(TokenStream stream, int index) {
    return stream.get(index).getType() == JkLexer.CASE
        || stream.get(index + 1).getType() == JkLexer.COLON
        || stream.get(index + 1).getType() == JkLexer.PLAIN_ARROW;
  }

  /**
   * Whether the token is the first of its line and a word that only starts statements or members.
   */
  private static boolean startsLine(TokenStream stream, int index, int type) {
    return index > 0
        && stream.get(index - 1).getLine() < stream.get(index).getLine()
        && TokenSets.LINE_STARTS.contains(type);
  }

  /** The token behind the outermost bracket around {@code index} that was opened since start. */
  private int leaveBrackets(int index, int start) {
    int result = index;
    for (int opener = brackets.enclosing(index);
        opener >= start;
        opener = brackets.enclosing(opener)) {
      int partner = brackets.partner(opener);
      if (partner >= 0) {
        result = partner + 1;
      }
    }
    return result;
  }
}
