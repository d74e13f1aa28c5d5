package dev.jkc.compiler.check;

import java.util.BitSet;

/**
 * Which variables are definitely assigned and which definitely unassigned (JLS 16). Where control
 * cannot be, every variable is both.
 */
final class Assignment {
  private final VariableSet assigned;
  private final VariableSet unassigned;

  private Assignment(VariableSet assigned, VariableSet unassigned) {
    this.assigned = assigned;
    this.unassigned = unassigned;
  }

  /** Nothing assigned and nothing known to be unassigned. */
  static Assignment none() {
    return new Assignment(new VariableSet(false), new VariableSet(false));
  }

  /** The state of a place that control does not reach. */
  static Assignment unreachable() {
    return new Assignment(new VariableSet(true), new VariableSet(true));
  }

  Assignment copy() {
    return new Assignment(assigned.copy(), unassigned.copy());
  }

  boolean isAssigned(int variable) {
    return assigned.contains(variable);
  }

  boolean isUnassigned(int variable) {
    return unassigned.contains(variable);
  }

  void declare(int variable) {
    assigned.set(variable, false);
    unassigned.set(variable, true);
  }

  void assign(int variable) {
    assigned.set(variable, true);
    unassigned.set(variable, false);
  }

  /**
   * Takes a variable to be assigned after its lack was reported; it may be assigned all the same.
   */
  void assume(int variable) {
    assigned.set(variable, true);
  }

  /** What is known where this state and another one meet. */
  Assignment meet(Assignment other) {
    Assignment both = copy();
    both.assigned.retain(other.assigned);
    both.unassigned.retain(other.unassigned);
    return both;
  }

  /** What is known when a {@code finally} block that ends like that comes after this state. */
  Assignment followedBy(Assignment end) {
    Assignment both = copy();
    both.assigned.include(end.assigned);
    both.unassigned.retain(end.unassigned);
    return both;
  }

  /** This state when some variables may have been assigned. */
  Assignment withoutUnassigned(BitSet variables) {
    Assignment fewer = copy();
    variables.stream().forEach(variable -> fewer.unassigned.set(variable, false));
    return fewer;
  }

  /** This state with fewer variables known to be unassigned. */
  Assignment withUnassignedOf(Assignment other) {
    Assignment fewer = copy();
    fewer.unassigned.retain(other.unassigned);
    return fewer;
  }

  boolean sameUnassigned(Assignment other) {
    return unassigned.isSame(other.unassigned);
  }

  /** A set of variables that may hold all there will ever be, except some. */
  private static final class VariableSet {
    private final BitSet exceptions;
    private boolean holdsTheRest;

    VariableSet(boolean holdsTheRest) {
      this.exceptions = new BitSet();
      this.holdsTheRest = holdsTheRest;
    }

    VariableSet copy() {
      VariableSet copy = new VariableSet(holdsTheRest);
      copy.exceptions.or(exceptions);
      return copy;
    }

    boolean contains(int variable) {
      return exceptions.get(variable) != holdsTheRest;
    }

    void set(int variable, boolean isMember) {
      exceptions.set(variable, isMember != holdsTheRest);
    }

    void retain(VariableSet other) {
      if (holdsTheRest && other.holdsTheRest) {
        exceptions.or(other.exceptions);
      } else if (holdsTheRest) {
        BitSet members = (BitSet) other.exceptions.clone();
        members.andNot(exceptions);
        exceptions.clear();
        exceptions.or(members);
        holdsTheRest = false;
      } else if (other.holdsTheRest) {
        exceptions.andNot(other.exceptions);
      } else {
        exceptions.and(other.exceptions);
      }
    }

    void include(VariableSet other) {
      if (holdsTheRest && other.holdsTheRest) {
        exceptions.and(other.exceptions);
      } else if (holdsTheRest) {
        exceptions.andNot(other.exceptions);
      } else if (other.holdsTheRest) {
        BitSet missing = (BitSet) other.exceptions.clone();
        missing.andNot(exceptions);
        exceptions.clear();
        exceptions.or(missing);
        holdsTheRest = true;
      } else {
        exceptions.or(other.exceptions);
      }
    }

    boolean isSame(VariableSet other) {
      return holdsTheRest == other.holdsTheRest && exceptions.equals(other.exceptions);
    }
  }
}
