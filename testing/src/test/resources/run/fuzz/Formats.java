import java.util.*;
import java.util.function.*;

/** Generic classes, local classes, records, formats and texts. */
public class Formats {
  static void p(Object o) { System.out.println(o); }
  // generic methods, captures, wildcards
  static class Event<T> { final T payload; Event(T t) { payload = t; } <R> Event<R> map(Function<? super T, ? extends R> f) { return new Event<>(f.apply(payload)); } }
  interface Handler<E extends Event<?>> { void handle(E e); default Handler<E> andThen(Handler<? super E> next) { return e -> { handle(e); next.handle(e); }; } static <E extends Event<?>> Handler<E> of(Consumer<? super E> c) { return c::accept; } }
  static class Bus { private final Map<String, List<Handler<? super Event<Object>>>> hs = new LinkedHashMap<>(); void on(String k, Handler<? super Event<Object>> h) { hs.computeIfAbsent(k, x -> new ArrayList<>()).add(h); } void fire(String k, Object o) { hs.getOrDefault(k, List.of()).forEach(h -> h.handle(new Event<>(o))); } }
  static class Lazy<T> implements Supplier<T> { private Supplier<? extends T> s; private T v; Lazy(Supplier<? extends T> s) { this.s = s; } public T get() { if (s != null) { v = s.get(); s = null; } return v; } }
  static <T, K> Map<K, List<T>> group(Collection<T> c, Function<? super T, ? extends K> f) { Map<K, List<T>> m = new TreeMap<>(); for (T t : c) m.computeIfAbsent(f.apply(t), k -> new ArrayList<>()).add(t); return m; }
  static <T> Predicate<T> not(Predicate<? super T> q) { return t -> !q.test(t); }
  @SafeVarargs static <T> T last(T... ts) { return ts[ts.length - 1]; }
  static <T extends Comparable<T>> void sort(T[] a) { for (int i = 1; i < a.length; i++) for (int j = i; j > 0 && a[j].compareTo(a[j - 1]) < 0; j--) { T t = a[j]; a[j] = a[j - 1]; a[j - 1] = t; } }
  static int fact(int n) { IntUnaryOperator[] f = new IntUnaryOperator[1]; f[0] = k -> k <= 1 ? 1 : k * f[0].applyAsInt(k - 1); return f[0].applyAsInt(n); }
  class Counter { int c; Runnable inc = () -> { c++; Formats.this.total++; }; Runnable ref = this::add; void add() { c += 10; total += 10; } }
  int total;
  static abstract class Tmpl { final String run() { return pre() + body() + post(); } String pre() { return "<"; } abstract String body(); String post() { return ">"; } }
  static Tmpl tmpl(String s, int n) { class Local extends Tmpl { int k = n; String body() { return s.repeat(k--) + (k > 0 ? new Tmpl() { String body() { return s + k; } String pre() { return "[" + Local.this.pre(); } }.run() : ""); } } return new Local(); }
  static String chars(String s) { StringBuilder b = new StringBuilder(); for (int i = 0; i < s.length(); ) { int cp = s.codePointAt(i); b.append(Integer.toHexString(cp)).append(Character.isLetter(cp) ? "L" : Character.isDigit(cp) ? "D" : Character.isWhitespace(cp) ? "W" : "-").append(' '); i += Character.charCount(cp); } return b.toString(); }
  record Point(int x, int y) implements Comparable<Point> { static final Point ZERO = new Point(0, 0); Point { if (x < 0) throw new IllegalArgumentException("neg " + x); } Point(int v) { this(v, v); } double len() { return Math.sqrt(x * x + y * y); } public int compareTo(Point o) { return Comparator.comparingInt(Point::x).thenComparing(Point::y, Comparator.reverseOrder()).compare(this, o); } static Point of(String s) { var q = s.split(","); return new Point(Integer.parseInt(q[0].trim()), Integer.parseInt(q[1].trim())); } }
  record Gen<A, B extends List<? super A>>(A a, B b) { <C> Gen<A, B> with(A c) { return new Gen<>(c, b); } }
  enum Planet { MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6); private final double mass, radius; Planet(double m, double r) { mass = m; radius = r; } double g() { return 6.67300E-11 * mass / (radius * radius); } }
  public static void main(String[] args) {
    Bus bus = new Bus(); StringBuilder sb = new StringBuilder(); bus.on("a", Handler.<Event<Object>>of(e -> sb.append(e.payload)).andThen(e -> sb.append('!'))); bus.on("a", e -> sb.append(e.map(Object::hashCode).payload)); bus.fire("a", "x"); bus.fire("a", 7); bus.fire("b", 1); p(sb);
    Lazy<String> lz = new Lazy<>(() -> { p("once"); return "v"; }); p(lz.get() + lz.get());
    p(group(List.of("a", "bb", "cc", "d"), String::length)); p(group(List.of(1, 2, 3, 4), x -> x % 2 == 0));
    p(last(1, 2.0, "s")); p(last("a", "b").length()); Integer[] arr = {3, 1, 2}; sort(arr); p(Arrays.toString(arr)); p(fact(5));
    Formats h = new Formats(); Counter c = h.new Counter(); c.inc.run(); c.inc.run(); c.ref.run(); p(c.c + " " + h.total);
    p(tmpl("ab", 2).run()); p(tmpl("z", 1).run());
    p(chars("a1 \u00e9\ud83d\ude00\u4e2d\t")); p("\ud83d\ude00x".length() + " " + "\ud83d\ude00x".codePointCount(0, 3) + " " + new StringBuilder("\ud83d\ude00x").reverse());
    p(new Point(3, 4).len()); p(new Point(1).equals(Point.of("1, 1"))); TreeSet<Point> ts = new TreeSet<>(List.of(new Point(1, 2), new Point(1, 3), Point.ZERO)); p(ts); try { new Point(-1, 0); } catch (IllegalArgumentException e) { p(e.getMessage()); } p(new Point(5, 6).hashCode() + " " + new Gen<>("a", new ArrayList<CharSequence>(List.of("q"))).with("b"));
    for (Planet q : Planet.values()) p(String.format("%s %.2f %e", q, q.g(), q.mass)); EnumMap<Planet, Integer> em = new EnumMap<>(Planet.class); em.put(Planet.EARTH, 1); em.merge(Planet.EARTH, 5, Integer::sum); p(em + " " + EnumSet.complementOf(EnumSet.of(Planet.EARTH)));
    p(String.format("|%8.3f|%-8d|%08d|%+d|%x|%X|%o|%c|%b|%10s|%-10s|%.2s|%,d|%(d|% d|%e|%E|%g|%h|%%|%n", 3.14159, 42, 42, 42, 255, 255, 8, 'x', true, "hi", "hi", "hello", 1234567, -5, 5, 12345.678, 0.00012, 12345.678, "hi").trim());
    p(String.format("%5c|%-5b|%s|%S|%08.2f|%+.1f|%.0f|%10.4e|%#x|%#o|%d|%s", 'q', false, null, "up", -3.14159, 2.0, 2.5, 123.456, 255, 8, Long.MIN_VALUE, new int[0].length)); p(String.format("%1$s %2$s %1$s %s %s", "a", "b")); p(String.format("%s %s %s", 1.0f, 1e10, List.of(1, "a"))); p(String.format("%b %b %c %d", null, "x", 65, (byte) -1)); p(String.format("%x %x %o", -1, (byte) -1, -1L)); p(String.format("%.3f %.3f %f", Double.NaN, Double.NEGATIVE_INFINITY, 1e-10)); p(String.format("%,.2f %,d", 1234567.891, -1234567));
    p("""
        text "block" \
        joined
          indented\tTab
        trailing   \s
        end\
        """); p("a,b,,c,,".split(",").length + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a1b22c".split("\\d+")) + Arrays.toString("".split(",")) + Arrays.toString("abc".split("")) + Arrays.toString(" x  y ".trim().split("\\s+")));
    p("a-b-c".replace("-", "") + "aaa".replaceAll("a", "b") + "x.y".replace('.', '/') + " s ".strip() + "AbC".toLowerCase() + "straße".toUpperCase() + "abc".contains("bc") + "abcabc".lastIndexOf("bc") + "abc".indexOf('z') + "b".compareTo("abc") + "a".compareToIgnoreCase("B") + String.join("|", List.of("x", "y")) + "ab".repeat(2) + "  ".isBlank());
  }
}
