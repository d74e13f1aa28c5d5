/** Where the variable of an instanceof pattern is in scope: by operators, statements and flow. */
public class InstanceofScopes {
  static Object[] samples = {
    "text", "", 42, -1, 2.5, 'c', null, new int[] {1, 2, 3}, 7L, new StringBuilder("sb")
  };

  static String operators(Object o) {
    if (o instanceof String s && s.length() > 2) {
      return "long string " + s;
    }
    if (!(o instanceof Number n) || n.intValue() < 0) {
      return "no good number";
    }
    return "number " + n.intValue();
  }

  static String early(Object o) {
    if (!(o instanceof Integer i)) {
      return "none";
    }
    i++;
    return "i " + i;
  }

  static String thrown(Object o) {
    if (!(o instanceof CharSequence c)) {
      throw new IllegalArgumentException("" + o);
    } else {
      c.length();
    }
    return c.length() + "";
  }

  static int conditional(Object o) {
    return o instanceof String s
        ? s.length()
        : o instanceof Integer i ? i : o instanceof int[] a ? a[0] : -1;
  }

  static boolean negated(Object o) {
    return !(o instanceof String s) ? o != null : s.isEmpty();
  }

  static boolean deMorgan(Object a, Object b) {
    return !(!(a instanceof String s) || !(b instanceof String t)) && s.equals(t);
  }

  static boolean mixed(Object o) {
    return o instanceof String s && (s.isEmpty() || s.charAt(0) == 't')
        || o instanceof Integer i && i > 0;
  }

  static int whiles(Object[] all) {
    int at = 0;
    while (!(all[at] instanceof Integer found)) {
      at++;
    }
    return found + at;
  }

  static int inside(Object[] all) {
    int at = 0;
    int sum = 0;
    while (at < all.length && all[at] instanceof Integer i) {
      sum += i;
      at++;
    }
    do {
      sum *= 2;
    } while (!(all[at++] instanceof String s));
    return sum + s.length();
  }

  static String fors(Object[] all) {
    String text = "";
    for (int i = 0; i < all.length && all[i] instanceof String s; i++, text += s.length()) {
      text += s;
    }
    for (int i = 0; !(all[i] instanceof Integer first); i++) {
      text += i;
    }
    for (Object o = all; o instanceof Object[] a; o = a.length > 0 ? a[0] : null) {
      text += "/" + a.length;
    }
    int i = 0;
    for (; !(all[i] instanceof Integer n); i++) {
      text += "+";
    }
    return text + n;
  }

  String s = "field";

  String shadowed(Object o) {
    String before = s;
    if (o instanceof String s) {
      s += "!";
      before += s + this.s;
    } else {
      before += s;
    }
    if (!(o instanceof Integer s)) {
      return before + s;
    }
    return before + s;
  }

  static String reassigned(Object o) {
    if (o instanceof String s) {
      for (int i = 0; i < 2; i++) {
        s = s + i;
      }
      s = s == null ? "never" : s;
      return s;
    }
    if (o instanceof final Integer n && n instanceof Object same) {
      return n + "=" + same;
    }
    return "";
  }

  static class Node<T> {
    final T value;
    final Node<T> next;

    Node(T value, Node<T> next) {
      this.value = value;
      this.next = next;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Node<?> that
          && value.equals(that.value)
          && (next == null ? that.next == null : next.equals(that.next));
    }

    @Override
    public int hashCode() {
      return value.hashCode() + (next instanceof Node<T> n ? 31 * n.hashCode() : 0);
    }
  }

  static int calls;

  static Object call(Object o) {
    calls++;
    return o;
  }

  static void assigned(Object o) {
    boolean is = o instanceof String s && s.length() == 4;
    boolean both = is & (o instanceof String t && t.endsWith("t"));
    System.out.print(is + "/" + both + " ");
    if (is == (o instanceof Object x && x == o)) {
      System.out.print("same ");
    }
  }

  public static void main(String[] args) {
    for (Object o : samples) {
      System.out.print(operators(o) + " | " + early(o) + " | ");
      try {
        System.out.print(thrown(o));
      } catch (IllegalArgumentException e) {
        System.out.print("thrown");
      }
      System.out.println(" | " + conditional(o) + " " + negated(o) + " " + mixed(o));
    }
    System.out.println(deMorgan("a", "a") + " " + deMorgan("a", 1) + " " + deMorgan("a", "b"));
    System.out.println(whiles(samples) + " " + inside(new Object[] {1, 2, 3, 'x', "four"}));
    System.out.println(fors(new Object[] {"a", "bc", 9, "d"}));
    System.out.println(fors(new Object[] {new Object[] {new Object[0]}, 5}));
    InstanceofScopes object = new InstanceofScopes();
    System.out.println(
        object.shadowed("x") + " " + object.shadowed(1) + " " + object.shadowed('c'));
    System.out.println(reassigned("s") + " " + reassigned(5) + reassigned('c'));
    Node<String> a = new Node<>("a", new Node<>("b", null));
    Node<String> b = new Node<>("a", new Node<>("b", null));
    System.out.println(
        a.equals(b)
            + " "
            + a.equals(a.next)
            + " "
            + a.equals("a")
            + " "
            + (a.hashCode() == b.hashCode()));
    if (call("once") instanceof String once
        && once.length() == 4
        && call(once) instanceof CharSequence again) {
      System.out.println(once + again + calls);
    }
    if (!(call(args) instanceof String[] strings && strings.length == 0)) {
      System.out.println("never");
    }
    assigned("text");
    assigned("tex");
    assigned(null);
    System.out.println();
    Object[] nested = {new Object[] {"deep", 1}, "flat"};
    if (nested[0] instanceof Object[] inner
        && inner[0] instanceof String first
        && inner[1] instanceof Integer second) {
      inner[0] = null;
      System.out.println(first.repeat(second + 1) + inner[0]);
    }
  }
}
