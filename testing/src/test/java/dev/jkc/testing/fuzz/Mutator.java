package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes mistakes in a program: a few changes to its tokens, or an end where none belongs. */
final class Mutator {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'])'|//[^\\n]*|/\\*(?s:.*?)\\*/"
              + "|\\d[\\w.]*|\\w+|->|::|[<>=!&|+-]=|&&|\\|\\||\\+\\+|--|[^\\s\\w]");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern LITERAL = Pattern.compile("\\d.*|[\"'](?s:.*)|true|false|null");
  private static final List<String> LITERALS =
      List.of(
          "0",
          "-1",
          "1L",
          "5u",
          "1.5",
          "1e400",
          "2147483648",
          "0x",
          "09",
          "'x'",
          "'\\u0000'",
          "\"s\"",
          "\"\"\"\n t\"\"\"",
          "null",
          "true",
          "9223372036854775808L",
          "1f",
          "'\\uD800'");
  private static final List<String> SPARE =
      List.of(
          "int",
          "long",
          "ulong",
          "ubyte",
          "boolean",
          "void",
          "String",
          "double",
          "Object",
          "x",
          "this",
          "super",
          "static",
          "final",
          "abstract",
          "unsafe",
          "*",
          "&",
          "+",
          "==",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ";",
          ",",
          ".",
          "=",
          "<",
          ">",
          "?",
          ":",
          "->",
          "::",
          "@",
          "return",
          "new",
          "struct",
          "class",
          "interface",
          "enum",
          "record",
          "sealed",
          "permits",
          "extends",
          "implements",
          "switch",
          "case",
          "default",
          "yield",
          "when",
          "instanceof",
          "try",
          "catch",
          "finally",
          "throw",
          "throws",
          "break",
          "continue",
          "zeroed",
          "sizeof",
          "fn",
          "var",
          "args",
          "main",
          "<>",
          "<T>",
          "...",
          "asm",
          "union",
          "bitfield",
          "synchronized",
          "assert",
          "import");

  private final Dice dice;
  private final String text;
  private final List<int[]> tokens = new ArrayList<>();

  private Mutator(String text, Dice dice) {
    this.dice = dice;
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().startsWith("//") && !matcher.group().startsWith("/*")) {
        tokens.add(new int[] {matcher.start(), matcher.end()});
      }
    }
  }

  /** The text with mistakes; half of the time what parses before parses afterwards. */
  static String mutate(String text, Dice dice) {
    String result = text;
    boolean keepsSyntax = dice.chance(50);
    for (int i = dice.between(1, 3); i > 0; i--) {
      Mutator mutator = new Mutator(result, dice);
      result = mutator.tokens.isEmpty() ? result : mutator.change(keepsSyntax);
    }
    return result;
  }

  private String change(boolean keepsSyntax) {
    int at = dice.below(tokens.size());
    return switch (keepsSyntax ? dice.between(8, 11) : dice.below(14)) {
      case 0, 1 -> replaced(at, "");
      case 2 -> replaced(at, token(at) + " " + token(at));
      case 3 -> replaced(at, token(dice.below(tokens.size())));
      case 4 -> replaced(at, token(at) + " " + dice.pick(SPARE));
      case 5 -> replaced(at, dice.pick(SPARE));
      case 6 -> swapped(at, Math.min(tokens.size() - 1, at + 1));
      case 7 -> swapped(at, dice.below(tokens.size()));
      case 8, 9 -> swappedLike(NAME, at);
      case 10 -> likeFrom(NAME, at);
      case 11 -> {
        int literal = next(LITERAL, at);
        yield literal < 0
            ? replaced(at, dice.pick(LITERALS))
            : replaced(literal, dice.pick(LITERALS));
      }
      case 12 -> removed(at, Math.min(tokens.size() - 1, at + dice.between(1, 12)));
      default ->
          dice.chance(30)
              ? text.substring(0, tokens.get(at)[1])
              : copied(at, Math.min(tokens.size() - 1, at + dice.between(1, 12)));
    };
  }

  private String token(int index) {
    return text.substring(tokens.get(index)[0], tokens.get(index)[1]);
  }

  private String replaced(int index, String token) {
    int[] place = tokens.get(index);
    return text.substring(0, place[0]) + " " + token + " " + text.substring(place[1]);
  }

  private String swapped(int one, int other) {
    int[] first = tokens.get(Math.min(one, other));
    int[] second = tokens.get(Math.max(one, other));
    return one == other
        ? text
        : text.substring(0, first[0])
            + text.substring(second[0], second[1])
            + text.substring(first[1], second[0])
            + text.substring(first[0], first[1])
            + text.substring(second[1]);
  }

  /** The first token from an index on that is like a pattern, or −1. */
  private int next(Pattern pattern, int start) {
    for (int i = start; i < tokens.size(); i++) {
      if (pattern.matcher(token(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private String swappedLike(Pattern pattern, int at) {
    int one = next(pattern, at);
    int other = next(pattern, dice.below(tokens.size()));
    return one < 0 || other < 0 ? replaced(at, "") : swapped(one, other);
  }

  private String likeFrom(Pattern pattern, int at) {
    int one = next(pattern, at);
    int other = next(pattern, dice.below(tokens.size()));
    return one < 0 || other < 0 ? replaced(at, "") : replaced(one, token(other));
  }

  private String removed(int first, int last) {
    return text.substring(0, tokens.get(first)[0]) + text.substring(tokens.get(last)[1]);
  }

  private String copied(int first, int last) {
    String part = text.substring(tokens.get(first)[0], tokens.get(last)[1]);
    int to = tokens.get(dice.below(tokens.size()))[1];
    return text.substring(0, to) + " " + part + " " + text.substring(to);
  }
}
