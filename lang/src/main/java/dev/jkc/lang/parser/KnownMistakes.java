package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Recognises mistakes that people make, and says what is wrong rather than what was expected. */
final class KnownMistakes {
  /** How far back a word of the other dialect is looked for. */
  private static final int LOOK_BACK = 12;

  private static final Set<String> JK_WORDS =
      Set.of(
          "struct",
          "union",
          "bitfield",
          "unsafe",
          "fn",
          "asm",
          "sizeof",
          "alignof",
          "offsetof",
          "ubyte",
          "ushort",
          "uint",
          "ulong");

  private final Builders builders;
  private final Brackets brackets;
  private final StatementMistakes statements;
  private final MemberMistakes members;

  KnownMistakes(Builders builders, Brackets brackets) {
    this.builders = builders;
    this.brackets = brackets;
    this.statements = new StatementMistakes(builders);
    this.members = new MemberMistakes(builders, brackets);
  }

  /** What is wrong at {@code found} in {@code rule}; null if it is nothing known. */
  @Nullable Diagnostic recognise(
      TokenStream stream, int rule, Token start, Token found, IntervalSet expected) {
    Diagnostic diagnostic = jkWord(stream, found);
    if (diagnostic == null) {
      diagnostic = reserved(found);
    }
    if (diagnostic == null) {
      diagnostic = closer(found);
    }
    if (diagnostic == null) {
      diagnostic = statements.recognise(stream, rule, start, found);
    }
    if (diagnostic == null) {
      diagnostic = members.recognise(stream, rule, found, expected);
    }
    if (diagnostic == null) {
      diagnostic = creation(stream, found);
    }
    return diagnostic == null && expected.size() != 1 ? type(stream, rule, found) : diagnostic;
  }

  private @Nullable Diagnostic jkWord(TokenStream stream, Token found) {
    if (builders.file().isJk()) {
      return null;
    }
    Token word = null;
    int last = found.getTokenIndex();
    for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      Token token = stream.get(i);
      int type = token.getType();
      boolean isBrace = type == JkLexer.LBRACE || type == JkLexer.RBRACE;
      if (type == JkLexer.SEMI ? i < last : isBrace && i < last) {
        break;
      }
      if (type == JkLexer.IDENTIFIER && JK_WORDS.contains(token.getText())) {
        word = token;
      }
    }
    return word == null
        ? null
        : Diagnostic.of(
                SyntaxCode.JK_ONLY,
                builders.range(word),
                "`" + word.getText() + "` exists only in .jk files")
            .help("rename the file to .jk, or keep this part in a .jk class behind an interface");
  }

  private @Nullable Diagnostic reserved(Token found) {
    String message =
        switch (found.getType()) {
          case JkLexer.GOTO, JkLexer.CONST ->
              TokenNames.found(found) + " is a reserved word without a meaning";
          case JkLexer.UNDERSCORE -> "`_` is a keyword and cannot be a name";
          default -> "";
        };
    return message.isEmpty()
        ? null
        : Diagnostic.of(SyntaxCode.MISSING_NAME, builders.range(found), message);
  }

  private @Nullable Diagnostic closer(Token found) {
    int type = found.getType();
    boolean isCloser = type == JkLexer.RPAREN || type == JkLexer.RBRACK || type == JkLexer.RBRACE;
    return isCloser && brackets.partner(found.getTokenIndex()) < 0
        ? Diagnostic.of(
            SyntaxCode.UNMATCHED_BRACKET,
            builders.range(found),
            "this " + TokenNames.found(found) + " closes nothing")
        : null;
  }

  /** A type where a value should stand. */
  private @Nullable Diagnostic type(TokenStream stream, int rule, Token found) {
    int index = found.getTokenIndex();
    if (index == 0) {
      return null;
    }
    Token previous = stream.get(index - 1);
    if (rule == JkParser.RULE_primary
        && (TokenSets.PRIMITIVES.contains(previous.getType())
            || previous.getType() == JkLexer.RBRACK)) {
      int first = index - 1;
      while (first > 0 && !TokenSets.PRIMITIVES.contains(stream.get(first).getType())) {
        first--;
      }
      if (found.getType() == JkLexer.RPAREN && stream.get(first - 1).getType() == JkLexer.LPAREN) {
        int end = found.getStopIndex() + 1;
        return Diagnostic.of(
            SyntaxCode.UNEXPECTED_TOKEN,
            builders.range(end, end),
            "the operand of the cast is missing");
      }
      return Diagnostic.of(
          SyntaxCode.MISPLACED_TYPE,
          builders.range(stream.get(first), previous),
          "a type stands where a value is needed");
    }
    return null;
  }

  private @Nullable Diagnostic creation(TokenStream stream, Token found) {
    int index = found.getTokenIndex();
    return found.getType() == JkLexer.LBRACE
            && index > 0
            && stream.get(index - 1).getType() == JkLexer.RBRACK
        ? Diagnostic.of(
            SyntaxCode.ARRAY_LENGTH,
            builders.range(found),
            "a new array has either a length or `{…}`, not both")
        : null;
  }
}
