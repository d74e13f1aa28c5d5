package dev.jkc.lang.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** Makes broken programs: sources with one token changed. */
final class Mutants {
  private static final List<String> EXTRA =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ";",
          ",",
          ".",
          "<",
          ">",
          "->",
          "::",
          "?",
          ":",
          "=",
          "+",
          "-",
          "*",
          "&",
          "|",
          "!",
          "++",
          "@",
          "...",
          "x",
          "int",
          "class",
          "new",
          "this",
          "super",
          "if",
          "else",
          "for",
          "case",
          "default",
          "switch",
          "yield",
          "record",
          "var",
          "final",
          "static",
          "void",
          "return",
          "1",
          "\"s\"",
          "instanceof",
          "when",
          "sealed",
          "permits",
          "throws");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Random random;

  Mutants(String text, long seed) {
    this.text = text;
    this.random = new Random(seed);
    JkLexer lexer = new JkLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    for (Token token : lexer.getAllTokens()) {
      tokens.add(token);
    }
  }

  /** The next mutant. */
  String next() {
    int index = random.nextInt(tokens.size());
    Token token = tokens.get(index);
    int start = token.getStartIndex();
    int end = token.getStopIndex() + 1;
    String own = token.getText();
    return switch (random.nextInt(5)) {
      case 0 -> replace(start, end, "");
      case 1 -> replace(start, end, own + " " + own);
      case 2 -> replace(start, end, any());
      case 3 -> replace(start, start, any() + " ");
      default -> {
        Token next = tokens.get(Math.min(index + 1, tokens.size() - 1));
        yield replace(start, next.getStopIndex() + 1, next.getText() + " " + own);
      }
    };
  }

  private String any() {
    return random.nextBoolean()
        ? EXTRA.get(random.nextInt(EXTRA.size()))
        : tokens.get(random.nextInt(tokens.size())).getText();
  }

  private String replace(int start, int end, String replacement) {
    return text.substring(0, start) + " " + replacement + " " + text.substring(end);
  }
}
