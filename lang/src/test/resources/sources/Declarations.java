package samples;

import java.io.Serializable;
import java.lang.annotation.*;
import java.util.*;
import java.util.function.Function;

@FunctionalInterface
interface Transformation<A, B extends Comparable<? super B>> extends Function<A, B>, Serializable {
  int LIMIT = 10, OTHER[] = {1, 2};

  @Override
  B apply(A a);

  default <C extends Comparable<C>> Transformation<A, C> then(Transformation<? super B, C> next) {
    return a -> next.apply(this.apply(a));
  }

  static <T extends Comparable<T>> Transformation<T, T> identity() {
    return helper();
  }

  private static <T extends Comparable<T>> Transformation<T, T> helper() {
    return t -> t;
  }

  class Constant {}

  enum Mode { A, B; }

  interface Inner extends Comparable<Inner>, Cloneable {}

  record Nested() {}

  @interface Marked {}
}

@Target({ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.TYPE_PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Checked {}

@Retention(value = RetentionPolicy.CLASS)
@Documented
@interface Info {
  int value() default 1 + 2 * 3;

  String name() default "none" + "such";

  String[] tags() default {};

  Class<? extends Number>[] types() default {Integer.class, Long.class,};

  Thread.State state() default Thread.State.NEW;

  Deprecated deprecated() default @Deprecated(since = "1", forRemoval = false);

  Author[] authors() default {@Author("a"), @Author(value = "b", year = 2000)};

  boolean flag() default true ? false : true;

  int constant = 3;

  class Holder {}
}

@interface Author {
  String value();

  int year() default -1;
}

@Info
@Author(value = "x")
@SuppressWarnings({"rawtypes", "unchecked",})
public strictfp abstract class Declarations<T, U extends T, V extends List<? extends T> & Serializable & Comparable<V>>
    extends AbstractList<T> implements Serializable, Comparable<Declarations<T, U, V>> {
  private static final long serialVersionUID = 0x1234L;
  protected transient volatile int size, capacity = 16, table[] = new int[16];
  public static final Map<String, List<int[]>> MAP = new HashMap<>();
  @Deprecated private final List<? extends Map.Entry<? super T, ?>> entries = null;
  int[] plain, array[], matrix[][];
  Map.Entry<String, Integer>[] generic;
  Map<String, Map<String, Map<String, List<Integer>>>> closing = new HashMap<String, Map<String, Map<String, List<Integer>>>>();
  boolean less = size < capacity, greater = size > capacity;

  static native void outside(int... numbers);

  public abstract @Override boolean add(T element);

  protected synchronized final <A, B extends Exception> Map<A, B> generic(A a, final B b, @Checked A @Checked ... rest)
      throws B, IllegalStateException {
    throw b;
  }

  int oldStyle(int a[], String[] b[])[] {
    return a;
  }

  @Override
  public T get(@Checked int index) {
    return null;
  }

  void receiver(@Checked Declarations<T, U, V> this, int x) {}

  int @Checked [] annotated(@Checked String @Checked [] @Checked [] arrays, List<@Checked ? extends @Checked String> list) throws @Checked RuntimeException {
    @Checked String s = (@Checked String) null;
    java.lang.@Checked String qualified = new java.lang.@Checked String();
    Object made = new @Checked ArrayList<@Checked String>();
    int[][] sized = new int @Checked [3] @Checked [];
    Function<String, Integer> f = @Checked String::length;
    if (s instanceof @Checked String t) return null;
    try { sized = null; } catch (@Checked RuntimeException e) {}
    return new int @Checked [] {1};
  }

  class Inner {
    class Deep {
      Deep(Inner Inner.this) {}

      void method(Declarations<T, U, V>.Inner.Deep this) {}
    }
  }

  static class Outer<A> {
    class In<B> {}

    Outer<A>.In<String> field = this.new In<String>();
    Outer<int[]>.In<List<A>[]> other;
  }

  public enum Planet implements Comparator<Integer> {
    @Deprecated
    MERCURY(3.303e+23, 2.4397e6),
    EARTH(5.976e+24, 6.37814e6) {
      @Override
      public int compare(Integer a, Integer b) {
        return b - a;
      }

      private int extra;
    },
    PLUTO(),
    ;

    static final double G = 6.67300E-11;
    private final double mass, radius;

    Planet(double... numbers) {
      mass = numbers.length > 0 ? numbers[0] : 0;
      radius = numbers.length > 1 ? numbers[1] : 1;
    }

    double surfaceGravity() {
      return G * mass / (radius * radius);
    }

    @Override
    public int compare(Integer a, Integer b) {
      return Integer.compare(a, b);
    }
  }

  enum Empty {}

  enum OnlyMembers {
    ;

    static void helper() {}
  }

  enum Trailing { A, B, }

  public sealed interface Shape permits Circle, Square, Shape.Other {
    non-sealed interface Other extends Shape {}
  }

  static final class Circle implements Shape {}

  static sealed abstract class Square implements Shape permits Big {}

  static non-sealed class Big extends Square {}

  record Range<N extends Comparable<N>>(@Checked N low, N high, int... rest) implements Comparable<Range<N>>, Serializable {
    static int made;

    public Range {
      if (low.compareTo(high) > 0) throw new IllegalArgumentException();
      made++;
    }

    Range(N only) {
      this(only, only);
    }

    @Override
    public N low() {
      return low;
    }

    public int compareTo(Range<N> other) {
      return low.compareTo(other.low);
    }
  }

  record Unit() {}

  static int x = 1;

  static {
    x = 2;
  }

  {
    size = 3;
  }

  protected Declarations() {
    super();
  }

  private <W> Declarations(W w) throws Exception {
    this();
    Runnable r = new Runnable() {
      int runs;

      {
        runs = 1;
      }

      public void run() {
        runs++;
      }
    };
  };
}

class Sub extends Declarations.Outer<String>.In<Integer> {
  Sub(Declarations.Outer<String> outer) {
    outer.super();
  }

  Sub() {
    new Declarations.Outer<String>() {}.super();
  }
}
;
