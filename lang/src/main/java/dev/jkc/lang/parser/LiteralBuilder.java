package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import org.antlr.v4.runtime.Token;

/** Builds literals: checks their form and translates their escapes (JLS 3.10). */
final class LiteralBuilder {
  private final Builders builders;

  LiteralBuilder(Builders builders) {
    this.builders = builders;
  }

  /** Builds the literal that {@code token} is. */
  Expression literal(Token token) {
    SourceRange range = builders.range(token);
    return switch (token.getType()) {
      case JkLexer.INTEGER -> integer(token, range);
      case JkLexer.FLOATING -> floating(token, range);
      case JkLexer.CHARACTER -> character(token, range);
      case JkLexer.STRING, JkLexer.TEXT_BLOCK -> string(token);
      case JkLexer.TRUE -> new Expression.BooleanLiteral(range, true);
      case JkLexer.FALSE -> new Expression.BooleanLiteral(range, false);
      case JkLexer.NULL -> new Expression.NullLiteral(range);
      default -> throw new IllegalArgumentException("no literal: " + token);
    };
  }

  private Expression integer(Token token, SourceRange range) {
    String text = token.getText();
    String problem = NumberSyntax.integerProblem(text, builders.file().isJk());
    if (!problem.isEmpty()) {
      builders.report(SyntaxCode.MALFORMED_NUMBER, range, problem);
    }
    return new Expression.IntegerLiteral(range, text);
  }

  private Expression floating(Token token, SourceRange range) {
    String text = token.getText();
    String problem = NumberSyntax.floatingProblem(text);
    if (!problem.isEmpty()) {
      builders.report(SyntaxCode.MALFORMED_NUMBER, range, problem);
    }
    return new Expression.FloatingLiteral(range, text);
  }

  private Expression character(Token token, SourceRange range) {
    String text = token.getText();
    String raw = body(text, 1);
    if (!checkEscapes(token, 1, raw, false)) {
      return new Expression.CharLiteral(range, '?');
    }
    String value = unescape(raw);
    if (value.length() != 1) {
      if (text.length() > 1 && text.endsWith("'")) {
        boolean isText = value.codePointCount(0, value.length()) > 1;
        Diagnostic diagnostic =
            Diagnostic.of(
                SyntaxCode.CHARACTER_LENGTH,
                range,
                value.isEmpty()
                    ? "this character literal is empty"
                    : isText
                        ? "this character literal holds more than one character"
                        : "this character needs two UTF-16 units and does not fit into a `char`");
        builders.report(isText ? diagnostic.help("texts stand in double quotes") : diagnostic);
      }
      return new Expression.CharLiteral(range, '?');
    }
    return new Expression.CharLiteral(range, value.charAt(0));
  }

  /** Builds a string literal or text block. */
  Expression.StringLiteral string(Token token) {
    SourceRange range = builders.range(token);
    String text = token.getText();
    if (token.getType() == JkLexer.TEXT_BLOCK) {
      String raw = body(text, 3);
      if (!checkEscapes(token, 3, raw, true)) {
        return new Expression.StringLiteral(range, "", true);
      }
      int firstLine = raw.indexOf('\n');
      int carriageReturn = raw.indexOf('\r');
      if (carriageReturn >= 0 && (firstLine < 0 || carriageReturn < firstLine)) {
        firstLine = raw.startsWith("\r\n", carriageReturn) ? carriageReturn + 1 : carriageReturn;
      }
      // stripIndent is the algorithm of JLS 3.10.6, line terminators included.
      String content = firstLine < 0 ? "" : raw.substring(firstLine + 1).stripIndent();
      return new Expression.StringLiteral(range, unescape(content), true);
    }
    String raw = body(text, 1);
    String value = checkEscapes(token, 1, raw, false) ? unescape(raw) : "";
    return new Expression.StringLiteral(range, value, false);
  }

  /** The text between delimiters of {@code size}; a repaired token lacks the closing one. */
  private static String body(String text, int size) {
    String delimiter = text.substring(0, size);
    boolean isClosed = text.length() >= 2 * size && text.endsWith(delimiter);
    return text.substring(size, isClosed ? text.length() - size : text.length());
  }

  /** Reports the escapes of {@code raw} that do not exist; true if there are none. */
  private boolean checkEscapes(Token token, int delimiter, String raw, boolean isTextBlock) {
    boolean correct = true;
    int base = token.getStartIndex() + delimiter;
    int at = raw.indexOf('\\');
    while (at >= 0) {
      char next = at + 1 < raw.length() ? raw.charAt(at + 1) : '\0';
      boolean isKnown =
          "btnfrs\"'\\01234567".indexOf(next) >= 0
              || (isTextBlock && (next == '\n' || next == '\r'));
      if (!isKnown) {
        int end = Math.min(raw.length(), at + 2);
        builders.report(
            SyntaxCode.BAD_ESCAPE,
            builders.range(base + at, base + end),
            next < ' '
                ? "a backslash must be written as `\\\\`"
                : "`\\" + next + "` is not an escape sequence");
        correct = false;
      }
      at = raw.indexOf('\\', at + 2);
    }
    return correct;
  }

  /** Translates the escapes of {@code raw}, which are known to exist (JLS 3.10.7). */
  private static String unescape(String raw) {
    return raw.indexOf('\\') < 0 ? raw : raw.translateEscapes();
  }
}
