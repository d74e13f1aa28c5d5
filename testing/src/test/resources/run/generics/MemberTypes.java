import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Inner and nested generic classes, raw types, wildcards and bounds that mention themselves. */
public class MemberTypes<T extends Comparable<T>> {
  class Node {
    T value;
    Node next;

    Node(T value, Node next) {
      this.value = value;
      this.next = next;
    }

    class Cursor implements Iterator<T> {
      Node at = Node.this;

      @Override
      public boolean hasNext() {
        return at != null;
      }

      @Override
      public T next() {
        T value = at.value;
        at = at.next;
        return value;
      }
    }
  }

  static class Entry<K, V extends List<? super K>> {
    final K key;
    final V values;

    Entry(K key, V values) {
      this.key = key;
      this.values = values;
    }

    <R> Entry<R, List<Object>> map(Function<? super K, ? extends R> f) {
      return new Entry<>(f.apply(key), new ArrayList<>(values));
    }

    static <K> Entry<K, List<K>> of(K key) {
      return new Entry<>(key, new ArrayList<>(List.of(key)));
    }
  }

  interface Shape<S extends Shape<S>> extends Comparable<S> {
    S scaled(int factor);

    int area();

    @Override
    default int compareTo(S other) {
      return Integer.compare(area(), other.area());
    }

    default <R extends Shape<R>> R as(Function<? super S, R> f) {
      return f.apply(scaled(1));
    }
  }

  record Square(int side) implements Shape<Square> {
    @Override
    public Square scaled(int factor) {
      return new Square(side * factor);
    }

    @Override
    public int area() {
      return side * side;
    }
  }

  record Strip(int length) implements Shape<Strip> {
    @Override
    public Strip scaled(int factor) {
      return new Strip(length * factor);
    }

    @Override
    public int area() {
      return length;
    }
  }

  Node head;

  void push(T value) {
    head = new Node(value, head);
  }

  T largest() {
    T best = head.value;
    for (Iterator<T> it = head.new Cursor(); it.hasNext(); ) {
      T each = it.next();
      best = best.compareTo(each) < 0 ? each : best;
    }
    return best;
  }

  static <S extends Shape<S>> S larger(S a, S b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static int total(List<? extends Shape<?>> shapes) {
    int sum = 0;
    for (Shape<?> shape : shapes) {
      sum += shape.scaled(2).area();
      sum += shape.scaled(1).scaled(1).area();
    }
    return sum;
  }

  static <E> void swap(List<E> list, int i, int j) {
    E saved = list.get(i);
    list.set(i, list.get(j));
    list.set(j, saved);
  }

  static void swapAny(List<?> list) {
    swap(list, 0, list.size() - 1);
  }

  static <K, V> Map<V, List<K>> inverted(Map<? extends K, ? extends V> map) {
    Map<V, List<K>> result = new TreeMap<>();
    for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
      result.computeIfAbsent(entry.getValue(), v -> new ArrayList<>()).add(entry.getKey());
    }
    return result;
  }

  @SafeVarargs
  static <E> E[] array(E... all) {
    return all;
  }

  static <A, B> Function<A, B> memo(Function<? super A, ? extends B> f) {
    Map<A, B> known = new TreeMap<>();
    return a -> known.computeIfAbsent(a, f);
  }

  static <T, U extends T, V extends U> T first(V v, List<? super U> into) {
    into.add(v);
    return v;
  }

  static <X extends Throwable> void sneak(Throwable t) throws X {
    @SuppressWarnings("unchecked")
    X x = (X) t;
    throw x;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static void raw() {
    MemberTypes raw = new MemberTypes();
    raw.push("b");
    raw.push("c");
    MemberTypes.Node node = raw.head;
    Comparable value = node.value;
    Object next = node.next.value;
    List list = new ArrayList(List.of(1, 2));
    list.add("x");
    List<String> unchecked = list;
    Entry entry = Entry.of("k");
    List values = entry.values;
    for (Object each : list) {
      System.out.print(each + " ");
    }
    System.out.println(raw.largest() + " " + value.compareTo("a") + " " + next + unchecked.size() + values.get(0));
    Map<String, List> map = new TreeMap<>(Map.of("k", list));
    System.out.println(map.get("k").get(0) + " " + ((List<Integer>) map.get("k")).get(1));
  }

  public static void main(String[] args) {
    MemberTypes<String> strings = new MemberTypes<>();
    strings.push("pear");
    strings.push("plum");
    strings.push("fig");
    MemberTypes<String>.Node second = strings.head.next;
    MemberTypes<String>.Node.Cursor cursor = second.new Cursor();
    System.out.println(strings.largest().length() + second.value + cursor.next() + cursor.at.value.charAt(1));
    Entry<Integer, List<Number>> entry = new Entry<>(1, new ArrayList<>(List.<Number>of(2.5)));
    System.out.println(entry.map(k -> "k" + k).key + entry.map(Integer::doubleValue).values.get(0) + Entry.of('c').values);
    System.out.println(larger(new Square(3), new Square(2)).side() + new Square(4).as(s -> new Strip(s.area())).length());
    System.out.println(total(List.of(new Square(1), new Strip(5), new Square(2).as(s -> s))));
    List<Object> mixed = new ArrayList<>(List.of(1, "two", '3'));
    swapAny(mixed);
    System.out.println(mixed + " " + inverted(Map.of("a", 1)) + inverted(new TreeMap<>(Map.of(1, "x", 2, "x"))));
    System.out.println(array("a", "b").length + array(1, 2.5).length + array(array(1), array(2, 3))[1][1]);
    Function<Integer, String> f = memo(n -> "n" + n);
    System.out.println(f.apply(4) + memo(String::length).apply("four") + MemberTypes.<Integer, Integer>memo(n -> n + 1).apply(1));
    List<Number> into = new ArrayList<>();
    Number got = first(3, into);
    Object object = MemberTypes.<Object, Number, Integer>first(4, into);
    System.out.println(into + " " + got + object);
    try {
      MemberTypes.<RuntimeException>sneak(new Exception("sneaked"));
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    BiFunction<String, Integer, Character> at = String::charAt;
    Supplier<MemberTypes<Integer>> made = MemberTypes::new;
    Function<Integer, int[][]> rows = int[][]::new;
    Function<String, Integer> parse = Integer::valueOf;
    System.out.println(at.apply("method", 2) + " " + (made.get().head == null) + rows.apply(3).length + parse.andThen(n -> n * 2).apply("21"));
    int[][] grid = {{1, 2}, {3}};
    long[] sums = new long[grid.length];
    for (int i = 0; i < grid.length; i++) {
      for (int cell : grid[i]) {
        sums[i] += cell;
      }
    }
    List<int[]> rowsOf = List.of(grid);
    System.out.println(sums[0] + sums[1] + rowsOf.get(1)[0] + rowsOf.size());
    raw();
  }
}
