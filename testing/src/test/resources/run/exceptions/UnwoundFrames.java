import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Exceptions that leave every kind of code, and what is seen behind it. */
public class UnwoundFrames {
  interface Code {
    Object run() throws Throwable;
  }

  static final StringBuilder LOG = new StringBuilder();

  static void check(String label, Code code) {
    LOG.setLength(0);
    Object value;
    try {
      value = code.run();
    } catch (Throwable e) {
      value = "throws " + e + (e.getCause() == null ? "" : " by " + e.getCause());
    }
    System.out.println(label + ": " + value + (LOG.isEmpty() ? "" : " [" + LOG + "]"));
  }

  static class Fault extends RuntimeException {
    Fault(String message) {
      super(message);
    }
  }

  static int fail(String message) {
    throw new Fault(message);
  }

  static int log(String text, int value) {
    LOG.append(text);
    return value;
  }

  static class Parent {
    int parent = log("p", 1);

    Parent(int value) {
      LOG.append("P");
      if (value < 0) {
        fail("parent");
      }
    }

    int get() {
      return parent;
    }
  }

  static class Child extends Parent {
    int first = log("f", 2);
    int second;

    {
      LOG.append("i");
      if (first == seen) {
        fail("initialiser");
      }
    }

    static int seen;

    Child(int value) {
      super(value);
      second = value / (value - 7);
      LOG.append("C");
    }

    Child() {
      this(fail("argument"));
      LOG.append("never");
    }
  }

  static class Static {
    static int value = log("s", 0);
    static int other = 10 / value;

    static int get() {
      return other;
    }
  }

  static class StaticHeir extends Static {
    static int own = log("h", 3);
  }

  static class Checked {
    static final Object VALUE = make();

    static Object make() {
      throw new IllegalStateException("static method");
    }
  }

  static class ThrowsError {
    static int value;

    static {
      LOG.append("e");
      if (value == 0) {
        throw new AssertionError("an error stays");
      }
    }
  }

  interface WithField {
    int FIELD = fail("interface field");

    static int other() {
      return FIELD;
    }
  }

  interface Shape {
    int area();

    default int twice() {
      LOG.append("d");
      return 2 * area();
    }
  }

  interface Named<T> {
    T name(T from);
  }

  static class Bridged implements Named<String> {
    @Override
    public String name(String from) {
      if (from.isEmpty()) {
        fail("bridge");
      }
      return from + "!";
    }
  }

  static int varargs(int... values) {
    return values[values.length - 1];
  }

  static synchronized int locked(int n) {
    return n == 0 ? fail("static lock") : locked(n - 1);
  }

  synchronized int lockedMember(List<Integer> list) {
    synchronized (list) {
      return list.get(list.size());
    }
  }

  class Inner {
    final int value;

    Inner(int value) {
      this.value = value;
      if (value == 3) {
        fail("inner " + outerField);
      }
    }
  }

  int outerField = 5;

  enum Color {
    RED, GREEN {
      @Override
      int code() {
        return fail("constant body");
      }
    };

    int code() {
      return ordinal();
    }
  }

  record Range(int low, int high) {
    Range {
      if (low > high) {
        throw new IllegalArgumentException("%d > %d".formatted(low, high));
      }
    }

    Range(int high) {
      this(log("r", 0), high);
    }
  }

  static int middle(Object o) {
    return log("a", 1)
        + switch (o) {
          case Integer i when i > 9 -> fail("guarded");
          case Integer i -> {
            try {
              yield log("t", i) / (i - 1);
            } finally {
              LOG.append("f");
            }
          }
          case String s -> s.charAt(3);
          default -> throw new Fault("default");
        }
        + log("b", 10);
  }

  static int recursive(int n, Supplier<Integer> last) {
    try {
      return n == 0 ? last.get() : recursive(n - 1, last);
    } finally {
      LOG.append(n);
    }
  }

  static <T extends Throwable> void sneak(Throwable t) throws T {
    @SuppressWarnings("unchecked")
    T thrown = (T) t;
    throw thrown;
  }

  public static void main(String[] args) {
    check("constructor passes", () -> new Child(8).second);
    check("super constructor", () -> new Child(-1));
    check("constructor body", () -> new Child(7).second);
    check("argument of this", Child::new);
    check("instance initialiser", () -> {
      Child.seen = 2;
      try {
        return new Child(1);
      } finally {
        Child.seen = 0;
      }
    });
    check("static initialiser", Static::get);
    check("static initialiser again", () -> Static.other);
    check("heir of a failed class", () -> StaticHeir.own);
    check("heir of a failed class again", () -> new StaticHeir());
    check("static method in initialiser", () -> Checked.VALUE);
    check("static method in initialiser again", Checked::make);
    check("error in static initialiser", () -> ThrowsError.value);
    check("error in static initialiser again", () -> ThrowsError.value++);
    check("field of interface", WithField::other);
    check("field of interface again", () -> WithField.FIELD);
    check("default method", () -> {
      Shape shape = () -> fail("lambda below default");
      return shape.twice();
    });
    check("lambda with capture", () -> {
      int n = LOG.length();
      IntSupplier supplier = () -> 10 / n;
      return supplier.getAsInt();
    });
    check("method reference", () -> {
      Function<String, Integer> parse = Integer::parseInt;
      return parse.apply("12x");
    });
    check("reference to null", () -> {
      String none = LOG.isEmpty() ? null : "";
      Supplier<Integer> length = none::length;
      return length.get();
    });
    check("constructor reference", () -> {
      Function<Integer, Child> make = Child::new;
      return make.apply(7);
    });
    check("array constructor reference", () -> {
      Function<Integer, int[]> make = int[]::new;
      return make.apply(-5);
    });
    check("bridge", () -> {
      Named<String> named = new Bridged();
      return named.name("");
    });
    check("bridge cast", () -> {
      @SuppressWarnings({"rawtypes", "unchecked"})
      Object result = ((Named) new Bridged()).name(5);
      return result;
    });
    check("varargs none", () -> varargs());
    check("varargs null", () -> varargs((int[]) null));
    check("varargs argument", () -> varargs(log("x", 1), fail("second"), log("y", 2)));
    check("synchronized static", () -> locked(3));
    check("synchronized again", () -> locked(2));
    check("synchronized member", () -> new UnwoundFrames().lockedMember(new ArrayList<>()));
    check("inner constructor", () -> new UnwoundFrames().new Inner(3));
    check("anonymous initialiser", () -> new Parent(1) {
      final int own = fail("anonymous");
    });
    check("anonymous method", () -> new Parent(2) {
      @Override
      int get() {
        return super.get() / (parent - 1);
      }
    }.get());
    check("local class", () -> {
      int bound = LOG.length();
      class Local {
        final int[] values = new int[bound];

        Local(int at) {
          values[at] = 1;
        }
      }
      return new Local(2);
    });
    check("enum constant", () -> {
      int sum = 0;
      for (Color color : Color.values()) {
        sum += log(color.name(), color.code());
      }
      return sum;
    });
    check("record constructor", () -> new Range(4, 2));
    check("record short constructor", () -> new Range(-2));
    check("switch expression passes", () -> middle(3));
    check("switch expression divides", () -> middle(1));
    check("switch expression guard", () -> middle(10));
    check("switch expression index", () -> middle("abc"));
    check("switch expression default", () -> middle(2.0));
    check("switch expression null", () -> middle(null));
    check("recursion with finally", () -> recursive(5, () -> fail("deep")));
    check("recursion passes", () -> recursive(3, () -> 7));
    check("checked through a lambda", () -> {
      UnwoundFrames.<RuntimeException>sneak(new Exception("checked"));
      return null;
    });
    check("operands before", () -> log("1", 1) + log("2", 2) * fail("third") - log("4", 4));
    check("array initialiser", () -> new int[] {log("a", 1), fail("element"), log("b", 2)});
    check("index before value", () -> {
      int[] values = new int[2];
      values[log("i", 2)] = log("v", 1);
      return values;
    });
    check("compound assignment", () -> {
      int[] values = {6, 7};
      try {
        values[log("i", 1)] /= log("z", 0);
      } finally {
        LOG.append(values[1]);
      }
      return values;
    });
  }
}
