package dev.jkc.compiler.hir;

/** The target of breaks out of a {@link HirStatement.Labeled}; compared by identity. */
public final class HirLabel {
  private final String name;

  /** Makes a label; the name is for people. */
  public HirLabel(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
