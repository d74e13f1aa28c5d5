/** One tree, walked by visitors, by lambdas, by a fold, and by continuations. */
public class VisitorsAndLambdas {
  interface Fn<A, B> {
    B apply(A a);
  }

  interface Fn2<A, B, C> {
    C apply(A a, B b);
  }

  interface Visitor<R> {
    R leaf(int value);

    R negated(Tree inner);

    R both(char sign, Tree left, Tree right);

    static <R> Visitor<R> of(
        Fn<Integer, R> leaf, Fn<Tree, R> negated, Three<Character, Tree, Tree, R> both) {
      return new Visitor<>() {
        @Override
        public R leaf(int value) {
          return leaf.apply(value);
        }

        @Override
        public R negated(Tree inner) {
          return negated.apply(inner);
        }

        @Override
        public R both(char sign, Tree left, Tree right) {
          return both.apply(sign, left, right);
        }
      };
    }
  }

  interface Three<A, B, C, D> {
    D apply(A a, B b, C c);
  }

  /** A tree is what it does with a visitor. */
  interface Tree {
    <R> R accept(Visitor<R> visitor);

    default <R> R fold(Fn<Integer, R> leaf, Fn<R, R> negated, Three<Character, R, R, R> both) {
      return accept(
          Visitor.of(
              leaf,
              inner -> negated.apply(inner.fold(leaf, negated, both)),
              (sign, left, right) ->
                  both.apply(
                      sign, left.fold(leaf, negated, both), right.fold(leaf, negated, both))));
    }

    static Tree leaf(int value) {
      return new Tree() {
        @Override
        public <R> R accept(Visitor<R> visitor) {
          return visitor.leaf(value);
        }
      };
    }

    static Tree negated(Tree inner) {
      return new Tree() {
        @Override
        public <R> R accept(Visitor<R> visitor) {
          return visitor.negated(inner);
        }
      };
    }

    static Tree both(char sign, Tree left, Tree right) {
      return new Tree() {
        @Override
        public <R> R accept(Visitor<R> visitor) {
          return visitor.both(sign, left, right);
        }
      };
    }
  }

  static class Evaluator implements Visitor<Integer> {
    int steps;

    @Override
    public Integer leaf(int value) {
      steps++;
      return value;
    }

    @Override
    public Integer negated(Tree inner) {
      steps++;
      return -inner.accept(this);
    }

    @Override
    public Integer both(char sign, Tree left, Tree right) {
      steps++;
      Fn2<Integer, Integer, Integer> f = function(sign);
      return f.apply(left.accept(this), right.accept(this));
    }
  }

  static Fn2<Integer, Integer, Integer> function(char sign) {
    return switch (sign) {
      case '+' -> Integer::sum;
      case '-' -> (a, b) -> a - b;
      case '*' -> (a, b) -> a * b;
      default -> throw new IllegalArgumentException("sign " + sign);
    };
  }

  interface Next<T> {
    Step then(T value);
  }

  /** A step of a walk without a stack. */
  interface Step {
    Step go();
  }

  static Step walk(Tree tree, Next<Integer> next) {
    return () ->
        tree.<Step>accept(
            Visitor.of(
                value -> next.then(value),
                inner -> walk(inner, v -> next.then(-v)),
                (sign, left, right) ->
                    walk(left, a -> walk(right, b -> next.then(function(sign).apply(a, b))))));
  }

  static int run(Tree tree) {
    int[] result = new int[1];
    Step step =
        walk(
            tree,
            value -> {
              result[0] = value;
              return null;
            });
    int steps = 0;
    while (step != null) {
      step = step.go();
      steps++;
    }
    System.out.print(steps + " steps: ");
    return result[0];
  }

  public static void main(String[] args) {
    Tree tree =
        Tree.both(
            '+',
            Tree.leaf(7),
            Tree.both(
                '*', Tree.negated(Tree.leaf(3)), Tree.both('-', Tree.leaf(10), Tree.leaf(4))));
    Evaluator evaluator = new Evaluator();
    System.out.println(tree.accept(evaluator) + " in " + evaluator.steps);
    Three<Character, String, String, String> infix = (sign, a, b) -> "(" + a + sign + b + ")";
    System.out.println(tree.fold(n -> "" + n, s -> "-" + s, infix));
    System.out.println(
        tree.<String>fold(
            String::valueOf, s -> s + " neg", (sign, a, b) -> a + " " + b + " " + sign));
    System.out.println(tree.<Integer>fold(n -> 1, n -> n + 1, (sign, a, b) -> 1 + Math.max(a, b)));
    System.out.println(
        tree.<Integer>fold(n -> n, n -> -n, (sign, a, b) -> function(sign).apply(a, b)));
    Fn<Fn<Integer, Integer>, Tree> mapped =
        f -> tree.fold(n -> Tree.leaf(f.apply(n)), Tree::negated, Tree::both);
    System.out.println(mapped.apply(n -> n * n).fold(n -> "" + n, s -> "~" + s, infix));
    System.out.println(mapped.apply(n -> n + 1).accept(new Evaluator()));
    System.out.println(run(tree));
    Tree deep = Tree.leaf(1);
    for (int i = 0; i < 20000; i++) {
      deep = i % 2 == 0 ? Tree.both('+', deep, Tree.leaf(i)) : Tree.negated(deep);
    }
    System.out.println(run(deep));
    try {
      System.out.println(run(Tree.both('/', Tree.leaf(1), Tree.leaf(2))));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Visitor<Boolean> constant = Visitor.of(n -> n != 0, t -> true, (s, l, r) -> l == r);
    System.out.println(tree.accept(constant) + " " + Tree.leaf(0).accept(constant));
  }
}
