package dev.jkc.compiler.hir;

import java.util.List;

/**
 * A method as callers name it, which the receiver's class chooses the code for; compared by
 * identity. What a call does is known when the whole program is.
 */
public final class HirSelector {
  /** What a call does. */
  public sealed interface Target {
    /** Nothing: no object of the program has the method. */
    record Nothing() implements Target {}

    /** It calls this function, whatever the receiver. */
    record Direct(HirFunction function) implements Target {}

    /** It calls the function at this offset of the receiver's descriptor. */
    record Slot(long offset) implements Target {}
  }

  private final HirClass owner;
  private final String name;
  private final HirSignature signature;
  private Target target = new Target.Nothing();
  private List<HirFunction> targets = List.of();

  /**
   * Makes a selector.
   *
   * @param owner the class or interface that callers know the receiver to be of
   * @param name as traces print it
   * @param signature with the receiver as first parameter
   */
  public HirSelector(HirClass owner, String name, HirSignature signature) {
    this.owner = owner;
    this.name = name;
    this.signature = signature;
  }

  /** The class or interface that callers know the receiver to be of. */
  public HirClass owner() {
    return owner;
  }

  /** How it is called; the receiver is the first parameter. */
  public HirSignature signature() {
    return signature;
  }

  /** What a call does. */
  public Target target() {
    return target;
  }

  /** Every function that a call may reach. */
  public List<HirFunction> targets() {
    return targets;
  }

  /** Says what a call does, and every function that it may reach. */
  public void resolve(Target chosen, List<HirFunction> reached) {
    target = chosen;
    targets = List.copyOf(reached);
  }

  @Override
  public String toString() {
    return name;
  }
}
