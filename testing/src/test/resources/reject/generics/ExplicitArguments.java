import java.util.List;

class ExplicitArguments {
  static <T> T same(T t) {
    return t;
  }

  static <T extends Number> T number(T t) {
    return t;
  }

  static <A, B extends Comparable<A>> A two(A a, B b) {
    return a;
  }

  static String plain(String s) {
    return s;
  }

  <T> List<T> list() {
    return null;
  }

  <T> ExplicitArguments(T t) {}

  static void f(ExplicitArguments object, List<? extends Number> wild) {
    String a = ExplicitArguments.<String>same("x");
    String b = ExplicitArguments.<Integer>same("x"); //~ JK0104:43 `same(T)` does not take the arguments `(String)`
    Object c = ExplicitArguments.<Object>same("x");
    ExplicitArguments.<String>number("x"); //~ JK0114:31 `String` is not within its bound: `T` extends `Number`
    ExplicitArguments.<Integer>number(5L); //~ JK0104:32 `number(T)` does not take the arguments `(long)`
    ExplicitArguments.<String, Integer>same("x"); //~ JK0104:40 `same(T)` does not take the arguments `(String)`
    ExplicitArguments.<int>same(5); //~ JK0114:28 `int` is no reference type, which `T` stands for
    ExplicitArguments.<Missing>same(5); //~ JK0101:24 there is no type `Missing` //~ JK0114:32 `<error>` is no reference type, which `T` stands for
    ExplicitArguments.<String>plain("x");
    ExplicitArguments.<String, String>two("a", "b");
    ExplicitArguments.<String, Integer>two("a", 1); //~ JK0114:40 `Integer` is not within its bound: `B` extends `Comparable<A>`
    ExplicitArguments.<String>two("a", "b"); //~ JK0104:31 `two(A, B)` does not take the arguments `(String, String)`
    List<String> d = object.<String>list();
    List<String> e = object.<Integer>list(); //~ JK0150:22 `List<Integer>` cannot become `List<String>` here
    object.<String>missing(); //~ JK0102:20 `ExplicitArguments` has no method `missing`
    new <String>ExplicitArguments("x");
    new <Integer>ExplicitArguments("x"); //~ JK0104:18 `ExplicitArguments(T)` does not take the arguments `(String)`
    Object g = object.<List<String>[]>list();
    String h = object.list(); //~ JK0150:16 `List<Object>` cannot become `String` here
    List<Object> i = object.<String>list(); //~ JK0150:22 `List<String>` cannot become `List<Object>` here
    List<? extends Number> j = object.<Integer>list();
    int k = ExplicitArguments.<Integer>same(5) + ExplicitArguments.<String>same("5"); //~ JK0150:13 `String` cannot become `int` here
    Runnable l = ExplicitArguments::<String>missing; //~ JK0102:45 `ExplicitArguments` has no method `missing`
    java.util.function.Function<Integer, String> m = ExplicitArguments::<String>same; //~ JK0104:54 `apply(T)` is called with `(Integer)`, which no `same` of `ExplicitArguments` takes
  }
}
