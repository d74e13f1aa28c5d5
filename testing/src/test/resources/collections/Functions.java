import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** All functional interfaces, and comparators. */
public class Functions {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    String result;
    try {
      result = String.valueOf(action.run());
    } catch (RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      boolean isOfJvm = e instanceof NullPointerException || message.contains("cannot be cast");
      result = e.getClass().getName() + ": " + (isOfJvm ? "" : message);
    }
    System.out.println(name + " = " + result);
  }

  static void functions() {
    Function<Integer, Integer> twice = number -> number * 2;
    Function<Integer, String> text = number -> "<" + number + ">";
    System.out.println(twice.andThen(text).apply(3) + text.compose(twice).apply(4) + Function.identity().apply("same"));
    BiFunction<Integer, Integer, Integer> plus = Integer::sum;
    System.out.println(plus.andThen(text).apply(1, 2) + UnaryOperator.<String>identity().apply("u"));
    BinaryOperator<String> least = BinaryOperator.minBy(Comparator.naturalOrder());
    System.out.println(least.apply("b", "a") + BinaryOperator.maxBy(Comparator.comparing(String::length)).apply("aa", "bb"));
    Predicate<String> isEmpty = String::isEmpty;
    System.out.println(isEmpty.negate().test("") + " " + isEmpty.or(s -> s.length() > 3).test("four") + isEmpty.and(s -> 1 / s.length() > 0).test("x") + Predicate.not(isEmpty).test("") + Predicate.isEqual(null).test(null) + Predicate.isEqual("a").test("a"));
    BiPredicate<Integer, Integer> less = (a, b) -> a < b;
    System.out.println(less.negate().test(1, 2) + " " + less.or((a, b) -> a == 7).test(7, 1) + less.and((a, b) -> b == 9).test(1, 9));
    List<String> seen = new ArrayList<>();
    Consumer<String> add = seen::add;
    add.andThen(value -> seen.add(value + "!")).accept("c");
    BiConsumer<String, Integer> both = (a, b) -> seen.add(a + b);
    both.andThen((a, b) -> seen.add(b + a)).accept("x", 1);
    Supplier<String> supplier = () -> "supplied";
    System.out.println(seen + supplier.get());
    IntPredicate even = number -> number % 2 == 0;
    LongPredicate positive = number -> number > 0;
    DoublePredicate whole = number -> number == Math.floor(number);
    System.out.println(even.and(n -> n > 3).test(4) + " " + even.or(n -> n == 3).test(3) + even.negate().test(3) + positive.and(n -> n < 9).test(5) + positive.or(n -> n == -1).test(-1) + positive.negate().test(0) + whole.and(n -> n > 1).test(1) + whole.or(n -> n > 1).test(1.5) + whole.negate().test(1.5));
    IntUnaryOperator increment = n -> n + 1;
    LongUnaryOperator square = n -> n * n;
    DoubleUnaryOperator half = n -> n / 2;
    System.out.println(increment.andThen(n -> n * 10).applyAsInt(1) + " " + increment.compose(n -> n * 10).applyAsInt(1) + square.andThen(n -> n + 1).applyAsLong(3) + square.compose(n -> n + 1).applyAsLong(3) + half.andThen(n -> n + 1).applyAsDouble(3) + half.compose(n -> n + 1).applyAsDouble(3) + IntUnaryOperator.identity().applyAsInt(4) + LongUnaryOperator.identity().applyAsLong(5) + DoubleUnaryOperator.identity().applyAsDouble(6));
    IntConsumer ints = n -> seen.add("i" + n);
    LongConsumer longs = n -> seen.add("l" + n);
    DoubleConsumer doubles = n -> seen.add("d" + n);
    ints.andThen(n -> seen.add("j" + n)).accept(1);
    longs.andThen(n -> seen.add("m" + n)).accept(2);
    doubles.andThen(n -> seen.add("e" + n)).accept(3);
    ObjIntConsumer<String> oi = (o, n) -> seen.add(o + n);
    ObjLongConsumer<String> ol = (o, n) -> seen.add(o + n);
    ObjDoubleConsumer<String> od = (o, n) -> seen.add(o + n);
    oi.accept("oi", 1);
    ol.accept("ol", 2);
    od.accept("od", 3);
    System.out.println(seen);
    IntFunction<String> intF = n -> "i" + n;
    LongFunction<String> longF = n -> "l" + n;
    DoubleFunction<String> doubleF = n -> "d" + n;
    ToIntFunction<String> toInt = String::length;
    ToLongFunction<String> toLong = s -> 1L << s.length();
    ToDoubleFunction<String> toDouble = s -> s.length() / 2.0;
    ToIntBiFunction<String, String> toInt2 = (a, b) -> a.length() + b.length();
    ToLongBiFunction<String, String> toLong2 = (a, b) -> a.length() - b.length();
    ToDoubleBiFunction<String, String> toDouble2 = (a, b) -> a.length() / 2.0 * b.length();
    System.out.println(intF.apply(1) + longF.apply(2) + doubleF.apply(3) + toInt.applyAsInt("four") + toLong.applyAsLong("four") + toDouble.applyAsDouble("one") + toInt2.applyAsInt("a", "bc") + toLong2.applyAsLong("a", "bc") + toDouble2.applyAsDouble("a", "bc"));
    IntBinaryOperator plusInt = Integer::sum;
    LongBinaryOperator plusLong = Long::sum;
    DoubleBinaryOperator plusDouble = Double::sum;
    IntToLongFunction il = n -> n;
    IntToDoubleFunction id = n -> n;
    LongToIntFunction li = n -> (int) n;
    LongToDoubleFunction ld = n -> n;
    DoubleToIntFunction di = n -> (int) n;
    DoubleToLongFunction dl = n -> (long) n;
    BooleanSupplier yes = () -> true;
    IntSupplier one = () -> 1;
    LongSupplier two = () -> 2;
    DoubleSupplier three = () -> 3;
    System.out.println(plusInt.applyAsInt(1, 2) + " " + plusLong.applyAsLong(1, 2) + plusDouble.applyAsDouble(1, 2) + il.applyAsLong(1) + id.applyAsDouble(1) + li.applyAsInt(1L << 33) + ld.applyAsDouble(5) + di.applyAsInt(1.9) + dl.applyAsLong(1.9) + yes.getAsBoolean() + one.getAsInt() + two.getAsLong() + three.getAsDouble());
    show("null", () -> twice.andThen(null));
    show("nullNot", () -> Predicate.not(null));
  }

  record Person(String name, int age, double size, Long id) {}

  static void comparators() {
    List<Person> people = new ArrayList<>(List.of(new Person("Ada", 36, 1.7, 5L), new Person("Bob", 36, 1.6, 3L), new Person("Cleo", 20, 1.7, null), new Person("Ada", 20, 1.5, 9L), new Person("Dan", 50, -0.0, 1L)));
    for (Comparator<Person> order : List.<Comparator<Person>>of(
        Comparator.comparing(Person::name),
        Comparator.comparing(Person::name, Comparator.reverseOrder()),
        Comparator.comparingInt(Person::age),
        Comparator.comparingDouble(Person::size),
        Comparator.comparingLong(person -> -person.age()),
        Comparator.comparing(Person::id, Comparator.nullsFirst(Comparator.naturalOrder())),
        Comparator.comparing(Person::id, Comparator.nullsLast(Comparator.naturalOrder())),
        Comparator.comparing(Person::id, Comparator.nullsLast(Comparator.<Long>naturalOrder()).reversed()),
        Comparator.comparing(Person::id, Comparator.nullsFirst(null)),
        Comparator.comparing(Person::name).thenComparing(Person::age),
        Comparator.comparing(Person::name).thenComparing(Person::age, Comparator.reverseOrder()),
        Comparator.comparing(Person::name).thenComparingInt(Person::age).reversed(),
        Comparator.comparing(Person::age).thenComparingDouble(Person::size),
        Comparator.comparing(Person::age).thenComparingLong(person -> -person.name().length()),
        Comparator.comparing(Person::age).thenComparing(Comparator.comparing(Person::name)).reversed().reversed())) {
      List<Person> sorted = new ArrayList<>(people);
      sorted.sort(order);
      System.out.println(sorted);
      sorted.sort(order.reversed());
      System.out.println(sorted + " " + Collections.max(people, order) + Collections.min(people, order));
    }
    Integer[] numbers = {3, null, 1, 2};
    Arrays.sort(numbers, Comparator.nullsLast(Comparator.naturalOrder()));
    System.out.println(Arrays.toString(numbers));
    System.out.println(Comparator.<Integer>naturalOrder().reversed().compare(1, 2) + " " + Collections.reverseOrder().reversed().equals(Comparator.naturalOrder()) + Collections.reverseOrder(null).equals(Collections.reverseOrder()) + Collections.reverseOrder(Comparator.<Integer>naturalOrder()).compare(1, 2));
    show("null", () -> Comparator.comparing(null));
    show("nulls", () -> Comparator.<Integer>naturalOrder().compare(null, 1));
  }

  public static void main(String[] args) {
    functions();
    comparators();
  }
}
