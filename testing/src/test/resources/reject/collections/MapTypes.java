import java.util.*;

class MapTypes {
  static void f(Map<String, Integer> map, Map<String, List<Integer>> lists, Map<?, ?> any, Map raw) {
    map.put(1, "a"); //~ JK0104:9 `put(String, Integer)` does not take the arguments `(int, String)`
    map.put("a", 1L); //~ JK0104:9 `put(String, Integer)` does not take the arguments `(String, long)`
    map.put("a"); //~ JK0104:9 `put(String, Integer)` does not take the arguments `(String)`
    map.put("a", 'c'); //~ JK0104:9 `put(String, Integer)` does not take the arguments `(String, char)`
    int a = map.get("a");
    long b = map.get("a");
    String c = map.get("a"); //~ JK0150:16 `Integer` cannot become `String` here
    Integer d = map.get(1);
    short e = map.get("a"); //~ JK0150:15 `Integer` cannot become `short` here
    for (Map.Entry<String, Integer> entry : map) {} //~ JK0163:45 `Map<String, Integer>` has no elements to loop over
    for (Map.Entry<Integer, String> entry : map.entrySet()) {} //~ JK0150:45 elements of type `Entry<String, Integer>` cannot become `Entry<Integer, String>`
    for (Map.Entry<String, Integer> entry : map.entrySet()) entry.setValue("x"); //~ JK0104:67 `setValue(Integer)` does not take the arguments `(String)`
    for (Entry<String, Integer> entry : map.entrySet()) {} //~ JK0101:10 there is no type `Entry`
    for (var entry : map.entrySet()) entry.getKey().foo(); //~ JK0102:53 `String` has no method `foo`
    for (String key : map.values()) {} //~ JK0150:23 elements of type `Integer` cannot become `String`
    for (int value : map.values()) {}
    for (String key : map.keySet()) map.remove(key).length(); //~ JK0102:53 `Integer` has no method `length`
    map.merge("a", 1, (x, y) -> "b"); //~ JK0150:33 `String` cannot become `Integer` here
    map.merge("a", 1, Integer::sum);
    map.merge("a", "1", Integer::sum); //~ JK0104:9 `merge(String, Integer, BiFunction<? super Integer, ? super Integer, ? extends Integer>)` does not take the arguments `(String, String, …)`
    map.computeIfAbsent("a", k -> k); //~ JK0150:35 `String` cannot become `Integer` here
    map.computeIfAbsent("a", String::length);
    map.computeIfAbsent("a", () -> 1); //~ JK0150:30 `apply(T)` of `Function<? super String, ? extends Integer>` takes 1 argument(s), this lambda 0
    map.forEach(k -> {}); //~ JK0150:17 `accept(T, U)` of `BiConsumer<? super String, ? super Integer>` takes 2 argument(s), this lambda 1
    map.forEach((k, v) -> k + v); //~ JK0159:27 `accept(T, U)` gives no value, so the body is a statement or a block, and this is an expression
    map.forEach((k, v) -> System.out.println(k + v));
    map.getOrDefault("a", "b").length(); //~ JK0104:9 `getOrDefault(Object, Integer)` does not take the arguments `(String, String)`
    lists.get("a").add("b"); //~ JK0104:20 no `add` takes the arguments `(String)`
    lists.computeIfAbsent("a", k -> new ArrayList<>()).add(1);
    lists.computeIfAbsent("a", k -> new ArrayList<>()).add("1"); //~ JK0104:56 no `add` takes the arguments `(String)`
    lists.computeIfAbsent("a", k -> new ArrayList<String>()).add(1); //~ JK0150:37 `ArrayList<String>` cannot become `List<Integer>` here
    lists.put("a", new ArrayList<String>()); //~ JK0104:11 `put(String, List<Integer>)` does not take the arguments `(String, ArrayList<String>)`
    lists.put("a", new LinkedList<>());
    lists.put("a", List.of(1, "b")); //~ JK0104:11 `put(String, List<Integer>)` does not take the arguments `(String, List)`
    lists.put("a", Set.of(1)); //~ JK0104:11 `put(String, List<Integer>)` does not take the arguments `(String, Set)`
    any.put("a", 1); //~ JK0104:9 `put(capture of ?, capture of ?)` does not take the arguments `(String, int)`
    any.put(null, null);
    Object o = any.get("a");
    String s = any.get("a"); //~ JK0150:16 `capture of ?` cannot become `String` here
    String t = raw.get("a"); //~ JK0150:16 `Object` cannot become `String` here
    Map<String, Integer> m1 = new HashMap<String, Long>(); //~ JK0150:31 `HashMap<String, Long>` cannot become `Map<String, Integer>` here
    Map<String, Integer> m2 = new HashMap<>(List.of()); //~ JK0104:35 no `HashMap` takes the arguments `(List)`
    Map<String, Integer> m3 = Map.of("a", 1, "b"); //~ JK0104:35 no `of` takes the arguments `(String, int, String)`
    Map<String, Integer> m4 = Map.of("a", "b"); //~ JK0150:31 `Map<String, String>` cannot become `Map<String, Integer>` here
    Map<String, Integer> m5 = Map.of(1, 2); //~ JK0150:31 `Map<Integer, Integer>` cannot become `Map<String, Integer>` here
    Map<String, int> m6 = null; //~ JK0114:17 `int` is no reference type, which `V` stands for
    Map<String> m7 = null; //~ JK0114:8 `Map` takes 2 type argument(s), not 1
    Map<String, Integer> m8 = new Map<>(); //~ JK0267:31 `Map` is an interface and has no objects of its own
    HashMap<String, Integer> m9 = map; //~ JK0150:35 `Map<String, Integer>` cannot become `HashMap<String, Integer>` here
    Map<Object, Object> n1 = map; //~ JK0150:30 `Map<String, Integer>` cannot become `Map<Object, Object>` here
    Map<? extends Object, ?> n2 = map;
    TreeMap<String, Integer> n3 = new TreeMap<>(Comparator.comparing(String::length));
    TreeMap<String, Integer> n4 = new TreeMap<Integer, String>(); //~ JK0150:35 `TreeMap<Integer, String>` cannot become `TreeMap<String, Integer>` here
    map.keySet().add(1); //~ JK0104:18 `add(String)` does not take the arguments `(int)`
    map.size = 3; //~ JK0103:9 `Map` has no field `size`
    map["a"] = 1; //~ JK0150:9 an index is an integer, not `String`
    map.entrySet().iterator().next().getKey().length();
    map.entrySet().iterator().next().getValue().length(); //~ JK0102:49 `Integer` has no method `length`
  }
}
