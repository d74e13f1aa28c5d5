class RawMistakes {
  static class Box<T extends Number> {
    T value;
    Box<String[]> odd; //~ JK0114:9 `String[]` is not within its bound: `T` extends `Number`

    Box(T value) {}

    T get() {
      return value;
    }

    void put(T thing) {}

    <U> U other(U given) {
      return given;
    }

    static <U> U shared(U given) {
      return given;
    }

    Box<T> self() {
      return this;
    }

    class Inner {
      T inside;
    }

    static class Nested<V> {}
  }

  static class RawChild extends Box {
    RawChild() {
      super(5);
    }

    Integer narrowed() {
      return get(); //~ JK0150:14 `Number` cannot become `Integer` here
    }

    Number fine() {
      return get();
    }
  }

  static void f(Box raw, Box<Integer> typed) {
    Integer a = raw.get(); //~ JK0150:17 `Number` cannot become `Integer` here
    Number b = raw.get();
    String c = raw.other("text"); //~ JK0150:16 `Object` cannot become `String` here
    Object d = raw.other("text");
    String e = Box.shared("text");
    raw.put("text"); //~ JK0104:9 `put(Number)` does not take the arguments `(String)`
    raw.put(5);
    Integer g = raw.self().get(); //~ JK0150:17 `Number` cannot become `Integer` here
    int h = raw.value; //~ JK0150:13 `Number` cannot become `int` here
    Box.Inner i = raw.new Inner();
    Integer j = i.inside; //~ JK0150:17 `Number` cannot become `Integer` here
    Box.Inner<Integer> k = null; //~ JK0114:14 `Inner` takes 0 type argument(s), not 1
    Box<Integer>.Inner l = typed.new Inner();
    Box<Integer>.Nested<String> m = null; //~ JK0114:5 `Nested` is static and shares no type arguments
    Box.Nested<String> n = null;
    String o = raw.<String>other("text"); //~ JK0150:16 `Object` cannot become `String` here
    String p = new Box(5).other("text"); //~ JK0150:16 `Object` cannot become `String` here
    for (Integer each : new Many()) {} //~ JK0150:25 elements of type `Object` cannot become `Integer`
    for (String each : (Iterable) null) {} //~ JK0150:24 elements of type `Object` cannot become `String`
    new Box("text"); //~ JK0104:9 `Box(Number)` does not take the arguments `(String)`
    new Box<>("text"); //~ JK0104:9 `Box(T)` does not take the arguments `(String)`
  }

  static class Many implements Iterable {
    public java.util.Iterator iterator() {
      return null;
    }
  }
}
