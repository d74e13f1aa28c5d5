import java.util.*;

/** The numbers of variables that switches and patterns have, as messages about null tell them. */
public class NullsInSwitches {
  sealed interface Shape permits Circle, Square, Pair {}
  record Circle(Integer r) implements Shape {}
  record Square(String s) implements Shape {}
  record Pair(Shape a, Shape b) implements Shape {}
  static void one(Object o, Integer box) {
    try { switch (o) { case String s -> System.out.println(s); case Integer i -> { int[] q = null; for (int k : q) {} } default -> {} } } catch (NullPointerException e) { System.out.println("1 " + e.getMessage()); }
    try { switch (o) { case String s -> System.out.println(s); case Integer i when i > 3 -> { int[] q = null; for (int k : q) {} } case Integer i -> { String z = null; switch (z) { case "a": break; default: } } default -> {} } } catch (NullPointerException e) { System.out.println("2 " + e.getMessage()); }
    try { Object r = switch (o) { case String s -> s; case Integer i when i > 3 -> { int[] q = null; for (int k : q) {} yield 1; } case Integer i -> { String z = null; switch (z) { case "a": break; default: } yield 3; } default -> 4; }; } catch (NullPointerException e) { System.out.println("3 " + e.getMessage()); }
    int[] after = null; 
    try { for (int k : after) {} } catch (NullPointerException e) { System.out.println("4 " + e.getMessage()); }
  }
  static void two(Shape o) {
    try { switch (o) { case Circle(Integer r) -> { int[] q = null; for (int k : q) {} } case Square(String s) -> { int[] q = null; for (int k : q) {} } case Pair(Circle(Integer x), Square(String y)) -> { int[] q = null; for (int k : q) {} } case Pair(Shape a, Shape b) -> { int[] q = null; for (int k : q) {} } } } catch (NullPointerException e) { System.out.println("5 " + e.getMessage()); }
    try { switch (o) { case Circle(var r) when r > 3 -> { int[] q = null; for (int k : q) {} } case Circle c -> { String z = null; switch (z) { case "a": break; default: } } case Square(var s) -> { for (char k : s.toCharArray()) {} } case Pair(var a, var b) -> { int[] q = null; for (int k : q) {} } } } catch (NullPointerException e) { System.out.println("6 " + e.getMessage()); }
    try { if (o instanceof Pair(Circle(Integer x), Square(String y)) && x > 0) { int[] q = null; for (int k : q) {} } } catch (NullPointerException e) { System.out.println("7 " + e.getMessage()); }
    int[] q = null;
    try { for (int k : q) {} } catch (NullPointerException e) { System.out.println("8 " + e.getMessage()); }
  }
  enum E { A, B }
  static void three(Object o) {
    long w = 2;
    try { switch (o) { case E.A -> { int[] q = null; for (int k : q) {} } case E e -> { int[] q = null; for (int k : q) {} } case Object x -> { int[] q = null; for (int k : q) {} } } } catch (NullPointerException e) { System.out.println("9 " + e.getMessage()); }
    try { switch (o) { case null -> { int[] q = null; for (int k : q) {} } case E e -> { int[] q = null; for (int k : q) {} } default -> { String q = null; switch (q) { case "a": } } } } catch (NullPointerException e) { System.out.println("10 " + e.getMessage()); }
    try { switch (o) { case E e: int[] q = null; for (int k : q) {} break; default: int[] z = null; for (int k : z) {} } } catch (NullPointerException e) { System.out.println("11 " + e.getMessage()); }
    E en = null;
    try { switch (en) { case A -> {} case B -> {} } } catch (NullPointerException e) { System.out.println("13 " + e.getMessage()); }
    try { switch (en) { case A -> {} case E x when x.ordinal() > 3 -> {} case E y -> {} } } catch (NullPointerException e) { System.out.println("14 " + e.getMessage()); }
    try { int z = switch (en) { case A -> 1; case null -> { int[] q = null; for (int k : q) {} yield 2; } case B -> 3; }; } catch (NullPointerException e) { System.out.println("15 " + e.getMessage()); }
    String st = null;
    try { int z = switch (st) { case "A" -> 1; case null -> { int[] q = null; for (int k : q) {} yield 2; } default -> 3; }; } catch (NullPointerException e) { System.out.println("16 " + e.getMessage()); }
    try { int z = switch (st) { case "A" -> 1; case String x when x.isEmpty() -> 3; case String y -> 4; }; } catch (NullPointerException e) { System.out.println("17 " + e.getMessage()); }
    Integer in = null;
    try { int z = switch (in) { case 1 -> 1; case Integer x when x > 2 -> 3; case Integer y -> 4; }; } catch (NullPointerException e) { System.out.println("18 " + e.getMessage()); }
    Circle c = new Circle(null);
    try { int z = switch (c) { case Circle(Integer r) when r > 3 -> 1; case Circle d -> 2; }; } catch (NullPointerException e) { System.out.println("19 " + e.getMessage()); }
    try { int z = switch ((Shape) c) { case Circle(Integer r) when r.intValue() > 3 -> 1; default -> 2; }; } catch (NullPointerException e) { System.out.println("20 " + e.getMessage()); }
    Runnable rr = () -> { try { switch (o) { case E e -> { int[] q = null; for (int k : q) {} } default -> { int[] q = null; for (int k : q) {} } } } catch (NullPointerException e) { System.out.println("21 " + e.getMessage()); } };
    rr.run();
    for (Object u : new Object[] { 1, "a", E.B }) {
      try { switch (u) { case Integer i when i > 0 -> { int[] q = null; for (int k : q) {} } case String s -> { switch (s) { case "a" -> { int[] q = null; for (int k : q) {} } default -> {} } } default -> { int[] q = null; for (int k : q) {} } } } catch (NullPointerException e) { System.out.println("22 " + e.getMessage()); }
    }
  }
  record P(Object a, long b) {}
  record Q(P p, P r) {}
  static void a(E e) {
    try { String s = switch (e) { case A -> "x"; case B -> { int[] q = null; for (int k : q) {} yield ""; } }; } catch (NullPointerException x) { System.out.println("1 " + x.getMessage()); }
    try { switch (e) { case A -> {} case B -> { int[] q = null; for (int k : q) {} } } } catch (NullPointerException x) { System.out.println("2 " + x.getMessage()); }
    try { String s = switch (e) { case A -> "x"; default -> { int[] q = null; for (int k : q) {} yield ""; } }; } catch (NullPointerException x) { System.out.println("3 " + x.getMessage()); }
    try { Object o = e; String s = o instanceof E f ? switch (f) { case A -> "x"; default -> { int[] q = null; for (int k : q) {} yield ""; } } : ""; } catch (NullPointerException x) { System.out.println("4 " + x.getMessage()); }
    try { Object o = e; String s; s = o instanceof E f ? switch (f) { case A -> "x"; default -> { int[] q = null; for (int k : q) {} yield ""; } } : ""; } catch (NullPointerException x) { System.out.println("5 " + x.getMessage()); }
  }
  static void b(int i, String t, String u) {
    try { switch (i) { case 1: int a = 3; break; case 2: int[] z = null; for (int k : z) {} } } catch (NullPointerException x) { System.out.println("6 " + x.getMessage()); }
    try { System.out.println(switch (t) { case "a" -> 1; default -> 2; } + switch (u) { case "b" -> { int[] z = null; for (int k : z) {} yield 1; } default -> 3; }); } catch (NullPointerException x) { System.out.println("7 " + x.getMessage()); }
    try { int r = switch (t) { case "a" -> 1; default -> 2; }; int q = switch (u) { case "b" -> { int[] z = null; for (int k : z) {} yield 1; } default -> 3; }; } catch (NullPointerException x) { System.out.println("8 " + x.getMessage()); }
    try { switch (t) { case "a": int y = 3; case "c": int[] z = null; for (int k : z) {} } } catch (NullPointerException x) { System.out.println("9 " + x.getMessage()); }
    try { switch (t) { case "a": { int y = 3; } case "c": int[] z = null; for (int k : z) {} } } catch (NullPointerException x) { System.out.println("10 " + x.getMessage()); }
  }
  static void c(Object o) {
    try { if (!(o instanceof P(var a, long b))) { return; } int[] z = null; for (int k : z) {} } catch (NullPointerException x) { System.out.println("11 " + x.getMessage()); }
    try { if (o instanceof P(P(var c, long d), long b) && d > 1) { int[] z = null; for (int k : z) {} } int[] y = null; for (int k : y) {} } catch (NullPointerException x) { System.out.println("12 " + x.getMessage()); }
    try { while (o instanceof P(var c, var d)) { int[] z = null; for (int k : z) {} } } catch (NullPointerException x) { System.out.println("13 " + x.getMessage()); }
    try { switch (o) { case Q(P(var e, long f), P(Object g, long h)) -> { int[] z = null; for (int k : z) {} } case P(Q q, long l) -> { int[] z = null; for (int k : z) {} } case P(P p, long l) -> { int[] z = null; for (int k : z) {} } case P(var p, long l) when p.hashCode() > 3 -> { int[] z = null; for (int k : z) {} } default -> {} } } catch (NullPointerException x) { System.out.println("14 " + x.getMessage()); }
    try { boolean y = o.toString() instanceof String s && s.length() > 1; int[] z = null; for (int k : z) {} } catch (NullPointerException x) { System.out.println("15 " + x.getMessage()); }
    try { boolean y = o instanceof P(var s, var t) && t > 1; int[] z = null; for (int k : z) {} } catch (NullPointerException x) { System.out.println("16 " + x.getMessage()); }
    try { String y = "a" + (o instanceof P(var s, var t) && t > 1 ? switch (o) { case P(String v, var w) -> v; default -> { int[] z = null; for (int k : z) {} yield 3; } } : ""); } catch (NullPointerException x) { System.out.println("17 " + x.getMessage()); }
  }
  public static void main(String[] args) {
    one("a", 1);
    one(1, 1);
    one(5, 1);
    two(new Circle(5));
    two(new Circle(1));
    two(new Square(null));
    two(new Pair(new Circle(1), new Square("a")));
    two(new Pair(new Square("a"), null));
    three(E.A);
    three(E.B);
    three(null);
    three("s");
    a(E.A);
    a(E.B);
    b(1, "a", "b");
    b(2, "c", "b");
    b(3, "d", "e");
    c(new P(new P(1, 2), 3));
    c(new P(new Q(null, null), 4));
    c(new Q(new P(1, 2), new P(3, 4)));
    c(new P("a", 5));
  }
}
