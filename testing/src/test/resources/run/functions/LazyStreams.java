/** A library of lazy, endless lists: nothing is computed before it is asked for, and then once. */
public class LazyStreams {
  interface Source<T> {
    T get();
  }

  interface Fn<A, B> {
    B apply(A a);
  }

  interface Fn2<A, B, C> {
    C apply(A a, B b);
  }

  interface Test<T> {
    boolean test(T value);
  }

  static final class Lazy<T> implements Source<T> {
    private Source<? extends T> source;
    private T value;

    Lazy(Source<? extends T> source) {
      this.source = source;
    }

    @Override
    public T get() {
      if (source != null) {
        value = source.get();
        source = null;
      }
      return value;
    }
  }

  static final class Flow<T> implements Iterable<T> {
    private static final Flow<?> EMPTY = new Flow<>(null, null);

    private final T head;
    private final Source<Flow<T>> tail;

    private Flow(T head, Source<Flow<T>> tail) {
      this.head = head;
      this.tail = tail;
    }

    @SuppressWarnings("unchecked")
    static <T> Flow<T> empty() {
      return (Flow<T>) EMPTY;
    }

    static <T> Flow<T> of(T head, Source<Flow<T>> tail) {
      return new Flow<>(head, new Lazy<>(tail));
    }

    @SafeVarargs
    static <T> Flow<T> of(T... all) {
      return from(all, 0);
    }

    private static <T> Flow<T> from(T[] all, int at) {
      return at == all.length ? empty() : of(all[at], () -> from(all, at + 1));
    }

    static <T> Flow<T> iterate(T seed, Fn<? super T, ? extends T> next) {
      return of(seed, () -> iterate(next.apply(seed), next));
    }

    static <S, T> Flow<T> unfold(S state, Fn<S, S> next, Fn<? super S, ? extends T> show) {
      return of(show.apply(state), () -> unfold(next.apply(state), next, show));
    }

    boolean isEmpty() {
      return tail == null;
    }

    Flow<T> rest() {
      return tail.get();
    }

    <R> Flow<R> map(Fn<? super T, ? extends R> f) {
      return isEmpty() ? empty() : of(f.apply(head), () -> rest().map(f));
    }

    Flow<T> filter(Test<? super T> test) {
      Flow<T> at = this;
      while (!at.isEmpty() && !test.test(at.head)) {
        at = at.rest();
      }
      Flow<T> found = at;
      return found.isEmpty() ? found : of(found.head, () -> found.rest().filter(test));
    }

    Flow<T> take(int n) {
      return n == 0 || isEmpty() ? empty() : of(head, () -> n == 1 ? empty() : rest().take(n - 1));
    }

    Flow<T> takeWhile(Test<? super T> test) {
      return isEmpty() || !test.test(head) ? empty() : of(head, () -> rest().takeWhile(test));
    }

    <U, R> Flow<R> zip(Flow<U> other, Fn2<? super T, ? super U, ? extends R> f) {
      return isEmpty() || other.isEmpty()
          ? empty()
          : of(f.apply(head, other.head), () -> rest().zip(other.rest(), f));
    }

    <R> Flow<R> flatMap(Fn<? super T, Flow<R>> f) {
      return isEmpty() ? empty() : f.apply(head).append(() -> rest().flatMap(f));
    }

    Flow<T> append(Source<Flow<T>> more) {
      return isEmpty() ? more.get() : of(head, () -> rest().append(more));
    }

    <R> Flow<R> scan(R start, Fn2<? super R, ? super T, ? extends R> f) {
      return of(start, () -> isEmpty() ? empty() : rest().scan(f.apply(start, head), f));
    }

    <R> R fold(R start, Fn2<? super R, ? super T, ? extends R> f) {
      R result = start;
      for (T each : this) {
        result = f.apply(result, each);
      }
      return result;
    }

    @Override
    public java.util.Iterator<T> iterator() {
      return new java.util.Iterator<>() {
        private Source<Flow<T>> at = () -> Flow.this;

        @Override
        public boolean hasNext() {
          Flow<T> here = at.get();
          at = () -> here;
          return !here.isEmpty();
        }

        @Override
        public T next() {
          Flow<T> here = at.get();
          if (here.isEmpty()) {
            throw new java.util.NoSuchElementException("end");
          }
          at = here.tail;
          return here.head;
        }
      };
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (T each : this) {
        text.append(text.isEmpty() ? "" : " ").append(each);
      }
      return text.toString();
    }
  }

  static Flow<Integer> sieve(Flow<Integer> numbers) {
    int prime = numbers.head;
    return Flow.of(prime, () -> sieve(numbers.rest().filter(n -> n % prime != 0)));
  }

  static Flow<Integer> fibonacci() {
    class Knot {
      Flow<Integer> all =
          Flow.of(0, () -> Flow.of(1, () -> this.all.zip(this.all.rest(), Integer::sum)));
    }
    return new Knot().all;
  }

  record Pair<A, B>(A a, B b) {}

  static int asked;

  public static void main(String[] args) {
    Flow<Integer> numbers = Flow.iterate(1, n -> n + 1);
    System.out.println(numbers.map(n -> n * n).filter(n -> n % 2 == 1).take(6));
    System.out.println(sieve(Flow.iterate(2, n -> n + 1)).takeWhile(p -> p < 60));
    System.out.println(fibonacci().take(20));
    Flow<Integer> traced =
        numbers.map(
            n -> {
              asked++;
              return n * 10;
            });
    System.out.println(asked + ": " + traced.take(3) + " after " + asked);
    System.out.println(asked + ": " + traced.take(5) + " after " + asked);
    System.out.println(numbers.take(5).scan("", (s, n) -> s + n).map(s -> "<" + s + ">"));
    System.out.println(numbers.take(100).fold(0L, (sum, n) -> sum + n));
    System.out.println(Flow.of("a", "b", "c").flatMap(s -> numbers.take(3).map(n -> s + n)));
    System.out.println(
        numbers
            .flatMap(
                c ->
                    numbers
                        .take(c)
                        .flatMap(b -> numbers.take(b).map(a -> new Pair<>(a, new Pair<>(b, c)))))
            .filter(t -> t.a() * t.a() + t.b().a() * t.b().a() == t.b().b() * t.b().b())
            .map(t -> t.a() + "-" + t.b().a() + "-" + t.b().b())
            .take(4));
    System.out.println(
        Flow.unfold(
                new Pair<>(27, 0),
                p -> new Pair<>(p.a() % 2 == 0 ? p.a() / 2 : 3 * p.a() + 1, p.b() + 1),
                Pair::a)
            .takeWhile(n -> n != 1)
            .fold(0, Math::max));
    Flow<Object> mixed = Flow.<Object>of(1, "two", 3.0).append(() -> Flow.of('4', 5L));
    System.out.println(mixed);
    java.util.Iterator<Character> once = Flow.of('x').iterator();
    System.out.println(once.hasNext() + " " + once.next() + " " + once.hasNext());
    try {
      once.next();
    } catch (java.util.NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
  }
}
