/**
 * Guards: in order, with effects, seeing variables, failing; and how often things are evaluated.
 */
public class GuardsAndOrder {
  static StringBuilder log = new StringBuilder();

  static boolean ask(String name, boolean answer) {
    log.append(name).append(' ');
    return answer;
  }

  static Object selector(Object o) {
    log.append("selector ");
    return o;
  }

  record Pair(Object a, Object b) {
    Pair {
      log.append("new ");
    }

    @Override
    public Object a() {
      log.append("a ");
      return a;
    }

    @Override
    public Object b() {
      log.append("b ");
      return b;
    }
  }

  static String order(Object o) {
    String result =
        switch (selector(o)) {
          case String s when ask("empty", s.isEmpty()) -> "empty";
          case String s when ask("short", s.length() < 3) && ask("x", s.startsWith("x")) ->
              "short x";
          case CharSequence c when ask("length", c.length() == 3) -> "three";
          case String s -> "string " + s;
          case Integer i when ask("positive", i > 0) || ask("minus one", i == -1) -> "good " + i;
          case Number n when ask("number", !(n instanceof Integer)) -> "number " + n;
          case Integer i -> "bad " + i;
          case null -> "null";
          default -> "other";
        };
    String text = result + " [" + log.toString().trim() + "]";
    log.setLength(0);
    return text;
  }

  int limit = 10;

  int bump() {
    return ++limit;
  }

  int limited(Object o, int parameter) {
    int local = parameter * 2;
    return switch (o) {
      case Integer i when i < limit -> i;
      case Integer i when i < limit + parameter -> limit;
      case Integer i when i < limit + local && bump() > 0 -> -limit;
      case Integer i when i / parameter > 100 -> parameter;
      default -> local;
    };
  }

  static String inner(Object o) {
    return switch (o) {
      case String s
          when switch (s.length()) {
            case 0 -> false;
            case 1, 2 -> s.charAt(0) == 'a';
            default -> {
              int vowels = 0;
              for (char c : s.toCharArray()) {
                vowels += "aeiou".indexOf(c) >= 0 ? 1 : 0;
              }
              yield vowels > 1;
            }
          } ->
          "vowels " + s;
      case String s when s instanceof Object x && x.hashCode() == 98 -> "b itself";
      case Object[] a when a.length > 0 && a[0] instanceof String first && first.length() > 1 ->
          "array of " + first;
      case Object[] a when !(a.length > 1 && a[1] instanceof Integer n) -> "array of " + a.length;
      case Object[] a -> "array with number";
      default -> "plain";
    };
  }

  static String variables(Object o) {
    return switch (o) {
      case Integer i when i > 5 && o instanceof Comparable<?> c -> i + "" + c;
      case String s when (s.length() > 1 ? s : null) instanceof String t && t.charAt(1) == '!' ->
          s + t;
      case Pair(Integer a, Integer b) when a + b > 10 -> "sum " + (a + b);
      case Pair(var a, String b) when a instanceof String s && s.equals(b) -> "twice " + b;
      case Pair(Pair(var a, var b), var c) when a == c -> "same " + b;
      case Pair p when p.a instanceof Integer i && p.b instanceof Integer j -> "small " + i * j;
      default -> "none";
    };
  }

  static int constants(Object o) {
    final boolean yes = true;
    return switch (o) {
      case String s when s.length() > 3 -> 1;
      case Integer i when yes -> 2;
      case String s when true -> 3;
      default -> 4;
    };
  }

  static String failing(Object o) {
    try {
      return switch (o) {
        case String s when Integer.parseInt(s) > 5 -> "large";
        case String s -> "small";
        case Integer i when 10 / i > 1 -> "divides";
        case Integer i -> "integer";
        default -> throw new IllegalStateException("default");
      };
    } catch (NumberFormatException e) {
      return "no number";
    } catch (ArithmeticException | IllegalStateException e) {
      return e.getMessage();
    }
  }

  public static void main(String[] args) {
    for (Object o :
        new Object[] {
          "", "xy", "ab", "abc", "abcd", 5, -1, -7, 2.5, null, 'c', new StringBuilder("abc")
        }) {
      System.out.println(order(o));
    }
    GuardsAndOrder object = new GuardsAndOrder();
    for (int i : new int[] {9, 10, 12, 13, 15, 16, 15, 17, 1000}) {
      System.out.print(object.limited(i, 3) + "/" + object.limit + " ");
    }
    System.out.println(object.limited("", 4));
    for (Object o :
        new Object[] {
          "",
          "a",
          "b",
          "ab",
          "ba",
          "java",
          "queue",
          new Object[] {"first"},
          new Object[] {1, 2},
          new Object[0],
          3
        }) {
      System.out.print(inner(o) + "; ");
    }
    System.out.println();
    Object[] all = {
      6,
      4,
      "x!",
      "xy",
      new Pair(5, 6),
      new Pair(1, 2),
      new Pair("t", "t"),
      new Pair("t", "u"),
      new Pair(new Pair('x', "y"), 'x')
    };
    log.setLength(0);
    for (Object o : all) {
      System.out.println(variables(o));
    }
    System.out.println(log.length() > 0);
    System.out.println(constants("four") + "" + constants("x") + constants(5) + constants(5L));
    System.out.println(
        failing("7")
            + failing("3")
            + failing("z")
            + failing(0)
            + failing(3)
            + failing(20)
            + failing('c'));
  }
}
