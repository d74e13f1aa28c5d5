/**
 * Lambdas inside generic classes and methods, functional interfaces with wildcards, and their
 * casts.
 */
public class GenericCaptures {
  interface Fn<A, B> {
    B apply(A a);
  }

  interface Source<T> {
    T get();
  }

  interface Sink<T> {
    void put(T value);
  }

  interface Bounded<T extends Number> {
    int of(T number);
  }

  static class Cell<T> {
    private T value;

    Cell(T value) {
      this.value = value;
    }

    Source<T> reader() {
      return () -> value;
    }

    Sink<T> writer() {
      return v -> value = v;
    }

    <R> Fn<Fn<? super T, ? extends R>, Cell<R>> mapper() {
      return f -> new Cell<>(f.apply(value));
    }

    <U extends T> Sink<U> narrow(Cell<? super T> other) {
      return u -> {
        T previous = value;
        value = u;
        other.value = previous;
      };
    }

    class View {
      final Source<T> view = () -> value;

      <V> Source<Pair<T, V>> with(Source<? extends V> v) {
        return () -> new Pair<>(value, v.get());
      }
    }
  }

  record Pair<A, B>(A a, B b) {
    Pair<B, A> swap() {
      Source<Pair<B, A>> swapped = () -> new Pair<>(b, a);
      return swapped.get();
    }

    <C> Fn<C, Pair<A, Pair<B, C>>> third() {
      return c -> new Pair<>(a, new Pair<>(b, c));
    }
  }

  static class Numbers<N extends Number & Comparable<N>> extends Cell<N> {
    Numbers(N n) {
      super(n);
    }

    Fn<N, N> larger() {
      return n -> n.compareTo(reader().get()) > 0 ? n : reader().get();
    }

    Source<Double> half() {
      Fn<N, Double> f = n -> n.doubleValue() / 2;
      return () -> f.apply(super.reader().get());
    }
  }

  static <T> Sink<T> both(Sink<? super T> first, Sink<? super T> second) {
    return value -> {
      first.put(value);
      second.put(value);
    };
  }

  static <T, E extends T> void copy(Source<? extends E> from, Sink<? super T> to) {
    Source<Sink<? super T>> late = () -> to;
    late.get().put(from.get());
  }

  static <T> Source<T[]> array(T... all) {
    return () -> all.clone();
  }

  static <A, B> Fn<A, B> unchecked(Fn<?, ?> f) {
    @SuppressWarnings("unchecked")
    Fn<A, B> casted = (Fn<A, B>) f;
    return a -> casted.apply(a);
  }

  static <T> T first(Source<? extends T> a, Source<? extends T> b) {
    T found = a.get();
    return found == null ? b.get() : found;
  }

  static <K, V extends Comparable<? super V>> Fn<K, V> best(
      Fn<? super K, ? extends V> f, Fn<? super K, ? extends V> g) {
    return k -> {
      V v = f.apply(k);
      V w = g.apply(k);
      return v.compareTo(w) < 0 ? w : v;
    };
  }

  public static void main(String[] args) {
    Cell<String> text = new Cell<>("start");
    Source<String> reader = text.reader();
    Sink<String> writer = text.writer();
    writer.put("written");
    System.out.println(reader.get() + " " + reader.get().length());
    Cell<Integer> length = text.<Integer>mapper().apply(String::length);
    Cell<Object> objects =
        text.<Object>mapper().apply((Object o) -> o.hashCode() == o.toString().hashCode());
    System.out.println(length.value + 1 + " " + objects.value);
    text.<String>narrow(objects).put("narrowed");
    System.out.println(text.value + " " + objects.value);
    Cell<String>.View view = text.new View();
    System.out.println(
        view.view.get()
            + " "
            + view.with(() -> 5).get()
            + " "
            + view.with(view.view).get().b().length());
    System.out.println(new Pair<>(1, "one").swap().<Character>third().apply('c'));
    Numbers<Integer> numbers = new Numbers<>(21);
    System.out.println(
        numbers.larger().apply(5) + numbers.larger().apply(50) + " " + numbers.half().get());

    Fn<? super String, ? extends Number> wild = s -> s.length() * 1.5;
    Number number = wild.apply("four");
    Fn<?, ?> anything = (Object o) -> "any " + o;
    Source<?> source = () -> 'c';
    Source<? extends Comparable<?>> comparable = () -> "comparable";
    Sink<? super Integer> sink = (Number n) -> System.out.print("sink " + n.doubleValue() + "; ");
    Sink<? super Integer> implicit = n -> System.out.print("implicit " + n + "; ");
    Bounded<? extends Integer> bounded = n -> n + 1;
    sink.put(4);
    implicit.put(5);
    System.out.println(number + " " + source.get() + " " + comparable.get());
    System.out.println(
        GenericCaptures.<String, String>unchecked(anything).apply("thing") + (bounded != null));

    StringBuilder log = new StringBuilder();
    Sink<Object> append = log::append;
    Sink<CharSequence> count = s -> log.append(s.length());
    Sink<String> two = both(append, count);
    two.put("abc");
    both(two, (String s) -> log.insert(0, s.charAt(0))).put("xyz");
    copy(() -> "copied", append);
    copy(reader, both(append, count));
    System.out.println(log);
    Source<Integer[]> array = array(1, 2, 3);
    array.get()[0] = 100;
    System.out.println(array.get()[0] + array.get().length);
    System.out.println(
        GenericCaptures.<Object>first(() -> null, () -> 1.0f) + " " + first(() -> "a", () -> 2));
    Fn<String, Integer> best = best(String::length, s -> s.charAt(0) - 'a');
    System.out.println(best.apply("zoo") + " " + best.apply("abcdef"));

    Fn<Integer, Integer> wrong = unchecked((String s) -> s.length());
    try {
      System.out.println(wrong.apply(5));
    } catch (ClassCastException e) {
      System.out.println("the lambda takes a String");
    }
    Fn<Integer, String> result = unchecked((Integer i) -> i + 1);
    Object harmless = result.apply(1);
    System.out.println(harmless);
    try {
      String harmful = result.apply(1);
      System.out.println(harmful);
    } catch (ClassCastException e) {
      System.out.println("the caller wants a String");
    }
  }
}
