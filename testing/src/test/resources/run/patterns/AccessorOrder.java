/** Accessors tell in which order components are looked at, and lines which part of a pattern it was. */
public class AccessorOrder {
  record Pair(Object x, Object y) {
    public Object x() {
      System.out.println("x of " + name());
      return x;
    }

    public Object y() {
      System.out.println("y of " + name());
      return y;
    }

    int name() {
      return x instanceof Integer i ? i : 7;
    }
  }

  record Plain(Object first, Object second) {}

  static class Failing {
    Failing(int n) {
      if (n == 0) {
        throw new RuntimeException();
      }
    }
  }

  static void match(Object o) {
    System.out.println(
        o instanceof Pair(Pair(Integer a, Integer b), Pair(Pair(Integer c, Integer d), Object e))
            ? "yes " + a + b + c + d + e
            : "no");
    switch (o) {
      case Pair(Pair(String s, var t), var u) -> System.out.println("s" + s);
      case Pair(Pair(Integer s, Pair(var x, var y)), var u) when s > 5 -> System.out.println("n" + s + x.equals(y));
      case Pair(var q, Pair(Pair(Integer s, var t), String u)) -> System.out.println("q" + s);
      case Pair(Pair(Integer s, var t), Pair(var x, var y)) -> System.out.println("z" + s);
      default -> System.out.println("none");
    }
  }

  static void inGuard(Object o) {
    switch (o) {
      case Plain(
              Object
                  a,
              Plain(
                  Integer
                      b,
                  var c))
          when new Failing(0) == null -> System.out.println();
      case Plain p -> System.out.println();
      default -> System.out.println();
    }
  }

  static void inCondition(Object o) {
    if (o instanceof
            Plain(
                Plain(
                    Object
                        a,
                    var
                        b),
                Object
                    c)
        && new Failing(0) == null) {
      System.out.println();
    }
  }

  static void inLoop(Object o) {
    while (o instanceof
            Plain
                p
        && new Failing(0) == null) {
      System.out.println();
    }
  }

  static void inLabel(Object o) {
    String v =
        switch (o) {
          case
              Plain
                  p
              when
              new Failing(0) == null ->
              "a";
          default -> "b";
        };
  }

  static void tell(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      System.out.println(e.getStackTrace()[1]);
    }
  }

  public static void main(String[] args) {
    match(new Pair(new Pair(1, 2), new Pair(new Pair(3, 4), 5)));
    match(new Pair(new Pair(1, "2"), new Pair(new Pair(3, 4), 5)));
    match(new Pair(new Pair(1, 2), new Pair(new Pair(3, 4), "u")));
    match(new Pair(new Pair("1", 2), 8));
    match(new Pair(new Pair(6, new Pair(1, 2)), 8));
    match(new Pair(8, new Pair(6, new Pair(1, 2))));
    match(new Pair(new Pair(6, 2), new Pair(6, new Pair(1, 2))));
    tell(() -> inGuard(new Plain(1, new Plain(2, 3))));
    tell(() -> inCondition(new Plain(new Plain(2, 3), 1)));
    tell(() -> inLoop(new Plain(1, 2)));
    tell(() -> inLabel(new Plain(1, 2)));
  }
}
