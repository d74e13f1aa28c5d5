import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words of a text: counted, grouped, indexed, compared, and sorted in many ways. */
public class WordCounts {
  static final String TEXT =
      "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of"
          + " foolishness, it was the epoch of belief, it was the epoch of incredulity, it was the season"
          + " of light, it was the season of darkness, it was the spring of hope, it was the winter of"
          + " despair";

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text + ".").toCharArray()) {
      if (Character.toLowerCase(c) != Character.toUpperCase(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  static <K> List<Map.Entry<K, Integer>> top(
      Map<K, Integer> counts, int n, Comparator<? super K> order) {
    List<Map.Entry<K, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Map.Entry.<K, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey(order)));
    return entries.subList(0, Math.min(n, entries.size()));
  }

  public static void main(String[] args) {
    List<String> words = words(TEXT);
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    System.out.println(words.size() + " words, " + counts.size() + " different");
    System.out.println(top(counts, 6, Comparator.naturalOrder()));
    System.out.println(top(counts, 3, Collections.reverseOrder()));
    System.out.println(new TreeMap<>(counts).headMap("belief", true));
    Map<Integer, Set<String>> byLength = new TreeMap<>(Comparator.reverseOrder());
    for (String word : words) {
      byLength.computeIfAbsent(word.length(), k -> new TreeSet<>()).add(word);
    }
    System.out.println(byLength);
    Map<Character, Integer> letters = new TreeMap<>();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        Integer old = letters.put(word.charAt(i), 1);
        if (old != null) {
          letters.replace(word.charAt(i), old + 1);
        }
      }
    }
    System.out.println(letters);
    SortedMap<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      List<Integer> at = index.get(words.get(i));
      if (at == null) {
        index.put(words.get(i), at = new ArrayList<>());
      }
      at.add(i);
    }
    System.out.println(index.firstKey() + " " + index.lastKey() + " " + index.subMap("s", "t"));
    index.values().removeIf(list -> list.size() != 2);
    System.out.println(index);
    Map<String, Map<String, Integer>> following = new TreeMap<>();
    for (int i = 1; i < words.size(); i++) {
      following
          .computeIfAbsent(words.get(i - 1), k -> new TreeMap<>())
          .merge(words.get(i), 1, (a, b) -> a + b);
    }
    System.out.println(following.get("the"));
    System.out.println(following.get("of").keySet());
    String[] pool = {
      "listen", "silent", "enlist", "google", "elgoog", "abc", "cab", "bca", "single", "Tinsel"
    };
    Map<String, List<String>> anagrams = new TreeMap<>();
    for (String each : pool) {
      anagrams.computeIfAbsent(sorted(each), k -> new ArrayList<>()).add(each);
    }
    List<List<String>> groups = new ArrayList<>(anagrams.values());
    groups.removeIf(g -> g.size() < 2);
    groups.sort(
        Comparator.<List<String>>comparingInt(List::size).reversed().thenComparing(g -> g.get(0)));
    System.out.println(groups);
    Set<String> first = new HashSet<>(words.subList(0, 20));
    Set<String> last = new HashSet<>(words.subList(words.size() - 20, words.size()));
    Set<String> common = new TreeSet<>(first);
    common.retainAll(last);
    Set<String> only = new TreeSet<>(first);
    only.removeAll(last);
    Set<String> either = new TreeSet<>(first);
    either.addAll(last);
    System.out.println(
        common + " " + only + " " + either.size() + " " + either.containsAll(common));
    int most = Collections.max(counts.values());
    String longest =
        Collections.max(
            counts.keySet(),
            Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    System.out.println(most + " " + longest + " " + Collections.frequency(words, "epoch"));
  }
}
