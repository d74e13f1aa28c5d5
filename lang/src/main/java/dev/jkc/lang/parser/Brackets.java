package dev.jkc.lang.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/** Which brackets belong together. */
final class Brackets {
  /** A bracket without its partner: {@code opener} or {@code closer} is −1, or they do not fit. */
  record Mismatch(int opener, int closer) {}

  private final int[] partners;
  private final List<Mismatch> mismatches = new ArrayList<>();

  private Brackets(int size) {
    partners = new int[size];
    Arrays.fill(partners, -1);
  }

  /** Matches the brackets of {@code tokens}, before any is rewritten. */
  static Brackets of(List<CommonToken> tokens) {
    Brackets brackets = new Brackets(tokens.size());
    int[] open = new int[64];
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int type = tokens.get(i).getType();
      if (type == JkLexer.LPAREN || type == JkLexer.LBRACK || type == JkLexer.LBRACE) {
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = i;
      } else if (type == JkLexer.RPAREN || type == JkLexer.RBRACK || type == JkLexer.RBRACE) {
        depth = brackets.close(tokens, open, depth, i);
      }
    }
    while (depth > 0) {
      brackets.mismatches.add(new Mismatch(open[--depth], -1));
    }
    return brackets;
  }

  private int close(List<CommonToken> tokens, int[] open, int depth, int closer) {
    int wanted = opener(tokens.get(closer).getType());
    int found = depth - 1;
    while (found >= 0 && tokens.get(open[found]).getType() != wanted) {
      // A parenthesis never closes a block that was opened behind its own opener.
      if (wanted != JkLexer.LBRACE && tokens.get(open[found]).getType() == JkLexer.LBRACE) {
        found = -1;
        break;
      }
      found--;
    }
    if (found < 0) {
      mismatches.add(new Mismatch(depth > 0 ? open[depth - 1] : -1, closer));
      return depth;
    }
    for (int i = depth - 1; i > found; i--) {
      mismatches.add(new Mismatch(open[i], closer));
    }
    partners[open[found]] = closer;
    partners[closer] = open[found];
    return found;
  }

  private static int opener(int closer) {
    return switch (closer) {
      case JkLexer.RPAREN -> JkLexer.LPAREN;
      case JkLexer.RBRACK -> JkLexer.LBRACK;
      default -> JkLexer.LBRACE;
    };
  }

  /** The index of the other bracket of the pair, or −1. */
  int partner(int index) {
    return partners[index];
  }

  /** Brackets without a partner. */
  List<Mismatch> mismatches() {
    return mismatches;
  }
}
