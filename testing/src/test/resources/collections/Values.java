import java.util.Arrays;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.EmptyStackException;
import java.util.IntSummaryStatistics;
import java.util.LongSummaryStatistics;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/** Numbers, bits, texts, and objects that may be missing. */
public class Values {
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

  static void random() {
    System.out.println("--- random");
    for (long seed : new long[] {0, 1, -1, 42, 123456789012345L, Long.MIN_VALUE}) {
      Random random = new Random(seed);
      for (int i = 0; i < 20; i++) {
        System.out.println(random.nextInt() + " " + random.nextLong() + " " + random.nextBoolean() + " " + random.nextFloat() + " " + random.nextDouble() + " " + random.nextGaussian());
        System.out.println(random.nextInt(10) + " " + random.nextInt(16) + " " + random.nextInt(1 << 30) + " " + random.nextInt((1 << 30) + 1) + " " + random.nextInt(Integer.MAX_VALUE));
        System.out.println(random.nextInt(-5, 5) + " " + random.nextInt(0, 64) + " " + random.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE) + " " + random.nextInt(-2000000000, 2000000000));
        System.out.println(random.nextLong(10) + " " + random.nextLong(1L << 40) + " " + random.nextLong(Long.MAX_VALUE) + " " + random.nextLong(-7, 1L << 50) + " " + random.nextLong(Long.MIN_VALUE, Long.MAX_VALUE) + " " + random.nextLong(8, 16) + " " + random.nextLong(-4L << 60, 4L << 60 >> 1));
        System.out.println(random.nextDouble(5) + " " + random.nextDouble(-1, 1) + " " + random.nextDouble(-Double.MAX_VALUE, Double.MAX_VALUE) + " " + random.nextFloat(3) + " " + random.nextFloat(-2, 2) + " " + random.nextFloat(-Float.MAX_VALUE, Float.MAX_VALUE));
      }
      byte[] bytes = new byte[11];
      random.nextBytes(bytes);
      System.out.println(Arrays.toString(bytes));
      random.setSeed(seed + 1);
      System.out.println(random.nextGaussian() + " " + random.nextInt());
    }
    Random random = new Random(3);
    show("bound", () -> random.nextInt(0));
    show("range", () -> random.nextInt(5, 5));
    show("longBound", () -> random.nextLong(-1));
    show("longRange", () -> random.nextLong(5, 4));
    show("doubleBound", () -> random.nextDouble(0));
    show("doubleNaN", () -> random.nextDouble(0, Double.NaN));
    show("doubleRange", () -> random.nextDouble(1, 1));
    show("floatBound", () -> random.nextFloat(Float.POSITIVE_INFINITY));
    show("floatRange", () -> random.nextFloat(2, 1));
    Random own = new Random(5) {
      @Override
      protected int next(int bits) {
        return 7 >>> 32 - bits;
      }
    };
    System.out.println(own.nextInt() + " " + own.nextBoolean() + own.nextDouble());
  }

  static void bits() {
    System.out.println("--- bits");
    Random random = new Random(8);
    BitSet set = new BitSet();
    BitSet other = new BitSet(70);
    System.out.println(set + " " + set.size() + other.size() + set.length() + set.hashCode() + new BitSet(0).size());
    for (int i = 0; i < 300; i++) {
      int bit = random.nextInt(500);
      int end = bit + random.nextInt(150);
      switch (random.nextInt(12)) {
        case 0 -> set.flip(bit);
        case 1 -> set.flip(bit, end);
        case 2 -> set.clear(bit, end);
        case 3 -> set.clear(bit);
        case 4 -> set.set(bit, end, random.nextBoolean());
        case 5 -> set.and(other);
        case 6 -> set.or(other);
        case 7 -> set.xor(other);
        case 8 -> set.andNot(other);
        case 9 -> other.set(bit, end);
        case 10 -> other.clear(bit / 2, end);
        default -> set.set(bit);
      }
      System.out.println(set.cardinality() + " " + set.length() + " " + set.size() + " " + set.hashCode() + " " + set.nextSetBit(bit) + " " + set.nextClearBit(bit) + " " + set.previousSetBit(bit) + " " + set.previousClearBit(bit) + " " + set.intersects(other) + set.get(bit) + set.equals(other) + set.isEmpty());
      if (i % 25 == 0) {
        BitSet part = set.get(bit, end);
        System.out.println(set + " " + part + part.size() + set.clone().equals(set) + set.size());
        System.out.println(Arrays.toString(set.toLongArray()) + Arrays.toString(set.toByteArray()));
        System.out.println(BitSet.valueOf(set.toByteArray()).equals(set) + " " + BitSet.valueOf(set.toLongArray()).equals(set));
      }
    }
    set.clear();
    System.out.println(set + " " + set.size());
    show("bits-", () -> new BitSet(-1));
    show("get-", () -> set.get(-1));
    show("set-", () -> {
      set.set(-1, 3);
      return 0;
    });
    show("to-", () -> {
      set.clear(1, -3);
      return 0;
    });
    show("crossed", () -> set.get(5, 3));
    show("next-", () -> set.nextSetBit(-1));
    show("previous-", () -> set.previousSetBit(-2) + set.previousClearBit(-1));
  }

  static void texts() {
    System.out.println("--- texts");
    for (String delimiters : new String[] {" ", ",; ", "", "abc"}) {
      for (boolean given : new boolean[] {false, true}) {
        StringTokenizer tokens = new StringTokenizer(" one, two;;three  abcabc ", delimiters, given);
        System.out.print(tokens.countTokens());
        while (tokens.hasMoreTokens()) {
          System.out.print("<" + tokens.nextToken() + ">");
        }
        System.out.println();
        show("none", () -> tokens.nextToken());
      }
    }
    StringTokenizer tokens = new StringTokenizer("a b\tc\nd,e");
    System.out.println(tokens.nextToken() + tokens.nextElement() + tokens.nextToken(",") + tokens.hasMoreElements() + tokens.nextToken());
    StringJoiner joiner = new StringJoiner(", ", "{", "}");
    System.out.println(joiner + " " + joiner.length());
    joiner.setEmptyValue("none");
    System.out.println(joiner + " " + joiner.length());
    joiner.add("a").add("b").add(null);
    StringJoiner more = new StringJoiner("-");
    System.out.println(joiner.merge(more) + " " + joiner.merge(more.add("x").add("y")) + joiner.length() + more.merge(more));
    System.out.println(new StringJoiner("-").add("").add("") + " " + new StringJoiner("-").add("").length());
  }

  static void optionals() {
    System.out.println("--- optionals");
    Optional<String> some = Optional.of("text");
    Optional<String> none = Optional.empty();
    System.out.println(some + " " + none + some.get() + none.orElse("other") + none.orElseGet(() -> "made") + some.isPresent() + none.isEmpty());
    System.out.println(some.map(String::length) + " " + none.map(String::length) + some.map(text -> null) + some.filter(String::isEmpty) + some.flatMap(text -> Optional.of(text + 1)) + none.or(() -> some) + some.or(() -> none));
    System.out.println(some.equals(Optional.of("text")) + " " + some.hashCode() + none.hashCode() + none.equals(Optional.ofNullable(null)));
    some.ifPresent(System.out::println);
    none.ifPresentOrElse(System.out::println, () -> System.out.println("nothing"));
    show("get", () -> none.get());
    show("throw", () -> none.orElseThrow(() -> new IllegalStateException("mine")));
    show("null", () -> Optional.of(null));
    System.out.println(OptionalInt.of(5) + " " + OptionalInt.empty() + OptionalLong.of(5) + OptionalLong.empty() + OptionalDouble.of(0.5) + OptionalDouble.empty());
    System.out.println(OptionalInt.of(5).getAsInt() + OptionalInt.empty().orElse(3) + " " + OptionalDouble.of(Double.NaN).equals(OptionalDouble.of(Double.NaN)) + OptionalLong.of(1L << 40).hashCode() + OptionalInt.of(3).equals(OptionalInt.of(3)) + OptionalDouble.of(1.5).hashCode());
    show("getInt", () -> OptionalInt.empty().getAsInt());
    show("getDouble", () -> OptionalDouble.empty().orElseThrow());
  }

  static void statistics() {
    System.out.println("--- statistics");
    IntSummaryStatistics ints = new IntSummaryStatistics();
    LongSummaryStatistics longs = new LongSummaryStatistics();
    DoubleSummaryStatistics doubles = new DoubleSummaryStatistics();
    System.out.println(ints + " " + longs + " " + doubles);
    Random random = new Random(2);
    for (int i = 0; i < 60; i++) {
      ints.accept(random.nextInt(1 << i % 31));
      longs.accept(random.nextLong() >> i);
      longs.accept(i);
      doubles.accept((random.nextDouble() - 0.5) * Math.pow(10, i % 25 - 12));
      System.out.println(ints + " " + longs + " " + doubles);
    }
    DoubleSummaryStatistics few = new DoubleSummaryStatistics();
    for (double value : new double[] {0.1, 0.0000005, 0.9999996, 1e15, 123456789.123456789, -0.0000004, 9.9999995, 1e-300}) {
      DoubleSummaryStatistics one = new DoubleSummaryStatistics();
      one.accept(value);
      few.combine(one);
      System.out.println(one + " " + few + few.getSum() + " " + few.getAverage());
    }
    few.accept(Double.POSITIVE_INFINITY);
    few.accept(1);
    System.out.println(few + " " + few.getSum());
    few.accept(Double.NaN);
    System.out.println(few);
    ints.combine(new IntSummaryStatistics(2, -5, 1000, 995));
    System.out.println(ints + " " + ints.getAverage());
    show("count", () -> new IntSummaryStatistics(-1, 0, 0, 0));
    show("crossed", () -> new LongSummaryStatistics(1, 1, 0, 0));
    show("some", () -> new DoubleSummaryStatistics(1, 0, Double.NaN, 0));
  }

  static void objects() {
    System.out.println("--- objects");
    System.out.println(Objects.equals(null, null) + " " + Objects.equals("a", null) + Objects.hash(1, "a", null) + Objects.hashCode(null) + Objects.toString(null) + Objects.toString(null, "none"));
    System.out.println(Objects.deepEquals(new int[] {1}, new int[] {1}) + " " + Objects.compare("a", "b", String::compareTo) + Objects.isNull(1) + Objects.nonNull(1) + Objects.requireNonNullElse(null, 4));
    for (int[] range : new int[][] {{0, 0, 0}, {1, 2, 3}, {-1, 2, 3}, {2, 1, 3}, {1, 4, 3}, {3, 3, 3}, {0, -1, 5}, {1, 2, -1}}) {
      show("index", () -> Objects.checkIndex(range[0], range[1]));
      show("fromTo", () -> Objects.checkFromToIndex(range[0], range[1], range[2]));
      show("fromSize", () -> Objects.checkFromIndexSize(range[0], range[1], range[2]));
      show("longIndex", () -> Objects.checkIndex((long) range[0], (long) range[1]));
      show("longFromTo", () -> Objects.checkFromToIndex((long) range[0], range[1], range[2]));
      show("longFromSize", () -> Objects.checkFromIndexSize((long) range[0], range[1], range[2]));
    }
    try {
      Objects.requireNonNull(null, "the message");
    } catch (NullPointerException e) {
      System.out.println(e);
    }
    try {
      Objects.requireNonNull(null, () -> "made");
    } catch (NullPointerException e) {
      System.out.println(e);
    }
    try {
      Objects.requireNonNullElse(null, null);
    } catch (NullPointerException e) {
      System.out.println(e);
    }
    System.out.println(new NoSuchElementException("x", new RuntimeException("y")) + " " + new EmptyStackException());
    PrimitiveIterator.OfInt each = new PrimitiveIterator.OfInt() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < 5;
      }

      @Override
      public int nextInt() {
        return next++;
      }
    };
    System.out.println(each.next() + each.nextInt());
    each.forEachRemaining((int number) -> System.out.print(number));
    System.out.println();
  }

  public static void main(String[] args) {
    random();
    bits();
    texts();
    optionals();
    statistics();
    objects();
  }
}
