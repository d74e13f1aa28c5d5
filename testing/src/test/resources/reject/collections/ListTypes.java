import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class ListTypes {
  static class Plain {}

  static void lists(
      List<String> texts, List<Integer> numbers, Collection<?> any, List<? extends Number> some) {
    texts.add(5); //~ JK0104:11 no `add` takes the arguments `(int)`
    texts.add("a", 0); //~ JK0104:11 no `add` takes the arguments `(String, int)`
    texts.add(0, "a");
    numbers.add('c'); //~ JK0104:13 no `add` takes the arguments `(char)`
    numbers.add(5L); //~ JK0104:13 no `add` takes the arguments `(long)`
    numbers.remove("text");
    String a = texts.get("0"); //~ JK0104:22 `get(int)` does not take the arguments `(String)`
    int b = numbers.get(0);
    long c = numbers.get(0);
    Long d = numbers.get(0); //~ JK0150:14 `Integer` cannot become `Long` here
    String e = any.iterator().next(); //~ JK0150:16 `capture of ?` cannot become `String` here
    some.add(1); //~ JK0104:10 no `add` takes the arguments `(int)`
    texts.addAll(numbers); //~ JK0104:11 no `addAll` takes the arguments `(List<Integer>)`
    texts.addAll(List.of("x"));
    List<Object> g = texts; //~ JK0150:22 `List<String>` cannot become `List<Object>` here
    List<Object> h = new ArrayList<>(texts);
    ArrayList<String> i = texts; //~ JK0150:27 `List<String>` cannot become `ArrayList<String>` here
    List<int> j = new ArrayList<>(); //~ JK0114:10 `int` is no reference type, which `E` stands for
    List<String> k = new List<>(); //~ JK0267:22 `List` is an interface and has no objects of its own
    LinkedList<String> l = new ArrayList<String>(); //~ JK0150:28 `ArrayList<String>` cannot become `LinkedList<String>` here
    List<String> m = List.of("a", 1); //~ JK0150:22 `List<Serializable & Comparable<? extends Serializable & Comparable<?>>>` cannot become `List<String>` here
    List<Number> n = List.of(1, 2.5);
    List<Integer> o = Arrays.asList(new int[] {1}); //~ JK0150:23 `List<int[]>` cannot become `List<Integer>` here
    List<int[]> p = Arrays.asList(new int[] {1});
    String[] q = texts.toArray(); //~ JK0150:18 `Object[]` cannot become `String[]` here
    String[] r = texts.toArray(new String[0]);
    Integer[] s = texts.toArray(new Integer[0]);
    int[] t = numbers.toArray(new int[0]); //~ JK0104:23 no `toArray` takes the arguments `(int[])`
    texts.sort(Integer::compare); //~ JK0104:16 `compare(T, T)` is called with `(String, String)`, which no `compare` of `Integer` takes
    texts.forEach(x -> x.missing()); //~ JK0102:26 `String` has no method `missing`
    texts.removeIf(x -> x.length()); //~ JK0150:25 `int` cannot become `boolean` here
    texts.replaceAll(String::length); //~ JK0150:22 `apply(T)` gives a `String`, and this method a `int`
    Collections.sort(new ArrayList<Plain>()); //~ JK0104:17 no `sort` takes the arguments `(ArrayList<Plain>)`
    Collections.max(some); //~ JK0104:17 no `max` takes the arguments `(List<capture of ? extends Number>)`
    Plain u = Collections.max(new ArrayList<Plain>(), (x, y) -> 0);
    Collections.addAll(numbers, 1, "2"); //~ JK0104:17 `addAll(Collection<? super T>, T[])` does not take the arguments `(List<Integer>, int, String)`
    Iterator<Object> v = texts.iterator(); //~ JK0150:26 `Iterator<String>` cannot become `Iterator<Object>` here
  }

  static void maps(Map<String, Integer> map, HashMap<String, List<String>> lists) {
    map.put(1, "a"); //~ JK0104:9 `put(String, Integer)` does not take the arguments `(int, String)`
    map.put("a", 1L); //~ JK0104:9 `put(String, Integer)` does not take the arguments `(String, long)`
    String a = map.get("a"); //~ JK0150:16 `Integer` cannot become `String` here
    int b = map.get(5);
    int c = map.getOrDefault("a", "b"); //~ JK0104:17 `getOrDefault(Object, Integer)` does not take the arguments `(String, String)`
    for (String key : map) {} //~ JK0163:23 `Map<String, Integer>` has no elements to loop over
    for (String key : map.values()) {} //~ JK0150:23 elements of type `Integer` cannot become `String`
    for (Map.Entry<String, String> entry : map.entrySet()) {} //~ JK0150:44 elements of type `Entry<String, Integer>` cannot become `Entry<String, String>`
    for (var entry : map.entrySet()) {
      entry.setValue("x"); //~ JK0104:13 `setValue(Integer)` does not take the arguments `(String)`
      entry.setValue(1);
      entry.key(); //~ JK0102:13 `Entry` has no method `key`
    }
    map.merge("a", 1, (x, y) -> x + "" + y); //~ JK0150:33 `String` cannot become `Integer` here
    map.merge("a", 1, Integer::sum);
    map.computeIfAbsent("a", k -> k); //~ JK0150:35 `String` cannot become `Integer` here
    lists.computeIfAbsent("a", k -> new ArrayList<>()).add("b");
    lists.computeIfAbsent("a", k -> new ArrayList<>()).add(5); //~ JK0104:56 no `add` takes the arguments `(int)`
    lists.computeIfAbsent("a", ArrayList::new).add("b"); //~ JK0104:32 `apply(T)` is called with `(String)`, which no `new` of `ArrayList` takes
    map.forEach(x -> {}); //~ JK0150:17 `accept(T, U)` of `BiConsumer<? super String, ? super Integer>` takes 2 argument(s), this lambda 1
    map.forEach((x, y) -> y.length()); //~ JK0102:29 `Integer` has no method `length`
    map.replaceAll((x, y) -> x); //~ JK0150:30 `String` cannot become `Integer` here
    Map<Object, Integer> d = map; //~ JK0150:30 `Map<String, Integer>` cannot become `Map<Object, Integer>` here
    Map<? extends Object, ? super Integer> e = map;
    TreeMap<String, Integer> g = new HashMap<>(); //~ JK0150:34 `HashMap<Object, Object>` cannot become `TreeMap<String, Integer>` here
    Set<Integer> h = map.keySet(); //~ JK0150:22 `Set<String>` cannot become `Set<Integer>` here
    Map<String, Integer> i = Map.of("a", 1, "b"); //~ JK0104:34 no `of` takes the arguments `(String, int, String)`
    Map<String, Integer> j = Map.of("a", "b"); //~ JK0150:30 `Map<String, String>` cannot become `Map<String, Integer>` here
    map.entrySet().add("a"); //~ JK0104:20 `add(Entry<String, Integer>)` does not take the arguments `(String)`
    map.add("a"); //~ JK0102:9 `Map` has no method `add`
  }
}
