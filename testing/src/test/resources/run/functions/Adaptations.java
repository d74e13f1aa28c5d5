import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.LongFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Method references and lambdas whose parameters and results are converted on the way. */
public class Adaptations {
  static int sum(int... all) {
    return Arrays.stream(all);
  }

  static final class Arrays {
    static int stream(int[] all) {
      int sum = 0;
      for (int each : all) {
        sum += each;
      }
      return sum;
    }
  }

  static String join(Object first, Object... more) {
    return first + "+" + more.length;
  }

  static long wide(long a, double b) {
    return a + (long) b;
  }

  static Integer boxed(Integer a) {
    return a + 1;
  }

  static <T> T same(T value) {
    return value;
  }

  static <T extends Number> double twice(T value) {
    return value.doubleValue() * 2;
  }

  String name = "this";

  String with(Object other) {
    return name + other;
  }

  static String of(Adaptations self, Object other) {
    return "static" + other;
  }

  class Part {
    final Object value;

    Part(Object value) {
      this.value = value;
    }

    Part(int value) {
      this.value = "int " + value;
    }

    @Override
    public String toString() {
      return name + value;
    }
  }

  interface Shorts {
    short next(byte b, char c);
  }

  interface Maker<T, R> {
    R make(T from);

    default <S> Maker<T, S> then(Maker<? super R, ? extends S> after) {
      return from -> after.make(make(from));
    }

    static <A> Maker<A, A> identity() {
      return a -> a;
    }
  }

  interface Three {
    Object three(int a, Integer b, long c);
  }

  static Object three(Object a, int b, Object c) {
    return a.getClass().getSimpleName() + b + c.getClass().getSimpleName();
  }

  void run() {
    Function<Object, String> bound = this::with;
    BiFunction<Adaptations, String, String> unbound = Adaptations::with;
    IntFunction<Part> ints = Part::new;
    Function<Integer, Part> boxes = Part::new;
    LongFunction<Part> longs = Part::new;
    Supplier<Supplier<String>> nested = () -> super::toString;
    System.out.println(bound.apply(1) + unbound.apply(this, "u") + ints.apply(2) + boxes.apply(3) + longs.apply(4));
    System.out.println(nested.get().get().startsWith("Adaptations@"));
  }

  public static void main(String[] args) {
    IntBinaryOperator two = Adaptations::sum;
    IntSupplier none = Adaptations::sum;
    ToIntFunction<int[]> whole = Adaptations::sum;
    Function<String, String> joined = Adaptations::join;
    BiFunction<Integer, Character, String> joinedToo = Adaptations::join;
    IntFunction<String> text = Adaptations::join;
    System.out.println(two.applyAsInt(1, 2) + none.getAsInt() + whole.applyAsInt(new int[] {4, 5}));
    System.out.println(joined.apply("a") + joinedToo.apply(1, 'c') + text.apply(7));
    ToDoubleBiFunction<Integer, Float> wide = Adaptations::wide;
    IntFunction<Object> object = Adaptations::boxed;
    UnaryOperator<Integer> unary = Adaptations::boxed;
    DoubleUnaryOperator same = Adaptations::same;
    Function<Integer, Number> number = Adaptations::twice;
    System.out.println(wide.applyAsDouble(3, 2.9f) + " " + object.apply(1) + unary.apply(2) + same.applyAsDouble(1.5) + number.apply(4));
    Shorts shorts = (b, c) -> (short) (b + c);
    Three three = Adaptations::three;
    System.out.println(shorts.next((byte) 1, 'a') + " " + three.three(1, 2, 3));
    Maker<String, Integer> length = String::length;
    System.out.println(length.then(n -> n + 0.5).then(Double::intValue).then(Integer::toHexString).make("0123456789a"));
    System.out.println(Maker.<String>identity().then(String::trim).then(s -> s.isEmpty() ? null : s.charAt(0)).make(" x "));
    Runnable ignored = new ArrayList<>(List.of(1))::size;
    Consumer<List<Integer>> adds = list -> list.add(1);
    Consumer<StringBuilder> appends = b -> b.append(1).append('c');
    ignored.run();
    List<Integer> list = new ArrayList<>();
    adds.accept(list);
    Consumer<Integer> add = list::add;
    add.andThen(x -> System.out.print(x + " ")).accept(5);
    ObjIntConsumer<List<Integer>> removes = List::remove;
    removes.accept(list, 0);
    Predicate<Object> isNew = list::contains;
    IntPredicate negative = n -> n < 0;
    BooleanSupplier empty = list::isEmpty;
    System.out.println(list + " " + isNew.negate().test(5) + negative.or(n -> n > 9).test(10) + empty.getAsBoolean());
    Supplier<Integer> boxing = () -> 'a' + 1;
    Supplier<Long> longs = () -> 1L << 40;
    Supplier<Object> objects = () -> args.length == 0 ? 1 : "s";
    Supplier<Character> chars = () -> 'q';
    Function<Boolean, Number> numbers = flag -> flag ? (Number) 1 : (Number) 2.0;
    System.out.println(boxing.get() + longs.get() + " " + objects.get() + chars.get() + numbers.apply(false));
    StringBuilder built = new StringBuilder();
    appends.accept(built);
    System.out.println(built);
    Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = a -> b -> c -> a * b + c;
    System.out.println(curried.apply(2).apply(3).apply(4));
    new Adaptations().run();
  }
}
