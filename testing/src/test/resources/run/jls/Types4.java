import java.util.ArrayList;
import java.util.List;

/** JLS 4: types, values and variables. */
public class Types4 {
  static byte aByte;
  static char aChar;
  static double aDouble;
  static boolean aBoolean;
  static String aString;
  static int[] anArray;

  static class Point {
    int x;
    int y = 7;
    Point next;
  }

  static class Box<T> {
    T value;
    static int made;

    Box(T value) {
      this.value = value;
      made++;
    }

    <R> Box<R> with(R other) {
      return new Box<>(other);
    }
  }

  static <T extends Comparable<? super T>> T largest(List<? extends T> list) {
    T best = list.get(0);
    for (T each : list) {
      if (each.compareTo(best) > 0) {
        best = each;
      }
    }
    return best;
  }

  static double sum(List<? extends Number> numbers) {
    double sum = 0;
    for (Number number : numbers) {
      sum += number.doubleValue();
    }
    return sum;
  }

  static void fill(List<? super Integer> list) {
    list.add(1);
    list.add(2);
  }

  public static void main(String[] args) {
    int max = Integer.MAX_VALUE;
    int min = Integer.MIN_VALUE;
    long longMin = Long.MIN_VALUE;
    double zero = 0.0;
    float tiny = Float.MIN_VALUE;
    // 4.2.1, 4.2.2: integers
    check("byte range", Byte.MIN_VALUE + " " + Byte.MAX_VALUE);
    check("char range", (int) Character.MIN_VALUE + " " + (int) Character.MAX_VALUE);
    check("int overflow", max + 1);
    check("int underflow", min - 1);
    check("product overflow", max * max);
    check("negated minimum", -min);
    check("long product", (long) max * max);
    check("long overflow", longMin - 1);
    check("minimum divided", min / -1);
    check("minimum remainder", min % -1);
    check("long minimum divided", longMin / -1);
    check("division truncates", -7 / 2 + " " + -7 % 2 + " " + 7 / -2 + " " + 7 % -2);
    check("division by zero", () -> max / (max - max));
    check("remainder by zero", () -> longMin % (longMin - longMin));
    check("shift by more", (1 << 33) + " " + (1 << -1) + " " + (1L << 33) + " " + (1L << -1));
    check("arithmetic shift", -17 >> 2);
    check("logical shift", -17 >>> 28);
    check("long logical shift", -17L >>> 60);
    check("complement", ~max + " " + ~0L);
    check("bits of bytes", (byte) 0x80 & 0xff);
    check("char arithmetic", 'a' + 'b' + " " + (char) ('a' + 1));
    check("byte increment wraps", wrapByte());
    check("char decrement wraps", wrapChar());
    check("short compound", wrapShort());
    check("comparison of kinds", 'a' == 97 && 97L == 97.0f && (byte) -1 != 255);
    // 4.2.3, 4.2.4: floating point
    check("divided by zero", 1 / zero + " " + -1 / zero + " " + 0 / zero);
    check("negative zero", 0.0 == -0.0);
    check("negative zero boxed", Double.valueOf(0.0).equals(-0.0));
    check("one over negative zero", 1 / -zero);
    check("nan equals nothing", zero / zero == zero / zero);
    check("nan boxed", Double.valueOf(Double.NaN).equals(0 / zero));
    check("nan compares", Double.NaN < 1 || Double.NaN > 1 || Double.NaN != Double.NaN);
    check("float precision", 16777216f + 1f);
    check("float in double", (double) 0.1f);
    check("sum of tenths", 0.1 + 0.2);
    check("underflow", tiny / 2);
    check("overflow", Double.MAX_VALUE * 10);
    check("remainder of doubles", 5.5 % -2 + " " + -5.5 % 2 + " " + 1e300 % 3);
    check("infinite remainder", 1 / zero % 2 + " " + 2 % (1 / zero));
    check("hexadecimal literal", 0x1.8p3 + " " + 0x1p-1074);
    check("int to float loses", (float) 123456789);
    check("long to double loses", (double) (Long.MAX_VALUE - 1));
    // 4.2.5: boolean
    check("logical operators", (true ^ false) + " " + (true & false) + " " + (false | true));
    check("boolean text", "" + true + !true);
    // 4.3: references
    check("same string", "ab" == "a" + "b");
    check("different objects", new String("ab") == "ab");
    check("null text", "" + aString);
    check("array class", new int[0][].getClass().getName());
    check("array is an object", new int[1] instanceof Object);
    check("interface object", ((Object) (Runnable) () -> {}) instanceof Runnable);
    // 4.5, 4.6: parameterised types
    check("erased classes", new ArrayList<String>().getClass() == new ArrayList<Integer>().getClass());
    check("generic method", new Box<>("a").with(5).value + 1);
    check("static of generic class", Box.made);
    check("bounded", largest(List.of(3, 9, 4)));
    check("bounded strings", largest(List.of("b", "a")));
    check("extends wildcard", sum(List.of(1, 2.5, 3L)));
    check("super wildcard", filled());
    check("heap pollution", Types4::polluted);
    check("unchecked is late", unchecked());
    check("raw list", raw());
    // 4.10: subtypes of arrays
    check("covariant array", new Integer[0] instanceof Number[]);
    check("not of primitives", (Object) new int[0] instanceof Object[]);
    check("nested covariance", (Object) new String[0][0] instanceof Object[]);
    // 4.12: variables
    check("default values", aByte + " " + (int) aChar + " " + aDouble + " " + aBoolean);
    check("default references", aString + " " + anArray + " " + new Point().next);
    check("default of fields", new Point().x + new Point().y);
    check("default elements", new char[2][1][0].length + new long[3].length);
    check("effectively final", captured(4).get());
  }

  private static int wrapByte() {
    byte b = Byte.MAX_VALUE;
    b++;
    return b;
  }

  private static int wrapChar() {
    char c = 0;
    c--;
    return c;
  }

  private static int wrapShort() {
    short s = 30000;
    s += 30000.7;
    s >>>= 1;
    return s;
  }

  private static List<Object> filled() {
    List<Object> list = new ArrayList<>(List.of("a"));
    fill(list);
    return list;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object polluted() {
    List<String> strings = new ArrayList<>();
    ((List) strings).add(5);
    String first = strings.get(0);
    return first;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object unchecked() {
    List<String> strings = new ArrayList<>();
    ((List) strings).add(5);
    Object first = strings.get(0);
    return first;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object raw() {
    List list = new ArrayList();
    list.add(1);
    list.add("two");
    return list;
  }

  private static java.util.function.Supplier<Integer> captured(int n) {
    int twice = 2 * n;
    return () -> twice + n;
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
