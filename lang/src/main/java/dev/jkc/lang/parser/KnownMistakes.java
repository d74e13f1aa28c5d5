package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Recognises mistakes that people make, and says what is wrong rather than what was expected. */
final class KnownMistakes {
  /** How far back a word of the other dialect is looked for. */
  private static final int LOOK_BACK = 8;

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

  KnownMistakes(Builders builders, Brackets brackets) {
    this.builders = builders;
    this.brackets = brackets;
  }

  /** What is wrong at {@code found} in {@code rule}; null if it is nothing known. */
  @Nullable Diagnostic recognise(TokenStream stream, int rule, Token start, Token found) {
    Diagnostic diagnostic = jkWord(stream, found);
    if (diagnostic == null) {
      diagnostic = orphan(rule, found);
    }
    if (diagnostic == null) {
      diagnostic = closer(found);
    }
    if (diagnostic == null && rule == JkParser.RULE_statement) {
      diagnostic = statement(stream, start, found);
    }
    if (diagnostic == null && rule == JkParser.RULE_localVariables) {
      diagnostic = statement(stream, start, found);
    }
    return diagnostic == null ? member(rule, found) : diagnostic;
  }

  private @Nullable Diagnostic jkWord(TokenStream stream, Token found) {
    if (builders.file().isJk()) {
      return null;
    }
    int last = found.getTokenIndex();
    for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      Token token = stream.get(i);
      int type = token.getType();
      if (type == JkLexer.SEMI
          || (i < last && (type == JkLexer.LBRACE || type == JkLexer.RBRACE))) {
        return null;
      }
      if (type == JkLexer.IDENTIFIER && JK_WORDS.contains(token.getText())) {
        return Diagnostic.of(
                SyntaxCode.JK_ONLY,
                builders.range(token),
                "`" + token.getText() + "` exists only in .jk files")
            .help("rename the file to .jk, or keep this part in a .jk class behind an interface");
      }
    }
    return null;
  }

  private @Nullable Diagnostic orphan(int rule, Token found) {
    boolean startsStatement =
        rule == JkParser.RULE_statement
            || rule == JkParser.RULE_block
            || rule == JkParser.RULE_switchCase;
    if (!startsStatement) {
      return null;
    }
    String partner =
        switch (found.getType()) {
          case JkLexer.ELSE -> "`if` in front of it";
          case JkLexer.CATCH, JkLexer.FINALLY -> "`try` in front of it";
          case JkLexer.CASE, JkLexer.DEFAULT -> "`switch` around it";
          default -> "";
        };
    return partner.isEmpty()
        ? null
        : Diagnostic.of(
            SyntaxCode.ORPHANED_CLAUSE,
            builders.range(found),
            "this " + TokenNames.found(found) + " has no " + partner);
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

  private @Nullable Diagnostic statement(TokenStream stream, Token start, Token found) {
    if (TokenSets.BINARY_OPERATORS.contains(found.getType())
        && start.getTokenIndex() != found.getTokenIndex()) {
      SourceRange range = builders.range(start, found);
      Diagnostic diagnostic =
          Diagnostic.of(SyntaxCode.NOT_A_STATEMENT, range, "this expression is not a statement")
              .note("only assignments, `++`, `--`, calls and creations are");
      return found.getType() == JkLexer.EQUAL
          ? diagnostic.help("an assignment has a single `=`")
          : diagnostic;
    }
    int index = found.getTokenIndex();
    if (found.getType() == JkLexer.LPAREN
        && index >= 2
        && stream.get(index - 1).getType() == JkLexer.IDENTIFIER) {
      Token name = stream.get(index - 1);
      Token before = stream.get(index - 2);
      if (before.getLine() < name.getLine()) {
        int end = before.getStopIndex() + 1;
        return Diagnostic.of(
            SyntaxCode.MISSING_SEMICOLON, builders.range(end, end), "expected `;`");
      }
      return Diagnostic.of(
              SyntaxCode.MISPLACED_DECLARATION,
              builders.range(name),
              "a method cannot be declared inside a method")
          .help("check that the method above is closed by `}`");
    }
    return null;
  }

  private @Nullable Diagnostic member(int rule, Token found) {
    boolean inType =
        rule == JkParser.RULE_classBody
            || rule == JkParser.RULE_memberRest
            || rule == JkParser.RULE_typedMember
            || rule == JkParser.RULE_compilationUnit;
    if (!inType || !TokenSets.STATEMENT_SIGNS.contains(found.getType())) {
      return null;
    }
    return Diagnostic.of(
        SyntaxCode.MISPLACED_EXPRESSION,
        builders.range(found),
        "a statement cannot stand outside a method or initializer");
  }
}
