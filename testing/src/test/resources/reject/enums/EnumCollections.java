import java.util.*;

class EnumCollections {
  enum Color { RED, GREEN }

  enum Fruit { APPLE }

  static class Plain {}

  static void f(Color color, Fruit fruit, EnumMap<Color, Integer> map, EnumSet<Color> set) {
    map.put(Fruit.APPLE, 1); //~ JK0104:9 `put(Color, Integer)` does not take the arguments `(Fruit, int)`
    map.put("RED", 1); //~ JK0104:9 `put(Color, Integer)` does not take the arguments `(String, int)`
    map.put(RED, 1); //~ JK0100:13 nothing named `RED` is in scope
    map.put(Color.RED, "one"); //~ JK0104:9 `put(Color, Integer)` does not take the arguments `(Color, String)`
    map.put(color, 1);
    String a = map.get(color); //~ JK0150:16 `Integer` cannot become `String` here
    set.add(fruit); //~ JK0104:9 `add(Color)` does not take the arguments `(Fruit)`
    set.add(null);
    set.add(1); //~ JK0104:9 `add(Color)` does not take the arguments `(int)`
    new EnumMap<>(); //~ JK0104:9 no `EnumMap` takes the arguments `()`
    new EnumMap<Color, Integer>(Fruit.class); //~ JK0104:9 no `EnumMap` takes the arguments `(Class<Fruit>)`
    EnumMap<Color, Integer> b = new EnumMap<>(Fruit.class); //~ JK0150:33 `EnumMap<Fruit, Object>` cannot become `EnumMap<Color, Integer>` here
    EnumMap<Color, Integer> c = new EnumMap<>(Color.class);
    EnumMap<Plain, Integer> d = null; //~ JK0114:13 `Plain` is not within its bound: `K` extends `Enum<K>`
    EnumMap<String, Integer> e = null; //~ JK0114:13 `String` is not within its bound: `K` extends `Enum<K>`
    EnumSet<Integer> g = null; //~ JK0114:13 `Integer` is not within its bound: `E` extends `Enum<E>`
    EnumSet<Color> h = EnumSet.of(fruit); //~ JK0150:24 `EnumSet<Fruit>` cannot become `EnumSet<Color>` here
    EnumSet<Color> i = EnumSet.of(color, fruit); //~ JK0104:32 no `of` takes the arguments `(Color, Fruit)`
    EnumSet<Color> j = EnumSet.allOf(Color); //~ JK0110:38 `Color` is a type, where a value is wanted
    EnumSet<Color> k = EnumSet.allOf(Color.class);
    EnumSet<Color> l = EnumSet.noneOf(Fruit.class); //~ JK0150:24 `EnumSet<Fruit>` cannot become `EnumSet<Color>` here
    EnumSet<Color> m = new EnumSet<>(); //~ JK0267:24 `EnumSet` is abstract and has no objects of its own
    for (Color x : Color) {} //~ JK0110:20 `Color` is a type, where a value is wanted
    for (Color x : Color.values()) {}
    for (Fruit x : Color.values()) {} //~ JK0150:20 elements of type `Color` cannot become `Fruit`
    for (Color x : set) x = fruit; //~ JK0150:29 `Fruit` cannot become `Color` here
    for (Map.Entry<Color, Integer> x : map.entrySet()) x.getValue().length(); //~ JK0102:69 `Integer` has no method `length`
    Color n = Color.values().get(0); //~ JK0102:30 []` has no method `get`
    Color o = Color.values[0]; //~ JK0103:21 `Color` has no field `values`
    Color p = Color.values()[0];
    Color q = Color.valueOf(0); //~ JK0104:21 no `valueOf` takes the arguments `(int)`
    Color r = Color.valueOf("RED", 1); //~ JK0104:21 no `valueOf` takes the arguments `(String, int)`
    Color s = Enum.valueOf(Color.class, "RED");
    Color t = Enum.valueOf(Fruit.class, "RED"); //~ JK0150:15 `Fruit` cannot become `Color` here
    Color u = "RED"; //~ JK0150:15 `String` cannot become `Color` here
    Color v = 0; //~ JK0150:15 `int` cannot become `Color` here
    Color w = (Color) 0; //~ JK0153:23 `int` cannot be cast to `Color`
    Color x = (Color) fruit; //~ JK0153:23 `Fruit` cannot be cast to `Color`
    int y = color; //~ JK0150:13 `Color` cannot become `int` here
    int z = (int) color; //~ JK0153:19 `Color` cannot be cast to `int`
    y = color.ordinal; //~ JK0106:15 field `ordinal` of `Enum` is private, and no member of `Color`
    y = color.ordinal();
    String name = color.name; //~ JK0106:25 field `name` of `Enum` is private, and no member of `Color`
    name = color.name();
    name = color; //~ JK0150:12 `Color` cannot become `String` here
    name = color + "";
    y = color.compareTo(fruit); //~ JK0104:15 `compareTo(Color)` does not take the arguments `(Fruit)`
    boolean less = color < Color.GREEN; //~ JK0151:20 `<` does not apply to `Color` and `Color`
    color++; //~ JK0151:5 `++` does not apply to `Color`
    color.RED.ordinal();
    Color.BLUE.name(); //~ JK0103:11 `Color` has no field `BLUE`
    Color.RED = null; //~ JK0158:5 `RED` is final and cannot be assigned
    color.name() = "a"; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    Comparable<Color> order = color;
    Comparable<Fruit> other = color; //~ JK0150:31 `Color` cannot become `Comparable<Fruit>` here
    Enum<?> any = color;
    Enum<Fruit> some = color; //~ JK0150:24 `Color` cannot become `Enum<Fruit>` here
  }
}
