import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** JLS 8.9, 8.10 and 8.4.1: enums, records and variable numbers of arguments. */
public class Records8 {
  enum Planet {
    MERCURY(0.33, 2.44), EARTH(5.97, 6.37) {
      @Override
      boolean isHome() {
        return true;
      }
    };

    private final double mass;
    private final double radius;
    private static final List<String> NAMES = new ArrayList<>();

    static {
      for (Planet planet : values()) {
        NAMES.add(planet.name().charAt(0) + planet.name().substring(1).toLowerCase());
      }
    }

    Planet(double mass, double radius) {
      this.mass = mass;
      this.radius = radius;
    }

    double density() {
      return Math.round(mass / (radius * radius * radius) * 1e4) / 1e4;
    }

    boolean isHome() {
      return false;
    }
  }

  interface Priced {
    int price();

    default String label() {
      return getClass().getSimpleName() + "@" + price();
    }
  }

  record Item(String name, int price, String... tags) implements Priced {
    static int made;

    Item {
      Objects.requireNonNull(name, "name");
      price = Math.max(price, 0);
      made++;
    }

    Item(String name) {
      this(name, 1, "new");
    }

    Item twice() {
      return new Item(name + name, 2 * price, tags);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Item(String n, int p, String[] t) && n.equals(name) && Arrays.equals(t, tags);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  record Pair<A, B>(A first, B second) {
    static <T> Pair<T, T> twin(T value) {
      return new Pair<>(value, value);
    }

    <C> Pair<A, C> second(C other) {
      return new Pair<>(first, other);
    }
  }

  record Numbers(byte b, short s, char c, long l, float f, double d, boolean z) {}

  record Empty() {}

  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  static double area(Shape shape) {
    return switch (shape) {
      case Circle c -> 3 * c.radius() * c.radius();
      case Square(double side) -> side * side;
    };
  }

  static String varied(Object... values) {
    return values == null ? "null" : values.length + Arrays.toString(values);
  }

  static String varied(String first, Object... values) {
    return first + "+" + values.length;
  }

  public static void main(String[] args) {
    check("enum values", Arrays.toString(Planet.values()));
    check("enum static state", Planet.NAMES);
    check("enum fields", Planet.EARTH.density() + " " + Planet.MERCURY.density());
    check("enum body", Planet.EARTH.isHome() + " " + Planet.MERCURY.isHome());
    check("enum classes", Planet.EARTH.getClass() == Planet.class);
    check("enum declaring class", Planet.EARTH.getDeclaringClass());
    check("enum compare", Planet.EARTH.compareTo(Planet.MERCURY));
    check("enum valueOf", Planet.valueOf("EARTH").ordinal());
    check("enum valueOf fails", () -> Planet.valueOf("MOON"));
    check("enum valueOf null", () -> Planet.valueOf(null));
    check("values are copies", copies());
    check("record text", new Pair<>("a", 1));
    check("record of numbers", new Numbers((byte) 1, (short) 2, 'c', 4, 5, 6, true));
    check("record hash", new Pair<>("a", 1).hashCode() + " " + new Empty().hashCode());
    check("record equality", new Pair<>("a", 0.0).equals(new Pair<>("a", -0.0)));
    check("record nan", new Pair<>(1, Double.NaN).equals(new Pair<>(1, Double.NaN)));
    check("record empty", new Empty().equals(new Empty()) + " " + new Empty());
    check("record null", new Pair<>(null, null));
    check("record generic", Pair.twin("t").second(2).second());
    check("record compact", new Item("pen", -5).price());
    check("record fails", () -> new Item(null, 3));
    check("record varargs", new Item("pen").tags().length + new Item("a", 1).twice().name());
    check("record own equality", new Item("a", 1, "x").equals(new Item("a", 2, "x")));
    check("record interface", new Item("a", 7).label());
    check("record static", Item.made);
    check("sealed", area(new Circle(2)) + area(new Square(3)));
    check("varargs null", varied((Object[]) null));
    check("varargs of null", varied((Object) null));
    check("varargs of array", varied((Object[]) new Integer[] {1, 2}));
    check("varargs of int array", varied(new int[0]).startsWith("1[[I@"));
    check("varargs more specific", varied("a", "b") + varied("a"));
    check("varargs boxes", varied(1, 'c', 2.0));
    check("interface of enum", Planet.EARTH instanceof Comparable<?>);
    check("record is a record", new Empty() instanceof Record);
  }

  private static boolean copies() {
    Planet[] values = Planet.values();
    values[0] = null;
    return Planet.values()[0] == Planet.MERCURY;
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
