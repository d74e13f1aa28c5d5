package dev.jkc.lang.parser;

import java.util.List;
import java.util.StringJoiner;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;

/** What tokens are called in messages. */
final class TokenNames {
  private static final Vocabulary VOCABULARY = JkLexer.VOCABULARY;

  /** How much of a long literal is quoted. */
  private static final int QUOTE_LIMIT = 30;

  private TokenNames() {}

  /** A token that was found: its text, or what it is when the text says less. */
  static String found(Token token) {
    return switch (token.getType()) {
      case Token.EOF -> "the end of the file";
      case JkLexer.TEXT_BLOCK -> "a text block";
      default -> {
        String text = token.getText();
        yield text.length() > QUOTE_LIMIT
            ? "`" + text.substring(0, QUOTE_LIMIT) + "…`"
            : "`" + text + "`";
      }
    };
  }

  /** A kind of token that was expected. */
  static String expected(int type) {
    return switch (type) {
      case Token.EOF -> "the end of the file";
      case JkLexer.IDENTIFIER, JkLexer.LAMBDA_NAME -> "a name";
      case JkLexer.STRING -> "a string";
      case JkLexer.TEXT_BLOCK -> "a text block";
      case JkLexer.CAST_PAREN, JkLexer.CAST_LAMBDA_PAREN, JkLexer.LAMBDA_PAREN -> "`(`";
      case JkLexer.PLAIN_ARROW -> "`->`";
      case JkLexer.REFERENCE_LT -> "`<`";
      case JkLexer.RECORD -> "`record`";
      case JkLexer.YIELD -> "`yield`";
      case JkLexer.WHEN -> "`when`";
      default -> {
        String literal = VOCABULARY.getLiteralName(type);
        yield literal == null
            ? VOCABULARY.getDisplayName(type)
            : "`" + literal.substring(1, literal.length() - 1) + "`";
      }
    };
  }

  /** Several possibilities in words: {@code a, b or c}. */
  static String either(List<String> names) {
    StringJoiner joined = new StringJoiner(", ");
    for (int i = 0; i + 1 < names.size(); i++) {
      joined.add(names.get(i));
    }
    String last = names.get(names.size() - 1);
    return names.size() == 1 ? last : joined + " or " + last;
  }

  /** Whether the token is a word with a fixed meaning. */
  static boolean isKeyword(Token token) {
    int type = token.getType();
    return (type >= JkLexer.ABSTRACT && type <= JkLexer.USHORT)
        || type == JkLexer.RECORD
        || type == JkLexer.SEALED
        || type == JkLexer.YIELD;
  }
}
