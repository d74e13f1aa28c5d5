import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** JLS 14.30, 14.11.1, 15.20.2: patterns of types and records, guards, dominance. */
public class Patterns14 {
  sealed interface Expr permits Num, Add, Mul, Neg, Var {}

  record Num(int value) implements Expr {}

  record Add(Expr left, Expr right) implements Expr {}

  record Mul(Expr left, Expr right) implements Expr {}

  record Neg(Expr inner) implements Expr {}

  record Var(String name) implements Expr {}

  static Expr simplify(Expr expr) {
    return switch (expr) {
      case Add(Num(var a), Num(var b)) -> new Num(a + b);
      case Add(Num(int a), Expr right) when a == 0 -> simplify(right);
      case Add(Expr left, Num(int b)) when b == 0 -> simplify(left);
      case Mul(Num(int a), Expr right) when a == 1 -> simplify(right);
      case Mul(Num(int a), Expr ignored) when a == 0 -> new Num(0);
      case Neg(Neg(Expr inner)) -> simplify(inner);
      case Neg(Num n) -> new Num(-n.value());
      case Add(Expr left, Expr right) -> new Add(simplify(left), simplify(right));
      case Mul(Expr left, Expr right) -> new Mul(simplify(left), simplify(right));
      case Neg n -> n;
      case Num n -> n;
      case Var v -> v;
    };
  }

  static int evaluate(Expr expr, Map<String, Integer> values) {
    return switch (expr) {
      case Num(int value) -> value;
      case Add(var left, var right) -> evaluate(left, values) + evaluate(right, values);
      case Mul(var left, var right) -> evaluate(left, values) * evaluate(right, values);
      case Neg(var inner) -> -evaluate(inner, values);
      case Var(String name) -> values.get(name);
    };
  }

  static String kind(Object o) {
    return switch (o) {
      case null -> "null";
      case Integer i when i > 100 -> "large " + i;
      case Integer i -> "int " + i;
      case Long l -> "long " + l;
      case String s when s.isEmpty() -> "empty";
      case String s -> "text " + s.length();
      case Character c -> "char " + (char) (c + 1);
      case int[] a when a.length > 2 -> "ints " + a[2];
      case int[] a -> "few ints";
      case Object[] a -> "objects " + a.length;
      case Enum<?> e -> "enum " + e.ordinal();
      case Runnable r -> "runnable";
      case List<?> l when l.size() > 1 && l.get(1) instanceof String s -> "list with " + s;
      case List<?> l -> "list " + l.size();
      default -> o.getClass().getSimpleName();
    };
  }

  enum Suit {
    CLUBS, HEARTS
  }

  sealed interface Card permits Joker, Plain {}

  enum Joker implements Card {
    BLACK, WHITE
  }

  record Plain(Suit suit, int rank) implements Card {}

  static String card(Card card) {
    return switch (card) {
      case Joker.BLACK -> "black";
      case Joker.WHITE -> "white";
      case Plain(Suit suit, int rank) when suit == Suit.HEARTS && rank > 10 -> "high heart";
      case Plain(var suit, var rank) -> suit + " " + rank;
    };
  }

  record Box<T>(T value) {}

  record Pair<A, B>(A first, B second) {}

  static String generic(Box<? extends Object> box) {
    return switch (box) {
      case Box<?>(String s) -> "text " + s;
      case Box<?>(Box<?>(Integer i)) -> "nested " + (i + 1);
      case Box<?>(Pair<?, ?>(var a, Pair<?, ?>(var b, var c))) -> "" + a + b + c;
      case Box<?>(var other) -> "other " + other;
    };
  }

  record Angry(int value) {
    @Override
    public int value() {
      throw new UnsupportedOperationException("angry " + value);
    }
  }

  static int primitive(Pair<Integer, Long> pair) {
    if (pair instanceof Pair<Integer, Long>(Integer a, Long b) && a > b) {
      return a;
    }
    return pair instanceof Pair<Integer, Long>(var a, var b) ? (int) (a + b) : 0;
  }

  static String flow(Object o) {
    if (!(o instanceof String s)) {
      return "no text";
    }
    return s.toUpperCase();
  }

  static String loop(List<Object> list) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < list.size() && list.get(i) instanceof Integer n) {
      text.append(n * 2).append(' ');
      i++;
    }
    for (Object o : list) {
      if (!(o instanceof String s) || s.isEmpty()) {
        continue;
      }
      text.append(s.charAt(0));
    }
    return text.toString();
  }

  static String fallsThrough(Object o) {
    switch (o) {
      case String s:
        return "s" + s;
      case Integer i when i > 5:
        System.out.print("(more) ");
      case null, default:
        return "rest";
    }
  }

  static String constants(Object o) {
    if (o instanceof Integer i) {
      return switch (i) {
        case 1 -> "one";
        case Integer n when n < 0 -> "negative";
        case 2, 3 -> "few";
        case Integer n -> "n" + n;
      };
    }
    return o instanceof String s ? switch (s) {
      case "a", "b" -> "early";
      case String t when t.length() > 3 -> "long";
      case "zz" -> "last";
      default -> "word";
    } : "?";
  }

  public static void main(String[] args) {
    Expr x = new Var("x");
    check("sum folds", () -> simplify(new Add(new Num(2), new Num(3))));
    check("zero left", () -> simplify(new Add(new Num(0), x)));
    check("zero right", () -> simplify(new Add(x, new Num(0))));
    check("one times", () -> simplify(new Mul(new Num(1), new Neg(new Neg(x)))));
    check("zero times", () -> simplify(new Mul(new Num(0), x)));
    check("deep", () -> simplify(new Mul(new Add(new Num(1), new Num(2)), new Neg(new Num(4)))));
    check("stays", () -> simplify(new Neg(x)));
    check("evaluate", () -> evaluate(new Add(new Mul(x, new Num(3)), new Neg(x)), Map.of("x", 5)));
    check("evaluate missing", () -> evaluate(x, Map.of()));
    check("null component", () -> simplify(new Add(null, new Num(1))));
    check("null nested", () -> simplify(new Neg(null)));
    check("null selector", () -> simplify(null));
    check("kinds of numbers", () -> kind(5) + ", " + kind(500) + ", " + kind(5L) + ", " + kind(5.0));
    check("kinds of text", () -> kind("") + ", " + kind("abc") + ", " + kind('a') + ", " + kind(null));
    check("kinds of arrays", () -> kind(new int[] {1, 2, 3}) + ", " + kind(new int[0]) + ", " + kind(new String[2]) + ", " + kind(new int[1][1]));
    check("kinds of others", () -> kind(Suit.HEARTS) + ", " + kind((Runnable) () -> {}) + ", " + kind(new StringBuilder()));
    check("kinds of lists", () -> kind(List.of(1, "two")) + ", " + kind(List.of(1, 2)) + ", " + kind(new ArrayList<>()));
    check("qualified enums", () -> card(Joker.BLACK) + ", " + card(Joker.WHITE));
    check("cards", () -> card(new Plain(Suit.HEARTS, 11)) + ", " + card(new Plain(Suit.CLUBS, 11)) + ", " + card(new Plain(null, 1)));
    check("cards null", () -> card(null));
    check("generic text", () -> generic(new Box<>("b")));
    check("generic nested", () -> generic(new Box<>(new Box<>(4))) + ", " + generic(new Box<>(new Box<>("x"))));
    check("generic pairs", () -> generic(new Box<>(new Pair<>(1, new Pair<>("b", 'c')))));
    check("generic null", () -> generic(new Box<>(null)) + ", " + generic(new Box<>(new Box<>(null))));
    check("accessor fails", () -> new Box<>(new Angry(3)) instanceof Box<Angry>(Angry(int value)) ? value : 0);
    check("accessor fails in switch", () -> switch (new Angry(4)) {
      case Angry(int value) -> value;
    });
    check("typed components", () -> primitive(new Pair<>(5, 2L)) + " " + primitive(new Pair<>(1, 2L)));
    check("null in components", () -> primitive(new Pair<>(null, 2L)));
    check("flow scoping", () -> flow("abc") + flow(1) + flow(null));
    check("loops", () -> loop(List.of(1, 2, "x", 3, "", "yz")));
    check("falls through", () -> fallsThrough("t") + fallsThrough(3) + fallsThrough(null) + fallsThrough(9));
    check("constants and patterns", () -> constants(1) + constants(-4) + constants(3) + constants(77));
    check("strings and patterns", () -> constants("b") + constants("zebra") + constants("zz") + constants("q"));
    check("conjunction", () -> {
      Object o = "text";
      return o instanceof String s && s.length() == 4 && !((Object) s.charAt(0) instanceof Character c && c == 'x') ? s : "none";
    });
    check("in conditional", () -> {
      Object o = List.of(3, 4);
      return o instanceof List<?> l && !l.isEmpty() ? l.get(0) : o instanceof String s ? s : "other";
    });
    check("in lambda", () -> {
      Function<Object, Object> f = o -> o instanceof Pair<?, ?>(Integer a, Integer b) ? a * b : -1;
      return f.apply(new Pair<>(6, 7)) + " " + f.apply(new Pair<>(6, "7"));
    });
    check("guard side effects", () -> {
      int[] count = new int[1];
      Object o = 3;
      String result = switch (o) {
        case Integer i when count[0]++ > 5 -> "a";
        case Integer i when count[0]++ == 1 -> "b";
        default -> "c";
      };
      return result + count[0];
    });
    check("guard fails", () -> {
      Object o = 0;
      return switch (o) {
        case Integer i when 10 / i > 1 -> "a";
        default -> "b";
      };
    });
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Code code) {
    try {
      System.out.println(label + ": " + code.run());
    } catch (Throwable e) {
      System.out.println(label + ": " + e + (e.getCause() == null ? "" : " by " + e.getCause()));
    }
  }
}
