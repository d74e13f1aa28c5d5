import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** The stack overflows in every kind of code, and the program goes on, again and again. */
//? deep
public class OverflowPlaces {
  interface Code {
    Object run() throws Throwable;
  }

  static int count;

  /** What comes of code twice. */
  static void check(String label, Code code) {
    System.out.println(label + ": " + once(code) + ", " + once(code));
  }

  private static Object once(Code code) {
    try {
      return code.run();
    } catch (StackOverflowError e) {
      return "overflow " + e.getMessage();
    } catch (Throwable e) {
      return "throws " + e.getClass().getName();
    }
  }

  static class Endless {
    final Endless next;

    Endless() {
      count++;
      next = new Endless();
    }
  }

  static class EndlessField {
    final Object value = new Object[] {new EndlessField()};
  }

  static class Parent {
    Parent(int depth) {
      new Heir(depth + 1);
    }
  }

  static class Heir extends Parent {
    Heir(int depth) {
      super(depth);
    }
  }

  static class Initialiser {
    static final int VALUE = deep(0);

    static int deep(int n) {
      return n < 0 ? 0 : deep(n + 1) + 1;
    }
  }

  static class AfterOverflow {
    static int value = 7;

    static {
      try {
        value += locked(0);
      } catch (StackOverflowError e) {
        value++;
      }
    }
  }

  interface Walker {
    int walk(int n);

    default int again(int n) {
      return walk(n) + 1;
    }
  }

  static boolean even(int n) {
    return odd(n + 1);
  }

  static boolean odd(int n) {
    return !even(n + 1);
  }

  static int withFinally(int n) {
    try {
      return withFinally(n + 1);
    } finally {
      count++;
    }
  }

  static int inFinally(int n) {
    try {
      count++;
    } finally {
      inFinally(n + 1);
    }
    return n;
  }

  /** Stands at the limit, and calls once more from each of the last few frames. */
  static int catching(int n, int[] caught) {
    try {
      return catching(n + 1, caught);
    } catch (StackOverflowError e) {
      caught[0]++;
      if (caught[0] < 3) {
        return catching(n + 1, caught);
      }
      return n;
    }
  }

  static synchronized int locked(int n) {
    return locked(n + 1) - 1;
  }

  static int varargs(int... values) {
    return varargs(values.length, values[0]);
  }

  static long wide(long a, double b, long c, double d, long e, double f, long g, double h) {
    return a + wide(c, d, e, f, g, h, a, b) + c;
  }

  static String text(int n) {
    return "(" + text(n + 1) + ")";
  }

  static int large(int n) {
    int[] values = new int[8];
    values[n % 8] = large(n + 1);
    return values[3] + values[n % 8];
  }

  static int sum(int n) {
    return n == 0 ? 0 : n + sum(n - 1);
  }

  static class Knot implements Comparable<Knot> {
    Knot other = this;

    @Override
    public int compareTo(Knot that) {
      return other.compareTo(that.other);
    }

    @Override
    public boolean equals(Object that) {
      return that instanceof Knot knot && other.equals(knot.other);
    }

    @Override
    public int hashCode() {
      return Objects.hash(other);
    }

    @Override
    public String toString() {
      return "Knot of " + other;
    }
  }

  record Pair(Object left, Object right) {}

  static <T extends Comparable<T>> int generic(List<T> list, T value) {
    return generic(list, list.get(0)) + value.compareTo(list.get(0));
  }

  static class Tree {
    Tree left;
    Tree right;

    int size() {
      return 1 + (left == null ? 0 : left.size()) + (right == null ? 0 : right.size());
    }
  }

  static Function<Integer, Integer> self;

  static int sorting(Integer[] values) {
    Arrays.sort(values, (a, b) -> sorting(values.clone()));
    return values[0];
  }

  static int fillNew(int n) {
    return new HashMap<Integer, Integer>().computeIfAbsent(n, OverflowPlaces::fillNew);
  }

  public static void main(String[] args) {
    check("constructor", Endless::new);
    check("field initialiser", EndlessField::new);
    check("super constructor", () -> new Heir(0));
    check("static initialiser", () -> Initialiser.VALUE);
    check("after static initialiser", () -> AfterOverflow.value);
    check("mutual recursion", () -> even(0));
    check("default method", () -> {
      Walker walker = new Walker() {
        @Override
        public int walk(int n) {
          return again(n + 1);
        }
      };
      return walker.walk(0);
    });
    check("lambda", () -> {
      self = n -> self.apply(n + 1) + 1;
      return self.apply(0);
    });
    check("method reference", () -> {
      IntUnaryOperator[] step = new IntUnaryOperator[1];
      step[0] = n -> Math.addExact(step[0].applyAsInt(n), 1);
      return step[0].applyAsInt(0);
    });
    check("composed functions", () -> {
      Function<Integer, Integer> f = n -> n + 1;
      for (int i = 0; i < 2_000_000; i++) {
        f = f.compose(n -> n);
      }
      return f.apply(0);
    });
    check("supplier of itself", () -> {
      List<Supplier<Object>> list = new ArrayList<>();
      list.add(() -> list.get(0).get());
      return list.get(0).get();
    });
    check("finally", () -> {
      count = 0;
      try {
        return withFinally(0);
      } catch (StackOverflowError e) {
        return count > 500;
      }
    });
    check("inside of finally", () -> inFinally(0));
    check("caught near the limit", () -> {
      int[] caught = new int[1];
      return catching(0, caught) > 100 && caught[0] == 3;
    });
    check("synchronized", () -> locked(0));
    check("variable arguments", () -> varargs(1, 2));
    check("many arguments", () -> wide(1, 2, 3, 4, 5, 6, 7, 8));
    check("concatenation", () -> text(0));
    check("arrays", () -> large(0));
    check("compareTo", () -> new Knot().compareTo(new Knot()));
    check("sort", () -> {
      Knot[] knots = {new Knot(), new Knot(), new Knot()};
      Arrays.sort(knots);
      return knots.length;
    });
    check("TreeMap", () -> {
      Map<Knot, Integer> map = new TreeMap<>();
      map.put(new Knot(), 1);
      return map.size();
    });
    check("max", () -> Collections.max(List.of(new Knot(), new Knot())));
    check("equals", () -> new Knot().equals(new Knot()));
    check("hashCode", () -> new Knot().hashCode());
    check("HashMap", () -> new HashMap<>(Map.of(new Knot(), 1)).size());
    check("toString", () -> new Knot().toString().length());
    check("append", () -> new StringBuilder().append(new Knot()).length());
    check("format", () -> String.format("%s", new Knot()).length());
    check("list of itself", () -> {
      List<Object> list = new ArrayList<>();
      list.add(1);
      list.add(list);
      return list.toString();
    });
    check("lists of each other", () -> {
      List<Object> a = new ArrayList<>();
      List<Object> b = new ArrayList<>(List.of(a));
      a.add(b);
      return a.toString().length();
    });
    check("hash of a list of itself", () -> {
      List<Object> list = new ArrayList<>();
      list.add(list);
      return list.hashCode();
    });
    check("map with itself as value", () -> {
      Map<String, Object> map = new HashMap<>();
      map.put("self", map);
      return map.toString() + map.size();
    });
    check("hash of a map of itself", () -> {
      Map<String, Object> map = new HashMap<>();
      map.put("self", map);
      return map.hashCode();
    });
    check("array of itself", () -> {
      Object[] array = new Object[2];
      array[1] = array;
      return Arrays.deepToString(array);
    });
    check("hash of an array of itself", () -> {
      Object[] array = new Object[1];
      array[0] = array;
      return Arrays.deepHashCode(array);
    });
    check("record", () -> {
      Object[] holder = new Object[1];
      List<Object> list = Arrays.asList(holder);
      Pair pair = new Pair(1, list);
      holder[0] = pair;
      return pair.hashCode();
    });
    check("comparator", () -> {
      List<Integer> list = Arrays.asList(2, 1);
      list.sort((a, b) -> even(a) ? 1 : -1);
      return list;
    });
    check("comparator that sorts", () -> sorting(new Integer[] {3, 1, 2}));
    check("computeIfAbsent", () -> {
      List<Map<Integer, Integer>> maps = new ArrayList<>();
      Function<Integer, Integer> fill = n -> maps.get(0).size() + fillNew(n);
      maps.add(new TreeMap<>());
      return maps.get(0).computeIfAbsent(1, fill);
    });
    check("generic", () -> generic(List.of("a"), "b"));
    check("deep tree", () -> {
      Tree root = new Tree();
      Tree at = root;
      for (int i = 0; i < 3_000_000; i++) {
        at.left = new Tree();
        at = at.left;
      }
      return root.size();
    });
    check("deep enough", () -> sum(5_000));
    check("many times", () -> {
      int overflows = 0;
      for (int i = 0; i < 40; i++) {
        try {
          overflows += locked(i);
        } catch (StackOverflowError e) {
          overflows++;
        }
      }
      return overflows;
    });
    System.out.println("end " + sum(100));
  }
}
