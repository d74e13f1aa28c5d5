/**
 * A bound receiver is evaluated once, when the reference is, and must not be null; a lambda's is
 * not.
 */
public class ReceiverEvaluation {
  interface Source<T> {
    T get();
  }

  interface Function<A, B> {
    B apply(A a);
  }

  static StringBuilder log = new StringBuilder();

  static class Counter {
    int value;

    Counter(int value) {
      this.value = value;
    }

    int up() {
      return ++value;
    }

    int plus(Integer by) {
      return value += by;
    }
  }

  static Counter counter(String name, int start) {
    log.append(name).append(' ');
    return new Counter(start);
  }

  static Counter current;
  Counter own;

  static class Wide {
    static {
      log.append("Wide ");
    }

    static int twice(int n) {
      return 2 * n;
    }
  }

  static class Built {
    static {
      log.append("Built ");
    }

    final int n;

    Built(int n) {
      this.n = n;
    }
  }

  static String flush() {
    String text = log.toString();
    log.setLength(0);
    return "{" + text.trim() + "}";
  }

  interface Attempt {
    Object run();
  }

  static void attempt(String name, Attempt attempt) {
    try {
      System.out.println(name + ": " + attempt.run());
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e.getClass().getName());
    }
  }

  public static void main(String[] args) {
    Source<Integer> bound = counter("bound", 5)::up;
    System.out.println(flush());
    System.out.println(bound.get() + " " + bound.get() + " " + flush());
    Source<Integer> lambda = () -> counter("lambda", 5).up();
    System.out.println(flush());
    System.out.println(lambda.get() + " " + lambda.get() + " " + flush());

    current = new Counter(10);
    Source<Integer> early = current::up;
    Source<Integer> late = () -> current.up();
    current = new Counter(20);
    System.out.println(early.get() + " " + late.get());

    ReceiverEvaluation object = new ReceiverEvaluation();
    object.own = new Counter(1);
    Function<Integer, Integer> add = object.own::plus;
    object.own = null;
    System.out.println(add.apply(4) + " " + add.apply(4));
    attempt("null field", () -> (Source<Integer>) object.own::up);
    attempt(
        "null lambda is made",
        () -> {
          Source<Integer> s = () -> object.own.up();
          return s != null;
        });
    attempt(
        "null lambda is called",
        () -> {
          Source<Integer> s = () -> object.own.up();
          return s.get();
        });
    Counter nothing = null;
    attempt(
        "null local",
        () -> {
          Source<Integer> s = nothing::up;
          log.append("not reached ");
          return s;
        });
    System.out.println(flush());
    Function<Counter, Integer> unbound = Counter::up;
    attempt("unbound null", () -> unbound.apply(null));
    attempt("unbound", () -> unbound.apply(new Counter(7)));
    attempt(
        "null argument",
        () -> {
          Function<Integer, Integer> f = new Counter(1)::plus;
          return f.apply(null);
        });
    attempt(
        "unboxing the result",
        () -> {
          Source<Integer> nullSource = () -> null;
          IntSource ints = nullSource::get;
          return ints.get();
        });

    Function<Integer, Integer> twice = Wide::twice;
    Function<Integer, Built> build = Built::new;
    System.out.println("before " + flush());
    System.out.println(
        twice.apply(21) + flush() + build.apply(3).n + flush() + build.apply(4).n + flush());

    Counter[] counters = {new Counter(100), new Counter(200)};
    int[] at = {0};
    Source<Integer> indexed = counters[at[0]++]::up;
    counters[0] = null;
    System.out.println(indexed.get() + " " + indexed.get() + " " + at[0]);
    attempt("index", () -> (Source<Integer>) counters[2]::up);
    Source<Integer> created = new Counter(1000)::up;
    System.out.println(created.get() + created.get());
    Source<Integer> casted = ((Counter) (Object) new Counter(3))::up;
    System.out.println(casted.get());
    attempt("cast", () -> (Source<Integer>) ((Counter) (Object) "text")::up);
    Source<Source<Integer>> chain = () -> counter("chain", 1)::up;
    Source<Integer> first = chain.get();
    Source<Integer> second = chain.get();
    System.out.println(first.get() + first.get() + second.get() + flush());
    Source<String> conditional = (args.length == 0 ? "yes" : "no")::toString;
    System.out.println(conditional.get());
    Source<Integer> referenceOfReference = ((Source<Integer>) first::get)::get;
    System.out.println(referenceOfReference.get());
  }

  interface IntSource {
    int get();
  }
}
