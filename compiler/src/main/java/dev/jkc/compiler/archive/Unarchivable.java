package dev.jkc.compiler.archive;

/** Something that has no name outside of its program: what holds it is compiled from source. */
public final class Unarchivable extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says what it is. */
  public Unarchivable(String what) {
    super(what);
  }
}
