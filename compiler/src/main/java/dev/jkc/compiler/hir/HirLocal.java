package dev.jkc.compiler.hir;

/** A local variable, parameter or temporary of one function; compared by identity. */
public final class HirLocal {
  private final String name;
  private final HirType type;

  /** Makes a variable; the name need not be unique. */
  public HirLocal(String name, HirType type) {
    this.name = name;
    this.type = type;
  }

  /** The name in the source, or one that tells what a temporary is for. */
  public String name() {
    return name;
  }

  /** The type of its value. */
  public HirType type() {
    return type;
  }

  @Override
  public String toString() {
    return name;
  }
}
