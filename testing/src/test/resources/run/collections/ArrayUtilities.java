import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What Arrays does with arrays of everything: sorts, searches, fills, copies, compares and shows.
 */
public class ArrayUtilities {
  record Item(String name, int weight) {}

  static int[] numbers(int n) {
    int[] numbers = new int[n];
    int x = 12345;
    for (int i = 0; i < n; i++) {
      x = x * 1103515245 + 12345;
      numbers[i] = (x >>> 8) % 1000 - 500;
    }
    return numbers;
  }

  static boolean sorted(int[] a, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (a[i - 1] > a[i]) {
        return false;
      }
    }
    return true;
  }

  static void attempt(Runnable action) {
    try {
      action.run();
      System.out.println("done");
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | NegativeArraySizeException
        | ArrayStoreException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (int n : new int[] {0, 1, 2, 10, 50, 1000, 5000}) {
      int[] a = numbers(n);
      int[] b = a.clone();
      Arrays.sort(a);
      Arrays.sort(b, n / 4, n / 2);
      long sum = 0;
      for (int i = 0; i < n; i++) {
        sum += (long) a[i] * i;
      }
      System.out.print(sorted(a, 0, n) + " " + sorted(b, n / 4, n / 2) + " " + sum + "; ");
    }
    System.out.println();
    double[] doubles = {3.5, -0.0, Double.NaN, 0.0, -1, Double.NEGATIVE_INFINITY, 2e10};
    Arrays.sort(doubles);
    System.out.println(
        Arrays.toString(doubles)
            + " "
            + Arrays.binarySearch(doubles, -0.0)
            + " "
            + Arrays.binarySearch(doubles, 0.0)
            + " "
            + Arrays.binarySearch(doubles, 1.0));
    char[] letters = "sorting letters".toCharArray();
    Arrays.sort(letters);
    System.out.println(
        new String(letters).trim()
            + " "
            + Arrays.binarySearch(letters, 't') / 13
            + " "
            + Arrays.binarySearch(letters, 'a'));
    byte[] bytes = {5, -3, 127, -128, 0};
    long[] longs = {1L << 40, -1, 7};
    short[] shorts = {3, 2, 1};
    float[] floats = {1.5f, -1.5f};
    Arrays.sort(bytes);
    Arrays.sort(longs);
    Arrays.sort(shorts);
    Arrays.sort(floats);
    System.out.println(
        Arrays.toString(bytes)
            + Arrays.toString(longs)
            + Arrays.toString(shorts)
            + Arrays.toString(floats));
    String[] words = {"pear", "Fig", "apple", "kiwi", "banana"};
    Arrays.sort(words);
    System.out.println(
        Arrays.toString(words)
            + " "
            + Arrays.binarySearch(words, "kiwi")
            + Arrays.binarySearch(words, "zoo"));
    Arrays.sort(
        words, Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    System.out.println(
        Arrays.toString(words)
            + " "
            + Arrays.binarySearch(words, "....", Comparator.comparing(String::length)) / 3);
    Item[] items = new Item[100];
    Arrays.setAll(items, i -> new Item("i" + i, i * 7 % 10));
    Arrays.sort(items, Comparator.comparingInt(Item::weight));
    System.out.println(items[0] + " " + items[9] + " " + items[10] + " " + items[99]);
    Arrays.sort(items, 0, 20, Collections.reverseOrder(Comparator.comparing(Item::name)));
    System.out.println(items[0].name() + " " + items[19].name() + " " + items[20].name());

    int[] filled = new int[8];
    Arrays.fill(filled, 7);
    Arrays.fill(filled, 2, 5, -1);
    System.out.println(
        Arrays.toString(filled)
            + " "
            + Arrays.toString(Arrays.copyOf(filled, 3))
            + Arrays.toString(Arrays.copyOf(filled, 10))
            + Arrays.toString(Arrays.copyOfRange(filled, 6, 11)));
    Object[] objects = Arrays.copyOf(new Object[] {"s"}, 2);
    objects[1] = 5;
    System.out.println(
        Arrays.toString(objects)
            + " "
            + Arrays.toString(Arrays.copyOf(words, 6))
            + " "
            + Arrays.toString((int[]) null)
            + Arrays.toString(new boolean[2]));
    long[] powers = new long[6];
    Arrays.setAll(powers, i -> 1L << 10 * i);
    double[] halves = new double[3];
    Arrays.setAll(halves, i -> i / 2.0);
    int[] sums = {1, 2, 3, 4};
    Arrays.setAll(sums, i -> sums[i] + (i > 0 ? sums[i - 1] : 0));
    System.out.println(Arrays.toString(powers) + Arrays.toString(halves) + Arrays.toString(sums));

    int[][] grid = {{1, 2}, {}, {3}};
    int[][] same = {{1, 2}, {}, {3}};
    Object[] mixed = {
      1, "two", new int[] {3}, new Object[] {null, new char[] {'c'}, new double[] {.5}}
    };
    System.out.println(
        Arrays.equals(grid, same)
            + " "
            + Arrays.deepEquals(grid, same)
            + " "
            + Arrays.deepToString(grid)
            + Arrays.deepToString(mixed));
    System.out.println(
        Arrays.hashCode(new int[] {1, 2})
            + " "
            + Arrays.hashCode(new long[] {1L << 32})
            + " "
            + Arrays.hashCode(new double[] {0.5})
            + " "
            + Arrays.hashCode(new boolean[] {true})
            + " "
            + Arrays.deepHashCode(grid)
            + " "
            + Arrays.hashCode((int[]) null));
    System.out.println(
        Arrays.equals(new int[] {1, 2, 3}, 0, 2, new int[] {0, 1, 2}, 1, 3)
            + " "
            + Arrays.equals(new double[] {Double.NaN, 0.0}, new double[] {Double.NaN, -0.0})
            + " "
            + Arrays.equals(new String[] {"a", null}, new String[] {"a", null}));
    System.out.println(
        Arrays.compare(new int[] {1, 2}, new int[] {1, 3})
            + " "
            + Arrays.compare(new int[] {1, 2}, new int[] {1})
            + " "
            + Arrays.mismatch(new char[] {'a', 'b'}, new char[] {'a', 'c'})
            + " "
            + Arrays.mismatch(new int[] {1}, new int[] {1, 2})
            + " "
            + Arrays.mismatch(sums, sums)
            + " "
            + Arrays.compare(new String[] {"b"}, new String[] {"a", "z"}));
    List<String> list = new ArrayList<>(Arrays.asList(words));
    list.removeAll(Arrays.asList("kiwi", "Fig"));
    String[] back = list.toArray(new String[0]);
    String[] larger = {"0", "1", "2", "3", "4"};
    System.out.println(
        back.length
            + " "
            + Arrays.toString(list.toArray(larger))
            + " "
            + Arrays.toString(list.toArray(String[]::new))
            + " "
            + (list.toArray(larger) == larger));
    System.out.println(
        Arrays.asList(1, 2.5, 'c').get(2)
            + " "
            + Arrays.asList(new int[] {1, 2}).size()
            + " "
            + Arrays.asList(new Integer[] {1, 2}).size()
            + " "
            + Arrays.asList().size());
    attempt(() -> Arrays.copyOf(filled, -1));
    attempt(() -> Arrays.copyOfRange(filled, 5, 3));
    attempt(() -> Arrays.fill(filled, 0, 9, 1));
    attempt(() -> Arrays.sort(filled, 3, 1));
    attempt(() -> Arrays.fill((Object[]) words, 5));
    attempt(() -> System.arraycopy(filled, 0, filled, 4, 5));
    System.arraycopy(filled, 0, filled, 1, 7);
    System.out.println(Arrays.toString(filled));
  }
}
