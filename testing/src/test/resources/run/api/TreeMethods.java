import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** TreeMap, TreeSet, EnumMap, EnumSet and sets of all kinds. */
public class TreeMethods {
  enum Day {
    MON, TUE, WED, THU, FRI, SAT, SUN
  }

  static TreeMap<Integer, String> map(int... keys) {
    TreeMap<Integer, String> map = new TreeMap<>();
    for (int key : keys) {
      map.put(key, "v" + key);
    }
    return map;
  }

  static TreeSet<Integer> set(Integer... values) {
    return new TreeSet<>(Arrays.asList(values));
  }

  public static void main(String[] args) {
    TreeMap<Integer, String> tens = map(10, 20, 30, 40, 50);
    TreeSet<Integer> odds = set(1, 3, 5, 7, 9);
    check("first last", tens.firstKey() + " " + tens.lastEntry());
    check("floor ceiling", tens.floorKey(25) + " " + tens.ceilingKey(25) + " " + tens.floorKey(9) + " " + tens.ceilingEntry(50));
    check("lower higher", tens.lowerKey(20) + " " + tens.higherKey(20) + " " + tens.higherEntry(50));
    check("headMap", tens.headMap(30) + " " + tens.headMap(30, true));
    check("tailMap", tens.tailMap(30) + " " + tens.tailMap(30, false));
    check("subMap", tens.subMap(20, 40) + " " + tens.subMap(20, false, 40, true));
    check("subMap fails", () -> tens.subMap(40, 20));
    check("sub of sub", tens.subMap(10, 50).headMap(30).firstKey());
    check("sub of sub outside", () -> tens.subMap(20, 40).tailMap(10));
    check("put outside", () -> tens.headMap(30).put(35, "x"));
    check("put inside", () -> {
      TreeMap<Integer, String> copy = new TreeMap<>(tens);
      copy.tailMap(30).put(35, "new");
      copy.headMap(20).clear();
      return copy;
    });
    check("sub view changes", () -> {
      TreeMap<Integer, String> copy = new TreeMap<>(tens);
      SortedMap<Integer, String> view = copy.subMap(15, 45);
      copy.remove(20);
      copy.put(25, "y");
      return view + " " + view.size() + view.lastKey();
    });
    check("empty first", () -> new TreeMap<>().firstKey());
    check("empty entries", () -> new TreeMap<>().firstEntry() + " " + new TreeMap<>().pollLastEntry());
    check("sub empty last", () -> tens.subMap(21, 29).lastKey());
    check("poll", () -> {
      TreeMap<Integer, String> copy = new TreeMap<>(tens);
      return copy.pollFirstEntry() + " " + copy.pollLastEntry() + copy.size();
    });
    check("descending", tens.descendingMap() + " " + tens.descendingKeySet().first());
    check("descending sub", tens.descendingMap().subMap(40, true, 20, false));
    check("descending of descending", tens.descendingMap().descendingMap().equals(tens));
    check("descending floor", tens.descendingMap().floorKey(25) + " " + tens.descendingMap().higherKey(20));
    check("navigable keys", tens.navigableKeySet().headSet(20, true));
    check("entry cannot change", () -> tens.firstEntry().setValue("x"));
    check("null key", () -> tens.get(null));
    check("null key put", () -> new TreeMap<String, Integer>().put(null, 1));
    check("null allowed", () -> {
      Map<String, Integer> map = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
      map.put("a", 1);
      map.put(null, 0);
      return map;
    });
    check("not comparable", () -> new TreeMap<Object, Integer>().put(new Object[0], 1));
    check("mixed keys", () -> {
      Map<Object, Integer> map = new TreeMap<>();
      map.put(1, 1);
      return map.put("a", 2);
    });
    check("comparator", new TreeMap<Integer, Integer>(Comparator.reverseOrder()).comparator() == Comparator.<Integer>reverseOrder());
    check("no comparator", tens.comparator());
    check("by length", () -> {
      Map<String, Integer> map = new TreeMap<>(Comparator.comparing(String::length));
      map.put("aa", 1);
      map.put("bb", 2);
      map.put("c", 3);
      return map;
    });
    check("removal keeps order", () -> {
      TreeMap<Integer, String> copy = map(8, 3, 10, 1, 6, 14, 4, 7, 13);
      copy.remove(3);
      copy.remove(10);
      copy.remove(8);
      return copy.keySet();
    });
    check("many", () -> {
      TreeMap<Integer, Integer> map = new TreeMap<>();
      for (int i = 0; i < 1000; i++) {
        map.put(i * 7919 % 1009, i);
      }
      for (int i = 0; i < 1009; i += 2) {
        map.remove(i);
      }
      return map.size() + " " + map.ceilingKey(500) + " " + map.headMap(100).size() + " " + map.hashCode();
    });
    check("set first", odds.first() + odds.last());
    check("set neighbours", odds.floor(4) + " " + odds.higher(9) + " " + odds.lower(1) + " " + odds.ceiling(5));
    check("set views", odds.headSet(5) + " " + odds.tailSet(5, false) + " " + odds.subSet(3, 7));
    check("set descending", odds.descendingSet() + " " + odds.descendingSet().headSet(5));
    check("set add twice", () -> {
      TreeSet<Integer> copy = new TreeSet<>(odds);
      return copy.add(3) + " " + copy.add(4) + copy;
    });
    check("set add outside", () -> odds.headSet(5).add(6));
    check("set poll", () -> {
      NavigableSet<Integer> copy = new TreeSet<>(odds);
      return copy.pollFirst() + " " + copy.pollLast() + copy;
    });
    check("set empty", () -> new TreeSet<>().first());
    check("set iterator", () -> {
      TreeSet<Integer> copy = new TreeSet<>(odds);
      for (Iterator<Integer> i = copy.iterator(); i.hasNext();) {
        if (i.next() % 3 == 0) {
          i.remove();
        }
      }
      return copy;
    });
    check("set algebra", () -> {
      Set<Integer> union = new TreeSet<>(odds);
      union.addAll(List.of(2, 3));
      Set<Integer> both = new TreeSet<>(odds);
      both.retainAll(Set.of(1, 2, 9));
      Set<Integer> rest = new TreeSet<>(odds);
      rest.removeAll(List.of(1, 3));
      return union + " " + both + " " + rest;
    });
    check("sets equal", new HashSet<>(odds).equals(odds) + " " + (odds.hashCode() == new HashSet<>(odds).hashCode()));
    check("linked set", new LinkedHashSet<>(List.of(3, 1, 2)).reversed());
    check("linked set again", () -> {
      LinkedHashSet<String> set = new LinkedHashSet<>(List.of("b", "a"));
      set.add("b");
      set.addFirst("a");
      set.addLast("c");
      return set + set.getFirst() + set.removeLast();
    });
    check("set of duplicates", () -> Set.of(1, 1));
    check("hash set null", () -> new HashSet<>(Arrays.asList(null, 1, null)).size());
    check("case insensitive", new TreeSet<>(String.CASE_INSENSITIVE_ORDER) {
      {
        addAll(List.of("b", "A", "B", "a"));
      }
    });
    // enums
    check("EnumMap order", () -> {
      Map<Day, Integer> map = new EnumMap<>(Day.class);
      map.put(Day.SUN, 7);
      map.put(Day.MON, 1);
      map.merge(Day.SUN, 3, Integer::sum);
      return map + " " + map.containsKey(Day.TUE) + map.get(Day.MON) + map.remove(Day.WED);
    });
    check("EnumMap null", () -> new EnumMap<Day, Integer>(Day.class).put(null, 1));
    check("EnumMap null get", () -> new EnumMap<Day, Integer>(Day.class).get(null));
    check("EnumMap null value", () -> {
      EnumMap<Day, Integer> map = new EnumMap<>(Day.class);
      map.put(Day.TUE, null);
      return map + " " + map.size() + map.containsValue(null);
    });
    check("EnumMap of empty", () -> new EnumMap<Day, Integer>(Map.of()));
    check("EnumMap copy", () -> new EnumMap<>(Map.of(Day.FRI, 1)).keySet());
    check("EnumMap iterator", () -> {
      EnumMap<Day, Integer> map = new EnumMap<>(Map.of(Day.FRI, 1, Day.TUE, 2, Day.SAT, 3));
      map.values().removeIf(v -> v == 2);
      map.keySet().remove(Day.SAT);
      for (Map.Entry<Day, Integer> entry : map.entrySet()) {
        entry.setValue(9);
      }
      return map;
    });
    check("EnumSet", EnumSet.of(Day.SUN, Day.MON, Day.WED));
    check("EnumSet range", EnumSet.range(Day.TUE, Day.THU) + " " + EnumSet.noneOf(Day.class));
    check("EnumSet bad range", () -> EnumSet.range(Day.FRI, Day.MON));
    check("EnumSet complement", EnumSet.complementOf(EnumSet.range(Day.MON, Day.FRI)));
    check("EnumSet all", EnumSet.allOf(Day.class).size());
    check("EnumSet copy", EnumSet.copyOf(List.of(Day.THU, Day.MON, Day.THU)));
    check("EnumSet copy of empty", () -> EnumSet.copyOf(new ArrayList<Day>()));
    check("EnumSet add null", () -> EnumSet.noneOf(Day.class).add(null));
    check("EnumSet contains", EnumSet.of(Day.MON).contains(null) + " " + EnumSet.of(Day.MON).contains((Object) "MON"));
    check("EnumSet algebra", () -> {
      EnumSet<Day> set = EnumSet.allOf(Day.class);
      set.removeAll(EnumSet.of(Day.MON, Day.SUN));
      set.retainAll(List.of(Day.MON, Day.TUE, Day.SAT));
      return set + " " + set.containsAll(EnumSet.of(Day.TUE)) + set.equals(Set.of(Day.TUE, Day.SAT));
    });
    check("EnumSet iterator", () -> {
      EnumSet<Day> set = EnumSet.allOf(Day.class);
      Iterator<Day> iterator = set.iterator();
      iterator.next();
      iterator.remove();
      iterator.remove();
      return set;
    });
    check("navigable as argument", sum(tens.descendingMap()));
  }

  private static int sum(NavigableMap<Integer, String> map) {
    int sum = 0;
    for (int key : map.keySet()) {
      sum = sum * 3 + key;
    }
    return sum;
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
