/**
 * Taking records apart: nested, with var, with generics whose arguments are inferred, and null
 * inside.
 */
public class RecordPatterns {
  record Point(int x, int y) {}

  record Line(Point from, Point to) {}

  record Box<T>(T content) {}

  record Pair<A, B>(A first, B second) {}

  record Named(String name, Object... values) {}

  record Empty() {}

  record Primitives(byte b, short s, char c, int i, long l, float f, double d, boolean z) {}

  interface Shape {}

  record Circle(Point centre, double radius) implements Shape {}

  record Group<S extends Shape>(S first, Group<? extends S> rest) implements Shape {}

  static int slope(Object o) {
    return o instanceof Line(Point(int x1, int y1), Point(var x2, var y2)) && x1 != x2
        ? (y2 - y1) / (x2 - x1)
        : -1;
  }

  static String kinds(Object o) {
    if (o instanceof Box(Box(Box(String s)))) {
      return "three boxes of " + s;
    }
    if (o instanceof Box(Box(var inner))) {
      return "two boxes of " + inner;
    }
    if (o instanceof Box<?>(Point(int x, int y))) {
      return "boxed point " + (x + y);
    }
    if (o instanceof Box(Integer i) && i > 10) {
      return "large " + i;
    }
    if (o instanceof Box<?>(var any)) {
      return any == null ? "box of nothing" : "box of " + any;
    }
    if (o instanceof Empty()) {
      return "empty";
    }
    return o instanceof Named(String name, Object[] values)
            && values.length > 0
            && values[0] instanceof Named(var other, var more)
        ? name + "-" + other + more.length
        : "other";
  }

  static String typed(Box<String> box) {
    if (box instanceof Box<String>(var s) && !s.isEmpty()) {
      return s.charAt(0) + "";
    }
    return box instanceof Box(String t) ? "[" + t + "]" : "null";
  }

  static <T extends Comparable<T>> T larger(Pair<T, T> pair) {
    if (pair instanceof Pair(var a, var b)) {
      return a.compareTo(b) < 0 ? b : a;
    }
    return null;
  }

  static int depth(Pair<?, ?> pair) {
    return pair instanceof Pair(var ignored, Pair<?, ?> rest) ? 1 + depth(rest) : 1;
  }

  static <A, B> Pair<B, A> swap(Pair<A, B> pair) {
    return pair instanceof Pair<A, B>(A a, B b) ? new Pair<>(b, a) : null;
  }

  static double area(Shape shape) {
    double area = 0;
    while (shape instanceof Group<?>(Shape first, var rest)) {
      area += area(first);
      shape = rest;
    }
    return shape instanceof Circle(var centre, var r) ? area + 3 * r * r : area;
  }

  static String primitives(Object o) {
    if (!(o
        instanceof
        Primitives(byte b, short s, char c, int i, long l, float f, double d, boolean z))) {
      return "not all";
    }
    b++;
    s += b;
    return b
        + " "
        + s
        + " "
        + (char) (c + 1)
        + " "
        + i / 2
        + " "
        + (l << 1)
        + " "
        + f * 2
        + " "
        + d / 4
        + " "
        + !z;
  }

  static int accesses;

  record Counted(int a, Object b) {
    public int a() {
      accesses++;
      return a;
    }

    public Object b() {
      accesses += 100;
      return b instanceof String s ? s + "'" : b;
    }
  }

  public static void main(String[] args) {
    System.out.println(
        slope(new Line(new Point(0, 0), new Point(2, 8)))
            + " "
            + slope(new Line(null, new Point(1, 1))));
    System.out.println(slope(new Line(new Point(1, 1), new Point(1, 5))) + " " + slope("line"));
    Object[] all = {
      new Box<>(new Box<>(new Box<>("s"))),
      new Box<>(new Box<>(new Box<>(5))),
      new Box<>(new Box<>(null)),
      new Box<>(new Point(3, 4)),
      new Box<>(11),
      new Box<>(10),
      new Box<>(null),
      null,
      new Empty(),
      new Named("n", new Named("m", 1, 2)),
      new Named("n"),
      new Named("n", "m"),
    };
    for (Object each : all) {
      System.out.println(kinds(each));
    }
    System.out.println(typed(new Box<>("xyz")) + typed(new Box<>("")) + typed(null));
    System.out.println(larger(new Pair<>("b", "a")) + larger(new Pair<>(3, 4)) + larger(null));
    System.out.println(depth(new Pair<>(1, new Pair<>(2, new Pair<>(3, null)))));
    System.out.println(
        swap(new Pair<>(1, "one")).first().length() + swap(new Pair<>(1, "one")).second());
    Circle circle = new Circle(new Point(0, 0), 2);
    System.out.println(
        area(new Group<Shape>(circle, new Group<>(new Circle(null, 1), null))) + area(circle));
    System.out.println(
        primitives(new Primitives((byte) 127, (short) 5, 'y', 9, 1L << 40, 0.75f, 10, true)));
    System.out.println(primitives(circle));
    Object counted = new Counted(7, "b");
    if (counted instanceof Counted(int a, String b) && a > 5) {
      System.out.println(a + b + " " + accesses);
    }
    if (!(counted instanceof Counted(var a, Integer b))) {
      System.out.println("not an Integer " + accesses);
    }
    if (counted instanceof Counted c && c instanceof Counted(int a, var b) && a == c.a) {
      System.out.println(b + " " + accesses);
    }
    Object wide = new Pair<>(1L, 'c');
    System.out.println(wide instanceof Pair(Long l, Character c) ? l + c : 0);
    System.out.println(wide instanceof Pair(Integer l, Character c) ? l + c : 0);
    System.out.println(wide instanceof Pair(Number n, Comparable<?> c) ? n + "" + c : "");
    record Local<T>(T[] items, int count) {}
    Object local = new Local<>(new String[] {"p", "q"}, 2);
    if (local instanceof Local<?>(Object[] items, int count) && items instanceof String[] strings) {
      System.out.println(strings[count - 1] + items.length);
    }
  }
}
