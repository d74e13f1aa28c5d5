import java.util.function.*;

/** Every interface of java.util.function once, with all that it has by default. */
public class AllFunctions {
  static StringBuilder log = new StringBuilder();

  static void line(String name, Object... results) {
    StringBuilder text = new StringBuilder(name);
    for (Object result : results) {
      text.append(' ').append(result);
    }
    System.out.println(text.append(log.isEmpty() ? "" : " log:" + log));
    log.setLength(0);
  }

  static boolean refuses(Runnable action) {
    try {
      action.run();
      return false;
    } catch (NullPointerException e) {
      return true;
    }
  }

  public static void main(String[] args) {
    BiConsumer<String, Integer> bc = (s, n) -> log.append(s).append(n);
    bc.andThen((s, n) -> log.append('|').append(n * 2)).accept("a", 1);
    line("BiConsumer", refuses(() -> bc.andThen(null)));
    BiFunction<String, Integer, Character> bf = String::charAt;
    line(
        "BiFunction",
        bf.apply("abc", 1),
        bf.andThen(c -> c + 1).apply("abc", 2),
        refuses(() -> bf.andThen(null)));
    BinaryOperator<Integer> bo = (a, b) -> a * b;
    line(
        "BinaryOperator",
        bo.apply(6, 7),
        bo.andThen(n -> "n" + n).apply(2, 3),
        BinaryOperator.<String>minBy((a, b) -> 0).apply("x", "y"),
        BinaryOperator.<String>maxBy((a, b) -> 0).apply("x", "y"));
    BiPredicate<Integer, Long> bp = (a, b) -> a < b;
    line(
        "BiPredicate",
        bp.test(1, 2L),
        bp.negate().test(1, 2L),
        bp.and((a, b) -> b > 5).test(1, 2L),
        bp.or((a, b) -> a == 3).test(3, 1L),
        refuses(() -> bp.or(null)));
    BooleanSupplier bs = () -> log.length() == 0;
    line("BooleanSupplier", bs.getAsBoolean());
    Consumer<Object> c = log::append;
    c.andThen(o -> log.append('!')).andThen(c).accept(5);
    line("Consumer");
    DoubleBinaryOperator dbo = Math::max;
    line("DoubleBinaryOperator", dbo.applyAsDouble(-0.0, 0.0), dbo.applyAsDouble(1, Double.NaN));
    DoubleConsumer dc = d -> log.append(d);
    dc.andThen(d -> log.append(';').append((int) d)).accept(2.75);
    line("DoubleConsumer", refuses(() -> dc.andThen(null)));
    DoubleFunction<String> df = Double::toString;
    line("DoubleFunction", df.apply(1e10));
    DoublePredicate dp = d -> d > 0;
    line(
        "DoublePredicate",
        dp.test(0.1),
        dp.negate().test(-1),
        dp.and(Double::isInfinite).test(1 / 0.0),
        dp.or(Double::isNaN).test(0 / 0.0));
    DoubleSupplier ds = () -> 1 / 3f;
    line("DoubleSupplier", ds.getAsDouble());
    DoubleToIntFunction di = d -> (int) d;
    line("DoubleToIntFunction", di.applyAsInt(1e20), di.applyAsInt(-7.9));
    DoubleToLongFunction dl = Math::round;
    line("DoubleToLongFunction", dl.applyAsLong(2.5), dl.applyAsLong(-2.5));
    DoubleUnaryOperator du = Math::sqrt;
    line(
        "DoubleUnaryOperator",
        du.andThen(d -> d + 1).applyAsDouble(16),
        du.compose(d -> d * d).applyAsDouble(-3),
        DoubleUnaryOperator.identity().applyAsDouble(-0.0));
    Function<CharSequence, Integer> f = CharSequence::length;
    line(
        "Function",
        f.apply("four"),
        f.compose(Object::toString).apply(12345),
        f.<Object>andThen(n -> n + 0.5).apply(""),
        Function.identity().apply('i'));
    IntBinaryOperator ibo = Integer::remainderUnsigned;
    line("IntBinaryOperator", ibo.applyAsInt(-1, 10));
    IntConsumer ic = log::append;
    ic.andThen(log::appendCodePoint).accept(65);
    line("IntConsumer");
    IntFunction<char[]> ifn = char[]::new;
    line("IntFunction", ifn.apply(3).length);
    IntPredicate ip = n -> n % 2 == 0;
    line(
        "IntPredicate",
        ip.test(2),
        ip.negate().test(2),
        ip.and(n -> n > 2).test(2),
        ip.or(n -> n == 3).test(3),
        refuses(() -> ip.and(null)));
    IntSupplier is = log::length;
    line("IntSupplier", is.getAsInt());
    IntToDoubleFunction id = n -> n;
    line("IntToDoubleFunction", id.applyAsDouble(Integer.MAX_VALUE));
    IntToLongFunction il = Integer::toUnsignedLong;
    line("IntToLongFunction", il.applyAsLong(-1));
    IntUnaryOperator iu = Integer::reverse;
    line(
        "IntUnaryOperator",
        iu.andThen(iu).applyAsInt(77),
        iu.compose(n -> 1).applyAsInt(0),
        IntUnaryOperator.identity().andThen(n -> ~n).applyAsInt(5));
    LongBinaryOperator lbo = (a, b) -> a << b;
    line("LongBinaryOperator", lbo.applyAsLong(3, 40));
    LongConsumer lc = log::append;
    lc.andThen(n -> log.append(',').append(n + 1)).accept(Long.MAX_VALUE);
    line("LongConsumer");
    LongFunction<Long> lf = Long::valueOf;
    line("LongFunction", lf.apply(1L << 35).equals(34359738368L));
    LongPredicate lp = n -> n < 0;
    line(
        "LongPredicate",
        lp.test(-1),
        lp.negate().and(n -> n > 9).test(10),
        lp.or(n -> n == 0).test(0));
    LongSupplier ls = () -> 'c';
    line("LongSupplier", ls.getAsLong());
    LongToDoubleFunction ld = Double::longBitsToDouble;
    line("LongToDoubleFunction", ld.applyAsDouble(0x3ff8000000000000L));
    LongToIntFunction li = Math::toIntExact;
    line("LongToIntFunction", li.applyAsInt(12L));
    LongUnaryOperator lu = n -> -n;
    line(
        "LongUnaryOperator",
        lu.andThen(n -> n * 2).applyAsLong(4),
        lu.compose(n -> n + 1).applyAsLong(4),
        LongUnaryOperator.identity().applyAsLong(9),
        refuses(() -> lu.compose(null)));
    ObjDoubleConsumer<StringBuilder> odc = StringBuilder::append;
    odc.accept(log, 0.1);
    line("ObjDoubleConsumer");
    ObjIntConsumer<StringBuilder> oic = StringBuilder::append;
    oic.accept(log, 'A');
    line("ObjIntConsumer");
    ObjLongConsumer<String> olc = (s, n) -> log.append(s).append(n);
    olc.accept("L", -1);
    line("ObjLongConsumer");
    Predicate<String> p = String::isEmpty;
    line(
        "Predicate",
        p.test(""),
        p.negate().test(""),
        p.and(s -> s.charAt(0) == 'x').test("" + 'x'),
        p.or("y"::equals).test("y"),
        Predicate.not(p).test(""),
        Predicate.isEqual("q").test("q"));
    Supplier<Supplier<int[]>> s = () -> () -> new int[] {4, 5};
    line("Supplier", s.get().get()[1]);
    ToDoubleBiFunction<Integer, Integer> tdb = (a, b) -> (double) a / b;
    line("ToDoubleBiFunction", tdb.applyAsDouble(1, 8));
    ToDoubleFunction<Number> td = Number::doubleValue;
    line("ToDoubleFunction", td.applyAsDouble(7) + td.applyAsDouble(0.5f));
    ToIntBiFunction<String, String> tib = String::compareTo;
    line("ToIntBiFunction", tib.applyAsInt("a", "c"));
    ToIntFunction<Object> ti = Object::hashCode;
    line("ToIntFunction", ti.applyAsInt("a") + ti.applyAsInt(3));
    ToLongBiFunction<Integer, Long> tlb = (a, b) -> a * b;
    line("ToLongBiFunction", tlb.applyAsLong(1 << 20, 1L << 20));
    ToLongFunction<String> tl = Long::parseLong;
    line("ToLongFunction", tl.applyAsLong("-9000000000"));
    UnaryOperator<String> uo = x -> x + x;
    Function<String, Integer> chained = uo.andThen(uo).andThen(String::length);
    line(
        "UnaryOperator",
        uo.apply("u"),
        chained.apply("ab"),
        UnaryOperator.<Object>identity().apply(1.5));
  }
}
