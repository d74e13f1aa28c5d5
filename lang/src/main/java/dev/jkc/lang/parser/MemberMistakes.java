package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Mistakes among the members of a type and of a file. */
final class MemberMistakes {
  private final Builders builders;
  private final Brackets brackets;

  MemberMistakes(Builders builders, Brackets brackets) {
    this.builders = builders;
    this.brackets = brackets;
  }

  /** What is wrong at {@code found} in {@code rule}; null if it is nothing known. */
  @Nullable Diagnostic recognise(TokenStream stream, int rule, Token found, IntervalSet expected) {
    int index = found.getTokenIndex();
    Token previous = stream.get(Math.max(0, index - 1));
    return switch (rule) {
      case JkParser.RULE_enumBody ->
          expected.contains(JkLexer.LBRACE) ? null : constant(previous, found);
      case JkParser.RULE_typedMember -> {
        if (expected.size() == 1) {
          yield name(previous, found);
        }
        yield typed(stream, previous, found);
      }
      case JkParser.RULE_memberRest, JkParser.RULE_compilationUnit -> misplaced(found);
      // A single token is expected where the body itself is missing.
      case JkParser.RULE_classBody -> expected.size() == 1 ? null : misplaced(found);
      default -> null;
    };
  }

  private Diagnostic constant(Token previous, Token found) {
    boolean starts = previous.getType() == JkLexer.COMMA || previous.getType() == JkLexer.LBRACE;
    return Diagnostic.of(
        SyntaxCode.UNEXPECTED_TOKEN,
        builders.range(found),
        "expected "
            + (starts ? "the name of a constant" : "`,`, `;` or `}`")
            + ", found "
            + TokenNames.found(found));
  }

  /** Behind the type of a field or method: without a name it may be a call. */
  private @Nullable Diagnostic name(Token previous, Token found) {
    return found.getType() == JkLexer.LPAREN && previous.getType() == JkLexer.IDENTIFIER
        ? statement(found)
        : misplaced(found);
  }

  /** Behind the type and the name of a field or method. */
  private @Nullable Diagnostic typed(TokenStream stream, Token previous, Token found) {
    int index = found.getTokenIndex();
    if (previous.getType() != JkLexer.IDENTIFIER || index < 2) {
      return misplaced(found);
    }
    Token before = stream.get(index - 2);
    boolean hasType =
        before.getType() == JkLexer.IDENTIFIER
            || before.getType() == JkLexer.VOID
            || before.getType() == JkLexer.RBRACK
            || before.getType() == JkLexer.GT
            || before.getType() == JkLexer.STAR
            || TokenSets.PRIMITIVES.contains(before.getType());
    if (!hasType) {
      return misplaced(found);
    }
    if (found.getType() == JkLexer.LBRACE
        && before.getType() == JkLexer.IDENTIFIER
        && brackets.enclosing(index) < 0) {
      return Diagnostic.of(
          SyntaxCode.UNEXPECTED_TOKEN,
          builders.range(before),
          "expected `class`, `interface`, `enum` or `record`, found " + TokenNames.found(before));
    }
    return found.getType() == Token.EOF
        ? null
        : Diagnostic.of(
            SyntaxCode.UNEXPECTED_TOKEN,
            builders.range(found),
            "expected `(`, `=` or `;`, found " + TokenNames.found(found));
  }

  private @Nullable Diagnostic misplaced(Token found) {
    return switch (found.getType()) {
      case JkLexer.IMPORT ->
          Diagnostic.of(
              SyntaxCode.MISPLACED_DECLARATION,
              builders.range(found),
              "an import must stand in front of all types and `;` in its file");
      case JkLexer.PACKAGE ->
          Diagnostic.of(
              SyntaxCode.MISPLACED_DECLARATION,
              builders.range(found),
              "the package must be the first declaration of its file");
      default -> TokenSets.STATEMENT_SIGNS.contains(found.getType()) ? statement(found) : null;
    };
  }

  private Diagnostic statement(Token found) {
    return Diagnostic.of(
        SyntaxCode.MISPLACED_EXPRESSION,
        builders.range(found),
        "a statement cannot stand outside a method or initializer");
  }
}
