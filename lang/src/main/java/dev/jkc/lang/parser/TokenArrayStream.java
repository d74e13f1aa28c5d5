package dev.jkc.lang.parser;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** Feeds prepared tokens to the parser; the last one is the end of the file. */
final class TokenArrayStream implements TokenStream {
  private final Token[] tokens;
  private final int[] types;
  private final TokenSource source;
  private int position;

  /**
   * Makes a stream over {@code tokens}.
   *
   * @param source where the tokens came from, asked by ANTLR for a factory of missing tokens
   */
  TokenArrayStream(Token[] tokens, TokenSource source) {
    this.tokens = tokens;
    this.source = source;
    this.types = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      types[i] = tokens[i].getType();
    }
  }

  @Override
  public Token LT(int distance) {
    return tokens[index(distance)];
  }

  @Override
  public int LA(int distance) {
    return types[index(distance)];
  }

  private int index(int distance) {
    int index = distance > 0 ? position + distance - 1 : position + distance;
    return Math.max(0, Math.min(index, tokens.length - 1));
  }

  @Override
  public void consume() {
    if (position >= tokens.length - 1) {
      // ANTLR consumes the end of the file once when it matches EOF, and never asks beyond it.
      return;
    }
    position++;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, tokens.length - 1);
  }

  @Override
  public int size() {
    return tokens.length;
  }

  @Override
  public Token get(int index) {
    return tokens[index];
  }

  @Override
  public TokenSource getTokenSource() {
    return source;
  }

  @Override
  public String getSourceName() {
    return source.getSourceName();
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, interval.a); i <= interval.b && i < tokens.length; i++) {
      text.append(tokens[i].getText());
    }
    return text.toString();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, tokens.length - 1));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }
}
