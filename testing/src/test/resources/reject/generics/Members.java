class Members {
  static class Outer<T> {
    T value;

    class Inner {
      T inside;

      T give() {
        return value;
      }
    }

    static class Nested<U> {
      U own;
      T outer; //~ JK0101:7 there is no type `T`
    }

    <V> Outer<V> with(V next) {
      return null;
    }

    static <W> Outer<W> of(W only) {
      return null;
    }
  }

  record Pair<A, B>(A first, B second) {
    Pair<B, A> swapped() {
      return new Pair<>(first, second); //~ JK0150:14 `Pair<A, B>` cannot become `Pair<B, A>` here
    }

    static <X> Pair<X, X> twice(X x) {
      return new Pair<X, X>(x, null, x); //~ JK0104:18 `Pair(X, X)` does not take the arguments `(X, null, X)`
    }
  }

  static class Holder<T> {
    private T hidden;

    Holder(T hidden) {
      this.hidden = hidden;
    }
  }

  static class Texts extends Holder<String> {
    Texts() {
      super(5); //~ JK0104:7 `Holder(String)` does not take the arguments `(int)`
    }
  }

  static class Lost<T> extends Holder<T> {} //~ JK0104:16 `Holder` has no constructor without parameters for `Lost` to call

  static void f(Outer<String> outer, Pair<String, Integer> pair) {
    Outer<String>.Inner inner = outer.new Inner();
    Outer<Integer>.Inner other = outer.new Inner(); //~ JK0150:34 `Inner` cannot become `Inner` here
    int number = inner.give(); //~ JK0150:18 `String` cannot become `int` here
    String text = inner.inside;
    Outer.Nested<Integer> nested = new Outer.Nested<String>(); //~ JK0150:36 `Nested<String>` cannot become `Nested<Integer>` here
    String second = pair.second(); //~ JK0150:21 `Integer` cannot become `String` here
    int swapped = pair.swapped().second(); //~ JK0150:19 `String` cannot become `int` here
    Outer<Integer> with = outer.with("text"); //~ JK0150:27 `Outer<String>` cannot become `Outer<Integer>` here
    Outer<Object> made = Outer.of("text").with("more");
    outer.with(5).value.intValue();
    outer.with(5).value.length(); //~ JK0102:25 `Integer` has no method `length`
    Outer<String>.Inner wrong = new Outer<Integer>().new Inner(); //~ JK0150:33 `Inner` cannot become `Inner` here
    Pair<Integer, String> pairs = pair; //~ JK0150:35 `Pair<String, Integer>` cannot become `Pair<Integer, String>` here
    outer.<String>of("text");
    outer.missing("text"); //~ JK0102:11 `Outer` has no method `missing`
  }
}
