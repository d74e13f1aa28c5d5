import java.util.*;
import java.util.function.*;
class DenotableDiamonds {
  static class Box<T> { T t; Box(T t) { this.t = t; } Box() {} }
  interface Cmp<T> { void m(T t); }
  static <T> T pick(T a, T b) { return a; }
  void a(List<?> l, List<? extends Number> n, Box<?> bx, Class<?> c) {
    var x = new Box<>(l.get(0)) {};
    var y = new Box<>(n.get(0)) {};
    var z = new Box<>(pick(1, "s")) {}; //~ JK0114:17 `<>` stands for `Box<Serializable & Comparable<? extends Serializable & Comparable<?>>>` here, which an anonymous class cannot extend: write the type arguments
    var q = new ArrayList<>(l) {}; //~ JK0114:17 `<>` stands for `ArrayList<capture of ?>` here, which an anonymous class cannot extend: write the type arguments
    var r = new Box<>(bx.t) {};
    var s = new Box<>(l) {}; //~ JK0114:17 `<>` stands for `Box<List<capture of ?>>` here, which an anonymous class cannot extend: write the type arguments
    var t = new Box<>(c) {}; //~ JK0114:17 `<>` stands for `Box<Class<capture of ?>>` here, which an anonymous class cannot extend: write the type arguments
    Supplier<Box<?>> u = () -> new Box<>(l.get(0)) {};
    Box<Object> v = new Box<>(l.get(0)) {};
    Box<?> w = new Box<>(l.get(0)) {};
    Box<? extends Number> w2 = new Box<>(n.get(0)) {};
    Collection<?> k = new ArrayList<>(List.of(1, "s")) {}; //~ JK0114:27 `<>` stands for `ArrayList<Serializable & Comparable<? extends Serializable & Comparable<?>>>` here, which an anonymous class cannot extend: write the type arguments
    var k2 = new ArrayList<>(List.of(1, "s")) {}; //~ JK0114:18 `<>` stands for `ArrayList<Serializable & Comparable<? extends Serializable & Comparable<?>>>` here, which an anonymous class cannot extend: write the type arguments
    var k3 = new ArrayList<>(List.of(1, 2.0));
    var k4 = new HashMap<>(Map.of("a", l)) {}; //~ JK0114:18 `<>` stands for `HashMap<String, List<capture of ?>>` here, which an anonymous class cannot extend: write the type arguments
    List<Object> k5 = new ArrayList<>(l) {};
    for (var e : new ArrayList<>(n) {}) {} //~ JK0114:22 `<>` stands for `ArrayList<capture of ? extends Number>` here, which an anonymous class cannot extend: write the type arguments
    new Box<>(pick("a", 'c')) {}.toString(); //~ JK0114:9 `<>` stands for `Box<Serializable & Comparable<? extends Serializable & Comparable<?>>>` here, which an anonymous class cannot extend: write the type arguments
    new Box<>(null) {}.toString();
    new Box<>() {}.toString();
  }
}
