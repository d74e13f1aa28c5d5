import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
import java.util.function.UnaryOperator;

/** Calls whose types depend on what they are passed to, one inside of the other. */
public class PolyCalls {
  record Person(String name, int age, Optional<String> mail) {}

  static <T> T id(T value) {
    return value;
  }

  static <T> List<T> listOf(T first, T second) {
    return new ArrayList<>(Arrays.asList(first, second));
  }

  static <T> T pick(boolean first, T a, T b) {
    return first ? a : b;
  }

  static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
    return a -> g.apply(f.apply(a));
  }

  static <T, R> List<R> map(List<? extends T> list, Function<? super T, ? extends R> f) {
    List<R> result = new ArrayList<>();
    for (T each : list) {
      result.add(f.apply(each));
    }
    return result;
  }

  static <T> List<T> filter(Iterable<? extends T> list, Predicate<? super T> test) {
    List<T> result = new ArrayList<>();
    for (T each : list) {
      if (test.test(each)) {
        result.add(each);
      }
    }
    return result;
  }

  static <T, A> A fold(List<T> list, A start, BiFunction<? super A, ? super T, ? extends A> f) {
    A result = start;
    for (T each : list) {
      result = f.apply(result, each);
    }
    return result;
  }

  static <K, V> Map<K, List<V>> group(List<V> list, Function<? super V, ? extends K> key) {
    Map<K, List<V>> result = new TreeMap<>();
    for (V each : list) {
      result.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each);
    }
    return result;
  }

  static <T extends Comparable<? super T>> T max(List<? extends T> list) {
    T best = list.get(0);
    for (T each : list) {
      best = each.compareTo(best) > 0 ? each : best;
    }
    return best;
  }

  static <T> Supplier<T> lazily(Supplier<? extends T> from) {
    return () -> from.get();
  }

  static <E extends Enum<E>> E named(E[] all, String name) {
    for (E each : all) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }

  enum Suit {
    CLUBS,
    HEARTS
  }

  static void chains() {
    List<Person> people =
        new ArrayList<>(
            List.of(
                new Person("Zoe", 31, Optional.of("z@x")),
                new Person("adam", 31, Optional.empty()),
                new Person("Bob", 25, Optional.of("bob"))));
    people.sort(Comparator.comparing(Person::age).thenComparing(Person::name, String.CASE_INSENSITIVE_ORDER));
    System.out.println(map(people, Person::name));
    people.sort(Comparator.comparing((Person p) -> p.name().length()).reversed().thenComparing(p -> p.name().charAt(0)));
    System.out.println(map(people, p -> p.name()));
    people.sort(Collections.reverseOrder(Comparator.comparingInt(Person::age)));
    System.out.println(map(people, Person::age));
    people.sort(Comparator.<Person, String>comparing(p -> p.mail().orElse("")).thenComparingInt(p -> -p.age()));
    System.out.println(map(people, compose(Person::mail, m -> m.map(String::length).orElseGet(() -> -1))));
    System.out.println(group(people, Person::age).entrySet());
    System.out.println(fold(people, 0, (sum, p) -> sum + p.age()) + fold(people, "", (s, p) -> s + p.name().charAt(0)));
    System.out.println(fold(people, new ArrayList<String>(), (list, p) -> {
      list.add(p.name());
      return list;
    }));
    System.out.println(max(map(people, Person::age)) + max(map(people, Person::name)));
    System.out.println(filter(map(people, Person::age), age -> age > 25 && age < 40));
  }

  static void nested() {
    List<List<Integer>> lists = id(new ArrayList<>(listOf(new ArrayList<>(), listOf(1, 2))));
    lists.get(0).add(7);
    Map<String, Map<Integer, List<Character>>> deep = new HashMap<>(Map.of("k", new TreeMap<>(Map.of(1, listOf('a', 'b')))));
    deep.computeIfAbsent("l", k -> new LinkedHashMap<>()).computeIfAbsent(2, k -> new ArrayList<>()).add('c');
    System.out.println(lists + " " + deep.get("k") + deep.get("l"));
    List<? super Integer> wide = pick(lists.isEmpty(), new ArrayList<Number>(), new ArrayList<Object>());
    wide.add(3);
    Number n = pick(true, 1, 2.5);
    long total = pick(false, id(1), id(2));
    Comparable<?> c = pick(true, "s", 'c');
    System.out.println(wide.size() + " " + n + " " + total + " " + c);
    System.out.println(id(id(id("deep"))).length() + id(new ArrayList<>(List.of(id(3), 4))).get(0));
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    UnaryOperator<UnaryOperator<String>> twice = f -> s -> f.apply(f.apply(s));
    BinaryOperator<Function<Integer, Integer>> after = (f, g) -> x -> g.apply(f.apply(x));
    System.out.println(add.apply(3).apply(4) + twice.apply(s -> s + "!").apply("hey") + after.apply(x -> x * 2, add.apply(1)).apply(5));
    Supplier<Supplier<String>> supplier = lazily(() -> lazily(() -> "lazy" + lists.size()));
    System.out.println(supplier.get().get() + lazily(Suit::values).get().length);
    System.out.println(named(Suit.values(), "HEARTS").compareTo(Suit.CLUBS));
    System.out.println(Optional.of(5).map(x -> x > 3 ? Optional.of("big") : Optional.<String>empty()).get().orElse("none"));
    System.out.println(Optional.of("v").flatMap(v -> Optional.of(v.length())).map(Integer::doubleValue).orElse(0.0));
  }

  static void targets() {
    Runnable r = pick(true, () -> System.out.println("first"), () -> System.out.println("second"));
    r.run();
    Function<Object, String> f = pick(false, Object::toString, o -> "o" + o);
    System.out.println(f.apply(1));
    Comparator<String> order = true ? Comparator.naturalOrder() : (a, b) -> b.compareTo(a);
    System.out.println(order.compare("a", "b"));
    List<String> empty = args(0) ? List.of() : new ArrayList<>();
    Map<String, List<Integer>> map = switch (empty.size()) {
      case 0 -> new TreeMap<>(Map.of("x", List.of()));
      default -> Collections.emptyMap();
    };
    System.out.println(empty + " " + map);
    Supplier<List<? extends Number>> numbers = () -> List.of(1, 2.0, 3L);
    System.out.println(numbers.get().get(1));
    Object o = (Runnable & java.io.Serializable) () -> System.out.println("both");
    ((Runnable) o).run();
    Integer[] counts = map(List.of("a", "bc"), String::length).toArray(new Integer[0]);
    System.out.println(Arrays.toString(counts));
  }

  static boolean args(int n) {
    return n > 0;
  }

  public static void main(String[] args) {
    chains();
    nested();
    targets();
  }
}
