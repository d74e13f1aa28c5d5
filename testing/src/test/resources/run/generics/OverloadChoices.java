import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Which of several methods is meant: phases, boxes, variable arity, lambdas, and generics. */
public class OverloadChoices {
  static String a(long x) {
    return "long";
  }

  static String a(Integer x) {
    return "Integer";
  }

  static String a(Object x) {
    return "Object";
  }

  static String a(int... x) {
    return "int...";
  }

  static String b(double x) {
    return "double";
  }

  static String b(Object x) {
    return "Object";
  }

  static String b(char... x) {
    return "char...";
  }

  static String c(Object x, int y) {
    return "Object int";
  }

  static String c(String x, Integer y) {
    return "String Integer";
  }

  static String c(String x, Object... y) {
    return "String Object...";
  }

  static String d(Object... x) {
    return "Object..." + (x == null ? "null" : x.length);
  }

  static String d(Integer... x) {
    return "Integer..." + (x == null ? "null" : x.length);
  }

  static String e(String first, String... more) {
    return "String String..." + more.length;
  }

  static String e(Object first, Object... more) {
    return "Object Object..." + more.length;
  }

  static String f(byte x) {
    return "byte";
  }

  static String f(short x) {
    return "short";
  }

  static String f(float x) {
    return "float";
  }

  static String f(Character x) {
    return "Character";
  }

  static <T> String g(T x) {
    return "T";
  }

  static String g(String x) {
    return "String";
  }

  static <T extends Number> String g(T x) {
    return "T extends Number";
  }

  static <T> String h(List<T> x) {
    return "List<T>";
  }

  static String h(Collection<?> x) {
    return "Collection<?>";
  }

  static String h(Iterable<String> x) {
    return "Iterable<String>";
  }

  static String i(Runnable x) {
    return "Runnable";
  }

  static <T> String i(Callable<T> x) {
    return "Callable";
  }

  static String j(Supplier<Integer> x) {
    return "Supplier<Integer>";
  }

  static String j(IntSource x) {
    return "IntSource";
  }

  interface Callable<T> {
    T call() throws Exception;
  }

  interface IntSource {
    int get();
  }

  static String k(Function<String, Integer> x) {
    return "Function";
  }

  static String k(ToIntFunction<String> x) {
    return "ToIntFunction";
  }

  static String l(ToIntFunction<String> x) {
    return "ToIntFunction";
  }

  static String l(ToLongFunction<String> x) {
    return "ToLongFunction";
  }

  static String l(ToDoubleFunction<String> x) {
    return "ToDoubleFunction";
  }

  static String m(Consumer<String> x) {
    return "Consumer";
  }

  static String m(Function<String, ?> x) {
    return "Function";
  }

  static String n(IntFunction<String> x) {
    return "IntFunction";
  }

  static String n(IntUnaryOperator x) {
    return "IntUnaryOperator";
  }

  static String o(Object x, Runnable y) {
    return "Object Runnable";
  }

  static String o(String x, Runnable y) {
    return "String Runnable";
  }

  static String p(Predicate<? super Integer> x, Object y) {
    return "Predicate Object";
  }

  static String p(Function<? super Integer, Boolean> x, String y) {
    return "Function String";
  }

  static int number(String s) {
    return s.length();
  }

  static Integer boxed(String s) {
    return s.length();
  }

  static void nothing(String s) {}

  static class Base {
    String q(Base x) {
      return "Base.q(Base)";
    }

    String q(Derived x) {
      return "Base.q(Derived)";
    }

    static String s(Object x) {
      return "Base.s(Object)";
    }
  }

  static class Derived extends Base {
    @Override
    String q(Base x) {
      return "Derived.q(Base)";
    }

    String q(Object x) {
      return "Derived.q(Object)";
    }

    static String s(String x) {
      return "Derived.s(String)";
    }
  }

  static class Outer {
    String t(int x) {
      return "Outer.t(int)";
    }

    String u(Object x) {
      return "Outer.u";
    }

    class Inner {
      String t(String x) {
        return "Inner.t(String)";
      }

      String all() {
        return t("x") + ", " + u(1);
      }
    }
  }

  static class Generic<T> {
    String v(T x) {
      return "v(T)";
    }

    String v(String x) {
      return "v(String)";
    }

    <U extends T> String w(U x, List<? super U> y) {
      return "w(U, List)";
    }

    String w(T x, Collection<?> y) {
      return "w(T, Collection)";
    }
  }

  public static void main(String[] args) {
    byte by = 1;
    short sh = 2;
    char ch = 'c';
    long lo = 3;
    Integer in = 4;
    System.out.println(a(1) + ", " + a(in) + ", " + a(ch) + ", " + a("s") + ", " + a() + ", " + a(1, 2) + ", " + a(lo) + ", " + a(1.5));
    System.out.println(b(1) + ", " + b('c') + ", " + b(in) + ", " + b("s") + ", " + b('a', 'b') + ", " + b() + ", " + b(true));
    System.out.println(c("s", 1) + ", " + c("s", in) + ", " + c(1, 1) + ", " + c("s", 'c') + ", " + c("s") + ", " + c("s", "t"));
    System.out.println(d() + ", " + d(1, 2) + ", " + d(1, "s") + ", " + d((Object) in) + ", " + d(new Integer[] {1}) + ", " + d((Integer[]) null) + ", " + d("s", null));
    System.out.println(e("s") + ", " + e("s", "t") + ", " + e("s", 1) + ", " + e(1));
    System.out.println(f(by) + ", " + f(sh) + ", " + f(ch) + ", " + f(1) + ", " + f(lo) + ", " + f('x') + ", " + f((Character) ch));
    System.out.println(g(1) + ", " + g("s") + ", " + g('c') + ", " + g((Object) "s") + ", " + g(in) + ", " + OverloadChoices.<Object>g("s"));
    List<String> strings = new ArrayList<>();
    Collection<String> collection = strings;
    Iterable<String> iterable = strings;
    System.out.println(h(new ArrayList<Integer>()) + ", " + h(collection == null ? null : (Collection<Integer>) null) + ", " + h(iterable));
    System.out.println(i(() -> {}) + ", " + i(() -> 1) + ", " + i(() -> {
      throw new IllegalStateException();
    }) + ", " + i(() -> "s".length()) + ", " + i(() -> {
      return null;
    }));
    System.out.println(j(() -> 1) + ", " + j(() -> in) + ", " + j(() -> Integer.valueOf(3)) + ", " + j(() -> args.length > 0 ? 1 : 2));
    System.out.println(k((String s) -> 1) + ", " + k((String s) -> in) + ", " + k(OverloadChoices::number) + ", " + k(OverloadChoices::boxed));
    System.out.println(l((String s) -> 1) + ", " + l((String s) -> 1L) + ", " + l((String s) -> 1f) + ", " + l(OverloadChoices::number) + ", " + l((String s) -> in));
    System.out.println(m(OverloadChoices::nothing) + ", " + m((String s) -> {}) + ", " + m((String s) -> s + 1) + ", " + m((String s) -> {
      return s;
    }));
    System.out.println(n((int x) -> "s" + x) + ", " + n((int x) -> x + 1));
    System.out.println(o("s", () -> {}) + ", " + o(1, () -> {}) + ", " + o(null, () -> {}));
    System.out.println(p(x -> x > 1, 1));
    Base base = new Derived();
    Derived derived = new Derived();
    System.out.println(base.q(base) + ", " + base.q(derived) + ", " + derived.q(base) + ", " + derived.q(derived) + ", " + derived.q("s"));
    System.out.println(Derived.s("s") + ", " + Derived.s(1) + ", " + Base.s("s"));
    System.out.println(new Outer().new Inner().all());
    Generic<Integer> generic = new Generic<>();
    Generic<?> unknown = generic;
    System.out.println(generic.v(1) + ", " + generic.v("s") + ", " + unknown.v("s") + ", " + unknown.v(null));
    System.out.println(generic.w(1, new ArrayList<Number>()) + ", " + generic.w(1, strings));
    StringBuilder builder = new StringBuilder();
    builder.append('a').append((Object) "b").append(new char[] {'c'}).append(1).append(2L).append(true).append((String) null);
    builder.append(builder).append((CharSequence) builder).append(1.5f).append(by).append(ch).insert(0, 'z').insert(1, 5);
    System.out.println(builder + String.valueOf(new char[] {'v'}) + String.valueOf((Object) "w") + String.valueOf(ch));
    List<Integer> numbers = new ArrayList<>(List.of(5, 6, 7));
    numbers.remove(1);
    numbers.remove((Integer) 5);
    numbers.remove(Integer.valueOf(9));
    numbers.add(0, 8);
    System.out.println(numbers + " " + Math.max(1, 2L) + " " + Math.abs(-2.5f) + " " + Math.round(2.5f) + " " + Math.max(ch, by));
  }
}
