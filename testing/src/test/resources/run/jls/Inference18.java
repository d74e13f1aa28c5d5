import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** JLS 18 and 15.12: what type arguments are inferred to be, seen by what is chosen and cast. */
public class Inference18 {
  static <T> T pick(T a, T b) {
    return b;
  }

  static <T extends Comparable<? super T>> T max(Collection<? extends T> values) {
    return Collections.max(values);
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
    check("pick of kinds", pick(1, 2.5).doubleValue() + pick("a", 'b').hashCode());
    check("pick of lists", pick(new ArrayList<>(List.of(1)), List.of("x")).get(0));
    check("pick is serializable", (Serializable) pick("a", 5));
    check("max", max(List.of(3, 8, 1)) + max(Set.of("only")));
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
