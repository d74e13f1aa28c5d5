/** Types that are found along chains of generic calls with lambdas in them. */
public class InferenceChains {
  interface Fn<A, B> {
    B apply(A a);
  }

  interface Fn2<A, B, C> {
    C apply(A a, B b);
  }

  interface Get<T> {
    T get();
  }

  /** A value or a reason. */
  abstract static class Try<T> {
    static <T> Try<T> of(Get<? extends T> get) {
      try {
        return done(get.get());
      } catch (RuntimeException e) {
        return failed(e);
      }
    }

    static <T> Try<T> done(T value) {
      return new Try<>() {
        @Override
        <R> R fold(Fn<? super T, ? extends R> good, Fn<? super RuntimeException, ? extends R> bad) {
          return good.apply(value);
        }
      };
    }

    static <T> Try<T> failed(RuntimeException e) {
      return new Try<>() {
        @Override
        <R> R fold(Fn<? super T, ? extends R> good, Fn<? super RuntimeException, ? extends R> bad) {
          return bad.apply(e);
        }
      };
    }

    abstract <R> R fold(
        Fn<? super T, ? extends R> good, Fn<? super RuntimeException, ? extends R> bad);

    <R> Try<R> map(Fn<? super T, ? extends R> f) {
      return flatMap(t -> of(() -> f.apply(t)));
    }

    <R> Try<R> flatMap(Fn<? super T, Try<R>> f) {
      return fold(f, Try::failed);
    }

    Try<T> recover(Fn<? super RuntimeException, ? extends T> f) {
      return fold(Try::done, e -> of(() -> f.apply(e)));
    }

    T or(T other) {
      return fold(t -> t, e -> other);
    }

    @Override
    public String toString() {
      return fold(t -> "done " + t, e -> "failed " + e.getMessage());
    }
  }

  static class Seq<T> {
    final Object[] items;

    Seq(Object... items) {
      this.items = items;
    }

    @SafeVarargs
    static <T> Seq<T> of(T... items) {
      return new Seq<>((Object[]) items);
    }

    @SuppressWarnings("unchecked")
    T get(int i) {
      return (T) items[i];
    }

    <R> Seq<R> map(Fn<? super T, ? extends R> f) {
      Object[] all = new Object[items.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = f.apply(get(i));
      }
      return new Seq<>(all);
    }

    <R> R fold(R start, Fn2<? super R, ? super T, ? extends R> f) {
      for (int i = 0; i < items.length; i++) {
        start = f.apply(start, get(i));
      }
      return start;
    }

    <A, R> R collect(Collector<? super T, A, ? extends R> collector) {
      A state = collector.start().get();
      for (int i = 0; i < items.length; i++) {
        state = collector.add().apply(state, get(i));
      }
      return collector.end().apply(state);
    }

    <U, R> Seq<R> zip(Seq<U> other, Fn2<? super T, ? super U, ? extends R> f) {
      int[] at = {0};
      return map(t -> f.apply(t, other.get(at[0]++)));
    }
  }

  record Collector<T, A, R>(Get<A> start, Fn2<A, T, A> add, Fn<A, R> end) {
    <S> Collector<T, A, S> then(Fn<? super R, ? extends S> f) {
      return new Collector<>(start, add, a -> f.apply(end.apply(a)));
    }
  }

  static <T> Collector<T, Integer, Integer> counting() {
    return new Collector<>(() -> 0, (n, t) -> n + 1, n -> n);
  }

  static Collector<Object, StringBuilder, String> joining(String between) {
    return new Collector<>(
        StringBuilder::new,
        (b, o) -> b.append(b.isEmpty() ? "" : between).append(o),
        StringBuilder::toString);
  }

  static <T, K, A, R> Collector<T, A, R> mapping(
      Fn<? super T, ? extends K> f, Collector<? super K, A, R> inner) {
    Fn2<A, ? super K, A> add = (a, k) -> addTo(inner, a, k);
    return new Collector<>(inner.start(), (a, t) -> add.apply(a, f.apply(t)), inner.end());
  }

  private static <K, A> A addTo(Collector<? super K, A, ?> collector, A a, K k) {
    return collector.add().apply(a, k);
  }

  record Two<A, B>(A a, B b) {
    static <A, B> Two<A, B> of(A a, B b) {
      return new Two<>(a, b);
    }
  }

  static <T, A, B, R, S> Collector<T, Two<A, B>, Two<R, S>> both(
      Collector<T, A, R> first, Collector<T, B, S> second) {
    return new Collector<>(
        () -> Two.of(first.start().get(), second.start().get()),
        (two, t) -> Two.of(first.add().apply(two.a(), t), second.add().apply(two.b(), t)),
        two -> Two.of(first.end().apply(two.a()), second.end().apply(two.b())));
  }

  static <T extends Comparable<? super T>> Fn2<T, T, T> larger() {
    return (a, b) -> a.compareTo(b) < 0 ? b : a;
  }

  static <T> T choose(boolean first, Get<? extends T> a, Get<? extends T> b) {
    return first ? a.get() : b.get();
  }

  static <A, B, C> Fn<A, C> compose(Fn<? super A, ? extends B> f, Fn<? super B, ? extends C> g) {
    return a -> g.apply(f.apply(a));
  }

  static <T> Fn<T, T> identity() {
    return t -> t;
  }

  static <T> T with(T t, Fn<? super T, ?> action) {
    action.apply(t);
    return t;
  }

  public static void main(String[] args) {
    Try<Integer> parsed = Try.of(() -> Integer.parseInt("12"));
    System.out.println(parsed.map(n -> n + 1).map(n -> "n" + n).map(String::length));
    System.out.println(Try.of(() -> Integer.parseInt("x")).map(n -> n / 0).or(-1));
    System.out.println(
        parsed
            .map(n -> n / 0)
            .recover(e -> e.getMessage().length())
            .flatMap(n -> Try.of(() -> "r" + n)));
    System.out.println(
        Try.<Object>done("s").flatMap(o -> Try.failed(new IllegalStateException("because " + o))));
    System.out.println(
        parsed
            .<String>flatMap(n -> n > 10 ? Try.done("large") : Try.failed(null))
            .fold(String::length, e -> 0));
    Seq<String> words = Seq.of("one", "three", "five", "eleven");
    System.out.println(
        words.map(String::length).fold(0, Integer::sum)
            + words.map(s -> s.charAt(0)).fold("", (s, c) -> s + c));
    System.out.println(
        words.<String>fold("", (a, b) -> a.length() < b.length() ? b : a)
            + words.fold("", larger()));
    double counted =
        words
            .map(w -> Two.of(w, w.length()))
            .map(Two::b)
            .collect(InferenceChains.<Object>counting().then(n -> n * 1.5));
    System.out.println(counted);
    System.out.println(
        words.collect(joining("-"))
            + words.collect(mapping(String::length, joining("+")))
            + words.collect(counting()));
    Two<Integer, String> two =
        words.collect(
            both(counting(), mapping(s -> s.substring(1), joining("/").then(s -> "<" + s + ">"))));
    System.out.println(two.a() + two.b());
    System.out.println(
        words
            .zip(Seq.of(1, 2, 3, 4), (s, n) -> s.repeat(n))
            .map(String::length)
            .collect(joining(",")));
    Number number = choose(args.length == 0, () -> 1, () -> 2.5);
    Comparable<?> comparable = choose(false, () -> "text", () -> 'c');
    System.out.println(
        number + " " + comparable + choose(true, () -> new StringBuilder("b"), () -> "s").length());
    Fn<String, Integer> f = compose(String::trim, String::length);
    Fn<String, Object> g = compose(compose(f, n -> n * 2), n -> "g" + n);
    System.out.println(
        f.apply("  ab ")
            + ""
            + g.apply(" abc")
            + compose(identity(), f).apply("x")
            + InferenceChains.<Integer>identity().apply(7));
    System.out.println(
        with(new StringBuilder(), b -> with(b.append(1), c -> c.append(2)).append(3)).reverse());
    System.out.println(with(new int[2], a -> a[1] = 5)[1]);
    Seq<Fn<Integer, Integer>> functions = Seq.of(n -> n + 1, n -> n * n, Math::negateExact);
    System.out.println(
        functions.map(h -> h.apply(5)).collect(joining(" "))
            + " "
            + functions.<Fn<Integer, Integer>>fold(identity(), (a, b) -> compose(a, b)).apply(2));
    Seq<Seq<? extends Number>> nested = Seq.of(Seq.of(1, 2), Seq.of(2.5));
    System.out.println(
        nested.map(s -> s.fold(0.0, (sum, n) -> sum + n.doubleValue())).collect(joining(" ")));
  }
}
