import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** JLS 6: where names are known, what they hide, and what they mean. */
public class Names6 {
  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  // 6.1, 6.2: one name for a type, a method, a field, a label and a variable
  static class Same {
    int Same = 1;

    Same() {}

    int Same() {
      return Same + 1;
    }

    static Same Same(Same Same) {
      Same:
      for (Same other = Same; ; ) {
        if (other.Same == 1) {
          other.Same = 5;
          continue Same;
        }
        break Same;
      }
      return Same;
    }
  }

  // 6.3: members are known in the whole class, also above
  static int early() {
    return late() + LATE;
  }

  static int late() {
    return 2;
  }

  static final int LATE = 40;

  // 6.4.1: shadowed by parameters, locals, members of classes inside
  static String x = "field";

  static String parameter(String x) {
    return x + " " + Names6.x;
  }

  static String local() {
    String before = x;
    String x = "local";
    return before + " " + x;
  }

  static String initialised() {
    String x = Names6.x + "!";
    return x;
  }

  static class Above {
    String x = "above";

    String name() {
      return "above.name";
    }
  }

  static String name() {
    return "Names6.name";
  }

  static String inherited() {
    return new Above() {
      String both() {
        return x + " " + name() + " " + Names6.name();
      }
    }.both();
  }

  static String inLocalClass(String x) {
    class Local {
      String get() {
        return x;
      }

      String hide() {
        String x = "hidden";
        return x;
      }
    }
    return new Local().get() + " " + new Local().hide();
  }

  static class String2 {}

  /** Hides java.lang.Integer in this class. */
  static class Hiding {
    static class Integer {
      @Override
      public String toString() {
        return "own Integer";
      }
    }

    static Object make() {
      return new Integer();
    }

    static Object other() {
      return java.lang.Integer.valueOf(3);
    }
  }

  static <Names6> String typeVariable(Names6 value) {
    Names6 same = value;
    return "variable of " + same;
  }

  // 6.4.2: variables go before types, types before packages
  static class Obscured {
    static String field = "of the type";
  }

  static class Other {
    String field = "of the variable";
  }

  static String obscured() {
    Other Obscured = new Other();
    return Obscured.field + " " + Names6.Obscured.field;
  }

  static class Package {
    static class util {
      static int size = 7;
    }
  }

  static String packages() {
    List<String> list = new java.util.ArrayList<>();
    Package java = null;
    return list.size() + " " + java;
  }

  // 6.3.1, 6.3.2: variables of patterns
  static String pattern = "field";

  static String byAnd(Object o) {
    return o instanceof String pattern && pattern.length() > 2 ? pattern : pattern;
  }

  static String byNot(Object o) {
    if (!(o instanceof String pattern)) {
      return pattern;
    }
    return pattern + "!";
  }

  static String byLoop(Object o) {
    while (!(o instanceof Integer pattern)) {
      o = o.toString().length();
    }
    return pattern + 1 + "";
  }

  static String byOr(Object o) {
    return !(o instanceof Integer pattern) || pattern > 5 ? "not small" : "small " + pattern;
  }

  // 6.3: variables of loops, resources, catches and cases end with them
  static String ends() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2; i++) text.append(i);
    for (String i : List.of("a", "b")) text.append(i);
    try {
      throw new IllegalStateException("c");
    } catch (IllegalStateException i) {
      text.append(i.getMessage());
    }
    switch (text.length()) {
      case 5 -> {
        char i = 'd';
        text.append(i);
      }
      default -> {
        boolean i = true;
        text.append(i);
      }
    }
    IntUnaryOperator next = i -> i + 1;
    return text.append(next.applyAsInt(1)).toString();
  }

  static int grouped(int n) {
    switch (n) {
      case 1:
        int shared = 10;
        return shared;
      default:
        shared = 20;
        return shared + n;
    }
  }

  // 6.5: what stands before the last dot
  static class Chain {
    static Chain Chain = new Chain();
    Chain next;
    int value = 9;

    Chain next() {
      return next == null ? next = new Chain() : next;
    }
  }

  interface Constants {
    int SIZE = 3;

    interface Inner {
      int SIZE = 4;
    }
  }

  static class Uses implements Constants, Constants.Inner {
    int sizes() {
      return Constants.SIZE * 10 + Inner.SIZE;
    }
  }

  // 6.6: private ends at the class around all
  static class Secret {
    private int number = 11;

    private static class Deep {
      private int number = 12;
    }

    int both() {
      return number + new Deep().number + new Names6().mine;
    }
  }

  private int mine = 100;

  // 6.7
  static String canonical() {
    class Local {}
    return Map.Entry.class.getCanonicalName()
        + " " + Secret.Deep[].class.getCanonicalName()
        + " " + Local.class.getCanonicalName()
        + " " + Secret.Deep.class.getName();
  }

  public static void main(String[] args) {
    check("one name", Same.Same(new Same()).Same() + " " + new Same().Same);
    check("members above", early());
    check("parameter", parameter("given"));
    check("local", local());
    check("in its initialiser", initialised());
    check("inherited before enclosing", inherited());
    check("local class", inLocalClass("captured"));
    check("type of java.lang", Hiding.make() + " " + Hiding.other());
    check("type variable", typeVariable(5));
    check("variable before type", obscured());
    check("variable before package", packages());
    check("by and", byAnd("abc") + " " + byAnd(1));
    check("by not", byNot("abc") + " " + byNot(1));
    check("by loop", byLoop("four"));
    check("by or", byOr(3) + " " + byOr(9) + " " + byOr("x"));
    check("ends", ends());
    check("group", grouped(1) + " " + grouped(2));
    check("chain", Chain.Chain.next().next().value + " " + Names6.Chain.Chain.next.next.value);
    check("ambiguous constants", new Uses().sizes());
    check("private", new Secret().both());
    check("canonical", canonical());
    Supplier<List<String>> qualified = java.util.ArrayList<String>::new;
    check("qualified", qualified.get().getClass() == ArrayList.class);
  }
}
