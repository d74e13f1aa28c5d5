import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** JLS 9.8, 9.9, 15.13, 15.27: functions of the library, made of lambdas and references. */
public class Functions9 {
  static String overload(Supplier<String> supplier) {
    return "supplier " + supplier.get();
  }

  static String overload(Runnable runnable) {
    runnable.run();
    return "runnable";
  }

  static String overload(Function<String, Integer> function) {
    return "function " + function.apply("abc");
  }

  static <T> T reduce(List<T> list, T start, BinaryOperator<T> operator) {
    T value = start;
    for (T each : list) {
      value = operator.apply(value, each);
    }
    return value;
  }

  public static void main(String[] args) {
    check("overload supplier", overload(() -> "s"));
    check("overload runnable", overload(() -> {}));
    check("overload function", overload(s -> s.length()));
    check("overload by parameters", overload((String s) -> 4));
    check("reduce", reduce(List.of(1, 2, 3), 10, Integer::sum));
    check("reduce texts", reduce(List.of("a", "b"), "", String::concat));
    check("reduce max", reduce(List.of(4, 9, 2), 0, BinaryOperator.maxBy(Comparator.naturalOrder())));
    check("composed", ((Function<Integer, Integer>) n -> n + 1).compose((Integer n) -> 2 * n).apply(5));
    check("andThen", ((Function<Integer, Integer>) n -> n + 1).andThen(n -> 2 * n).apply(5));
    check("identity", Function.<String>identity().apply("i"));
    check("predicates", ((Predicate<String>) String::isEmpty).negate().and(s -> s.length() < 3).test("ab"));
    check("or", ((Predicate<Integer>) n -> n > 5).or(n -> n < 0).test(3));
    check("not", Predicate.not(String::isEmpty).test(""));
    check("isEqual", Predicate.isEqual(null).test(null));
    check("unary", UnaryOperator.<Integer>identity().andThen(n -> n + 1).apply(4));
    check("bi then", ((BiFunction<Integer, Integer, Integer>) Math::max).andThen(n -> -n).apply(3, 8));
    check("consumer then", consumed());
    check("int operator", ((IntBinaryOperator) Math::floorMod).applyAsInt(-7, 3));
    check("constructor", ((Supplier<List<String>>) ArrayList::new).get().size());
    check("array constructor", ((Function<Integer, String[][]>) String[][]::new).apply(3).length);
    check("bound receiver", ((Supplier<Integer>) "abcd"::length).get());
    check("unbound receiver", ((BiFunction<String, String, Boolean>) String::startsWith).apply("abc", "ab"));
    check("lambda in lambda", ((Function<Integer, Function<Integer, Integer>>) a -> b -> a - b).apply(9).apply(4));
    check("recursive lambda", new Object() {
      final Function<Integer, Integer> f = n -> n < 2 ? 1 : n * this.f.apply(n - 1);
    }.f.apply(6));
    check("comparators", sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())));
    check("nulls first", sortedNulls(Comparator.nullsFirst(Comparator.naturalOrder())));
    check("nulls last", sortedNulls(Comparator.nullsLast(Comparator.reverseOrder())));
    check("comparing reversed", sorted(Comparator.comparing((String s) -> s.charAt(1)).reversed()));
    check("class of lambda", ((Object) (Runnable) () -> {}).getClass().isInterface());
    check("lambda is one object", same() == same());
  }

  private static Runnable same() {
    return () -> {};
  }

  private static List<String> sorted(Comparator<String> order) {
    List<String> list = new ArrayList<>(List.of("bb", "a1", "ccc", "ab", "d2"));
    list.sort(order);
    return list;
  }

  private static List<String> sortedNulls(Comparator<String> order) {
    List<String> list = new ArrayList<>();
    list.add("b");
    list.add(null);
    list.add("a");
    list.sort(order);
    return list;
  }

  private static String consumed() {
    StringBuilder text = new StringBuilder();
    Consumer<Object> first = text::append;
    first.andThen(o -> text.append(o).append('.')).accept("c");
    return text.toString();
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
