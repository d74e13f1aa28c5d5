import java.util.*;

class SetAndListCalls {
  record Item(String name) {}

  static void f(List<Integer> list, Set<String> set, Deque<Item> deque, Iterator<String> it, Collection<? extends Number> numbers) {
    list[0] = 1; //~ JK0151:5 `List<Integer>` has no elements: `[…]` takes an array, a slice or a pointer
    int a = list[0]; //~ JK0151:13 `List<Integer>` has no elements: `[…]` takes an array, a slice or a pointer
    int b = list.length; //~ JK0103:18 `List` has no field `length`
    int c = list.size; //~ JK0103:18 `List` has no field `size`
    int d = list.length(); //~ JK0102:18 `List` has no method `length`
    list.add("a"); //~ JK0104:10 no `add` takes the arguments `(String)`
    list.add(1, 2, 3); //~ JK0104:10 no `add` takes the arguments `(int, int, int)`
    list.add(0, "a"); //~ JK0104:10 no `add` takes the arguments `(int, String)`
    list.add(null);
    list.set(0, 1.5); //~ JK0104:10 `set(int, Integer)` does not take the arguments `(int, double)`
    list.get("a"); //~ JK0104:10 `get(int)` does not take the arguments `(String)`
    list.get(0L); //~ JK0104:10 `get(int)` does not take the arguments `(long)`
    list.remove("a");
    list.contains("a");
    list.indexOf(); //~ JK0104:10 `indexOf(Object)` does not take the arguments `()`
    list.addAll(1, 2); //~ JK0104:10 no `addAll` takes the arguments `(int, int)`
    list.addAll(set); //~ JK0104:10 no `addAll` takes the arguments `(Set<String>)`
    list.addAll(List.of(1, 2));
    list.sort(); //~ JK0104:10 `sort(Comparator<? super Integer>)` does not take the arguments `()`
    list.sort((x, y) -> x > y); //~ JK0150:25 `boolean` cannot become `int` here
    list.sort((x, y) -> x - y);
    list.sort(Comparator.comparing(Item::name)); //~ JK0104:10 `sort(Comparator<? super Integer>)` does not take the arguments `(Comparator)`
    list.forEach(x -> x.length()); //~ JK0102:25 `Integer` has no method `length`
    list.removeIf(x -> x); //~ JK0150:24 `Integer` cannot become `boolean` here
    list.removeIf(x -> x > 1);
    list.replaceAll(x -> x + 1L); //~ JK0150:26 `long` cannot become `Integer` here
    list.toArray(new String[0]);
    Integer[] e = list.toArray(new Integer[0]);
    Integer[] g = list.toArray(); //~ JK0150:19 `Object[]` cannot become `Integer[]` here
    int[] h = list.toArray(new int[0]); //~ JK0104:20 no `toArray` takes the arguments `(int[])`
    set.add(1); //~ JK0104:9 `add(String)` does not take the arguments `(int)`
    set.get(0); //~ JK0102:9 `Set` has no method `get`
    set.contains(1);
    String s = set; //~ JK0150:16 `Set<String>` cannot become `String` here
    String t = set.iterator(); //~ JK0150:16 `Iterator<String>` cannot become `String` here
    String u = set.iterator().next();
    deque.push("a"); //~ JK0104:11 `push(Item)` does not take the arguments `(String)`
    deque.push(new Item("a"));
    deque.peek().name.length();
    deque.pop().name().size(); //~ JK0102:24 `String` has no method `size`
    it.next().foo(); //~ JK0102:15 `String` has no method `foo`
    it.next() = "a"; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    for (String x : it) {} //~ JK0163:21 `Iterator<String>` has no elements to loop over
    numbers.add(1); //~ JK0104:13 `add(capture of ? extends Number)` does not take the arguments `(int)`
    numbers.add(null);
    int n = numbers.iterator().next(); //~ JK0150:13 `capture of ? extends Number` cannot become `int` here
    Number o = numbers.iterator().next();
    List<int> p = null; //~ JK0114:10 `int` is no reference type, which `E` stands for
    List<Integer> q = {1, 2}; //~ JK0161:23 `List<Integer>` is not initialised with braces
    List<Integer> r = new List<Integer>(); //~ JK0267:23 `List` is an interface and has no objects of its own
    List<Integer> v = new ArrayList<Number>(); //~ JK0150:23 `ArrayList<Number>` cannot become `List<Integer>` here
    List<Number> w = new ArrayList<Integer>(); //~ JK0150:22 `ArrayList<Integer>` cannot become `List<Number>` here
    List<Number> x1 = list; //~ JK0150:23 `List<Integer>` cannot become `List<Number>` here
    List<? extends Number> x2 = list;
    List<Integer> x3 = List.of("a"); //~ JK0150:24 `List<String>` cannot become `List<Integer>` here
    List<Integer> x4 = List.of(1L, 2); //~ JK0150:24 `List<Number & Comparable<? extends Number & Comparable<?>>>` cannot become `List<Integer>` here
    List<Long> x5 = List.of(1); //~ JK0150:21 `List<Integer>` cannot become `List<Long>` here
    List<Number> x6 = List.of(1, 2.0);
    List<Integer> x7 = Arrays.asList(new int[] {1}); //~ JK0150:24 `List<int[]>` cannot become `List<Integer>` here
    List<Integer> x8 = Arrays.asList(1, 2);
    ArrayList<Integer> x9 = Arrays.asList(1, 2); //~ JK0150:29 `List<Integer>` cannot become `ArrayList<Integer>` here
    List<String> y1 = Collections.emptyList();
    List<String> y2 = Collections.singletonList(1); //~ JK0150:23 `List<Integer>` cannot become `List<String>` here
    Set<Item> y3 = new TreeSet<>();
    Collections.sort(set); //~ JK0104:17 no `sort` takes the arguments `(Set<String>)`
    Collections.sort(new ArrayList<Item>()); //~ JK0104:17 no `sort` takes the arguments `(ArrayList<Item>)`
    Collections.max(list) = 3; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    int y4 = Collections.max(list);
    String y5 = Collections.max(list); //~ JK0150:17 `Integer` cannot become `String` here
    Arrays.sort(1, 2); //~ JK0104:12 no `sort` takes the arguments `(int, int)`
    Arrays.sort(new int[0], Comparator.reverseOrder()); //~ JK0104:12 no `sort` takes the arguments `(int[], Comparator)`
    Arrays.sort(new Integer[0], Comparator.reverseOrder());
    Arrays.fill(new int[1], "a"); //~ JK0104:12 no `fill` takes the arguments `(int[], String)`
    Objects.requireNonNull(); //~ JK0104:13 no `requireNonNull` takes the arguments `()`
    Optional<String> y6 = Optional.of(1); //~ JK0150:27 `Optional<Integer>` cannot become `Optional<String>` here
    String y7 = Optional.of("a"); //~ JK0150:17 `Optional<String>` cannot become `String` here
    String y8 = Optional.of("a").map(String::length).get(); //~ JK0150:17 `Integer` cannot become `String` here
    int y9 = Optional.of("a").map(String::length).orElse("b"); //~ JK0104:51 `orElse(Integer)` does not take the arguments `(String)`
  }
}
