import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** JLS 18.5.2: streams and collectors as people write them, whose types are found through each other. */
public class Collectors18 {
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

  static <K, V extends Comparable<? super V>> List<K> byValue(Map<K, V> map) {
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
    entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return Flow.from(entries).map(Map.Entry::getKey).collect(Gather.toList());
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
    check("byValue", byValue(new LinkedHashMap<>(Map.of("a", 1, "b", 3, "c", 2))));
    check("recursive bound", Flow.of(3, 1, 2).reduce(BinaryOperator.minBy(Comparator.naturalOrder())).get());
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }
}
