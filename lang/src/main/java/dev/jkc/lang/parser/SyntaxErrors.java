package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Says in words what the parser could not read. */
final class SyntaxErrors {
  /** More errors in one file help nobody. */
  private static final int LIMIT = 100;

  private final Builders builders;
  private final Diagnostics diagnostics;
  private final Brackets brackets;
  private final KnownMistakes mistakes;
  private final int trustedTokens;
  private final BitSet brokenLines;
  private int count;
  private @Nullable Diagnostic firstSilent;

  /** The token at which the last error was found. */
  private int lastFound = -1;

  /**
   * Makes a reporter.
   *
   * @param trustedTokens how many tokens from the start of the file have a known structure
   * @param brokenLines lines with tokens that were reported and guessed
   */
  SyntaxErrors(
      Builders builders,
      Diagnostics diagnostics,
      Brackets brackets,
      int trustedTokens,
      BitSet brokenLines) {
    this.builders = builders;
    this.diagnostics = diagnostics;
    this.brackets = brackets;
    this.mistakes = new KnownMistakes(builders, brackets);
    this.trustedTokens = trustedTokens;
    this.brokenLines = brokenLines;
  }

  /** Reports {@code e}, unless it only follows from what was reported before. */
  void report(Parser parser, RecognitionException e) {
    Token found = e.getOffendingToken();
    count++;
    int index = found.getTokenIndex();
    Token previous = parser.getInputStream().get(Math.max(0, index - 1));
    boolean isKnown = brokenLines.get(found.getLine()) || brokenLines.get(previous.getLine());
    boolean isSame = index == lastFound;
    lastFound = index;
    if (isSame || count > LIMIT) {
      return;
    }
    Diagnostic diagnostic = describe(parser, e, found);
    if (index < trustedTokens && !isKnown) {
      diagnostics.report(diagnostic);
    } else if (firstSilent == null) {
      firstSilent = diagnostic;
    }
  }

  /** Reports an error that seemed to follow from others, in case there were none. */
  void reportSilent() {
    if (firstSilent != null) {
      diagnostics.report(firstSilent);
    }
  }

  /** How many errors there were, reported or not. */
  int count() {
    return count;
  }

  private Diagnostic describe(Parser parser, RecognitionException e, Token found) {
    TokenStream stream = parser.getInputStream();
    int rule = parser.getContext().getRuleIndex();
    Token start =
        e instanceof NoViableAltException alternative ? alternative.getStartToken() : found;
    IntervalSet expected =
        e instanceof InputMismatchException ? e.getExpectedTokens() : new IntervalSet();
    Diagnostic known = mistakes.recognise(stream, rule, start, found, expected);
    if (known != null) {
      return known;
    }
    int closer = missingCloser(stream, start, found);
    if (rule == JkParser.RULE_statement && closer > 0) {
      return missingToken(stream, rule, closer, found);
    }
    if (expected.contains(JkLexer.IDENTIFIER)
        && expected.size() < 4
        && TokenNames.isKeyword(found)) {
      return Diagnostic.of(
          SyntaxCode.MISSING_NAME,
          builders.range(found),
          "expected a name, found the keyword " + TokenNames.found(found));
    }
    if (expected.size() == 1) {
      return missingToken(stream, rule, expected.getMinElement(), found);
    }
    String place = found.getType() == Token.EOF ? "" : ", found " + TokenNames.found(found);
    String wanted = wanted(rule, expected);
    if (found.getType() == Token.EOF) {
      return Diagnostic.of(
          SyntaxCode.UNEXPECTED_TOKEN,
          behind(stream, found),
          "the file ends where " + wanted + " is expected");
    }
    return Diagnostic.of(
        SyntaxCode.UNEXPECTED_TOKEN, builders.range(found), "expected " + wanted + place);
  }

  /** The bracket that has to be closed between {@code start} and {@code found}; 0 if none. */
  private int missingCloser(TokenStream stream, Token start, Token found) {
    int index = found.getTokenIndex();
    int opener = brackets.enclosing(index);
    boolean endsOperand =
        index > 0 && TokenSets.OPERAND_ENDS.contains(stream.get(index - 1).getType());
    if (opener < start.getTokenIndex() || !endsOperand) {
      return 0;
    }
    return switch (stream.get(opener).getType()) {
      case JkLexer.LBRACK -> JkLexer.RBRACK;
      case JkLexer.LBRACE -> 0;
      default -> JkLexer.RPAREN;
    };
  }

  /** One token and no other could stand there: closers are missed right behind the last token. */
  private Diagnostic missingToken(TokenStream stream, int rule, int type, Token found) {
    if (rule == JkParser.RULE_arrayInitializer && type == JkLexer.LBRACE) {
      return Diagnostic.of(
          SyntaxCode.ARRAY_LENGTH,
          builders.range(stream.get(found.getTokenIndex() - 1)),
          "the new array has neither a length nor `{…}`");
    }
    String name = listEnd(rule, type);
    String other = found.getType() == Token.EOF ? "" : ", found " + TokenNames.found(found);
    return switch (type) {
      case JkLexer.SEMI ->
          Diagnostic.of(SyntaxCode.MISSING_SEMICOLON, behind(stream, found), "expected `;`");
      case JkLexer.RPAREN, JkLexer.RBRACK, JkLexer.RBRACE, JkLexer.GT -> {
        Diagnostic diagnostic =
            Diagnostic.of(
                SyntaxCode.UNEXPECTED_TOKEN, behind(stream, found), "expected " + name + other);
        SourceRange opener = opener(stream, type, found);
        yield opener == null ? diagnostic : diagnostic.at(opener, "opened here");
      }
      default ->
          found.getType() == Token.EOF
              ? Diagnostic.of(
                  SyntaxCode.UNEXPECTED_TOKEN,
                  behind(stream, found),
                  "the file ends where " + name + " is expected")
              : Diagnostic.of(
                  SyntaxCode.UNEXPECTED_TOKEN, builders.range(found), "expected " + name + other);
    };
  }

  private @Nullable SourceRange opener(TokenStream stream, int type, Token found) {
    int opener = brackets.enclosing(found.getTokenIndex());
    if (opener < 0 || type == JkLexer.GT) {
      return null;
    }
    int openerType = stream.get(opener).getType();
    boolean fits =
        switch (type) {
          case JkLexer.RBRACE -> openerType == JkLexer.LBRACE;
          case JkLexer.RBRACK -> openerType == JkLexer.LBRACK;
          default -> openerType != JkLexer.LBRACE && openerType != JkLexer.LBRACK;
        };
    return fits ? builders.range(stream.get(opener)) : null;
  }

  /** The place right behind the token in front of {@code found}. */
  private SourceRange behind(TokenStream stream, Token found) {
    int index = found.getTokenIndex();
    int end = index == 0 ? 0 : stream.get(index - 1).getStopIndex() + 1;
    return builders.range(end, end);
  }

  /** Where lists end, a comma could follow as well. */
  private static String listEnd(int rule, int type) {
    String name = TokenNames.expected(type);
    if (type != JkLexer.RPAREN && type != JkLexer.RBRACE && type != JkLexer.GT) {
      return name;
    }
    return switch (rule) {
      case JkParser.RULE_arguments,
          JkParser.RULE_formalParameters,
          JkParser.RULE_annotation,
          JkParser.RULE_typeArguments,
          JkParser.RULE_typeParameters,
          JkParser.RULE_arrayInitializer,
          JkParser.RULE_componentPatterns,
          JkParser.RULE_asmText ->
          "`,` or " + name;
      default -> name;
    };
  }

  /** What the rule is about, or the expected tokens if they are few. */
  private static String wanted(int rule, IntervalSet expected) {
    String thing = RuleNames.expectation(rule);
    if (!thing.isEmpty() || expected.size() == 0) {
      return thing.isEmpty() ? "something else" : thing;
    }
    List<String> names = new ArrayList<>();
    for (int type : expected.toList()) {
      String name = TokenNames.expected(type);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names.size() > 4 ? "something else" : TokenNames.either(names);
  }
}
