/** Conditionals with patterns in their conditions: which are of numbers, and which of objects. */
public class BoundConditionals {
  record Amount(int units, Integer boxed) {
    double share() {
      return units / 2.0;
    }
  }

  static Object same(Object o) {
    Integer result = o instanceof Integer n ? n : 0;
    return result == o;
  }

  static Object negated(Object o) {
    Integer result = !(o instanceof Integer n) ? Integer.valueOf(-1) : n;
    return result == o;
  }

  static Object wide(Object o) {
    return o instanceof Amount a ? a.units() : 0.5;
  }

  static Object call(Object o) {
    return o instanceof Amount a ? a.share() : 1;
  }

  static Object field(Object o) {
    return o instanceof Amount a ? a.units : 2.5;
  }

  static Object sum(Object o) {
    return o instanceof Integer n ? n + 1 : 0.25;
  }

  static Object cast(Object o) {
    return o instanceof Integer n ? (int) n : 0.25;
  }

  static Object argument(Object o) {
    return o instanceof Integer n ? Math.max(n, 1) : 0.25;
  }

  static Object element(Object o) {
    return o instanceof int[] cells && cells.length > 0 ? cells[0] : 0.75;
  }

  static Object unary(Object o) {
    return o instanceof Integer n ? -n : 1.5f;
  }

  static Object comparison(Object o) {
    return o instanceof Integer n ? n > 3 : 'c';
  }

  static Object nested(Object o) {
    return o instanceof String s ? s.length() : o instanceof Integer n ? n : 0.5;
  }

  static Object inner(Object o, boolean flag) {
    return o instanceof Integer n ? (flag ? n : 1) : 2.0;
  }

  static Object unrelated(Object o, int other) {
    return o instanceof Integer n ? other : 2.0;
  }

  static Object assigned(Object o) {
    double value = o instanceof Integer n ? n : 0;
    return value;
  }

  static Object record(Object o) {
    return o instanceof Amount(int units, Integer boxed) ? boxed : 0L;
  }

  static Object components(Object o) {
    return o instanceof Amount(var units, var boxed) && units > 1 ? units : 3L;
  }

  static Object both(Object o, Object p) {
    return o instanceof Integer n && p instanceof Long m ? (n > 0 ? n : m) : 'x';
  }

  static String text(int v) {
    return "int " + v;
  }

  static String text(double v) {
    return "double " + v;
  }

  static String text(Object v) {
    return v.getClass().getSimpleName() + " " + v;
  }

  static String overloads(Object o) {
    return text(o instanceof Integer n ? 1 : 2.0)
        + ", "
        + text(o instanceof Amount a ? a.units() : 7);
  }

  static Object select(Object o) {
    return switch (o) {
      case Integer n when n > 10 -> n;
      case Integer n -> n / 2.0;
      case Amount(int units, var boxed) -> units == 1 ? boxed : 0.5;
      default -> 'd';
    };
  }

  public static void main(String[] args) {
    Object[] all = {
      1000, 4, "text", new Amount(3, 2000), new Amount(1, 77), new int[] {9}, new int[0], 5L
    };
    for (Object o : all) {
      System.out.println(same(o) + " " + negated(o) + " " + wide(o) + " " + call(o) + " " + field(o));
      System.out.println(sum(o) + " " + cast(o) + " " + argument(o) + " " + element(o) + " " + unary(o));
      System.out.println(comparison(o) + " " + nested(o) + " " + inner(o, true) + " " + inner(o, false));
      System.out.println(unrelated(o, 3) + " " + assigned(o) + " " + record(o) + " " + components(o));
      System.out.println(both(o, 5L) + " " + overloads(o) + " " + select(o));
    }
  }
}
