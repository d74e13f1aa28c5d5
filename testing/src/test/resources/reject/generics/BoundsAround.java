class BoundsAround<T> {
  class Within<V extends T> {
    V value;
  }

  class Compared<V extends Comparable<T>> {}

  Within<? extends T> wild;
  BoundsAround<Number>.Within<String> text; //~ JK0114:31 `String` is not within its bound
  BoundsAround<String>.Compared<String> good;
  BoundsAround<Integer>.Compared<String> bad; //~ JK0114:34 `String` is not within its bound
  BoundsAround<String>.Compared<?> any;

  static <Q extends Number> void use(BoundsAround<Q> around) {
    BoundsAround<Q>.Within<Q> same = around.new Within<Q>();
    BoundsAround<Q>.Within<Integer> other; //~ JK0114:28 `Integer` is not within its bound
    var found = around.new Within<>();
  }
}
