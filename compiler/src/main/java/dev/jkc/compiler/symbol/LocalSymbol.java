package dev.jkc.compiler.symbol;

import dev.jkc.lang.source.SourceRange;

/** A local variable or parameter. */
public final class LocalSymbol implements Symbol {
  private final String name;
  private final SourceRange range;
  private final Type type;
  private final boolean isFinal;
  private final boolean parameter;

  /** Makes a local variable, or a parameter, which is assigned from the start. */
  public LocalSymbol(
      String name, SourceRange range, Type type, boolean isFinal, boolean parameter) {
    this.name = name;
    this.range = range;
    this.type = type;
    this.isFinal = isFinal;
    this.parameter = parameter;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public SourceRange range() {
    return range;
  }

  /** Its type. */
  public Type type() {
    return type;
  }

  /** Whether it is declared {@code final}. */
  public boolean isFinal() {
    return isFinal;
  }

  /** Whether it is a parameter. */
  public boolean isParameter() {
    return parameter;
  }

  @Override
  public String toString() {
    return name;
  }
}
