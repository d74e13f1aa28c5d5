import java.util.Comparator;
import java.util.function.*;

class FunctionUses {
  static int twice(int x) {
    return 2 * x;
  }

  static void nothing() {}

  static void f(Function<String, Integer> length, Supplier<String> supplier, Runnable task, BiFunction<Integer, Integer, Integer> add) {
    length("a"); //~ JK0102:5 `FunctionUses` has no method `length`
    length.apply(1); //~ JK0104:12 `apply(String)` does not take the arguments `(int)`
    length.apply(); //~ JK0104:12 `apply(String)` does not take the arguments `()`
    length.call("a"); //~ JK0102:12 `Function` has no method `call`
    String a = length.apply("a"); //~ JK0150:16 `Integer` cannot become `String` here
    int b = length.apply("a");
    int c = supplier.get(); //~ JK0150:13 `String` cannot become `int` here
    supplier.get("a"); //~ JK0104:14 `get()` does not take the arguments `(String)`
    supplier.apply(); //~ JK0102:14 `Supplier` has no method `apply`
    task.run().get(); //~ JK0162:5 this has no value
    int d = task.run(); //~ JK0162:13 this has no value, where `int` is wanted
    task(); //~ JK0102:5 `FunctionUses` has no method `task`
    add.apply(1); //~ JK0104:9 `apply(Integer, Integer)` does not take the arguments `(int)`
    add.apply(1, "a"); //~ JK0104:9 `apply(Integer, Integer)` does not take the arguments `(int, String)`
    add.andThen(add); //~ JK0104:9 `andThen(Function<? super Integer, ? extends V>)` does not take the arguments `(BiFunction<Integer, Integer, Integer>)`
    add.andThen(x -> x + 1).apply(1, 2);
    length.andThen(String::length); //~ JK0104:12 `andThen(Function<? super Integer, ? extends V>)` does not take the arguments `(…)`
    length.compose(Object::toString).apply(3);
    Runnable e = nothing(); //~ JK0162:18 this has no value, where `Runnable` is wanted
    Runnable g = FunctionUses::nothing;
    Runnable h = twice(1); //~ JK0150:18 `int` cannot become `Runnable` here
    Runnable i = FunctionUses.nothing; //~ JK0103:31 `FunctionUses` has no field `nothing`
    Function<Integer> j = null; //~ JK0114:13 `Function` takes 2 type argument(s), not 1
    Supplier<int> k = null; //~ JK0114:14 `int` is no reference type, which `T` stands for
    Function<int, int> l = x -> x; //~ JK0114:14 `int` is no reference type, which `T` stands for
    IntFunction<Integer> m = x -> x;
    IntUnaryOperator n = x -> x + "a"; //~ JK0150:31 `String` cannot become `int` here
    IntUnaryOperator o = (String x) -> 1; //~ JK0150:27 `IntUnaryOperator` passes a `int` here, not a `String`
    Predicate<String> p = String::length; //~ JK0150:27 `test(T)` gives a `boolean`, and this method a `int`
    Predicate<String> q = String::isEmpty;
    Predicate<String> r = s -> s.length(); //~ JK0150:32 `int` cannot become `boolean` here
    Comparator<Integer> t = (x, y) -> x < y; //~ JK0150:39 `boolean` cannot become `int` here
    Comparator<Integer> u = (x, y) -> x.compareTo(y);
    Comparator<Integer> v = x -> 0; //~ JK0150:29 `compare(T, T)` of `Comparator<Integer>` takes 2 argument(s), this lambda 1
    Comparator<String> w = Comparator.comparing(String::length).reversed();
    Comparator<String> x1 = Comparator.comparing(s -> s.length()).reversed(); //~ JK0150:29 `Comparator<Object>` cannot become `Comparator<String>` here //~ JK0102:57 `Object` has no method `length`
    Function<String, String> x2 = String::toUpperCase;
    Function<String, String> x3 = s -> { s.toUpperCase(); }; //~ JK0159:35 `apply(T)` gives a `String`, and this lambda may end without a value
    Function<String, String> x4 = s -> { return; }; //~ JK0159:42 what this lambda implements returns `String`, and no value is given
    Function<String, String> x5 = (s, z) -> s; //~ JK0150:35 `apply(T)` of `Function<String, String>` takes 1 argument(s), this lambda 2
    Function<String, String> x6 = length; //~ JK0150:35 `Function<String, Integer>` cannot become `Function<String, String>` here
    Function<Object, Integer> x7 = length; //~ JK0150:36 `Function<String, Integer>` cannot become `Function<Object, Integer>` here
    Function<? super String, ? extends Number> x8 = length;
    UnaryOperator<String> x9 = length; //~ JK0150:32 `Function<String, Integer>` cannot become `UnaryOperator<String>` here
    Object y1 = String::length; //~ JK0150:17 `Object` is no interface with exactly one method for a method reference to implement
    Object y2 = (Function<String, Integer>) String::length;
    var y3 = String::length; //~ JK0174:14 nothing here says which interface this method reference is an object of
    Consumer<String> y4 = s -> s; //~ JK0159:32 `accept(T)` gives no value, so the body is a statement or a block, and this is an expression
    Consumer<String> y5 = String::length;
    Consumer<String> y6 = s -> s.length();
    Supplier<String> y7 = String::new;
    Supplier<Integer> y8 = Integer::new; //~ JK0104:28 `get()` is called with `()`, which no `new` of `Integer` takes
    BooleanSupplier y9 = () -> 1; //~ JK0150:32 `int` cannot become `boolean` here
    (x -> x).apply(1); //~ JK0174:6 nothing here says which interface this lambda is an object of
    boolean z1 = length == supplier;
    boolean z2 = length == (x -> 1); //~ JK0174:29 nothing here says which interface this lambda is an object of
    String z3 = "a" + (x -> x); //~ JK0174:24 nothing here says which interface this lambda is an object of
    if (() -> true) {} //~ JK0150:9 `boolean` is no interface with exactly one method for a lambda to implement
    for (int z : () -> null) {} //~ JK0174:18 nothing here says which interface this lambda is an object of
    throw () -> {}; //~ JK0174:11 nothing here says which interface this lambda is an object of
  }
}
