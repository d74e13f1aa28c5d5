package dev.jkc.lang.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** Feeds UTF-16 units to the lexer, so that its positions are offsets as Java counts them. */
final class UnitStream implements CharStream {
  private final SourceText text;
  private final String name;
  private final int length;
  private int position;

  UnitStream(SourceText text, String name) {
    this.text = text;
    this.name = name;
    this.length = text.length();
  }

  @Override
  public void consume() {
    if (position >= length) {
      throw new IllegalStateException("consume at the end of " + name);
    }
    position++;
  }

  @Override
  public int LA(int distance) {
    int index = distance > 0 ? position + distance - 1 : position + distance;
    return index < 0 || index >= length ? IntStream.EOF : text.at(index);
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
    position = Math.min(index, length);
  }

  @Override
  public int size() {
    return length;
  }

  @Override
  public String getSourceName() {
    return name;
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, length);
    return interval.a >= end ? "" : text.text(interval.a, end);
  }
}
