package dev.jkc.lang.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/** Which brackets belong together. */
final class Brackets {
  /** A bracket without its partner: {@code opener} or {@code closer} is −1, or they do not fit. */
  record Mismatch(int opener, int closer) {}

  /**
   * How deep brackets may nest. The parser could go deeper, but its lookahead remembers every depth
   * that it has seen.
   */
  private static final int DEPTH_LIMIT = 300;

  private final int[] partners;
  private final int[] enclosing;
  private final List<Mismatch> mismatches = new ArrayList<>();

  /** The column of a token that starts its line; else −1 − the column at which its line starts. */
  private final int[] indents;

  /** The first opening bracket beyond the limit; −1 if none. */
  private int tooDeep = -1;

  /** The first pair of braces whose closer stands left of its opener's line; −1 if none. */
  private int openerClosedByOther = -1;

  /** The first closing brace that stands right of its opener's line; −1 if none. */
  private int closerOfOther = -1;

  private Brackets(int size) {
    partners = new int[size];
    Arrays.fill(partners, -1);
    enclosing = new int[size];
    indents = new int[size];
  }

  /** Matches the brackets of {@code tokens}, before any is rewritten. */
  static Brackets of(List<CommonToken> tokens) {
    Brackets brackets = new Brackets(tokens.size());
    int[] open = new int[64];
    int depth = 0;
    int line = -1;
    int indent = 0;
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      int type = token.getType();
      boolean startsLine = token.getLine() != line;
      if (startsLine) {
        line = token.getLine();
        indent = token.getCharPositionInLine();
      }
      brackets.indents[i] = startsLine ? indent : -indent - 1;
      brackets.enclosing[i] = depth == 0 ? -1 : open[depth - 1];
      if (type == JkLexer.LPAREN || type == JkLexer.LBRACK || type == JkLexer.LBRACE) {
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = i;
        if (depth > DEPTH_LIMIT && brackets.tooDeep < 0) {
          brackets.tooDeep = i;
        }
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
    if (wanted == JkLexer.LBRACE) {
      compareIndents(open[found], closer);
    }
    partners[open[found]] = closer;
    partners[closer] = open[found];
    return found;
  }

  private void compareIndents(int opener, int closer) {
    if (indents[closer] < 0) {
      return;
    }
    int openerIndent = indents[opener] < 0 ? -indents[opener] - 1 : indents[opener];
    if (indents[closer] < openerIndent && openerClosedByOther < 0) {
      openerClosedByOther = opener;
    } else if (indents[closer] > openerIndent && closerOfOther < 0) {
      closerOfOther = closer;
    }
  }

  /** The first opening bracket that is nested too deep; −1 if none. */
  int tooDeep() {
    return tooDeep;
  }

  /** The opening brace that probably lacks its closer, by indentation; −1 if none stands out. */
  int openerClosedByOther() {
    return openerClosedByOther;
  }

  /** The closing brace that is probably too much, by indentation; −1 if none stands out. */
  int closerOfOther() {
    return closerOfOther;
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

  /** The index of the innermost bracket that is open at {@code index}, or −1. */
  int enclosing(int index) {
    return enclosing[index];
  }

  /** Brackets without a partner. */
  List<Mismatch> mismatches() {
    return mismatches;
  }
}
