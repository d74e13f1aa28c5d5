/** Lambdas that are called by several signatures: bridges for what their interfaces inherit. */
public class BridgedLambdas {
  interface Fn<A, B> {
    B apply(A a);
  }

  interface Text<B> extends Fn<String, B> {
    @Override
    B apply(String a);
  }

  interface Length extends Text<Integer> {
    @Override
    Integer apply(String a);

    default int twice(String a) {
      return 2 * apply(a);
    }
  }

  interface Maker {
    Object make();
  }

  interface NumberMaker extends Maker {
    @Override
    Number make();
  }

  interface IntegerMaker extends NumberMaker, Fn0<Integer> {
    @Override
    Integer make();
  }

  interface Fn0<T> {
    T make();
  }

  interface Compare<T> {
    int compare(T a, T b);
  }

  interface CompareNumbers<N extends Number> extends Compare<N> {
    @Override
    int compare(N a, N b);
  }

  interface CompareIntegers extends CompareNumbers<Integer> {
    @Override
    int compare(Integer a, Integer b);
  }

  interface Visitor<R> {
    R visit(Object node);

    default R visit(String node) {
      return visit((Object) ("text " + node));
    }
  }

  interface Left<T> {
    void take(T t);
  }

  interface Right {
    void take(String s);
  }

  interface Both extends Left<String>, Right {}

  interface Again extends Both {
    @Override
    void take(String s);
  }

  interface Self<S extends Self<S>> {
    S with(String s);

    default S twice(String s) {
      return with(s).with(s);
    }
  }

  interface Log extends Self<Log> {}

  static Object call(Fn<Object, ?> fn, Object argument) {
    try {
      return fn.apply(argument);
    } catch (ClassCastException e) {
      return "no " + argument.getClass().getSimpleName();
    }
  }

  @SuppressWarnings("unchecked")
  static Fn<Object, ?> wide(Object fn) {
    return (Fn<Object, ?>) fn;
  }

  static int counted;

  static Integer count() {
    return ++counted;
  }

  static class Base {
    Number value() {
      return 1.5;
    }

    protected String hidden(Object o) {
      return "base " + o;
    }
  }

  static class Derived extends Base {
    @Override
    Integer value() {
      return 7;
    }

    NumberMaker parent() {
      return super::value;
    }

    Fn<String, ? extends CharSequence> inherited() {
      return super::hidden;
    }

    @Override
    protected String hidden(Object o) {
      return "derived " + o;
    }
  }

  public static void main(String[] args) {
    Length length = s -> s.length();
    Text<Integer> text = length;
    Fn<String, Integer> fn = length;
    System.out.println(
        length.apply("a") + text.apply("bb") + fn.apply("ccc") + length.twice("dddd"));
    Length reference = String::length;
    System.out.println(
        call(wide(reference), "five5")
            + " "
            + call(wide(reference), 5)
            + " "
            + call(wide(length), 'c'));
    Text<Object> any = s -> s.isEmpty() ? null : s.charAt(0);
    System.out.println(
        any.apply("xyz") + " " + ((Fn<String, Object>) any).apply("") + " " + call(wide(any), 1.5));

    IntegerMaker integers = BridgedLambdas::count;
    NumberMaker numbers = integers;
    Maker maker = numbers;
    Fn0<Integer> generic = integers;
    System.out.println(
        integers.make()
            + " "
            + numbers.make().doubleValue()
            + " "
            + maker.make()
            + " "
            + generic.make());
    NumberMaker three = () -> 3L;
    System.out.println(three.make().getClass().getSimpleName() + ((Maker) three).make());

    CompareIntegers compare = (a, b) -> a - b;
    Compare<Integer> wider = compare;
    CompareNumbers<Integer> middle = Integer::compareTo;
    System.out.println(
        compare.compare(1, 2) + " " + wider.compare(5, 2) + " " + middle.compare(3, 3));

    Visitor<String> visitor = o -> "<" + o + ">";
    System.out.println(visitor.visit("s") + visitor.visit((Object) "o") + visitor.visit(5));
    StringBuilder log = new StringBuilder();
    Again again = s -> log.append(s).append(';');
    Left<String> left = again;
    Right right = again;
    again.take("again");
    left.take("left");
    right.take("right");
    System.out.println(log);
    class Logs {
      Log log =
          s -> {
            BridgedLambdas.counted += s.length();
            return this.log;
          };
    }
    Log self = new Logs().log;
    self.twice("abc").with("d");
    System.out.println(counted);
    Derived derived = new Derived();
    Base base = derived;
    NumberMaker bound = base::value;
    System.out.println(
        derived.parent().make()
            + " "
            + bound.make()
            + " "
            + derived.inherited().apply("x")
            + " "
            + ((Fn<String, String>) derived::hidden).apply("y"));
    Fn<? super Integer, ? extends Number>[] array =
        newArray(n -> n + 0.5, n -> (long) n, Integer::reverse);
    for (Fn<? super Integer, ? extends Number> each : array) {
      System.out.print(each.apply(1) + " ");
    }
    System.out.println();
  }

  @SafeVarargs
  static Fn<? super Integer, ? extends Number>[] newArray(Fn<Integer, ? extends Number>... all) {
    return all;
  }
}
