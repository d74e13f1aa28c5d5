import java.util.*;
import java.util.function.Function;

class BoundedCalls {
  static <T extends Comparable<T>> T max(List<T> list) {
    return list.get(0);
  }

  static <T extends Comparable<? super T>> T least(Collection<? extends T> list) {
    return list.iterator().next();
  }

  static <T> void copy(List<? super T> to, List<? extends T> from) {
    to.add(from.get(0));
    to.addAll(from);
    from.add(to.get(0)); //~ JK0104:10 no `add` takes the arguments `(capture of ? super T)`
    T t = to.get(0); //~ JK0150:11 `capture of ? super T` cannot become `T` here
    Object o = to.get(0);
  }

  static <T extends Number> double sum(List<T> list) {
    double sum = 0;
    for (T t : list) sum += t; //~ JK0151:22 `+` does not apply to `double` and `T`
    for (T t : list) sum += t.doubleValue();
    return sum;
  }

  static <K, V extends Comparable<V>> K best(Map<K, V> map) {
    return map.keySet().iterator().next();
  }

  static <A, B> List<B> map(List<A> list, Function<A, B> f) {
    return null;
  }

  static <T> T same(T a, T b) {
    return a;
  }

  static <E> void swap(List<E> list) {}

  static void any(List<?> list) {
    swap(list);
    list.add(list.get(0)); //~ JK0104:10 no `add` takes the arguments `(capture of ?)`
    list.add(null);
  }

  static class Item {}

  static class Apple extends Item implements Comparable<Apple> {
    public int compareTo(Apple o) {
      return 0;
    }
  }

  static class Red extends Apple {}

  static void f(List<Item> items, List<Apple> apples, List<Red> reds, List<Object> objects, List<? extends Number> numbers, List raw) {
    max(items); //~ JK0104:5 `max(List<T>)` does not take the arguments `(List<Item>)`
    max(apples);
    max(reds); //~ JK0104:5 `max(List<T>)` does not take the arguments `(List<Red>)`
    max(objects); //~ JK0104:5 `max(List<T>)` does not take the arguments `(List<Object>)`
    max(numbers); //~ JK0104:5 `max(List<T>)` does not take the arguments `(List<capture of ? extends Number>)`
    max(List.of(1, 2));
    max(List.of(1, "a")); //~ JK0104:5 `max(List<T>)` does not take the arguments `(List)`
    max(raw);
    least(items); //~ JK0104:5 `least(Collection<? extends T>)` does not take the arguments `(List<Item>)`
    least(reds);
    least(Arrays.asList(1, 2));
    Integer a = least(Arrays.asList(1L, 2L)); //~ JK0150:17 `Long` cannot become `Integer` here
    copy(items, apples);
    copy(apples, items); //~ JK0104:5 `copy(List<? super T>, List<? extends T>)` does not take the arguments `(List<Apple>, List<Item>)`
    copy(objects, reds);
    copy(reds, objects); //~ JK0104:5 `copy(List<? super T>, List<? extends T>)` does not take the arguments `(List<Red>, List<Object>)`
    copy(numbers, List.of(1)); //~ JK0104:5 `copy(List<? super T>, List<? extends T>)` does not take the arguments `(List<capture of ? extends Number>, List)`
    copy(raw, apples);
    sum(List.of(1, 2.0));
    sum(List.of("a")); //~ JK0104:5 `sum(List<T>)` does not take the arguments `(List)`
    sum(numbers);
    sum(objects); //~ JK0104:5 `sum(List<T>)` does not take the arguments `(List<Object>)`
    best(Map.of("a", 1));
    best(Map.of("a", new Item())); //~ JK0104:5 `best(Map<K, V>)` does not take the arguments `(Map)`
    List<Integer> b = map(List.of("a"), String::length);
    List<String> c = map(List.of("a"), String::length); //~ JK0150:22 `List<Integer>` cannot become `List<String>` here
    List<Integer> d = map(List.of(1), String::length); //~ JK0104:23 `map(List<A>, Function<A, B>)` does not take the arguments `(List, …)`
    List<Object> e = map(apples, x -> x);
    List<Object> g = map(items, x -> (Object) x);
    map(apples, x -> x.missing()); //~ JK0102:24 `Apple` has no method `missing`
    map(apples, (x, y) -> x); //~ JK0104:5 `map(List<A>, Function<A, B>)` does not take the arguments `(List<Apple>, …)`
    String h = same("a", 1); //~ JK0150:16 `Serializable & Comparable<? extends Serializable & Comparable<?>>` cannot become `String` here
    Comparable<?> i = same("a", 1);
    BoundedCalls.<String>same("a", 1); //~ JK0104:26 `same(T, T)` does not take the arguments `(String, int)`
    BoundedCalls.<Object>same("a", 1);
    BoundedCalls.<Item, Item>same(null, null); //~ JK0104:30 `same(T, T)` does not take the arguments `(null, null)`
    BoundedCalls.<Item>max(null); //~ JK0114:24 `Item` is not within its bound: `T` extends `Comparable<T>`
    BoundedCalls.<int>same(1, 2); //~ JK0114:23 `int` is no reference type, which `T` stands for
    int j = same(1, 2);
    int k = same(1, 2L); //~ JK0150:13 `Number & Comparable<? extends Number & Comparable<?>>` cannot become `int` here
    int l = same(1, null);
    List<String> m = same(List.of("a"), List.of(1)); //~ JK0150:22 `List<capture of ? extends Serializable & Comparable<? extends Serializable & Comparable<?>>>` cannot become `List<String>` here
    List<? extends Object> n = same(List.of("a"), List.of(1));
    Optional<Item> o = Optional.of(new Apple());
    Optional<Item> p = Optional.of(new Apple()).map(x -> x);
    Optional<? extends Item> q = Optional.of(new Apple());
    List<List<Item>> r = new ArrayList<List<Apple>>(); //~ JK0150:26 `ArrayList<List<Apple>>` cannot become `List<List<Item>>` here
    List<? extends List<? extends Item>> s = new ArrayList<List<Apple>>();
    Map<String, List<Item>> t = new HashMap<String, ArrayList<Item>>(); //~ JK0150:33 `HashMap<String, ArrayList<Item>>` cannot become `Map<String, List<Item>>` here
    Item[] u = new Apple[1];
    List<Item>[] v = new List[1];
    List<Item>[] w = new List<Item>[1]; //~ JK0150:22 an array has to know the type of its elements, and nothing knows `List<Item>` at run time
    List<?>[] x = new List<?>[1];
  }
}
