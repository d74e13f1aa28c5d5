class Inference {
  interface Shape {}

  static class Box<T> {
    T value;
  }

  static <T extends Comparable<T>> T max(T a, T b) {
    return a;
  }

  static <T> void same(Box<T> a, Box<T> b) {}

  static <T> T pick(T a, T b) {
    return b;
  }

  static <T extends Number> T number(T n) {
    return n;
  }

  static <T> Box<T> boxed(T value) {
    return null;
  }

  static <T> T[] array(T... all) {
    return all;
  }

  static <K, V extends Box<K>> K key(V box) {
    return null;
  }

  static <T> void copy(Box<? extends T> from, Box<? super T> to) {}

  static <T extends Shape> T shape() {
    return null;
  }

  static void f(Box<String> text, Box<Integer> number, Box<?> any, Object object) {
    max(1, "one"); //~ JK0104:5 `max(T, T)` does not take the arguments `(int, String)`
    max(object, object); //~ JK0104:5 `max(T, T)` does not take the arguments `(Object, Object)`
    max(new Box<String>(), new Box<String>()); //~ JK0104:5 `max(T, T)` does not take the arguments `(Box<String>, Box<String>)`
    same(text, number); //~ JK0104:5 `same(Box<T>, Box<T>)` does not take the arguments `(Box<String>, Box<Integer>)`
    same(any, any); //~ JK0104:5 `same(Box<T>, Box<T>)` does not take the arguments `(Box<capture of ?>, Box<capture of ?>)`
    same(text, text);
    String a = pick("a", 1); //~ JK0150:16 `Serializable & Comparable<? extends Serializable & Comparable<?>>` cannot become `String` here
    Integer b = pick(1, 2.5); //~ JK0150:17 `Number & Comparable<? extends Number & Comparable<?>>` cannot become `Integer` here
    number("text"); //~ JK0104:5 `number(T)` does not take the arguments `(String)`
    number(object); //~ JK0104:5 `number(T)` does not take the arguments `(Object)`
    int c = number(2.5); //~ JK0150:13 `Double` cannot become `int` here
    Box<Object> d = boxed("text");
    Box<Number> e = boxed("text"); //~ JK0150:21 `Box<String>` cannot become `Box<Number>` here
    Box<Object> g = text == null ? boxed(1) : text; //~ JK0150:47 `Box<String>` cannot become `Box<Object>` here
    String[] h = array("a", 1); //~ JK0150:18 `Serializable & Comparable<? extends Serializable & Comparable<?>>[]` cannot become `String[]` here
    Integer i = key(text); //~ JK0150:17 `String` cannot become `Integer` here
    String j = key(text);
    copy(text, number); //~ JK0104:5 `copy(Box<? extends T>, Box<? super T>)` does not take the arguments `(Box<String>, Box<Integer>)`
    copy(text, new Box<Object>());
    copy(any, number); //~ JK0104:5 `copy(Box<? extends T>, Box<? super T>)` does not take the arguments `(Box<capture of ?>, Box<Integer>)`
    number(); //~ JK0104:5 `number(T)` does not take the arguments `()`
    pick(1); //~ JK0104:5 `pick(T, T)` does not take the arguments `(int)`
    key("text"); //~ JK0104:5 `key(V)` does not take the arguments `(String)`
    String k = shape();
    Box<Box<String>> l = boxed(boxed(5)); //~ JK0150:26 `Box<Box<Integer>>` cannot become `Box<Box<String>>` here
    int[] m = array(1, 2); //~ JK0150:15 `Integer[]` cannot become `int[]` here
    String n = Inference.<Integer>pick(1, 2); //~ JK0150:16 `Integer` cannot become `String` here
  }
}
