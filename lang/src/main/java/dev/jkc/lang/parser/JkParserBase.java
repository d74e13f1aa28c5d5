package dev.jkc.lang.parser;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/** What the generated parser inherits: a limit on nesting that does not depend on the stack. */
abstract class JkParserBase extends org.antlr.v4.runtime.Parser {
  /** How deep rules may nest; about seven for each pair of parentheses. */
  private static final int DEPTH_LIMIT = 2400;

  private int depth;

  JkParserBase(TokenStream input) {
    super(input);
  }

  /** Thrown where the nesting is too deep. */
  static final class NestingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int tokenIndex;

    NestingException(int tokenIndex) {
      super("nesting too deep", null, false, false);
      this.tokenIndex = tokenIndex;
    }

    /** The token at which the limit was reached. */
    int tokenIndex() {
      return tokenIndex;
    }
  }

  @Override
  public void enterRule(ParserRuleContext context, int state, int ruleIndex) {
    if (++depth > DEPTH_LIMIT) {
      throw new NestingException(_input.index());
    }
    super.enterRule(context, state, ruleIndex);
  }

  @Override
  public void exitRule() {
    depth--;
    super.exitRule();
  }

  @Override
  public void reset() {
    super.reset();
    depth = 0;
  }
}
