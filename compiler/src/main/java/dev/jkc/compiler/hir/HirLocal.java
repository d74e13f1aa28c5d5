package dev.jkc.compiler.hir;

import org.jspecify.annotations.Nullable;

/** A local variable, parameter or temporary of one function; compared by identity. */
public final class HirLocal {
  private final String name;
  private final HirType type;
  private final @Nullable SourceType sourceType;

  /** Makes a temporary; the name need not be unique. */
  public HirLocal(String name, HirType type) {
    this(name, type, null);
  }

  /** Makes a variable that the source has, with its type there; the name need not be unique. */
  public HirLocal(String name, HirType type, @Nullable SourceType sourceType) {
    this.name = name;
    this.type = type;
    this.sourceType = sourceType;
  }

  /** The name in the source, or one that tells what a temporary is for. */
  public String name() {
    return name;
  }

  /** The type of its value. */
  public HirType type() {
    return type;
  }

  /** The type in the source; null for a temporary. */
  public @Nullable SourceType sourceType() {
    return sourceType;
  }

  @Override
  public String toString() {
    return name;
  }
}
