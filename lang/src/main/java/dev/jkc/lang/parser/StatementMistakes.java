package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Mistakes in statements and switches. */
final class StatementMistakes {
  private final Builders builders;

  StatementMistakes(Builders builders) {
    this.builders = builders;
  }

  /** What is wrong at {@code found} in {@code rule}; null if it is nothing known. */
  @Nullable Diagnostic recognise(TokenStream stream, int rule, Token start, Token found) {
    return switch (rule) {
      case JkParser.RULE_statement -> {
        Diagnostic diagnostic = orphan(found);
        if (diagnostic == null) {
          diagnostic = noStatement(start, found);
        }
        yield diagnostic == null ? declaration(stream, found) : diagnostic;
      }
      case JkParser.RULE_block -> orphan(found);
      case JkParser.RULE_switchCase -> {
        Diagnostic diagnostic = orphan(found);
        yield diagnostic == null ? guard(found) : diagnostic;
      }
      case JkParser.RULE_forControl -> noStatement(start, found);
      case JkParser.RULE_localVariables -> declaration(stream, found);
      default -> null;
    };
  }

  private @Nullable Diagnostic orphan(Token found) {
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

  private @Nullable Diagnostic noStatement(Token start, Token found) {
    if (!TokenSets.BINARY_OPERATORS.contains(found.getType())
        || start.getTokenIndex() == found.getTokenIndex()) {
      return null;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
                SyntaxCode.NOT_A_STATEMENT,
                builders.range(start, found),
                "this expression is not a statement")
            .note("only assignments, `++`, `--`, calls and creations are");
    return found.getType() == JkLexer.EQUAL
        ? diagnostic.help("an assignment has a single `=`")
        : diagnostic;
  }

  /** A type and a name in front of a parenthesis: a method, or a call behind a forgotten `;`. */
  private @Nullable Diagnostic declaration(TokenStream stream, Token found) {
    int index = found.getTokenIndex();
    if (found.getType() != JkLexer.LPAREN
        || index < 2
        || stream.get(index - 1).getType() != JkLexer.IDENTIFIER) {
      return null;
    }
    Token name = stream.get(index - 1);
    Token before = stream.get(index - 2);
    if (before.getLine() < name.getLine()) {
      int end = before.getStopIndex() + 1;
      return Diagnostic.of(SyntaxCode.MISSING_SEMICOLON, builders.range(end, end), "expected `;`");
    }
    return Diagnostic.of(
            SyntaxCode.MISPLACED_DECLARATION,
            builders.range(name),
            "a method cannot be declared inside a method")
        .help("check that the method above is closed by `}`");
  }

  private @Nullable Diagnostic guard(Token found) {
    return found.getText().equals("when")
        ? Diagnostic.of(
            SyntaxCode.MALFORMED_CASE, builders.range(found), "a guard can only follow a pattern")
        : null;
  }
}
