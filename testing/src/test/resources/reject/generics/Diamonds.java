import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

class Diamonds {
  static class Box<T> {
    T content;

    Box() {}

    Box(T content) {}

    <U> Box(T content, U other) {}
  }

  static class Plain {}

  static class Bounded<T extends Number> {
    Bounded(T t) {}
  }

  interface Face<T> {
    T get();
  }

  static void f(Box<? extends Number> wild, List<String> texts) {
    Box<String> a = new Box<>();
    Box<String> b = new Box<>(5); //~ JK0150:21 `Box<Integer>` cannot become `Box<String>` here
    Box<Object> c = new Box<>(5);
    Box<int[]> d = new Box<>(new int[0]);
    Box<Integer> e = new Box<>('c'); //~ JK0150:22 `Box<Character>` cannot become `Box<Integer>` here
    String g = new Box<>("x").content;
    String h = new Box<>().content; //~ JK0150:16 `Object` cannot become `String` here
    Plain i = new Plain<>(); //~ JK0114:19 `Plain` has no type parameters for `<>` to stand for
    Bounded<Integer> j = new Bounded<>(5);
    Object k = new Bounded<>("x"); //~ JK0104:20 `Bounded(T)` does not take the arguments `(String)`
    Bounded<Number> l = new Bounded<Integer>(5); //~ JK0150:25 `Bounded<Integer>` cannot become `Bounded<Number>` here
    Face<String> m = new Face<>(); //~ JK0267:22 `Face` is an interface and has no objects of its own
    Face<String> n =
        new Face<>() {
          public String get() {
            return "";
          }
        };
    Box<String> p = new <Integer>Box<String>("a", 5);
    Box<String> q = new <Integer>Box<>("a", 5); //~ JK0104:34 no `Box` takes the arguments `(String, int)`
    List<Number> s = new ArrayList<>(List.of(1, 2.5));
    List<Number> t = new ArrayList<>(texts); //~ JK0150:22 `ArrayList<String>` cannot become `List<Number>` here
    Comparator<String> u =
        new Comparator<>() { //~ JK0265:28 `<anonymous Comparator>` does not implement `compare(String, String)` of `Comparator`
          public int compare(Object x, Object y) { //~ JK0264:22 `compare(Object, Object)` overrides nothing //~ JK0266:22 `compare(Object, Object)` of `<anonymous Comparator>` and `compare(T, T)` of `Comparator` are the same without type arguments, and neither overrides the other
            return 0;
          }
        };
    var v = new Box<>();
    v.content.length(); //~ JK0102:15 `Object` has no method `length`
    var w = new Box<>("text");
    w.content.length();
    Function<String, Box<Integer>> x = Box::new; //~ JK0150:40 `apply(T)` gives a `Box<Integer>`, and this method a `Box<String>`
    Box<? super Integer> y = new Box<>(5);
    Box<?> z = new Box<?>(); //~ JK0114:20 an object is of one type, and `Box<?>` stands for many
    Box<List<String>> aa = new Box<>(new ArrayList<>());
    Box<List<String>> bb = new Box<>(new ArrayList<Integer>()); //~ JK0150:28 `Box<ArrayList<Integer>>` cannot become `Box<List<String>>` here
  }

  static <T> Box<T> made() {
    return new Box<>();
  }

  static Box<String> returned() {
    return new Box<>(made()); //~ JK0150:12 `Box<Box<Object>>` cannot become `Box<String>` here
  }
}
