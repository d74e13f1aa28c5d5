import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A solver for variables with finite domains: constraints narrow them, and then it guesses. */
final class Constraints {
  private static final class Variable {
    final List<Constraint> constraints = new ArrayList<>();
    List<Integer> domain;

    Variable(int size) {
      domain = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        domain.add(i);
      }
    }

    boolean isFixed() {
      return domain.size() == 1;
    }
  }

  private abstract static class Constraint {
    final Variable left;
    final Variable right;

    Constraint(Variable left, Variable right) {
      this.left = left;
      this.right = right;
      left.constraints.add(this);
      right.constraints.add(this);
    }

    abstract boolean allows(int a, int b);

    /** Removes what has no partner; whether something was removed. */
    boolean narrow(Variable variable) {
      boolean isLeft = variable == left;
      Variable other = isLeft ? right : left;
      List<Integer> rest = new ArrayList<>();
      for (Integer value : variable.domain) {
        for (Integer partner : other.domain) {
          if (isLeft ? allows(value, partner) : allows(partner, value)) {
            rest.add(value);
            break;
          }
        }
      }
      boolean isChanged = rest.size() < variable.domain.size();
      variable.domain = rest;
      return isChanged;
    }
  }

  private static final class Different extends Constraint {
    Different(Variable left, Variable right) {
      super(left, right);
    }

    @Override
    boolean allows(int a, int b) {
      return a != b;
    }
  }

  private static final class Apart extends Constraint {
    private final int distance;

    Apart(Variable left, Variable right, int distance) {
      super(left, right);
      this.distance = distance;
    }

    @Override
    boolean allows(int a, int b) {
      return Math.abs(a - b) != distance;
    }
  }

  private final List<Variable> variables = new ArrayList<>();
  private long guesses;

  private boolean propagate(Iterable<Variable> changed) {
    Deque<Variable> pending = new ArrayDeque<>();
    changed.forEach(pending::add);
    while (!pending.isEmpty()) {
      Variable variable = pending.remove();
      for (Constraint constraint : variable.constraints) {
        Variable other = constraint.left == variable ? constraint.right : constraint.left;
        if (constraint.narrow(other)) {
          if (other.domain.isEmpty()) {
            return false;
          }
          pending.add(other);
        }
      }
    }
    return true;
  }

  private boolean solve() {
    Variable best = null;
    for (Variable variable : variables) {
      if (!variable.isFixed()
          && (best == null || variable.domain.size() < best.domain.size())) {
        best = variable;
      }
    }
    if (best == null) {
      return true;
    }
    List<List<Integer>> saved = new ArrayList<>();
    variables.forEach(variable -> saved.add(variable.domain));
    for (Integer guess : best.domain) {
      guesses++;
      best.domain = List.of(guess);
      if (propagate(List.of(best)) && solve()) {
        return true;
      }
      for (int i = 0; i < saved.size(); i++) {
        variables.get(i).domain = saved.get(i);
      }
    }
    return false;
  }

  static long round() {
    long result = 0;
    for (int size = 8; size <= 24; size++) {
      result = result * 31 + solution(size);
    }
    return result;
  }

  private static long solution(int size) {
    Constraints problem = new Constraints();
    for (int i = 0; i < size; i++) {
      problem.variables.add(new Variable(size));
    }
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        Variable a = problem.variables.get(i);
        Variable b = problem.variables.get(j);
        new Different(a, b);
        new Apart(a, b, j - i);
      }
    }
    boolean isSolved = problem.solve();
    long result = isSolved ? problem.guesses : -1;
    for (Variable variable : problem.variables) {
      result = result * 17 + variable.domain.get(0);
    }
    return result;
  }

  public static void main(String[] args) {
    Timing.run(args, Constraints::round);
  }
}
