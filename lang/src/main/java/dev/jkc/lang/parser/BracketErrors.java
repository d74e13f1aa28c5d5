package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/**
 * Reports braces that do not match, with the help of the indentation: the parser itself would
 * notice only at the end of the file. Parentheses and brackets are left to the parser.
 */
final class BracketErrors {
  private final Builders builders;
  private final Diagnostics diagnostics;
  private final List<CommonToken> tokens;
  private final Brackets brackets;

  BracketErrors(
      Builders builders, Diagnostics diagnostics, List<CommonToken> tokens, Brackets brackets) {
    this.builders = builders;
    this.diagnostics = diagnostics;
    this.tokens = tokens;
    this.brackets = brackets;
  }

  /** Reports, and gives the token from which on the structure of the file is unknown. */
  int report() {
    int unclosed = -1;
    int unmatched = -1;
    for (Brackets.Mismatch mismatch : brackets.mismatches()) {
      if (mismatch.closer() < 0 && isType(mismatch.opener(), JkLexer.LBRACE)) {
        // The innermost comes first.
        unclosed = unclosed < 0 ? mismatch.opener() : unclosed;
      } else if (isType(mismatch.closer(), JkLexer.RBRACE) && mismatch.opener() < 0) {
        unmatched = unmatched < 0 ? mismatch.closer() : unmatched;
      }
    }
    int end = tokens.size();
    if (unclosed >= 0) {
      end = Math.min(end, unclosed(unclosed));
    }
    if (unmatched >= 0) {
      end = Math.min(end, unmatched(unmatched));
    }
    return end;
  }

  private boolean isType(int index, int type) {
    return index >= 0 && tokens.get(index).getType() == type;
  }

  private int unclosed(int opener) {
    int suspect = brackets.openerClosedByOther();
    int place = suspect >= 0 ? suspect : opener;
    CommonToken last = tokens.get(Math.max(0, tokens.size() - 2));
    int end = last.getStopIndex() + 1;
    Diagnostic diagnostic =
        Diagnostic.of(
            SyntaxCode.UNCLOSED_BRACKET,
            builders.range(tokens.get(place)),
            "this `{` is not closed");
    if (suspect >= 0) {
      diagnostic =
          diagnostic.at(
              builders.range(tokens.get(brackets.partner(suspect))),
              "by its indentation this one closes another block");
    }
    diagnostics.report(diagnostic.at(builders.range(end, end), "a `}` is missing at the end"));
    // Without a suspect only the end of the file is affected.
    return suspect >= 0 ? suspect : tokens.size() - 1;
  }

  private int unmatched(int closer) {
    int suspect = brackets.closerOfOther();
    if (suspect < 0 || suspect > closer) {
      diagnostics.report(
          Diagnostic.of(
              SyntaxCode.UNMATCHED_BRACKET,
              builders.range(tokens.get(closer)),
              "this `}` closes nothing"));
      return closer;
    }
    diagnostics.report(
        Diagnostic.of(
                SyntaxCode.UNMATCHED_BRACKET,
                builders.range(tokens.get(closer)),
                "this `}` closes nothing")
            .at(
                builders.range(tokens.get(suspect)),
                "by its indentation this one may be too much"));
    return suspect;
  }
}
