package dev.jkc.compiler.check;

import java.util.BitSet;

/**
 * Which variables are definitely assigned and which definitely unassigned (JLS 16). Where control
 * cannot be, every variable is both.
 */
final class Assignment {
  private static final int EVERYTHING = 1 << 12;

  private final BitSet assigned;
  private final BitSet unassigned;

  private Assignment(BitSet assigned, BitSet unassigned) {
    this.assigned = assigned;
    this.unassigned = unassigned;
  }

  /** Nothing assigned and nothing known to be unassigned. */
  static Assignment none() {
    return new Assignment(new BitSet(), new BitSet());
  }

  /** The state of a place that control does not reach. */
  static Assignment unreachable() {
    BitSet all = new BitSet();
    all.set(0, EVERYTHING);
    return new Assignment(all, (BitSet) all.clone());
  }

  Assignment copy() {
    return new Assignment((BitSet) assigned.clone(), (BitSet) unassigned.clone());
  }

  boolean isAssigned(int variable) {
    return assigned.get(variable);
  }

  boolean isUnassigned(int variable) {
    return unassigned.get(variable);
  }

  void declare(int variable) {
    assigned.clear(variable);
    unassigned.set(variable);
  }

  void assign(int variable) {
    assigned.set(variable);
    unassigned.clear(variable);
  }

  /** What is known where this state and another one meet. */
  Assignment meet(Assignment other) {
    Assignment both = copy();
    both.assigned.and(other.assigned);
    both.unassigned.and(other.unassigned);
    return both;
  }

  /** This state with fewer variables known to be unassigned. */
  Assignment withUnassignedOf(Assignment other) {
    Assignment fewer = copy();
    fewer.unassigned.and(other.unassigned);
    return fewer;
  }

  boolean sameUnassigned(Assignment other) {
    return unassigned.equals(other.unassigned);
  }
}
