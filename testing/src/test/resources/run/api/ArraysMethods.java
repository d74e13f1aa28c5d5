import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** java.util.Arrays and System.arraycopy. */
public class ArraysMethods {
  static int[] ints(int... values) {
    return values;
  }

  static String[] texts(String text) {
    return text.split(" ");
  }

  record Entry(int key, String name) {}

  public static void main(String[] args) {
    Object[] nothing = args.length > 5 ? args : null;
    check("toString", Arrays.toString(ints(1, 2)) + Arrays.toString(new char[] {'a'}) + Arrays.toString(nothing));
    check("toString kinds", Arrays.toString(new boolean[2]) + Arrays.toString(new double[] {1, -0.0}) + Arrays.toString(new long[0]));
    check("toString of objects", Arrays.toString(new Object[] {null, "x", 1.5f}));
    check("deepToString", Arrays.deepToString(new Object[] {ints(1), new String[][] {{"a"}, null}, 'c'}));
    check("sort", sorted(5, -1, 3, 3, Integer.MIN_VALUE));
    check("sort range", range(1, 4));
    check("sort bad range", () -> range(3, 1));
    check("sort beyond", () -> range(2, 9));
    check("sort objects", objects(Comparator.naturalOrder()));
    check("sort by length", objects(Comparator.comparing(String::length)));
    check("sort reversed", objects(Collections.reverseOrder()));
    check("sort is stable", stable());
    check("sort chars", chars("hello world"));
    check("sort doubles", doubles(1, Double.NaN, -0.0, 0.0, -5));
    check("sort bytes", bytes(5, -128, 127, 0));
    check("sort longs", many());
    check("sort not comparable", () -> {
      Object[] array = {1, "a"};
      Arrays.sort(array);
      return array;
    });
    check("sort null", () -> {
      String[] array = {"b", null};
      Arrays.sort(array, Comparator.nullsLast(Comparator.naturalOrder()));
      return Arrays.toString(array);
    });
    check("parallelSort", () -> {
      int[] array = {3, 1, 2};
      Arrays.parallelSort(array);
      return Arrays.toString(array);
    });
    check("binarySearch", Arrays.binarySearch(ints(1, 3, 5, 7), 5) + " " + Arrays.binarySearch(ints(1, 3, 5, 7), 4));
    check("binarySearch range", Arrays.binarySearch(ints(1, 3, 5, 7), 2, 4, 1) + " " + Arrays.binarySearch(ints(), 1));
    check("binarySearch texts", Arrays.binarySearch(texts("a c e"), "d") + " " + Arrays.binarySearch(texts("c b a"), "c", Comparator.reverseOrder()));
    check("binarySearch chars", Arrays.binarySearch("aeiou".toCharArray(), 'o'));
    check("equals", Arrays.equals(ints(1, 2), ints(1, 2)) + " " + Arrays.equals(ints(1), ints(2)) + " " + Arrays.equals(ints(), (int[]) null));
    check("equals doubles", Arrays.equals(new double[] {Double.NaN}, new double[] {Double.NaN}) + " " + Arrays.equals(new double[] {0.0}, new double[] {-0.0}));
    check("equals objects", Arrays.equals(texts("a b"), new Object[] {"a", "b"}) + " " + Arrays.equals(nothing, nothing));
    check("equals ranges", Arrays.equals(ints(1, 2, 3), 1, 3, ints(2, 3), 0, 2));
    check("deepEquals", Arrays.deepEquals(new int[][] {{1}, {2}}, new int[][] {{1}, {2}}) + " " + Arrays.equals(new int[][] {{1}}, new int[][] {{1}}));
    check("hashCode", Arrays.hashCode(ints(1, 2)) + " " + Arrays.hashCode(texts("a b")) + " " + Arrays.hashCode((int[]) null));
    check("hashCode kinds", Arrays.hashCode(new boolean[] {true, false}) + " " + Arrays.hashCode(new double[] {1.5}) + " " + Arrays.hashCode(new long[] {1L << 40}));
    check("deepHashCode", Arrays.deepHashCode(new Object[] {ints(1), "a", null}));
    check("fill", filled(0, 3) + filled(2, 3) + filled(1, 1));
    check("fill fails", () -> filled(2, 9));
    check("fill negative", () -> filled(-1, 2));
    check("fill objects", () -> {
      Object[] array = new Integer[2];
      Arrays.fill(array, 7);
      return Arrays.toString(array);
    });
    check("fill wrong", () -> {
      Object[] array = new Integer[2];
      Arrays.fill(array, "x");
      return array;
    });
    check("copyOf", Arrays.toString(Arrays.copyOf(ints(1, 2), 4)) + Arrays.toString(Arrays.copyOf(texts("a b"), 1)));
    check("copyOf negative", () -> Arrays.copyOf(ints(1), -1));
    check("copyOf keeps class", Arrays.copyOf(new Object[] {1}, 2).getClass() + " " + Arrays.copyOf((Object[]) texts("a"), 2).getClass());
    check("copyOfRange", Arrays.toString(Arrays.copyOfRange(ints(1, 2, 3), 1, 5)) + Arrays.toString(Arrays.copyOfRange(ints(1), 1, 1)));
    check("copyOfRange fails", () -> Arrays.copyOfRange(ints(1, 2), 2, 1));
    check("copyOfRange beyond", () -> Arrays.copyOfRange(ints(1, 2), 3, 4));
    check("setAll", () -> {
      int[] array = new int[4];
      Arrays.setAll(array, i -> i * i);
      String[] words = new String[3];
      Arrays.setAll(words, "ab"::repeat);
      return Arrays.toString(array) + Arrays.toString(words);
    });
    check("parallelPrefix", () -> {
      int[] array = {1, 2, 3, 4};
      Arrays.parallelPrefix(array, Integer::sum);
      return Arrays.toString(array);
    });
    check("mismatch", Arrays.mismatch(ints(1, 2, 3), ints(1, 2, 4)) + " " + Arrays.mismatch(ints(1), ints(1)) + " " + Arrays.mismatch(ints(1), ints(1, 2)));
    check("compare", Arrays.compare(ints(1, 2), ints(1, 3)) + " " + Arrays.compare(ints(1, 2), ints(1)) + " " + Arrays.compare((int[]) null, ints()));
    check("compare texts", Arrays.compare(texts("a b"), texts("a c")));
    check("asList", Arrays.asList(1, 2).getClass() == Arrays.asList("a").getClass());
    check("asList of ints", Arrays.asList(ints(1, 2)).size());
    check("asList set", () -> {
      List<String> list = Arrays.asList("a", "b");
      list.set(0, "c");
      list.replaceAll(String::toUpperCase);
      return list;
    });
    check("arraycopy", copied(0, 1, 3) + copied(2, 0, 2) + copied(1, 2, 0));
    check("arraycopy overlaps", copied(0, 1, 4) + copied(1, 0, 4));
    check("arraycopy fails", () -> copied(3, 0, 4));
    check("arraycopy negative", () -> copied(0, 0, -1));
    check("arraycopy negative start", () -> copied(-1, 0, 1));
    check("arraycopy kinds", () -> {
      System.arraycopy(ints(1), 0, new long[1], 0, 1);
      return 0;
    });
    check("arraycopy no array", () -> {
      System.arraycopy("x", 0, ints(1), 0, 1);
      return 0;
    });
    check("arraycopy null", () -> {
      System.arraycopy(nothing, 0, args, 0, 0);
      return 0;
    });
    check("arraycopy stops", () -> {
      Object[] from = {"a", "b", 3, "d"};
      String[] to = new String[4];
      try {
        System.arraycopy(from, 0, to, 0, 4);
      } catch (ArrayStoreException e) {
        return Arrays.toString(to) + e.getMessage();
      }
      return to;
    });
    check("clone", () -> {
      int[][] deep = {{1}, {2}};
      int[][] copy = deep.clone();
      copy[0][0] = 9;
      copy[1] = null;
      return Arrays.deepToString(deep);
    });
    check("list to array and back", new ArrayList<>(Arrays.asList(List.of(3, 1).toArray(new Integer[0]))));
  }

  private static String sorted(int... values) {
    Arrays.sort(values);
    return Arrays.toString(values);
  }

  private static String range(int from, int to) {
    int[] values = {9, 8, 7, 6, 5};
    Arrays.sort(values, from, to);
    return Arrays.toString(values);
  }

  private static String objects(Comparator<String> order) {
    String[] words = texts("pear fig apple kiwi date");
    Arrays.sort(words, order);
    return String.join(" ", words);
  }

  private static String stable() {
    Entry[] entries = new Entry[100];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = new Entry(i * 37 % 5, "n" + i);
    }
    Arrays.sort(entries, Comparator.comparingInt(Entry::key));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < entries.length; i += 9) {
      text.append(entries[i].name());
    }
    return text.toString();
  }

  private static String chars(String text) {
    char[] chars = text.toCharArray();
    Arrays.sort(chars);
    return new String(chars);
  }

  private static String doubles(double... values) {
    Arrays.sort(values);
    return Arrays.toString(values);
  }

  private static String bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    Arrays.sort(bytes);
    return Arrays.toString(bytes);
  }

  private static long many() {
    long[] values = new long[5000];
    long seed = 42;
    for (int i = 0; i < values.length; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      values[i] = seed >> (i % 50);
    }
    Arrays.sort(values);
    return Arrays.hashCode(values) + values[17];
  }

  private static String filled(int from, int to) {
    int[] values = new int[4];
    Arrays.fill(values, from, to, 7);
    return Arrays.toString(values);
  }

  private static String copied(int from, int to, int count) {
    int[] values = {1, 2, 3, 4, 5};
    System.arraycopy(values, from, values, to, count);
    return Arrays.toString(values);
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
