/** Method references of every kind, and what they do to arguments and results on the way. */
public class References {
  interface F<A, R> {
    R apply(A a);
  }

  interface F2<A, B, R> {
    R apply(A a, B b);
  }

  interface F3<A, B, C, R> {
    R apply(A a, B b, C c);
  }

  interface S<R> {
    R get();
  }

  interface IntToInt {
    int apply(int x);
  }

  interface IntsToLong {
    long apply(int x, int y);
  }

  static String show(Object... all) {
    StringBuilder text = new StringBuilder("[");
    for (Object each : all) {
      text.append(each).append(',');
    }
    return text.append(']').toString();
  }

  static int total(int first, int... rest) {
    for (int each : rest) {
      first += each;
    }
    return first;
  }

  static <T> T same(T value) {
    return value;
  }

  static <T extends Comparable<T>> T larger(T a, T b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  static long wide(long a, double b) {
    return a + (long) b;
  }

  static class Base {
    String name;

    Base(String name) {
      this.name = name;
    }

    String greet(String who) {
      return name + " greets " + who;
    }

    @Override
    public String toString() {
      return "Base " + name;
    }
  }

  static class Derived extends Base {
    Derived(String name) {
      super(name);
    }

    @Override
    String greet(String who) {
      return "derived " + name + " greets " + who;
    }

    F<String, String> bySuper() {
      return super::greet;
    }

    F<String, String> byThis() {
      return this::greet;
    }

    S<String> objects() {
      return super::toString;
    }

    class Part {
      F<String, String> outer() {
        return Derived.this::greet;
      }

      F<String, String> outerSuper() {
        return Derived.super::greet;
      }
    }
  }

  interface Greeter {
    default String hello() {
      return "hello from " + this;
    }
  }

  static class Polite implements Greeter {
    @Override
    public String hello() {
      S<String> plain = Greeter.super::hello;
      return plain.get() + ", please";
    }

    @Override
    public String toString() {
      return "polite";
    }
  }

  class Member {
    final int value;

    Member(int value) {
      this.value = value + offset;
    }
  }

  int offset = 50;

  F<Integer, Member> members() {
    return Member::new;
  }

  static class Box<T> {
    final T value;

    Box(T value) {
      this.value = value;
    }

    <R> Box<R> map(F<? super T, ? extends R> f) {
      return new Box<>(f.apply(value));
    }

    @Override
    public String toString() {
      return "Box(" + value + ")";
    }
  }

  static <A, R> R call(F<A, R> f, A a) {
    return f.apply(a);
  }

  public static void main(String[] args) {
    F<String, Integer> parse = Integer::parseInt;
    F<Integer, String> text = Object::toString;
    F<String, Integer> length = String::length;
    F2<String, String, Boolean> starts = String::startsWith;
    F<String, Boolean> bound = "prefix"::startsWith;
    F2<String, Integer, Character> charAt = String::charAt;
    System.out.println(parse.apply("12") + length.apply("four") + text.apply(8));
    System.out.println(
        starts.apply("abc", "ab") + " " + bound.apply("pre") + " " + charAt.apply("xyz", 1));

    S<StringBuilder> builders = StringBuilder::new;
    F<String, StringBuilder> started = StringBuilder::new;
    F<Integer, StringBuilder> sized = StringBuilder::new;
    System.out.println(
        builders.get().append(1) + "" + started.apply("s") + sized.apply(9).length());
    F<Integer, int[]> ints = int[]::new;
    F<Integer, String[][]> grids = String[][]::new;
    System.out.println(ints.apply(3).length + " " + grids.apply(2)[1]);
    F<int[], int[]> copies = int[]::clone;
    F<int[], Object> copied = int[]::clone;
    int[] original = {1, 2};
    copies.apply(original)[0] = 9;
    System.out.println(original[0] + " " + ((int[]) copied.apply(original)).length);

    F<Integer, String> one = References::show;
    F2<Integer, String, String> two = References::show;
    S<String> none = References::show;
    F<Object[], String> whole = References::show;
    F<String[], Object> strings = References::show;
    System.out.println(one.apply(1) + two.apply(2, "b") + none.get());
    System.out.println(whole.apply(new Object[] {"p", 'q'}) + strings.apply(new String[] {"r"}));
    F<Integer, Integer> total1 = References::total;
    F3<Integer, Integer, Integer, Integer> total3 = References::total;
    F2<Integer, int[], Integer> totalArray = References::total;
    System.out.println(total1.apply(1) + total3.apply(1, 2, 3) + totalArray.apply(1, original));

    IntToInt box = References::same;
    IntsToLong widened = References::wide;
    F2<Integer, Integer, Integer> larger = References::larger;
    F2<Integer, Integer, Integer> explicit = References::<Integer>larger;
    IntsToLong boxedResult = Integer::compare;
    F2<Integer, Integer, Integer> compare = Integer::compareTo;
    System.out.println(
        box.apply(4) + widened.apply(5, 6) + larger.apply(7, 8) + explicit.apply(9, 1));
    System.out.println(boxedResult.apply(1, 2) + " " + compare.apply(2, 1));

    Derived derived = new Derived("d");
    Derived.Part part = derived.new Part();
    System.out.println(derived.bySuper().apply("x") + "; " + derived.byThis().apply("y"));
    System.out.println(part.outer().apply("z") + "; " + part.outerSuper().apply("w"));
    System.out.println(derived.objects().get());
    F2<Derived, String, String> unbound = Derived::greet;
    F2<Base, String, String> unboundBase = Base::greet;
    System.out.println(unbound.apply(derived, "1") + "; " + unboundBase.apply(derived, "2"));
    System.out.println(new Polite().hello());
    System.out.println(new References().members().apply(7).value);
    F<String, Base> makeBase = Derived::new;
    System.out.println(makeBase.apply("made"));

    F<String, Box<String>> boxes = Box::new;
    F<Integer, Box<Object>> objects = Box<Object>::new;
    System.out.println(boxes.apply("b").map(String::length).map(Integer::toBinaryString));
    System.out.println(objects.apply(3).map(Object::hashCode).map(Box::new));
    System.out.println(call(Box<String>::toString, new Box<>("typed")));
    System.out.println(
        call(References::same, "same") + call(String::trim, "  t ") + call(String::valueOf, 2.5));
    System.out.println(call(java.util.NoSuchElementException::new, "qualified").getMessage());
  }
}
