import java.util.Iterator;

/** Records with type variables: pairs, results and a linked list of values. */
public class GenericRecords {
  record Pair<A, B>(A first, B second) {
    static <X> Pair<X, X> of(X both) {
      return new Pair<>(both, both);
    }

    Pair<B, A> swapped() {
      return new Pair<>(second, first);
    }

    <C> Pair<A, C> withSecond(C other) {
      return new Pair<>(first, other);
    }
  }

  record Span<T extends Comparable<T>>(T low, T high) {
    Span {
      if (low.compareTo(high) > 0) {
        T held = low;
        low = high;
        high = held;
      }
    }

    boolean holds(T value) {
      return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    boolean meets(Span<T> other) {
      return holds(other.low) || other.holds(low);
    }
  }

  interface Result<T> {
    T orElse(T other);

    <R> Result<R> then(Step<? super T, ? extends R> step);
  }

  interface Step<A, B> {
    Result<? extends B> run(A input);
  }

  record Good<T>(T value) implements Result<T> {
    @Override
    public T orElse(T other) {
      return value;
    }

    @SuppressWarnings("unchecked")
    @Override
    public <R> Result<R> then(Step<? super T, ? extends R> step) {
      return (Result<R>) step.run(value);
    }
  }

  record Bad<T>(String reason) implements Result<T> {
    @Override
    public T orElse(T other) {
      return other;
    }

    @Override
    public <R> Result<R> then(Step<? super T, ? extends R> step) {
      return new Bad<>(reason);
    }
  }

  record Parse() implements Step<String, Integer> {
    @Override
    public Result<Integer> run(String text) {
      int value = 0;
      for (char c : text.toCharArray()) {
        if (c < '0' || c > '9') {
          return new Bad<>("'" + c + "' in " + text);
        }
        value = 10 * value + c - '0';
      }
      return new Good<>(value);
    }
  }

  record Divide(int number) implements Step<Integer, Double> {
    @Override
    public Result<Double> run(Integer by) {
      return by == 0 ? new Bad<>("division of " + number) : new Good<>((double) number / by);
    }
  }

  record Chain<E>(E head, Chain<? extends E> tail) implements Iterable<E> {
    Chain(E only) {
      this(only, null);
    }

    @SafeVarargs
    static <E> Chain<E> of(E first, E... more) {
      Chain<E> chain = null;
      for (int i = more.length - 1; i >= 0; i--) {
        chain = new Chain<>(more[i], chain);
      }
      return new Chain<>(first, chain);
    }

    @Override
    public Iterator<E> iterator() {
      return new Iterator<>() {
        private Chain<? extends E> at = Chain.this;

        @Override
        public boolean hasNext() {
          return at != null;
        }

        @Override
        public E next() {
          E value = at.head;
          at = at.tail;
          return value;
        }
      };
    }
  }

  /** An accessor that is written out, with the record's variable in an array. */
  record Many<T>(String name, T... values) {
    @Override
    public T[] values() {
      return values.clone();
    }

    T last() {
      return values[values.length - 1];
    }
  }

  public static void main(String[] args) {
    Pair<String, Integer> pair = new Pair<>("ten", 10);
    System.out.println(pair + " " + pair.swapped() + " " + Pair.of('x'));
    int second = pair.second();
    String first = pair.swapped().second();
    System.out.println(second + first.length() + " " + pair.withSecond(new int[0]).second().length);
    System.out.println(pair.equals(new Pair<>("te" + "n", 10)) + " " + pair.equals(pair.swapped()));
    System.out.println(pair.equals(new Pair<Object, Long>("ten", 10L)));
    System.out.println(pair.hashCode() == new Pair<Object, Object>("ten", 10).hashCode());
    Pair<Pair<String, ?>, Pair<?, Object>> nested = new Pair<>(pair, new Pair<>(null, pair));
    System.out.println(nested);
    System.out.println(nested.second().second() == nested.first());

    Span<Integer> span = new Span<>(9, 4);
    System.out.println(span + " " + span.holds(4) + " " + span.meets(new Span<>(0, 3)));
    Span<String> words = new Span<>("b", "f");
    System.out.println(words.low().charAt(0) + " " + words.meets(new Span<>("e", "z")));

    String[] texts = {"8", "0", "1x", "16"};
    for (String text : texts) {
      Result<String> start = new Good<>(text);
      Result<Double> result = start.then(new Parse()).then(new Divide(4));
      System.out.println(result + " " + result.orElse(-1.0));
    }
    Result<Number> number = new Good<>("25").then(new Parse());
    System.out.println(number.orElse(0.5).intValue() + 1);
    System.out.println(new Bad<Integer>("no").equals(new Bad<String>("no")));

    Chain<Number> chain = new Chain<>(1.5, Chain.of(2, 3));
    double sum = 0;
    for (Number each : chain) {
      sum += each.doubleValue();
    }
    System.out.println(sum + " " + chain);
    int product = 1;
    for (int each : Chain.of(2, 3, 7)) {
      product *= each;
    }
    System.out.println(product + " " + new Chain<>("only").head().length());
    System.out.println(Chain.of("a", "b").equals(new Chain<CharSequence>("a", new Chain<>("b"))));

    Many<Integer> many = new Many<>("primes", 2, 3, 5);
    many.values()[2] = 4;
    System.out.println(many.name() + many.values().length + many.last());
    Many<?> strange = new Many<>("mixed", "s", 'c');
    System.out.println(strange.last() + " " + strange.values().length);
    @SuppressWarnings({"unchecked", "rawtypes"})
    Pair<Integer, Integer> wrong = (Pair) pair;
    System.out.println(wrong.second() + 1 + " " + wrong);
    try {
      int bad = wrong.first();
      System.out.println(bad);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
  }
}
