import java.util.AbstractList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class OwnIterables {
  enum Colour {
    RED
  }

  static class Missing implements Iterator<String> { //~ JK0265:16 `Missing` does not implement `next()` of `Iterator`
    public boolean hasNext() {
      return false;
    }
  }

  static class Weak implements Iterable<String> {
    Iterator<String> iterator() { //~ JK0266:22 `iterator()` of `Weak` cannot take the place of the one of `Iterable`: it is package-private, and that one is public
      return null;
    }
  }

  static class Numbers extends AbstractList<Integer> { //~ JK0265:16 `Numbers` does not implement `get(int)` of `AbstractList`
    public int size() {
      return 0;
    }
  }

  static class Texts extends AbstractList<String> {
    public int size() {
      return 0;
    }

    public String get(int index) {
      return "";
    }

    public boolean add(Object o) { //~ JK0266:20 `add(Object)` of `Texts` and `add(E)` of `AbstractList` are the same without type arguments, and neither overrides the other
      return true;
    }
  }

  static class Order implements Comparator<String> { //~ JK0265:16 `Order` does not implement `compare(String, String)` of `Comparator`
    public int compare(String a, Object b) {
      return 0;
    }
  }

  static class Sorted implements Comparable<Sorted> { //~ JK0265:16 `Sorted` does not implement `compareTo(Sorted)` of `Comparable`
    public int compareTo(Object other) { //~ JK0266:16 `compareTo(Object)` of `Sorted` and `compareTo(T)` of `Comparable` are the same without type arguments, and neither overrides the other
      return 0;
    }
  }

  static class Not {
    Iterator<String> iterator() {
      return null;
    }
  }

  static void f(
      Iterator<String> iterator,
      Not not,
      Texts texts,
      Numbers numbers,
      Iterable<? super String> wild) {
    for (String s : iterator) {} //~ JK0163:21 `Iterator<String>` has no elements to loop over
    for (String s : not) {} //~ JK0163:21 `Not` has no elements to loop over
    for (String s : texts) {}
    for (String s : numbers) {} //~ JK0150:21 elements of type `Integer` cannot become `String`
    for (int n : numbers) {}
    for (long n : numbers) {}
    for (Long n : numbers) {} //~ JK0150:19 elements of type `Integer` cannot become `Long`
    for (String s : wild) {} //~ JK0150:21 elements of type `capture of ? super String` cannot become `String`
    for (Object o : wild) {}
    for (String s : () -> iterator) {} //~ JK0174:21 nothing here says which interface this lambda is an object of
    for (String s : (Iterable<String>) () -> iterator) {}
    EnumMap<String, Integer> a = null; //~ JK0114:13 `String` is not within its bound: `K` extends `Enum<K>`
    EnumMap<Colour, Integer> b = new EnumMap<>(Colour.class);
    EnumMap<Colour, Integer> c = new EnumMap<>(String.class); //~ JK0104:38 no `EnumMap` takes the arguments `(Class<String>)`
    EnumSet<Colour> d = EnumSet.of("RED"); //~ JK0104:33 no `of` takes the arguments `(String)`
    EnumSet<Colour> e = EnumSet.of(Colour.RED);
    EnumSet<String> g = EnumSet.noneOf(String.class); //~ JK0114:13 `String` is not within its bound: `E` extends `Enum<E>` //~ JK0104:33 `noneOf(Class<E>)` does not take the arguments `(Class<String>)`
    List<String> h = () -> "x"; //~ JK0150:22 `List<String>` is no interface with exactly one method for a lambda to implement
    Iterable<String> i = () -> List.of("a").iterator();
    Iterable<String> j = () -> List.of(1).iterator(); //~ JK0150:32 `Iterator<Integer>` cannot become `Iterator<String>` here
  }
}
