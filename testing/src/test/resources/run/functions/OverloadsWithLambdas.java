/** Which method a lambda or a method reference chooses. */
public class OverloadsWithLambdas {
  interface Run {
    void run();
  }

  interface Get<T> {
    T get();
  }

  interface IntGet {
    int get();
  }

  interface Take<T> {
    void take(T value);
  }

  interface Map<A, B> {
    B map(A a);
  }

  interface ToInt<A> {
    int map(A a);
  }

  interface ToBox<A> {
    Integer map(A a);
  }

  interface ToLong<A> {
    long map(A a);
  }

  interface Two<A, B, C> {
    C map(A a, B b);
  }

  interface TextToText extends Map<String, String> {}

  // By arity.
  static String arity(Run f) {
    return "none";
  }

  static String arity(Map<String, Object> f) {
    return "one " + f.map("a");
  }

  static String arity(Two<String, String, Object> f) {
    return "two " + f.map("a", "b");
  }

  // By whether there is a value.
  static String value(Run f) {
    f.run();
    return "void";
  }

  static <T> String value(Get<T> f) {
    return "value " + f.get();
  }

  // By the kind of the result.
  static String result(IntGet f) {
    return "int " + f.get();
  }

  static String result(Get<Integer> f) {
    return "Integer " + f.get();
  }

  static String explicit(ToInt<String> f) {
    return "int " + f.map("abc");
  }

  static String explicit(ToBox<String> f) {
    return "Integer " + f.map("abc");
  }

  static String explicit(ToLong<String> f) {
    return "long " + f.map("abc");
  }

  // A subinterface is more specific, also for what is typed implicitly.
  static String sub(Map<String, String> f) {
    return "general";
  }

  static String sub(TextToText f) {
    return "special";
  }

  // Object is no functional interface, so it takes no lambda.
  static String object(Object o) {
    return "object";
  }

  static String object(Run f) {
    return "run";
  }

  // Phases: without boxing, with boxing, with many.
  static String phases(long n, Run f) {
    return "long";
  }

  static String phases(Integer n, Run f) {
    return "Integer";
  }

  static String phases(int n, Run... f) {
    return "many " + f.length;
  }

  // The other arguments decide.
  static <T> String others(T a, Map<T, ?> f) {
    return "T " + f.map(a);
  }

  static String others(Integer a, ToInt<Integer> f) {
    return "Integer " + f.map(a);
  }

  static String take(Take<String> f) {
    f.take("taken");
    return "take";
  }

  static String take(Map<String, Integer> f) {
    return "map " + f.map("mapped");
  }

  static int seen;

  static int see(String s) {
    return seen += s.length();
  }

  static String exactly(ToInt<String> f) {
    return "exact int " + f.map("xy");
  }

  static String exactly(ToBox<String> f) {
    return "exact Integer " + f.map("xy");
  }

  static Integer boxedLength(String s) {
    return s.length();
  }

  static String nested(Get<Get<String>> f) {
    return "nested " + f.get().get();
  }

  static String nested(Run f) {
    return "run";
  }

  public static void main(String[] args) {
    System.out.println(arity(() -> {}) + ", " + arity(a -> a) + ", " + arity((a, b) -> b + a));
    System.out.println(arity(String::length) + ", " + arity((String a) -> a.isEmpty()));
    System.out.println(value(() -> {}) + ", " + value(() -> 1) + ", " + value(() -> "s"));
    int[] n = {0};
    System.out.println(
        value(() -> n[0]++)
            + ", "
            + value(() -> see("four"))
            + ", "
            + value(
                () -> {
                  n[0]++;
                }));
    System.out.println(result(() -> 5) + ", " + result(() -> Integer.valueOf(6)));
    System.out.println(result(() -> n[0]) + ", " + result(() -> args.length == 0 ? 1 : 2));
    Integer boxed = 9;
    System.out.println(
        result(() -> boxed)
            + ", "
            + result(
                () -> {
                  return boxed + 1;
                }));
    System.out.println(explicit((String s) -> s.length()));
    System.out.println(explicit((String s) -> Integer.valueOf(s.length())));
    System.out.println(exactly(OverloadsWithLambdas::see) + ", " + exactly(String::length));
    System.out.println(exactly(OverloadsWithLambdas::boxedLength));
    System.out.println(
        sub(s -> s) + ", " + sub(String::trim) + ", " + sub((Map<String, String>) s -> s));
    System.out.println(
        object(() -> {}) + ", " + object("text") + ", " + object((Get<String>) () -> ""));
    System.out.println(phases(1, () -> {}) + ", " + phases(boxed, () -> {}) + ", " + phases('c'));
    System.out.println(phases(1) + ", " + phases(1, () -> {}, () -> {}));
    System.out.println(others("text", s -> s + s) + ", " + others(5, (Integer i) -> i * 2));
    System.out.println(
        take((String s) -> see(s))
            + ", "
            + take(
                (String s) -> {
                  seen = 0;
                }));
    System.out.println(nested(() -> () -> "deep") + ", " + nested(() -> {}));
    System.out.println(seen);
  }
}
