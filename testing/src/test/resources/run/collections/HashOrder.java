import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which a HashMap is walked: by its buckets, which follow from hash codes and size.
 */
public class HashOrder {
  record Key(int hash, String name) {
    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key(var h, var n) && n.equals(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Set<Integer> numbers(int capacity, int... all) {
    Set<Integer> set = new HashSet<>(capacity);
    for (int n : all) {
      set.add(n);
    }
    return set;
  }

  public static void main(String[] args) {
    System.out.println(numbers(16, 5, 17, 1, 33, 16, 0, -1, 65536, 1 << 20));
    System.out.println(numbers(2, 5, 17, 1, 33, 16, 0, -1, 65536, 1 << 20));
    System.out.println(numbers(1000, 5, 17, 1, 33, 16, 0, -1, 65536, 1 << 20));
    Map<String, Integer> words = new HashMap<>();
    for (String word :
        List.of("zebra", "apple", "mango", "kiwi", "banana", "Aa", "BB", "", "C#", "Bb")) {
      words.put(word, word.length());
    }
    System.out.println(words);
    words.remove("kiwi");
    words.put("Aa", 100);
    words.put("lemon", 5);
    words.put("cherry", 6);
    words.put("fig", 3);
    words.put("grape", 5);
    System.out.println(words + " " + words.keySet() + " " + words.values());
    Map<Object, String> mixed = new HashMap<>();
    mixed.put(null, "null");
    mixed.put(1, "int");
    mixed.put(1L, "long");
    mixed.put(1.0, "double");
    mixed.put('1', "char");
    mixed.put("1", "string");
    mixed.put(true, "boolean");
    mixed.put(List.of(1), "list");
    mixed.put(-1L, "minus");
    System.out.println(mixed);
    Map<Key, Integer> collisions = new HashMap<>();
    for (int i = 0; i < 7; i++) {
      collisions.put(new Key(i % 2 * 16 + 3, "k" + i), i);
    }
    System.out.println(collisions);
    for (int i = 7; i < 14; i++) {
      collisions.put(new Key(i % 2 * 16 + 3, "k" + i), i);
    }
    System.out.println(collisions);
    collisions.keySet().removeIf(k -> k.name().endsWith("3"));
    collisions.putIfAbsent(new Key(19, "k3"), 33);
    collisions.merge(new Key(3, "k0"), 100, Integer::sum);
    System.out.println(collisions);
    Set<Integer> growing = new HashSet<>();
    StringBuilder firsts = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      growing.add(i * 1021);
      firsts.append(new ArrayList<>(growing).get(growing.size() / 2) / 1021).append(' ');
    }
    System.out.println(firsts);
    System.out.println(
        new HashMap<>(words).equals(words)
            + " "
            + new HashMap<>(words).keySet().iterator().next()
            + " "
            + new HashSet<>(words.keySet()));
    Set<Double> doubles = new HashSet<>();
    for (int i = -3; i <= 3; i++) {
      doubles.add(i / 2.0);
    }
    System.out.println(doubles);
    Set<Character> letters = new HashSet<>();
    for (char c : "the quick brown fox".toCharArray()) {
      letters.add(c);
    }
    System.out.println(letters);
  }
}
