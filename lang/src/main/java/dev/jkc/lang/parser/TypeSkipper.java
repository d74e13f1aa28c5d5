package dev.jkc.lang.parser;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/** Recognises types in a list of tokens without parsing them. */
final class TypeSkipper {
  /** What the tokens between parentheses can be. */
  enum Content {
    NO_TYPE,
    TYPE_OR_EXPRESSION,
    TYPE
  }

  /** Deeper types are left to the parser, which reports them. */
  private static final int DEPTH_LIMIT = 200;

  private final List<CommonToken> tokens;
  private final Brackets brackets;
  private final boolean isJk;
  private int depth;

  /** Whether the type skipped last cannot be read as an expression. */
  private boolean isCertain;

  TypeSkipper(List<CommonToken> tokens, Brackets brackets, boolean isJk) {
    this.tokens = tokens;
    this.brackets = brackets;
    this.isJk = isJk;
  }

  private int type(int index) {
    return index < tokens.size() ? tokens.get(index).getType() : -1;
  }

  /** Whether the tokens from {@code start} to {@code end} (exclusive) are types joined by &. */
  Content classify(int start, int end) {
    isCertain = false;
    int i = skip(start);
    while (i >= 0 && i < end && type(i) == JkLexer.AMP) {
      i = skip(i + 1);
    }
    if (i != end) {
      return Content.NO_TYPE;
    }
    return isCertain ? Content.TYPE : Content.TYPE_OR_EXPRESSION;
  }

  /** The index behind the type that starts at {@code start}, or −1. */
  private int skip(int start) {
    if (depth > DEPTH_LIMIT) {
      return -1;
    }
    depth++;
    int i = skipAnnotations(start);
    isCertain |= i > start;
    if (i >= 0) {
      i = skipBase(i);
    }
    if (i >= 0) {
      i = skipSuffixes(i);
    }
    depth--;
    return i;
  }

  private int skipBase(int i) {
    int type = type(i);
    if (TokenSets.PRIMITIVES.contains(type) || type == JkLexer.VOID) {
      isCertain = true;
      return i + 1;
    }
    if (type == JkLexer.UNSAFE_TYPE) {
      return skipBase(i + 1);
    }
    if (type == JkLexer.FN) {
      isCertain = true;
      return skipFunction(i + 1);
    }
    while (type(i) == JkLexer.IDENTIFIER) {
      i++;
      if (type(i) == JkLexer.LT) {
        i = skipArguments(i);
        isCertain = true;
      }
      if (i < 0 || type(i) != JkLexer.DOT) {
        return i;
      }
      i = skipAnnotations(i + 1);
    }
    return -1;
  }

  private int skipSuffixes(int i) {
    while (true) {
      int next = type(i) == JkLexer.AT ? skipAnnotations(i) : i;
      if (next < 0) {
        return -1;
      }
      int type = type(next);
      if (type == JkLexer.LBRACK && type(next + 1) == JkLexer.RBRACK) {
        isCertain = true;
        i = next + 2;
      } else if (type == JkLexer.LBRACK && isJk && brackets.partner(next) >= 0) {
        i = brackets.partner(next) + 1;
      } else if (type == JkLexer.STAR && endsPointer(next + 1)) {
        isCertain = true;
        i = next + 1;
      } else if (type == JkLexer.VOLATILE && type(next + 1) == JkLexer.STAR) {
        isCertain = true;
        i = next + 2;
      } else {
        return i;
      }
    }
  }

  /** Whether the star in front of {@code index} makes a pointer and is no multiplication. */
  private boolean endsPointer(int index) {
    return switch (type(index)) {
      case JkLexer.RPAREN,
          JkLexer.GT,
          JkLexer.COMMA,
          JkLexer.STAR,
          JkLexer.LBRACK,
          JkLexer.VOLATILE,
          JkLexer.LPAREN,
          JkLexer.AT ->
          true;
      default -> false;
    };
  }

  /** The index behind the annotations that start at {@code start}, or −1 if they are cut off. */
  private int skipAnnotations(int start) {
    int i = start;
    while (type(i) == JkLexer.AT) {
      i++;
      if (type(i) != JkLexer.IDENTIFIER) {
        return -1;
      }
      i++;
      while (type(i) == JkLexer.DOT && type(i + 1) == JkLexer.IDENTIFIER) {
        i += 2;
      }
      if (type(i) == JkLexer.LPAREN) {
        i = brackets.partner(i) + 1;
        if (i == 0) {
          return -1;
        }
      }
    }
    return i;
  }

  /** The index behind the type arguments whose {@code <} is at {@code start}, or −1. */
  int skipArguments(int start) {
    int i = start + 1;
    if (type(i) == JkLexer.GT) {
      return i + 1;
    }
    while (true) {
      i = skipAnnotations(i);
      if (i < 0) {
        return -1;
      }
      if (type(i) == JkLexer.QUESTION) {
        i++;
        if (type(i) == JkLexer.EXTENDS || type(i) == JkLexer.SUPER) {
          i = skip(i + 1);
        }
      } else {
        i = skip(i);
      }
      if (i < 0) {
        return -1;
      }
      if (type(i) == JkLexer.GT) {
        return i + 1;
      }
      if (type(i) != JkLexer.COMMA) {
        return -1;
      }
      i++;
    }
  }

  /** The index behind {@code <R(P, …)>}, or −1. */
  private int skipFunction(int start) {
    if (type(start) != JkLexer.LT) {
      return -1;
    }
    int parameters = skip(start + 1);
    if (parameters < 0 || type(parameters) != JkLexer.LPAREN) {
      return -1;
    }
    int closer = brackets.partner(parameters);
    return closer >= 0 && type(closer + 1) == JkLexer.GT ? closer + 2 : -1;
  }
}
