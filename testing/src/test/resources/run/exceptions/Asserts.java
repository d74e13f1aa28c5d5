//? asserts
/** Asserts with and without -ea: which run, what they evaluate, and what they throw. */
public class Asserts {
  private static int evaluated;
  private static int failures;

  private static boolean count(boolean value) {
    evaluated++;
    return value;
  }

  private static String detail(String text) {
    evaluated += 100;
    return text;
  }

  private static void attempt(String label, Runnable body) {
    evaluated = 0;
    try {
      body.run();
      System.out.println(label + ": passed, " + evaluated);
    } catch (AssertionError e) {
      failures++;
      Throwable cause = e.getCause();
      System.out.println(
          label + ": " + e + ", cause " + cause + ", " + evaluated + ", line " + line(e));
    }
  }

  private static int line(Throwable e) {
    return e.getStackTrace()[0].getLineNumber();
  }

  static final class Named {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return "Named " + name;
    }
  }

  static final class Failing {
    @Override
    public String toString() {
      throw new IllegalStateException("no text");
    }
  }

  private static void details() {
    boolean no = evaluated > 1000;
    byte small = -3;
    short less = 300;
    char letter = 'q';
    int number = 42;
    long large = 1L << 40;
    float single = 1.5f;
    double twice = 1e100;
    Integer boxed = 7;
    char[] letters = null;
    attempt("none", () -> { assert no; });
    attempt("boolean", () -> { assert no : !no; });
    attempt("byte", () -> { assert no : small; });
    attempt("short", () -> { assert no : less; });
    attempt("char", () -> { assert no : letter; });
    attempt("int", () -> { assert no : number; });
    attempt("long", () -> { assert no : large; });
    attempt("float", () -> { assert no : single; });
    attempt("double", () -> { assert no : twice; });
    attempt("boxed", () -> { assert no : boxed; });
    attempt("string", () -> { assert no : "text"; });
    attempt("null", () -> { assert no : null; });
    attempt("null array", () -> { assert no : letters; });
    attempt("object", () -> { assert no : new Named("x"); });
    attempt("throwable", () -> { assert no : new IllegalStateException("why", new Error()); });
    attempt("object type", () -> { Object o = new Error("e"); assert no : o; });
    attempt("constant", () -> { assert false : 'a' + 1; });
    attempt("mixed", () -> { assert no : no ? 1 : 'b'; });
    attempt("true", () -> { assert true : detail("never"); });
  }

  private static void evaluation() {
    attempt("holds", () -> { assert count(true) : detail("never"); });
    attempt("fails", () -> { assert count(false) : detail("seen"); });
    attempt("and", () -> { assert count(true) && count(false) && count(true) : detail("and"); });
    attempt("or", () -> { assert count(false) || count(true) : detail("or"); });
    attempt("boxed condition", () -> { assert Boolean.valueOf(count(false)); });
    attempt("assignment", () -> { boolean b; assert b = count(true); });
    attempt("switch", () -> {
      assert switch (evaluated) { case 0 -> count(false); default -> true; } : evaluated;
    });
    attempt("pattern", () -> {
      Object o = evaluated == 0 ? "text" : null;
      assert o instanceof String s && s.length() == 5 : "length of " + o;
    });
    attempt("lines", () -> {
      assert count(false) ||
          count(false)
          : "first" +
              evaluated;
    });
    attempt("lines with calls", () -> {
      assert count(false)
          : detail(
              detail("second"));
    });
    attempt("nested", () -> {
      Runnable inner = () -> { assert !count(true) : "inner"; };
      inner.run();
    });
  }

  private static void otherExceptions() {
    try {
      assert evaluated / (evaluated - evaluated) == 0;
      System.out.println("not divided");
    } catch (ArithmeticException e) {
      System.out.println("divided " + e.getMessage());
    }
    try {
      assert false : new Failing();
      System.out.println("no text asked for");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    Boolean nothing = null;
    try {
      assert nothing;
      System.out.println("not unboxed");
    } catch (NullPointerException e) {
      System.out.println("unboxed");
    }
  }

  static class Base {
    static {
      System.out.println("Base starts");
      Derived.probe("from Base");
      new Derived().member();
      System.out.println("Base ends");
    }

    static void touch() {}
  }

  /** Its asserts run while its superclass is initialised, whatever the command line says. */
  static class Derived extends Base {
    static final Object OWN = make();

    static Object make() {
      probe("from Derived");
      return "made";
    }

    static void probe(String where) {
      try {
        assert where.isEmpty() : where;
        System.out.println("probe passes " + where);
      } catch (AssertionError e) {
        System.out.println("probe fails " + e.getMessage());
      }
      Runnable later = () -> { assert OWN == where : "lambda " + where; };
      attempt("lambda", later);
    }

    void member() {
      attempt("member", new Runnable() {
        @Override
        public void run() {
          assert OWN == this : "anonymous";
        }
      });
    }
  }

  interface Early {
    Object STARTED = Late.start();

    default void use() {}
  }

  static class Late implements Early {
    static int value = 5;

    static Object start() {
      attempt("before", () -> { assert value == 5 : value; });
      return value;
    }
  }

  static class Other {
    static {
      Heir.probe();
    }
  }

  /** Used by its superclass, but initialised behind it. */
  static class Heir extends Other {
    static void probe() {
      attempt("heir", () -> { assert evaluated < 0 : "heir"; });
    }
  }

  interface Checked {
    static void check(int value) {
      assert value > 3 : "static of interface " + value;
    }

    default void checkThis() {
      assert this == null : "default of interface";
    }
  }

  enum Level {
    LOW, HIGH;

    Level() {
      attempt("enum " + name(), () -> { assert ordinal() == 0 : this; });
    }
  }

  record Range(int low, int high) {
    Range {
      assert low <= high : low + " > " + high;
    }
  }

  static class Counted {
    int value = 1;

    {
      attempt("initialiser", () -> { assert value == 2 : value; });
    }

    Counted() {
      attempt("constructor", () -> { assert value == 3 : "constructed"; });
    }
  }

  private static <T extends Comparable<T>> void generic(T left, T right) {
    assert left.compareTo(right) < 0 : left;
  }

  private static int unwound() {
    int steps = 0;
    for (int i = 0; i < 3; i++) {
      try {
        assert i != 1 : i;
        steps += 10;
      } catch (AssertionError e) {
        steps += 100;
        continue;
      } finally {
        steps++;
      }
    }
    return steps;
  }

  public static void main(String[] args) {
    details();
    evaluation();
    otherExceptions();
    System.out.println(Derived.OWN);
    Derived.probe("afterwards");
    System.out.println(Late.value + " " + new Late().getClass().getName());
    Heir.probe();
    System.out.println(new Other().getClass().getName());
    attempt("interface", () -> Checked.check(3));
    attempt("default", () -> new Checked() {}.checkThis());
    System.out.println(Level.HIGH);
    attempt("record", () -> System.out.println(new Range(2, 1)));
    System.out.println(new Counted().value);
    attempt("generic", () -> generic("b", "a"));
    System.out.println(unwound() + " " + failures);
    assert failures < 0 :
        "at the end " + failures;
    System.out.println("end");
  }
}
