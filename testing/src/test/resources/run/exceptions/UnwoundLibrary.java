import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Exceptions that the program's code throws while the library has called it. */
public class UnwoundLibrary {
  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Code code) {
    Object value;
    try {
      value = code.run();
    } catch (Throwable e) {
      value = "throws " + e;
    }
    System.out.println(label + ": " + value);
  }

  /** A key all of whose methods may fail. */
  static final class Key implements Comparable<Key> {
    static String failing = "";
    private final int id;

    Key(int id) {
      this.id = id;
    }

    private void touch(String method) {
      if (failing.equals(method + id) || failing.equals(method)) {
        throw new UnsupportedOperationException(method + " of " + id);
      }
    }

    @Override
    public int compareTo(Key other) {
      touch("compare");
      return Integer.compare(id, other.id);
    }

    @Override
    public boolean equals(Object other) {
      touch("equals");
      return other instanceof Key key && key.id == id;
    }

    @Override
    public int hashCode() {
      touch("hash");
      return id % 4;
    }

    @Override
    public String toString() {
      touch("text");
      return "K" + id;
    }
  }

  static Key[] keys(int... ids) {
    Key[] keys = new Key[ids.length];
    for (int i = 0; i < ids.length; i++) {
      keys[i] = new Key(ids[i]);
    }
    return keys;
  }

  /** Runs with a method of some key failing, then says what is left. */
  static Object with(String failing, Code code, Object left) throws Throwable {
    Key.failing = failing;
    String result;
    try {
      result = String.valueOf(code.run());
    } catch (UnsupportedOperationException e) {
      result = e.getMessage();
    } finally {
      Key.failing = "";
    }
    return result + ", left " + left;
  }

  static Iterable<Integer> failingAt(int end, boolean inHasNext) {
    return () -> new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        if (inHasNext && at == end) {
          throw new IllegalStateException("hasNext at " + at);
        }
        return true;
      }

      @Override
      public Integer next() {
        if (at == end) {
          throw new NoSuchElementException("next at " + at);
        }
        return at++;
      }
    };
  }

  static int sum(Iterable<Integer> values, int[] seen) {
    int sum = 0;
    for (int value : values) {
      sum += value;
      seen[0] = sum;
    }
    return sum;
  }

  public static void main(String[] args) {
    check("TreeMap put", () -> {
      TreeMap<Key, Integer> map = new TreeMap<>();
      for (Key key : keys(5, 2, 8, 1)) {
        map.put(key, 0);
      }
      return with("compare9", () -> map.put(new Key(9), 1), map);
    });
    check("TreeMap get", () -> {
      TreeMap<Key, Integer> map = new TreeMap<>(Map.of(new Key(3), 3));
      return with("compare3", () -> map.get(new Key(3)), map);
    });
    check("TreeMap first key", () -> {
      TreeMap<Key, Integer> map = new TreeMap<>();
      return with("compare4", () -> map.put(new Key(4), 4), map);
    });
    check("TreeSet removal", () -> {
      TreeSet<Key> set = new TreeSet<>(List.of(keys(3, 1, 2)));
      return with("compare2", () -> set.remove(new Key(2)), set);
    });
    check("sort of an array", () -> {
      Key[] keys = keys(3, 2, 1);
      return with("compare", () -> {
        Arrays.sort(keys);
        return "sorted";
      }, keys.length);
    });
    check("sort of a list", () -> {
      List<Key> list = new ArrayList<>(List.of(keys(4, 3, 2, 1)));
      return with("compare1", () -> {
        Collections.sort(list);
        return "sorted";
      }, list.size());
    });
    check("sort with a comparator", () -> {
      List<Integer> list = new ArrayList<>(List.of(3, 1, 0, 2));
      list.sort(Comparator.comparing(i -> 12 / i));
      return list;
    });
    check("priority queue", () -> {
      PriorityQueue<Key> queue = new PriorityQueue<>(List.of(keys(6, 7, 5)));
      return with("compare1", () -> queue.add(new Key(1)), queue.peek());
    });
    check("binary search", () -> {
      List<Key> list = List.of(keys(1, 2, 3));
      return with("compare2", () -> Collections.binarySearch(list, new Key(3)), list);
    });
    check("max", () -> with("compare", () -> Collections.max(List.of(keys(1, 2))), 0));
    check("HashMap hash", () -> {
      Map<Key, Integer> map = new HashMap<>(Map.of(new Key(1), 1));
      return with("hash2", () -> map.put(new Key(2), 2), map);
    });
    check("HashMap equals", () -> {
      Map<Key, Integer> map = new HashMap<>(Map.of(new Key(1), 1));
      return with("equals5", () -> map.put(new Key(5), 5), map);
    });
    check("HashMap equals of another", () -> {
      Map<Key, Integer> map = new HashMap<>(Map.of(new Key(1), 1));
      return with("equals1", () -> map.put(new Key(5), 5), map.size());
    });
    check("HashSet addAll", () -> {
      Set<Key> set = new HashSet<>();
      Collections.addAll(set, keys(1));
      return with("hash3", () -> set.addAll(List.of(keys(2, 3))), set);
    });
    check("computeIfAbsent", () -> {
      Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
      try {
        map.computeIfAbsent("b", Integer::parseInt);
      } catch (NumberFormatException e) {
        return e.getMessage() + map;
      }
      return map;
    });
    check("compute changes the map", () -> {
      Map<String, Integer> map = new HashMap<>();
      return map.computeIfAbsent("a", a -> {
        map.put("b", 1);
        return 2;
      });
    });
    check("merge", () -> {
      Map<String, Integer> map = new TreeMap<>(Map.of("a", 0));
      try {
        map.merge("a", 1, (x, y) -> y / x);
      } catch (ArithmeticException e) {
        return e.getMessage() + map;
      }
      return map;
    });
    check("replaceAll", () -> {
      List<Integer> list = new ArrayList<>(List.of(4, 2, 0, 1));
      try {
        list.replaceAll(i -> 8 / i);
      } catch (ArithmeticException e) {
        return e.getMessage() + list;
      }
      return list;
    });
    check("removeIf", () -> {
      List<Integer> list = new ArrayList<>(List.of(4, 2, 0, 1));
      try {
        list.removeIf(i -> 8 / i == 2);
      } catch (ArithmeticException e) {
        return e.getMessage() + list;
      }
      return list;
    });
    check("forEach of a map", () -> {
      Map<String, int[]> map = new LinkedHashMap<>();
      map.put("a", new int[1]);
      map.put("b", null);
      try {
        map.forEach((k, v) -> v[0]++);
      } catch (NullPointerException e) {
        return map.get("a")[0];
      }
      return map;
    });
    check("toString of a list", () -> with("text2", () -> "" + List.of(keys(1, 2, 3)), 1));
    check("toString in concatenation", () -> {
      Key key = new Key(7);
      return with("text7", () -> "a" + key + "b", key);
    });
    check("toString by valueOf", () -> {
      Key key = new Key(7);
      return with("text", () -> String.valueOf((Object) key), key);
    });
    check("toString by format", () -> with("text8", () -> String.format("<%s>", new Key(8)), 8));
    check("toString by append", () -> {
      StringBuilder builder = new StringBuilder("start ");
      return with("text", () -> builder.append(new Key(1)), builder);
    });
    check("toString by join", () -> with("text", () -> {
      return String.join(",", List.of(new Key(2).toString()));
    }, 0));
    check("equals of lists", () -> with("equals3", () -> {
      return List.of(keys(1, 3)).equals(List.of(keys(1, 3)));
    }, ""));
    check("hashCode of a list", () -> with("hash3", () -> List.of(keys(1, 3)).hashCode(), ""));
    check("hashCode by Objects", () -> with("hash3", () -> Objects.hash(1, new Key(3)), ""));
    check("contains", () -> with("equals", () -> List.of(keys(1)).contains(new Key(2)), ""));
    check("hasNext", () -> sum(failingAt(3, true), new int[1]));
    check("next", () -> sum(failingAt(4, false), new int[1]));
    check("seen before next", () -> {
      int[] seen = new int[1];
      try {
        return sum(failingAt(5, false), seen);
      } catch (NoSuchElementException e) {
        return seen[0];
      }
    });
    check("iterator null", () -> sum(() -> null, new int[1]));
    check("element null", () -> sum(Arrays.asList(1, null), new int[1]));
    check("change in for-each", () -> {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
      try {
        for (int i : list) {
          list.remove((Integer) i);
        }
      } catch (ConcurrentModificationException e) {
        return e.getMessage() + list;
      }
      return list;
    });
    check("Optional", () -> Optional.of("x").map(Integer::valueOf).orElse(1));
    check("orElseThrow", () -> Optional.empty().orElseThrow(() -> new Exception("mine")));
    check("orElseGet", () -> Optional.empty().orElseGet(() -> List.of().get(0)));
    check("deque of null", () -> new ArrayDeque<>(Arrays.asList(1, null)));
    check("comparator of null", () -> {
      List<String> list = Arrays.asList("b", null, "a");
      try {
        list.sort(null);
      } catch (NullPointerException e) {
        return "null compared";
      }
      return list;
    });
    check("comparator chain", () -> {
      List<String> list = Arrays.asList("bb", "a", "cc");
      list.sort(Comparator.comparing(String::length).thenComparing(s -> s.charAt(1)));
      return list;
    });
    check("mixed classes", () -> {
      List<Object> list = new ArrayList<>(List.of(1, "a"));
      @SuppressWarnings({"unchecked", "rawtypes"})
      List<Integer> raw = (List) list;
      Collections.sort(raw);
      return raw;
    });
    check("setAll", () -> {
      int[] values = new int[4];
      try {
        Arrays.setAll(values, i -> 6 / (2 - i));
      } catch (ArithmeticException e) {
        return Arrays.toString(values);
      }
      return values;
    });
  }
}
