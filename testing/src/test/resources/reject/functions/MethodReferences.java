import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

class MethodReferences {
  static class Base {
    String name() {
      return "";
    }

    static String named() {
      return "";
    }

    String with(int n) {
      return "";
    }

    static String of(Base base) {
      return "";
    }

    private void hidden() {}
  }

  abstract static class Abstract {
    Abstract(int n) {}

    abstract String make();
  }

  static class Sub extends Abstract {
    Sub() {
      super(1);
    }

    String make() {
      Supplier<String> s = super::make; //~ JK0267:28 `make()` is abstract: there is nothing to call
      return null;
    }
  }

  class Inner {}

  enum Colour {
    RED
  }

  static String over(Integer n) {
    return "";
  }

  static String over(Object o) {
    return "";
  }

  static void f(Base base, int number) {
    Supplier<String> a = base::name;
    Supplier<String> b = base::named; //~ JK0150:26 `named()` is static: its class stands before the colons
    Supplier<String> c = Base::named;
    Supplier<String> d = Base::name; //~ JK0104:26 `get()` is called with `()`, which no `name` of `Base` takes
    Function<Base, String> e = Base::name;
    Function<Base, String> g = Base::named; //~ JK0104:32 `apply(T)` is called with `(Base)`, which no `named` of `Base` takes
    Function<Base, String> h = base::name; //~ JK0104:32 `apply(T)` is called with `(Base)`, which no `name` of `Base` takes
    BiFunction<Base, Integer, String> i = Base::with;
    BiFunction<Base, String, String> j = Base::with; //~ JK0104:42 `apply(T, U)` is called with `(Base, String)`, which no `with` of `Base` takes
    Function<Integer, String> k = base::with;
    Function<Long, String> l = base::with; //~ JK0104:32 `apply(T)` is called with `(Long)`, which no `with` of `Base` takes
    Function<Base, Integer> m = Base::name; //~ JK0150:33 `apply(T)` gives a `Integer`, and this method a `String`
    Supplier<String> n = base::missing; //~ JK0102:32 `Base` has no method `missing`
    Supplier<String> o = Missing::name; //~ JK0100:26 nothing named `Missing` is in scope
    Supplier<String> p = missing::name; //~ JK0100:26 nothing named `missing` is in scope
    Supplier<Abstract> q = Abstract::new; //~ JK0267:28 there are no objects of `Abstract` to make
    Function<Integer, Abstract> r = Abstract::new; //~ JK0267:37 there are no objects of `Abstract` to make
    Supplier<Sub> s = Sub::new;
    Function<String, Sub> t = Sub::new; //~ JK0104:31 `apply(T)` is called with `(String)`, which no `new` of `Sub` takes
    Supplier<Inner> u = Inner::new; //~ JK0111:25 `Inner` belongs to an instance of `MethodReferences`, and there is none here
    Supplier<Colour> v = Colour::new; //~ JK0267:26 there are no objects of `Colour` to make
    Supplier<Runnable> w = Runnable::new; //~ JK0267:28 there are no objects of `Runnable` to make
    IntFunction<int[]> x = int[]::new;
    IntFunction<String[]> y = int[]::new; //~ JK0150:31 `apply(int)` gives a `String[]`, and this method a `int[]`
    Supplier<int[]> z = int[]::new; //~ JK0104:25 `get()` is called with `()`, which no `new` of `int[]` takes
    Supplier<String> aa = number::toString; //~ JK0150:27 a `int` is no object with methods
    Function<Integer, String> bb = MethodReferences::over;
    Function<Integer, Integer> cc = MethodReferences::over; //~ JK0150:37 `apply(T)` gives a `Integer`, and this method a `String`
    Runnable dd = base::hidden;
    Runnable ee = base::name;
    Supplier<Void> gg = base::hidden; //~ JK0150:25 `get()` gives a `Void`, and this method has no value
    Function<Object, String> hh = Base::name; //~ JK0104:35 `apply(T)` is called with `(Object)`, which no `name` of `Base` takes
    Function<Base, String> ii = Base::of;
  }

  void instance() {
    Supplier<Inner> a = Inner::new;
    Supplier<String> b = this::toString;
    Supplier<String> c = super::missing; //~ JK0102:33 `Object` has no method `missing`
  }

  static void still() {
    Supplier<String> a = this::toString; //~ JK0111:26 there is no `this` in a static context
    Supplier<String> b = super::toString; //~ JK0111:26 there is no `super` in a static context
  }
}
