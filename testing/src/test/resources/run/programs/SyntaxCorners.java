import static java.lang.Math.*;
import static java.util.Map.Entry.comparingByValue;

import java.io.Serializable;
import java.util.*;
import java.util.Map.Entry;
import java.util.function.*;

/** Corners of the syntax in a program that builds, queries and prints a small inventory. */
public strictfp class SyntaxCorners<T extends Comparable<? super T> & Serializable> {
  ;
  static int calls()[] { return new int[] {1, 2, 3,}; }
  static abstract class Builder<T extends Builder<T>> {
    protected final Map<String, Object> parts = new LinkedHashMap<>();
    abstract T self();
    T with(String k, Object v) { parts.put(k, v); return self(); }
    <X extends Throwable> T check(Predicate<? super Map<String, ?>> p, Supplier<? extends X> x) throws X { if (!p.test(parts)) throw x.get(); return self(); }
  }
  static class ItemBuilder extends Builder<ItemBuilder> {
    @Override ItemBuilder self() { return this; }
    ItemBuilder price(double p) { return with("price", p); }
    Item build() { return new Item((String) parts.get("name"), (Double) parts.getOrDefault("price", 1d), (Kind) parts.getOrDefault("kind", Kind.OTHER), (int) parts.getOrDefault("count", 0)); }
  }
  enum Kind { FOOD, TOOL, OTHER, ; Kind() {} }
  record Item(String name, double price, Kind kind, int... counts) implements Comparable<Item> {
    static int made = 0x0_0;
    Item { made++; counts = counts.clone(); }
    int total() { int s = 0; for (final var c : counts) s += c; return s; }
    public int compareTo(Item o) { return name.compareTo(o.name); }
    @Override public String toString() { return name + Arrays.toString(counts); }
  }
  class Shelf {
    final List<T> things = new ArrayList<>();
    @SafeVarargs Shelf(T... ts) { this.things.addAll(Arrays.asList(ts)); Collections.sort(things); }
    T middle() { return things.get(things.size() >>> 1); }
    SyntaxCorners<T>.Shelf copy(IntFunction<? extends T[]> maker) { return SyntaxCorners.this.new Shelf(things.toArray(maker.apply(0))); }
  }
  static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) { return a -> g.apply(f.apply(a)); }
  static <E> void swapAll(List<E> l) { for (int i = 0, j = l.size() - 1; i < j; i++, --j) { E e = l.get(i); l.set(i, l.get(j)); l.set(j, e); } }
  static void swapAny(List<?> l) { swapAll(l); }
  static double total(Collection<? extends Number> ns) { double d = 0; for (Number n : ns) d += n.doubleValue(); return d; }
  static void fill(Collection<? super Integer> c, int... vs) { for (int v : vs) c.add(v); }
  static String kindOf(Object o) {
    return switch (o) {
      case null -> "null";
      case Kind.FOOD -> "food!";
      case Kind k when k.ordinal() > 1 -> "late " + k;
      case Kind k -> "kind " + k;
      case Integer i when i > 0x7f -> "big";
      case Integer i -> "int" + i;
      case Character c -> "char" + (int) c;
      case int[] a when a.length > 0 -> "ints" + a[0];
      case Object[][] deep -> "deep" + deep.length;
      case Item(var n, double p, Kind k, int[] c) when c.length > 1 && p > 1 -> n.toUpperCase() + k;
      case Item(String n, var p, Kind k, var c) -> n + p;
      case CharSequence s -> s.length() + "cs";
      default -> o.getClass().getSimpleName();
    };
  }
  static int grade(char c) {
    switch (c) {
      default: return -1;
      case 'a', 'b': { if (c == 'a') break; }
      case '\u0063': case '\144': return c - 'a';
      case '\'': return 39;
    }
    return c << 1;
  }
  int hidden = 7;
  static String text(SyntaxCorners<?> this_) { return this_ == null ? "none" : "hidden" + this_.hidden; }
  String me(int... more) { return "me" + this.hidden + more.length; }

  @SuppressWarnings("unused")
  public static void main(String... args) throws Exception {
    System.out.println(calls()[1] + calls().length + 0b1010 + 0_17 + 1_000_000L + 0x1.8p3 + 1e-2f + .5 + 5.f + '\t' + "\60\7x\s|\u0041\"" + (char) 0x263A);
    var item = new ItemBuilder().with("name", "saw").price(12.5).with("kind", Kind.TOOL).with("count", 3).build();
    try {
      new ItemBuilder().check(m -> m.containsKey("name"), () -> new IllegalAccessException("no name"));
    } catch (IllegalAccessException e) { System.out.println(e.getMessage()); }
    var counter = new Object() { int n; int next() { return ++n; } };
    counter.next(); counter.n += 5;
    SyntaxCorners<String> corners = new SyntaxCorners<>() {};
    SyntaxCorners<String>.Shelf shelf = corners.new Shelf("q", "b", "x", "a");
    System.out.println(counter.next() + shelf.middle() + shelf.copy(String[]::new).things + text(corners) + text(null) + corners.me() + corners.me(1, 2));
    Function<String, Item> maker = n -> new Item(n, n.length(), n.length() > 3 ? Kind.FOOD : null);
    Supplier<ItemBuilder> fresh = ItemBuilder::new;
    IntFunction<int[][]> grid = int[][]::new;
    BiFunction<Item, Item, Integer> cmp = Item::compareTo;
    Function<Integer, List<String>> lists = ArrayList::new;
    ToIntFunction<String> len = String::length;
    Comparator<String> both = (Comparator<String> & Serializable) (a, b) -> len.applyAsInt(a) - len.applyAsInt(b);
    System.out.println(maker.apply("bread") + " " + fresh.get().parts + grid.apply(3).length + cmp.apply(item, maker.apply("axe")) + lists.apply(10) + (both instanceof Serializable) + compose(Item::name, String::length).apply(item) + Item.made);
    for (Object o : new Object[] {null, Kind.FOOD, Kind.TOOL, Kind.OTHER, 128, 127, 'c', new int[0], new int[] {4}, new String[2][], item, new Item("two", 2, null, 1, 2), "text", new StringBuilder("sb"), 1L}) System.out.print(kindOf(o) + " ");
    System.out.println();
    for (char c : "abcd'z".toCharArray()) System.out.print(grade(c) + (c == 'z' ? "\n" : ","));
    List<Number> numbers = new ArrayList<>(List.of(1.5, 2L));
    fill(numbers, 3, 4); fill(new ArrayList<Object>());
    swapAny(numbers);
    System.out.println(numbers + " " + total(numbers) + " " + max(abs(-3), 2) + floorMod(-7, 3) + PI);
    Map<Kind, Integer> stock = new EnumMap<>(Map.of(Kind.TOOL, 3, Kind.FOOD, 9));
    List<Entry<Kind, Integer>> entries = new ArrayList<>(stock.entrySet());
    entries.sort(comparingByValue(Comparator.reverseOrder()));
    entries.get(0).setValue(1);
    System.out.println(entries + " " + stock);
    label: { if (args.length == 0) break label; System.out.println("not reached"); }
    int i = 0, a[] = {5, 6}, b[][] = {a, {7}};
    do { if (i == 2) continue; a[i & 1] += i; } while (++i < 4);
    i = a[i = 0] + i++ + i + (i = 3) * i;
    System.out.println(i + Arrays.toString(a) + b[0][1] + b[1].length);
    if (args instanceof Object[] os && os.length == 0 && !(item.price() > 13) || args == null) System.out.println(item instanceof Item(String n, double p, var k, var cs) ? n + p + k + cs.length : "?");
    Runnable r = () -> { class Loc { String s = "loc" + args.length; { s += i(); } private int i() { return s.length(); } } System.out.println(new Loc().s); }; r.run();
    Iterator<Integer> naturals = new Iterator<>() { int n; public boolean hasNext() { return true; } public Integer next() { return n++; } };
    Iterable<Integer> some = () -> naturals;
    for (int n : some) if (n > 3) { System.out.println(n); break; }
    System.out.println(((Supplier<Supplier<Integer>>) () -> () -> 5).get().get() + (args.length > 0 ? 1 : 2.0f) + "" + (args.length < 1 ? (Integer) null : (Object) "x") + (true ? 'a' : 0) + (true ? (Character) 'a' : (Integer) 1) + (false ? 1 : (short) 2));
    long l = Integer.MAX_VALUE; l++; int sh = (int) l >>> 31; byte by = (byte) 0xff; char c = (char) by; c >>>= 4; float f = l; double d = (float) 0.1; f += 0.1; sh <<= 33L;
    System.out.println(l + " " + sh + " " + by + (int) c + " " + f + " " + d + " " + (5 & 6 | 1 ^ 8) + (~by) + (-5 / 2) + (-5 >> 1) + (-5 >>> 30) + (5 % -3) + (1.0 / 0) + (0.0 / 0 > 1) + (char) (c + 50));
    StringBuilder sb = new StringBuilder("0123456789");
    sb.insert(3, 1.5f).deleteCharAt(0).replace(2, 4, "<>").reverse().setCharAt(1, '!');
    sb.append(new char[] {'x', 'y'}, 1, 1).append((Object) null).append(true).setLength(14);
    System.out.println(sb + "|" + sb.indexOf("!") + sb.charAt(3) + " " + "a,b,,c,,".split(",").length + "x".compareTo("abc") + " ab ".strip());
  }
}
