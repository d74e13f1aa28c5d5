package dev.jkc.lang.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/**
 * Gives contextual keywords their type where they act as keywords (JLS 3.9), and the arrows of
 * cases and asm operands theirs. Everything else keeps its identifiers.
 */
final class ContextualKeywords {
  /** What a pair of brackets holds, as far as words and arrows depend on it. */
  private static final class Frame {
    private final boolean isAsm;

    /** Whether the tokens at this level belong to the labels of a case. */
    private boolean inLabels;

    /** Conditional operators whose colon has not come yet. */
    private int openConditionals;

    Frame(boolean isAsm) {
      this.isAsm = isAsm;
    }
  }

  private final List<CommonToken> tokens;
  private final List<CommonToken> result;
  private final ArrayList<Frame> frames = new ArrayList<>();
  private boolean inTypeHeader;

  private ContextualKeywords(List<CommonToken> tokens) {
    this.tokens = tokens;
    this.result = new ArrayList<>(tokens.size());
  }

  /** Marks the keywords of {@code tokens}; {@code non-sealed} becomes a single token. */
  static List<CommonToken> mark(List<CommonToken> tokens) {
    return new ContextualKeywords(tokens).run();
  }

  private List<CommonToken> run() {
    Frame frame = new Frame(false);
    frames.add(frame);
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      switch (token.getType()) {
        case JkLexer.LPAREN, JkLexer.LBRACK, JkLexer.LBRACE -> {
          boolean isAsm = token.getType() == JkLexer.LPAREN && i > 0 && type(i - 1) == JkLexer.ASM;
          inTypeHeader = false;
          frame = new Frame(isAsm);
          frames.add(frame);
        }
        case JkLexer.RPAREN, JkLexer.RBRACK, JkLexer.RBRACE -> {
          if (frames.size() > 1) {
            frames.remove(frames.size() - 1);
            frame = frames.get(frames.size() - 1);
          }
        }
        case JkLexer.SEMI -> inTypeHeader = false;
        case JkLexer.CLASS, JkLexer.INTERFACE ->
            inTypeHeader = i == 0 || type(i - 1) != JkLexer.DOT;
        case JkLexer.AT -> {
          if (type(i + 1) == JkLexer.INTERFACE) {
            token.setType(JkLexer.AT_INTERFACE);
          }
        }
        case JkLexer.UNSAFE -> {
          if (type(i + 1) == JkLexer.FN) {
            token.setType(JkLexer.UNSAFE_TYPE);
          }
        }
        case JkLexer.IDENTIFIER -> {
          if (token.getStopIndex() - token.getStartIndex() < 10) {
            i = word(i, token, frame);
          }
        }
        default -> labels(i, token, frame);
      }
      result.add(token);
    }
    return result;
  }

  private int type(int index) {
    return index < tokens.size() ? tokens.get(index).getType() : -1;
  }

  private String text(int index) {
    return index < tokens.size() ? tokens.get(index).getText() : "";
  }

  private void labels(int index, CommonToken token, Frame frame) {
    switch (token.getType()) {
      case JkLexer.CASE -> {
        frame.inLabels = true;
        frame.openConditionals = 0;
      }
      case JkLexer.DEFAULT -> {
        if (type(index + 1) == JkLexer.ARROW) {
          frame.inLabels = true;
          frame.openConditionals = 0;
        }
      }
      case JkLexer.QUESTION -> {
        // In front of these it is a wildcard.
        int next = type(index + 1);
        if (next != JkLexer.GT
            && next != JkLexer.COMMA
            && next != JkLexer.EXTENDS
            && next != JkLexer.SUPER) {
          frame.openConditionals++;
        }
      }
      case JkLexer.COLON -> {
        if (frame.openConditionals > 0) {
          frame.openConditionals--;
        } else {
          frame.inLabels = false;
        }
      }
      case JkLexer.ARROW -> {
        if (frame.inLabels || frame.isAsm) {
          token.setType(JkLexer.PLAIN_ARROW);
          frame.inLabels = false;
        }
      }
      default -> {}
    }
  }

  /** Handles the identifier at {@code index}; the result is the index of its last token. */
  private int word(int index, CommonToken token, Frame frame) {
    int previous = index == 0 ? -1 : type(index - 1);
    int next = type(index + 1);
    switch (token.getText()) {
      case "record" -> {
        int afterName = type(index + 2);
        // The brace is a mistake, which is told best as one in a record.
        if (next == JkLexer.IDENTIFIER
            && previous != JkLexer.DOT
            && (afterName == JkLexer.LPAREN
                || afterName == JkLexer.LT
                || afterName == JkLexer.LBRACE)) {
          token.setType(JkLexer.RECORD);
        }
      }
      case "sealed" -> {
        if (previous != JkLexer.DOT && mayFollowSealed(index + 1) && !isAnnotationType(index + 1)) {
          token.setType(JkLexer.SEALED);
        }
      }
      case "non" -> {
        if (previous != JkLexer.DOT
            && next == JkLexer.SUB
            && text(index + 2).equals("sealed")
            && tokens.get(index + 2).getStartIndex() == token.getStartIndex() + 4
            && mayFollowSealed(index + 3)) {
          token.setType(JkLexer.NON_SEALED);
          token.setStopIndex(tokens.get(index + 2).getStopIndex());
          return index + 2;
        }
      }
      case "permits" -> {
        if (inTypeHeader
            && (previous == JkLexer.IDENTIFIER || previous == JkLexer.GT)
            && (next == JkLexer.IDENTIFIER || next == JkLexer.AT)) {
          token.setType(JkLexer.PERMITS);
        }
      }
      case "when" -> {
        if (frame.inLabels && endsPattern(index - 1)) {
          token.setType(JkLexer.WHEN);
        }
      }
      case "yield" -> {
        if (TokenSets.BEFORE_STATEMENT.contains(previous) && startsYield(index)) {
          token.setType(JkLexer.YIELD);
        }
      }
      default -> {}
    }
    return index;
  }

  /** An annotation interface cannot be sealed (JLS 9.6). */
  private boolean isAnnotationType(int index) {
    return type(index) == JkLexer.AT && type(index + 1) == JkLexer.INTERFACE;
  }

  private boolean mayFollowSealed(int index) {
    if (TokenSets.AFTER_SEALED.contains(type(index))) {
      return true;
    }
    if (type(index) != JkLexer.IDENTIFIER) {
      return false;
    }
    String word = text(index);
    return word.equals("sealed")
        || (word.equals("non") && type(index + 1) == JkLexer.SUB)
        || (word.equals("record") && type(index + 1) == JkLexer.IDENTIFIER);
  }

  /** Whether the token at {@code index} can be the last of a pattern. */
  private boolean endsPattern(int index) {
    int type = type(index);
    if (type == JkLexer.RPAREN) {
      return true;
    }
    if (type != JkLexer.IDENTIFIER || index == 0) {
      return false;
    }
    int before = type(index - 1);
    return before == JkLexer.IDENTIFIER
        || before == JkLexer.GT
        || before == JkLexer.RBRACK
        || TokenSets.PRIMITIVES.contains(before);
  }

  /** JLS 3.9 and 14.21, as javac reads them. */
  private boolean startsYield(int index) {
    int next = type(index + 1);
    return switch (next) {
      case JkLexer.BANG, JkLexer.TILDE, JkLexer.INC, JkLexer.DEC -> type(index + 2) != JkLexer.SEMI;
      case JkLexer.LPAREN -> yieldsParenthesis(index + 1);
      default -> TokenSets.AFTER_YIELD.contains(next);
    };
  }

  /** Tells {@code yield (a);} from a call of a method named yield, which has several arguments. */
  private boolean yieldsParenthesis(int opener) {
    int depth = 0;
    boolean hasComma = false;
    boolean inTypeArguments = false;
    for (int i = opener; i < tokens.size(); i++) {
      switch (type(i)) {
        case JkLexer.LPAREN -> depth++;
        case JkLexer.RPAREN -> {
          if (--depth == 0) {
            return !hasComma || type(i + 1) == JkLexer.ARROW;
          }
        }
        case JkLexer.COMMA -> hasComma |= depth == 1 && !inTypeArguments;
        case JkLexer.LT -> inTypeArguments = true;
        case JkLexer.GT -> inTypeArguments = false;
        default -> {}
      }
    }
    return false;
  }
}
