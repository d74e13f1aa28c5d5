import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoubleToIntFunction;
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
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * The interfaces of java.util.function, the functions that they make of others, and what they
 * refuse.
 */
public class StandardFunctions {
  static StringBuilder log = new StringBuilder();

  static <T, R> Function<T, R> traced(String name, Function<? super T, ? extends R> f) {
    return t -> {
      log.append(name).append(' ');
      return f.apply(t);
    };
  }

  static Predicate<Integer> asked(String name, Predicate<Integer> test) {
    return n -> {
      log.append(name).append(' ');
      return test.test(n);
    };
  }

  static String flush() {
    String text = log.toString().trim();
    log.setLength(0);
    return " (" + text + ")";
  }

  static void refused(Runnable action) {
    try {
      action.run();
      System.out.println("accepted");
    } catch (NullPointerException e) {
      System.out.print("refused ");
    }
  }

  static int sum(int[] all, IntPredicate which, IntUnaryOperator how) {
    int sum = 0;
    for (int each : all) {
      sum += which.test(each) ? how.applyAsInt(each) : 0;
    }
    return sum;
  }

  static <T> T fold(T[] all, T start, BinaryOperator<T> f) {
    for (T each : all) {
      start = f.apply(start, each);
    }
    return start;
  }

  static class Cell {
    int n;

    Cell(int n) {
      this.n = n;
    }

    int addTo(Integer other) {
      return n + other;
    }
  }

  public static void main(String[] args) {
    Function<Integer, Integer> inc = traced("inc", n -> n + 1);
    Function<Integer, Integer> dbl = traced("dbl", n -> n * 2);
    System.out.println(inc.andThen(dbl).apply(5) + flush() + inc.compose(dbl).apply(5) + flush());
    System.out.println(
        Function.<Integer>identity().andThen(inc).compose(String::length).apply("four") + flush());
    System.out.println(
        inc.andThen(Integer::toBinaryString)
            .andThen(String::length)
            .<String>compose(Integer::parseInt)
            .apply("1023"));
    Function<Object, String> text = String::valueOf;
    Function<? super Integer, ? extends CharSequence> wild = text;
    System.out.println(wild.apply(12).length() + flush());

    Predicate<Integer> even = asked("even", n -> n % 2 == 0);
    Predicate<Integer> small = asked("small", n -> n < 10);
    for (int n : new int[] {4, 5, 40}) {
      System.out.println(
          even.and(small).test(n)
              + flush()
              + even.or(small).test(n)
              + flush()
              + even.negate().test(n)
              + flush());
    }
    System.out.println(
        Predicate.not(even.or(small)).test(11)
            + flush()
            + Predicate.isEqual("a").test("a")
            + Predicate.isEqual(null).test("a"));
    BiPredicate<String, Integer> longer = (s, n) -> s.length() > n;
    System.out.println(longer.and((s, n) -> n > 2).negate().or(String::equals).test("four", 3));

    Consumer<StringBuilder> first = b -> b.append("first");
    Consumer<CharSequence> second = s -> log.append(s).append('|');
    StringBuilder builder = new StringBuilder();
    first.andThen(second).andThen(b -> b.setLength(2)).accept(builder);
    System.out.println(builder + flush());
    BiConsumer<String, Integer> pairs = (s, n) -> log.append(s.repeat(n));
    pairs.andThen((s, n) -> log.append(n)).accept("ab", 3);
    System.out.println(flush());
    BiFunction<Integer, Integer, Integer> add = Integer::sum;
    System.out.println(add.andThen(n -> "sum " + n).apply(3, 4));
    UnaryOperator<String> trim = String::trim;
    System.out.println("<" + trim.andThen(UnaryOperator.identity()).apply("  t ") + ">");
    System.out.println(
        fold(new Integer[] {3, 9, 2}, 0, Math::max)
            + fold(new String[] {"x", "y"}, "", String::concat));
    BinaryOperator<String> shorter = BinaryOperator.minBy((a, b) -> a.length() - b.length());
    System.out.println(
        shorter.apply("abc", "de") + BinaryOperator.<Integer>maxBy(Integer::compare).apply(3, 8));

    Supplier<Supplier<String>> nested = () -> () -> "supplied";
    BooleanSupplier yes = nested.get().get()::isEmpty;
    IntSupplier ints = nested.get().get()::length;
    LongSupplier longs = ints::getAsInt;
    System.out.println(yes.getAsBoolean() + " " + ints.getAsInt() + " " + longs.getAsLong());
    IntUnaryOperator square = n -> n * n;
    IntUnaryOperator minus = n -> -n;
    System.out.println(
        square.andThen(minus).applyAsInt(7)
            + " "
            + square.compose(minus).applyAsInt(7)
            + " "
            + IntUnaryOperator.identity().applyAsInt(3));
    IntPredicate positive = n -> n > 0;
    System.out.println(
        sum(
            new int[] {-3, 4, 5, -6, 7},
            positive.and(n -> n % 2 == 1).or(n -> n == -6),
            square.andThen(n -> n + 1)));
    IntBinaryOperator max = Math::max;
    LongBinaryOperator product = Math::multiplyExact;
    DoubleBinaryOperator power = Math::pow;
    System.out.println(
        max.applyAsInt(3, 4)
            + " "
            + product.applyAsLong(1L << 31, 5)
            + " "
            + power.applyAsDouble(2, 0.5));
    LongUnaryOperator shift = n -> n << 33;
    LongPredicate large = n -> n > Integer.MAX_VALUE;
    LongFunction<String> hex = Long::toHexString;
    System.out.println(
        large.negate().test(shift.applyAsLong(1))
            + hex.apply(shift.andThen(Math::negateExact).applyAsLong(1)));
    DoubleUnaryOperator root = Math::sqrt;
    DoubleFunction<Object> boxed = d -> d;
    DoubleToIntFunction floor = d -> (int) Math.floor(d);
    System.out.println(
        boxed.apply(root.compose(d -> d * 4).applyAsDouble(9)) + " " + floor.applyAsInt(-2.5));
    IntFunction<int[]> array = int[]::new;
    IntFunction<Cell> cells = Cell::new;
    ToIntFunction<Cell> contents = cell -> cell.n;
    ToIntBiFunction<Cell, Integer> adding = Cell::addTo;
    System.out.println(
        array.apply(4).length
            + contents.applyAsInt(cells.apply(50))
            + adding.applyAsInt(cells.apply(7), 3));
    IntToLongFunction wide = n -> n * 10_000_000_000L;
    IntToDoubleFunction half = n -> n / 2.0;
    ToLongFunction<String> parse = Long::parseLong;
    ToDoubleBiFunction<Float, Short> times = (f, s) -> f * s;
    System.out.println(
        wide.applyAsLong(3)
            + " "
            + half.applyAsDouble(3)
            + " "
            + parse.applyAsLong("-7")
            + " "
            + times.applyAsDouble(1.5f, (short) 3));
    ObjIntConsumer<String> at = (s, i) -> log.append(s.charAt(i));
    ObjLongConsumer<StringBuilder> appendLong = StringBuilder::append;
    IntConsumer each = n -> log.append(n).append(';');
    at.accept("xyz", 2);
    appendLong.accept(log, 1L << 40);
    each.andThen(n -> log.append(-n)).accept(6);
    System.out.println(flush());
    refused(() -> inc.andThen(null));
    refused(() -> inc.compose(null));
    refused(() -> even.and(null));
    refused(() -> Predicate.not(null));
    refused(() -> first.andThen(null));
    refused(() -> square.compose(null));
    refused(() -> BinaryOperator.minBy(null));
    refused(() -> Predicate.isEqual(null));
  }
}
