import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** JLS 18 and 15.12: what type arguments are inferred to be, seen by what is chosen and cast. */
public class Inference18 {
  /** A stream as people write one. */
  static final class Flow<T> implements Iterable<T> {
    private final Iterable<T> source;

    private Flow(Iterable<T> source) {
      this.source = source;
    }

    @SafeVarargs
    static <T> Flow<T> of(T... values) {
      return new Flow<>(Arrays.asList(values));
    }

    static <T> Flow<T> from(Iterable<? extends T> source) {
      List<T> copy = new ArrayList<>();
      source.forEach(copy::add);
      return new Flow<>(copy);
    }

    <R> Flow<R> map(Function<? super T, ? extends R> f) {
      List<R> results = new ArrayList<>();
      for (T each : source) {
        results.add(f.apply(each));
      }
      return new Flow<>(results);
    }

    <R> Flow<R> flatMap(Function<? super T, ? extends Iterable<? extends R>> f) {
      List<R> results = new ArrayList<>();
      for (T each : source) {
        for (R inner : f.apply(each)) {
          results.add(inner);
        }
      }
      return new Flow<>(results);
    }

    Flow<T> filter(Predicate<? super T> test) {
      List<T> results = new ArrayList<>();
      source.forEach(each -> {
        if (test.test(each)) {
          results.add(each);
        }
      });
      return new Flow<>(results);
    }

    <A, R> R collect(Gather<? super T, A, R> gather) {
      A state = gather.start().get();
      for (T each : source) {
        state = gather.add().apply(state, each);
      }
      return gather.end().apply(state);
    }

    <U> U fold(U start, BiFunction<? super U, ? super T, ? extends U> f) {
      U value = start;
      for (T each : source) {
        value = f.apply(value, each);
      }
      return value;
    }

    Optional<T> reduce(BinaryOperator<T> f) {
      T value = null;
      for (T each : source) {
        value = value == null ? each : f.apply(value, each);
      }
      return Optional.ofNullable(value);
    }

    Flow<T> sorted(Comparator<? super T> order) {
      List<T> list = new ArrayList<>();
      source.forEach(list::add);
      list.sort(order);
      return new Flow<>(list);
    }

    @Override
    public Iterator<T> iterator() {
      return source.iterator();
    }

    @Override
    public String toString() {
      return fold("", (text, each) -> text + (text.isEmpty() ? "" : ",") + each);
    }
  }

  record Gather<T, A, R>(Supplier<A> start, BiFunction<A, T, A> add, Function<A, R> end) {
    static <T> Gather<T, ?, List<T>> toList() {
      return new Gather<T, List<T>, List<T>>(ArrayList::new, (list, each) -> {
        list.add(each);
        return list;
      }, Function.identity());
    }

    static <T, K, A, D> Gather<T, ?, Map<K, D>> groupingBy(Function<? super T, ? extends K> key, Gather<? super T, A, D> below) {
      return new Gather<T, Map<K, A>, Map<K, D>>(TreeMap::new, (map, each) -> {
        K k = key.apply(each);
        map.put(k, below.add().apply(map.computeIfAbsent(k, x -> below.start().get()), each));
        return map;
      }, map -> {
        Map<K, D> result = new TreeMap<>();
        map.forEach((k, a) -> result.put(k, below.end().apply(a)));
        return result;
      });
    }

    static <T> Gather<T, ?, Integer> counting() {
      return new Gather<T, Integer, Integer>(() -> 0, (n, each) -> n + 1, n -> n);
    }

    static Gather<CharSequence, ?, String> joining(String between) {
      return new Gather<CharSequence, StringBuilder, String>(StringBuilder::new, (text, each) -> text.append(text.isEmpty() ? "" : between).append(each), StringBuilder::toString);
    }

    static <T, U, A, R> Gather<T, ?, R> mapping(Function<? super T, ? extends U> f, Gather<? super U, A, R> below) {
      return new Gather<T, A, R>(below.start(), (a, each) -> below.add().apply(a, f.apply(each)), below.end());
    }
  }

  static <T> T pick(T a, T b) {
    return b;
  }

  static <T extends Comparable<? super T>> T max(Collection<? extends T> values) {
    return Collections.max(values);
  }

  static <K, V extends Comparable<? super V>> List<K> byValue(Map<K, V> map) {
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
    entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return Flow.from(entries).map(Map.Entry::getKey).collect(Gather.toList());
  }

  static <T> Function<T, T> twice(Function<T, T> f) {
    return f.andThen(f);
  }

  static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
    return a -> g.apply(f.apply(a));
  }

  static <A, B> Function<A, B> memo(Function<A, B> f) {
    Map<A, B> known = new HashMap<>();
    return a -> known.computeIfAbsent(a, f);
  }

  static <T> String kind(T value) {
    return "object";
  }

  static <T extends Number> String kind(T value) {
    return "number";
  }

  static <T extends Comparable<T>> String kind(T value, T other) {
    return "comparable";
  }

  static String kind(Object value, Object other) {
    return "objects";
  }

  static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.toString(type.getEnumConstants());
  }

  enum Color {
    RED, BLUE
  }

  static abstract class Builder<B extends Builder<B>> {
    final StringBuilder text = new StringBuilder();

    abstract B self();

    B with(String part) {
      text.append(part);
      return self();
    }
  }

  static final class Html extends Builder<Html> {
    @Override
    Html self() {
      return this;
    }

    Html tag(String name) {
      return with("<").with(name).with(">");
    }
  }

  static <T extends Builder<?>> String built(T builder) {
    return builder.with("!").text.toString();
  }

  static void swap(List<?> list) {
    swapFirst(list);
  }

  private static <T> void swapFirst(List<T> list) {
    list.set(0, list.set(1, list.get(0)));
  }

  public static void main(String[] args) {
    Flow<String> words = Flow.of("delta", "alpha", "charlie", "bravo", "echo");
    check("map", words.map(String::length));
    check("chain", words.filter(w -> w.length() == 5).map(w -> w.charAt(0)).map(c -> (char) (c + 1)));
    check("flatMap", words.flatMap(w -> List.of(w.charAt(0), w.length())));
    check("flatMap of arrays", Flow.of(new int[] {1, 2}, new int[] {3}).flatMap(a -> Flow.of(a.length, a[0])));
    check("fold", words.fold(0, (n, w) -> n + w.length()));
    check("fold to list", words.fold(new ArrayList<Integer>(), (list, w) -> {
      list.add(w.length());
      return list;
    }));
    check("reduce", words.reduce((a, b) -> a.compareTo(b) > 0 ? a : b).map(String::toUpperCase).orElse("none"));
    check("grouping", words.collect(Gather.groupingBy(String::length, Gather.toList())));
    check("grouping counts", words.collect(Gather.groupingBy(w -> w.contains("a"), Gather.counting())));
    check("grouping maps", words.collect(Gather.groupingBy(String::length, Gather.mapping(w -> w.substring(0, 1), Gather.joining("+")))));
    check("joining", words.map(w -> w + "!").collect(Gather.joining(" ")));
    check("sorted", words.sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())));
    check("sorted by lambda", words.sorted(Comparator.comparing((String w) -> w.charAt(w.length() - 1)).thenComparingInt(String::length)));
    check("sorted by map", words.sorted(Comparator.<String, Integer>comparing(w -> -w.length()).thenComparing(w -> w)));
    check("pick of kinds", pick(1, 2.5).doubleValue() + pick("a", 'b').hashCode());
    check("pick of lists", pick(new ArrayList<>(List.of(1)), List.of("x")).get(0));
    check("pick is serializable", (Serializable) pick("a", 5));
    check("max", max(List.of(3, 8, 1)) + max(Set.of("only")));
    check("byValue", byValue(new LinkedHashMap<>(Map.of("a", 1, "b", 3, "c", 2))));
    check("twice", twice((Integer n) -> n * 3).apply(2) + Inference18.<String>twice(s -> s + s).apply("x"));
    check("compose", Inference18.<String, Integer, Double>compose(Integer::parseInt, n -> n + 0.5).apply("12") + compose((String s) -> s.length(), Integer::toBinaryString).apply("abcde"));
    check("memo", memo((Integer n) -> n * n).andThen(n -> n + 1).apply(5));
    check("kinds", kind("a") + kind(1) + kind('c') + kind(2.5) + kind(null, null) + kind(1, 2) + kind("a", 1));
    check("enum", names(Color.class));
    check("self types", new Html().with("a").tag("b").with("c").text);
    check("wildcard self type", built(new Html().tag("x")));
    check("capture helper", swapped(List.of("a", "b", "c")));
    check("diamond in argument", pick(new ArrayList<>(), new ArrayList<>(List.of(5))).get(0));
    check("empty list in conditional", (args.length == 0 ? Collections.<Integer>emptyList() : List.of(1)).size());
    check("conditional of suppliers", supplied(args.length).get().get(0));
    check("nested generic call", Optional.of(Map.of("k", List.of(1, 2))).map(m -> m.get("k")).map(l -> l.get(1) + l.size()).get());
    check("lambda returns lambda", ((Function<Integer, Function<Integer, UnaryOperator<Integer>>>) a -> b -> c -> a * b + c).apply(2).apply(3).apply(4));
    check("reference to generic", compose(Optional::ofNullable, o -> o.isPresent()).apply(null));
    check("reference with type", ((ToIntFunction<List<String>>) List::size).applyAsInt(List.of("a")));
    check("generic constructor", new <Integer>Generic("x").text);
    check("raw in between", rawSize(new ArrayList<>(List.of(1, 2))));
    check("intersection", both("text"));
    check("recursive bound", Flow.of(3, 1, 2).reduce(BinaryOperator.minBy(Comparator.naturalOrder())).get());
    check("throws inferred", thrown(() -> "fine"));
    check("wildcard chain", sum(List.of(List.of(1, 2), List.of(2.5))));
    check("toArray", List.of("b", "a").toArray(String[]::new)[1].charAt(0));
    check("entries", new TreeMap<>(Map.of(1, "x")).entrySet().iterator().next().getValue().length());
  }

  static class Generic {
    final String text;

    <T> Generic(String text) {
      this.text = text + "g";
    }
  }

  private static Supplier<List<? extends Number>> supplied(int n) {
    return n == 0 ? () -> List.of(1.5) : () -> List.of(1);
  }

  private static List<Object> swapped(List<?> list) {
    List<Object> copy = new ArrayList<>(list);
    swap(copy);
    return copy;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static int rawSize(List list) {
    List<String> strings = list;
    return strings.size() + list.size();
  }

  private static <T extends CharSequence & Comparable<T>> int both(T value) {
    return value.length() + value.compareTo(value);
  }

  interface Throwing<T, E extends Exception> {
    T get() throws E;
  }

  private static <T, E extends Exception> T thrown(Throwing<T, E> code) throws E {
    return code.get();
  }

  private static double sum(List<? extends List<? extends Number>> rows) {
    double sum = 0;
    for (List<? extends Number> row : rows) {
      for (Number n : row) {
        sum += n.doubleValue();
      }
    }
    return sum;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }
}
