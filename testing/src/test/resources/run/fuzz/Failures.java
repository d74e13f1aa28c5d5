import java.util.*;
import java.util.function.*;

/** What the library and the language refuse, and in which order things happen. */
public class Failures {
  static void p(Object o) { System.out.println(o); }
  static void t(Runnable r) { try { r.run(); p("fine"); } catch (Throwable e) { p(e); } }
  static class Res implements AutoCloseable { String n; Res(String n) { this.n = n; p("open " + n); } public void close() throws Exception { p("close " + n); if (n.startsWith("b")) throw new Exception("close " + n); } }
  static int x;
  static class Init { static { p("Init"); } static final int C = 5; static final Integer B = 6; static int v = 7; static void m() {} }
  static class InitSub extends Init { static { p("InitSub"); } static int w = 8; }
  interface WithField { int F = show("WithField"); default void q() {} }
  interface Plain { int G = show("Plain"); }
  static class Impl implements WithField, Plain { static { p("Impl"); } }
  static int show(String s) { p(s); return 1; }
  static class Ctor { int a = show2("a"); { show2("block"); } Ctor() { this(1); show2("Ctor()"); } Ctor(int i) { super(); show2("Ctor(int)"); } int b = show2("b"); int show2(String s) { p(s + " " + a + " " + b); return 9; } }
  static class Virt { Virt() { go(); } void go() { p("Virt"); } }
  static class VirtSub extends Virt { int z = 3; String s = "set"; final int k = 4; final String fs; VirtSub() { fs = "f"; go(); } @Override void go() { p(z + s + k + fs); } }
  static String sw(Object o) { return switch (o) { case null -> "null"; case Integer i when i > 5 -> "big" + i; case Integer i -> "int" + i; case Long l -> "long" + l; case String s when s.length() > 3 -> "long string"; case String s -> "str" + s; case int[] a when a.length == 0 -> "none"; case int[] a -> "ints" + a[0]; case Character c -> "char" + c; case Enum<?> e -> "enum" + e.ordinal(); case List<?> l when l.isEmpty() -> "empty list"; case Collection<?> c -> "coll" + c.size(); case Runnable r -> { r.run(); yield "ran"; } default -> o.getClass().getSimpleName(); }; }
  enum Color { RED, GREEN }
  static int old(String s) { int r = 0; switch (s) { case "Aa": r += 1; case "BB": r += 2; break; default: r += 4; case "C": r += 8; } return r; }
  static int yieldy(int i) { return 1 + switch (i) { case 1, 2: yield 10; case 3: { int j = i * 2; yield j; } default: if (i > 100) yield -1; yield switch (i % 2) { case 0 -> 20; default -> 30; }; }; }
  static String tryRet() { StringBuilder b = new StringBuilder("a"); try { return b.append("b").toString(); } finally { b.append("c"); p(b); } }
  @SuppressWarnings("finally") static int swallow() { while (true) { try { throw new Error("lost"); } finally { break; } } return 3; }
  static <T extends Exception> void sneaky(Exception e) throws T { throw (T) e; }
  public static void main(String[] args) throws Exception {
    t(() -> { try (Res a = new Res("a"); Res b = new Res("b1"); Res c = new Res("b2")) { p("body"); throw new IllegalStateException("body"); } catch (Exception e) { p(e + " " + Arrays.toString(e.getSuppressed())); } finally { p("finally"); } });
    t(() -> { try (Res n = null) { p("null res"); } catch (Exception e) { p(e); } });
    p(Init.C); p("--"); p(InitSub.v); p("--"); p(InitSub.w); new Impl(); p(Impl.G); Init[] arr = new Init[1]; 
    new Ctor(); new VirtSub();
    for (Object o : new Object[] {null, 6, 5, 4L, "four", "abc", new int[0], new int[] {8}, 'c', Color.GREEN, List.of(), Set.of(1), (Runnable) () -> p("run"), 1.5, new StringBuilder()}) p(sw(o));
    for (String s : "Aa BB C D".split(" ")) p(old(s)); for (int i : new int[] {1, 2, 3, 4, 5, 101}) p(yieldy(i));
    p(tryRet()); p(swallow());
    try { Failures.<RuntimeException>sneaky(new java.io.IOException("sneaky")); } catch (Exception e) { p(e); }
    t(() -> { Object o = "s"; Integer i = (Integer) o; }); t(() -> { Object[] o = new Integer[1]; o[0] = "s"; }); t(() -> { int[] a = new int[-1]; }); t(() -> { int i = 1 / x; }); t(() -> { long l = 1L % x; }); t(() -> { "abc".substring(2, 1); }); t(() -> { "abc".charAt(5); }); t(() -> { List.of(1).get(1); }); t(() -> { new ArrayList<>(List.of(1)).get(1); }); t(() -> { List.of(1, null); }); t(() -> { List.of().add(1); }); t(() -> { new ArrayDeque<>().pop(); }); t(() -> { new LinkedList<>().getFirst(); }); t(() -> { new ArrayList<>().iterator().next(); }); t(() -> { Integer.parseInt("12x"); }); t(() -> { Integer.parseInt(""); }); t(() -> { Integer.parseInt(null); }); t(() -> { Long.parseLong("9223372036854775808"); }); t(() -> { Double.parseDouble("1e"); }); t(() -> { Color.valueOf("BLUE"); }); t(() -> { new TreeMap<String, Integer>().firstKey(); }); t(() -> { List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); for (Integer i : l) l.remove(i); }); t(() -> { Map<Integer, Integer> m = new HashMap<>(Map.of(1, 1, 2, 2)); for (Integer i : m.keySet()) m.put(i + 10, 1); }); t(() -> { Collections.unmodifiableList(new ArrayList<>()).add(null); }); t(() -> { Arrays.asList(1, 2).remove(0); }); t(() -> { new TreeSet<Object>().add(new Object()); }); t(() -> { Object o = new TreeSet<>(Arrays.asList(1, "a")); }); t(() -> { Objects.requireNonNull(null, "msg"); }); t(() -> { Optional.empty().get(); }); t(() -> { Objects.checkIndex(3, 3); });  t(() -> { Character.toChars(-1); }); t(() -> { "x".repeat(-1); }); t(() -> { String.format("%d", "x"); }); t(() -> { String.format("%q"); }); t(() -> { String.format("%s %s", 1); }); t(() -> { new Scanner("abc").nextInt(); }); t(() -> { throw new StackOverflowError("mine"); }); t(() -> { Iterator<Integer> i = new ArrayList<>(List.of(1)).iterator(); i.remove(); }); t(() -> { Math.toIntExact(1L << 40); }); t(() -> { Math.addExact(Integer.MAX_VALUE, 1); }); t(() -> { "a".compareTo(null); }); t(() -> { new PriorityQueue<>(0); }); t(() -> { new HashMap<>(-1); }); t(() -> { new ArrayList<>(-1); }); t(() -> { List.of(1, 2).subList(1, 3); }); t(() -> { new ArrayList<>(List.of(1, 2)).subList(2, 1); }); t(() -> { new StringBuilder("abc").deleteCharAt(3); }); t(() -> { new StringBuilder("abc").insert(4, "x"); }); t(() -> { new StringBuilder("abc").setLength(-1); }); t(() -> { "abc".getBytes()[3]++; }); t(() -> { Enum.valueOf(Color.class, "x"); }); t(() -> { Map.of(1, 2, 1, 3); }); t(() -> { Set.of(1, 1); }); t(() -> { Arrays.copyOfRange(new int[3], 2, 1); }); t(() -> { Arrays.copyOf(new int[3], -1); }); t(() -> { Arrays.fill(new int[3], 2, 5, 1); }); t(() -> { System.arraycopy(new int[3], 0, new int[2], 0, 3); }); t(() -> { System.arraycopy(new int[3], 0, new long[3], 0, 3); }); t(() -> { System.arraycopy(new Object[] {"s"}, 0, new Integer[1], 0, 1); });
  }
}
