import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** What is done with arrays. */
public class ArraysOf {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    String result;
    try {
      result = String.valueOf(action.run());
    } catch (RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      boolean isOfJvm = e instanceof NullPointerException || message.contains("cannot be cast");
      result = e.getClass().getName() + ": " + (isOfJvm ? "" : message);
    }
    System.out.println(name + " = " + result);
  }

  static void booleans() {
    boolean[] a = {true, false, true};
    boolean[] b = Arrays.copyOf(a, 5);
    Arrays.fill(b, 3, 5, true);
    System.out.println(Arrays.toString(b) + Arrays.hashCode(b) + Arrays.equals(a, b) + Arrays.compare(a, b) + Arrays.mismatch(a, b));
    Arrays.fill(b, false);
    System.out.println(Arrays.toString(Arrays.copyOfRange(b, 1, 9)) + Arrays.toString((boolean[]) null) + Arrays.compare(a, b));
  }


  static void bytes() {
    System.out.println("--- byte");
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 2, 10, 40, 300, 2000}) {
      byte[] array = new byte[length];
      for (int i = 0; i < length; i++) {
        array[i] = (byte) random.nextInt();
      }
      byte[] copy = array.clone();
      System.out.println(Arrays.hashCode(array) + " " + Arrays.equals(array, copy));
      Arrays.sort(array);
      System.out.println(Arrays.hashCode(array) + (length < 50 ? Arrays.toString(array) : ""));
      for (int i = 0; i < length; i += 7) {
        System.out.print(Arrays.binarySearch(array, copy[i]) + " ");
      }
      System.out.println(Arrays.binarySearch(array, (byte) 5) + " " + Arrays.compare(array, copy) + " " + Arrays.mismatch(array, copy));
      if (length > 9) {
        Arrays.sort(copy, 3, 9);
        System.out.println(Arrays.toString(Arrays.copyOfRange(copy, 2, 11)) + Arrays.binarySearch(copy, 3, 9, copy[5]));
        System.out.println(Arrays.equals(array, 0, 3, copy, 0, 3) + " " + Arrays.compare(array, 1, 4, copy, 2, 9) + " " + Arrays.mismatch(array, 1, 4, copy, 2, 9));
        Arrays.fill(copy, 1, 3, (byte) 1);
        System.out.println(Arrays.hashCode(copy) + " " + Arrays.toString(Arrays.copyOf(copy, 4)));
      }
      for (int i = 0; i < length; i++) {
        copy[i] = (byte) (i < length / 2 ? i % 50 : 50 - i % 50);
      }
      Arrays.sort(copy);
      System.out.println(Arrays.hashCode(copy));
    }
  }


  static void shorts() {
    System.out.println("--- short");
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 2, 10, 40, 300, 2000}) {
      short[] array = new short[length];
      for (int i = 0; i < length; i++) {
        array[i] = (short) random.nextInt();
      }
      short[] copy = array.clone();
      System.out.println(Arrays.hashCode(array) + " " + Arrays.equals(array, copy));
      Arrays.sort(array);
      System.out.println(Arrays.hashCode(array) + (length < 50 ? Arrays.toString(array) : ""));
      for (int i = 0; i < length; i += 7) {
        System.out.print(Arrays.binarySearch(array, copy[i]) + " ");
      }
      System.out.println(Arrays.binarySearch(array, (short) 5) + " " + Arrays.compare(array, copy) + " " + Arrays.mismatch(array, copy));
      if (length > 9) {
        Arrays.sort(copy, 3, 9);
        System.out.println(Arrays.toString(Arrays.copyOfRange(copy, 2, 11)) + Arrays.binarySearch(copy, 3, 9, copy[5]));
        System.out.println(Arrays.equals(array, 0, 3, copy, 0, 3) + " " + Arrays.compare(array, 1, 4, copy, 2, 9) + " " + Arrays.mismatch(array, 1, 4, copy, 2, 9));
        Arrays.fill(copy, 1, 3, (short) 1);
        System.out.println(Arrays.hashCode(copy) + " " + Arrays.toString(Arrays.copyOf(copy, 4)));
      }
      for (int i = 0; i < length; i++) {
        copy[i] = (short) (i < length / 2 ? i % 50 : 50 - i % 50);
      }
      Arrays.sort(copy);
      System.out.println(Arrays.hashCode(copy));
    }
  }


  static void chars() {
    System.out.println("--- char");
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 2, 10, 40, 300, 2000}) {
      char[] array = new char[length];
      for (int i = 0; i < length; i++) {
        array[i] = (char) random.nextInt(1000);
      }
      char[] copy = array.clone();
      System.out.println(Arrays.hashCode(array) + " " + Arrays.equals(array, copy));
      Arrays.sort(array);
      System.out.println(Arrays.hashCode(array) + (length < 50 ? Arrays.toString(array) : ""));
      for (int i = 0; i < length; i += 7) {
        System.out.print(Arrays.binarySearch(array, copy[i]) + " ");
      }
      System.out.println(Arrays.binarySearch(array, (char) 5) + " " + Arrays.compare(array, copy) + " " + Arrays.mismatch(array, copy));
      if (length > 9) {
        Arrays.sort(copy, 3, 9);
        System.out.println(Arrays.toString(Arrays.copyOfRange(copy, 2, 11)) + Arrays.binarySearch(copy, 3, 9, copy[5]));
        System.out.println(Arrays.equals(array, 0, 3, copy, 0, 3) + " " + Arrays.compare(array, 1, 4, copy, 2, 9) + " " + Arrays.mismatch(array, 1, 4, copy, 2, 9));
        Arrays.fill(copy, 1, 3, (char) 1);
        System.out.println(Arrays.hashCode(copy) + " " + Arrays.toString(Arrays.copyOf(copy, 4)));
      }
      for (int i = 0; i < length; i++) {
        copy[i] = (char) (i < length / 2 ? i % 50 : 50 - i % 50);
      }
      Arrays.sort(copy);
      System.out.println(Arrays.hashCode(copy));
    }
  }


  static void ints() {
    System.out.println("--- int");
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 2, 10, 40, 300, 2000}) {
      int[] array = new int[length];
      for (int i = 0; i < length; i++) {
        array[i] = random.nextInt();
      }
      int[] copy = array.clone();
      System.out.println(Arrays.hashCode(array) + " " + Arrays.equals(array, copy));
      Arrays.sort(array);
      System.out.println(Arrays.hashCode(array) + (length < 50 ? Arrays.toString(array) : ""));
      for (int i = 0; i < length; i += 7) {
        System.out.print(Arrays.binarySearch(array, copy[i]) + " ");
      }
      System.out.println(Arrays.binarySearch(array, (int) 5) + " " + Arrays.compare(array, copy) + " " + Arrays.mismatch(array, copy));
      if (length > 9) {
        Arrays.sort(copy, 3, 9);
        System.out.println(Arrays.toString(Arrays.copyOfRange(copy, 2, 11)) + Arrays.binarySearch(copy, 3, 9, copy[5]));
        System.out.println(Arrays.equals(array, 0, 3, copy, 0, 3) + " " + Arrays.compare(array, 1, 4, copy, 2, 9) + " " + Arrays.mismatch(array, 1, 4, copy, 2, 9));
        Arrays.fill(copy, 1, 3, (int) 1);
        System.out.println(Arrays.hashCode(copy) + " " + Arrays.toString(Arrays.copyOf(copy, 4)));
      }
      for (int i = 0; i < length; i++) {
        copy[i] = (int) (i < length / 2 ? i % 50 : 50 - i % 50);
      }
      Arrays.sort(copy);
      System.out.println(Arrays.hashCode(copy));
    }
  }


  static void longs() {
    System.out.println("--- long");
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 2, 10, 40, 300, 2000}) {
      long[] array = new long[length];
      for (int i = 0; i < length; i++) {
        array[i] = random.nextLong();
      }
      long[] copy = array.clone();
      System.out.println(Arrays.hashCode(array) + " " + Arrays.equals(array, copy));
      Arrays.sort(array);
      System.out.println(Arrays.hashCode(array) + (length < 50 ? Arrays.toString(array) : ""));
      for (int i = 0; i < length; i += 7) {
        System.out.print(Arrays.binarySearch(array, copy[i]) + " ");
      }
      System.out.println(Arrays.binarySearch(array, (long) 5) + " " + Arrays.compare(array, copy) + " " + Arrays.mismatch(array, copy));
      if (length > 9) {
        Arrays.sort(copy, 3, 9);
        System.out.println(Arrays.toString(Arrays.copyOfRange(copy, 2, 11)) + Arrays.binarySearch(copy, 3, 9, copy[5]));
        System.out.println(Arrays.equals(array, 0, 3, copy, 0, 3) + " " + Arrays.compare(array, 1, 4, copy, 2, 9) + " " + Arrays.mismatch(array, 1, 4, copy, 2, 9));
        Arrays.fill(copy, 1, 3, (long) 1);
        System.out.println(Arrays.hashCode(copy) + " " + Arrays.toString(Arrays.copyOf(copy, 4)));
      }
      for (int i = 0; i < length; i++) {
        copy[i] = (long) (i < length / 2 ? i % 50 : 50 - i % 50);
      }
      Arrays.sort(copy);
      System.out.println(Arrays.hashCode(copy));
    }
  }


  static void floats() {
    System.out.println("--- float");
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 2, 10, 40, 300, 2000}) {
      float[] array = new float[length];
      for (int i = 0; i < length; i++) {
        array[i] = special(random.nextInt(40), random.nextFloat() - 0.5f);
      }
      float[] copy = array.clone();
      System.out.println(Arrays.hashCode(array) + " " + Arrays.equals(array, copy));
      Arrays.sort(array);
      System.out.println(Arrays.hashCode(array) + (length < 50 ? Arrays.toString(array) : ""));
      for (int i = 0; i < length; i += 7) {
        System.out.print(Arrays.binarySearch(array, copy[i]) + " ");
      }
      System.out.println(Arrays.binarySearch(array, (float) 5) + " " + Arrays.compare(array, copy) + " " + Arrays.mismatch(array, copy));
      if (length > 9) {
        Arrays.sort(copy, 3, 9);
        System.out.println(Arrays.toString(Arrays.copyOfRange(copy, 2, 11)) + Arrays.binarySearch(copy, 3, 9, copy[5]));
        System.out.println(Arrays.equals(array, 0, 3, copy, 0, 3) + " " + Arrays.compare(array, 1, 4, copy, 2, 9) + " " + Arrays.mismatch(array, 1, 4, copy, 2, 9));
        Arrays.fill(copy, 1, 3, (float) 1);
        System.out.println(Arrays.hashCode(copy) + " " + Arrays.toString(Arrays.copyOf(copy, 4)));
      }
      for (int i = 0; i < length; i++) {
        copy[i] = (float) (i < length / 2 ? i % 50 : 50 - i % 50);
      }
      Arrays.sort(copy);
      System.out.println(Arrays.hashCode(copy));
    }
  }


  static void doubles() {
    System.out.println("--- double");
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 2, 10, 40, 300, 2000}) {
      double[] array = new double[length];
      for (int i = 0; i < length; i++) {
        array[i] = special(random.nextInt(40), random.nextFloat() - 0.5f);
      }
      double[] copy = array.clone();
      System.out.println(Arrays.hashCode(array) + " " + Arrays.equals(array, copy));
      Arrays.sort(array);
      System.out.println(Arrays.hashCode(array) + (length < 50 ? Arrays.toString(array) : ""));
      for (int i = 0; i < length; i += 7) {
        System.out.print(Arrays.binarySearch(array, copy[i]) + " ");
      }
      System.out.println(Arrays.binarySearch(array, (double) 5) + " " + Arrays.compare(array, copy) + " " + Arrays.mismatch(array, copy));
      if (length > 9) {
        Arrays.sort(copy, 3, 9);
        System.out.println(Arrays.toString(Arrays.copyOfRange(copy, 2, 11)) + Arrays.binarySearch(copy, 3, 9, copy[5]));
        System.out.println(Arrays.equals(array, 0, 3, copy, 0, 3) + " " + Arrays.compare(array, 1, 4, copy, 2, 9) + " " + Arrays.mismatch(array, 1, 4, copy, 2, 9));
        Arrays.fill(copy, 1, 3, (double) 1);
        System.out.println(Arrays.hashCode(copy) + " " + Arrays.toString(Arrays.copyOf(copy, 4)));
      }
      for (int i = 0; i < length; i++) {
        copy[i] = (double) (i < length / 2 ? i % 50 : 50 - i % 50);
      }
      Arrays.sort(copy);
      System.out.println(Arrays.hashCode(copy));
    }
  }


  static float special(int kind, float other) {
    return switch (kind) {
      case 0 -> Float.NaN;
      case 1 -> 0.0f;
      case 2 -> -0.0f;
      case 3 -> Float.POSITIVE_INFINITY;
      case 4 -> Float.NEGATIVE_INFINITY;
      default -> other;
    };
  }

  record Item(int key, int number) implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      return Integer.compare(key, other.key);
    }
  }

  /** How the elements of an array are ordered before it is sorted. */
  static int key(int kind, int i, int length, Random random) {
    return switch (kind) {
      case 0 -> random.nextInt();
      case 1 -> random.nextInt(10);
      case 2 -> i;
      case 3 -> length - i;
      case 4 -> i % 100 < 60 ? i : random.nextInt(length);
      case 5 -> i / 50 % 2 == 0 ? i % 50 : 50 - i % 50;
      case 6 -> i < length / 2 ? i : i - length / 2;
      default -> (int) (Math.abs(random.nextGaussian()) * 5);
    };
  }

  static int comparisons;

  static void objects() {
    System.out.println("--- objects");
    Random random = new Random(1);
    for (int length : new int[] {0, 1, 2, 5, 31, 32, 33, 100, 1000, 5000}) {
      for (int kind = 0; kind < 8; kind++) {
        Item[] items = new Item[length];
        for (int i = 0; i < length; i++) {
          items[i] = new Item(key(kind, i, length, random), i);
        }
        Item[] same = items.clone();
        Arrays.sort(same);
        comparisons = 0;
        Arrays.sort(items, (a, b) -> {
          comparisons++;
          return a.compareTo(b);
        });
        System.out.println(comparisons + " " + Arrays.hashCode(items) + " " + Arrays.equals(items, same));
        Arrays.sort(items, Comparator.comparing((Item item) -> item.number % 7).reversed());
        System.out.println(Arrays.hashCode(items));
      }
    }
    for (int seed = 0; seed < 40; seed++) {
      Random disorder = new Random(seed);
      Integer[] numbers = new Integer[2000];
      Arrays.setAll(numbers, i -> i);
      show("disorder", () -> {
        Arrays.sort(numbers, (a, b) -> disorder.nextInt(3) - 1);
        return Arrays.hashCode(numbers);
      });
    }
    String[] words = "the quick brown fox jumps over the lazy dog".split(" ");
    Arrays.sort(words, 2, 7);
    System.out.println(Arrays.toString(words));
    Arrays.sort(words, Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    System.out.println(Arrays.toString(words) + Arrays.asList(words));
    Arrays.sort(words, null);
    System.out.println(Arrays.toString(words) + Arrays.binarySearch(words, "lazy") + Arrays.binarySearch(words, "m"));
    System.out.println(Arrays.binarySearch(words, 2, 5, "lazy") + " " + Arrays.compare(words, new String[] {"a"}));
    Object[] deep = {1, "a", new int[] {1, 2}, new Object[] {null, new double[] {1.5}}, new String[][] {{"x"}, {}}};
    Object[] other = {1, "a", new int[] {1, 2}, new Object[] {null, new double[] {1.5}}, new String[][] {{"x"}, {}}};
    System.out.println(Arrays.deepToString(deep) + Arrays.deepHashCode(new Object[] {1, new int[] {2}, new Object[] {"x"}}));
    System.out.println(Arrays.deepEquals(deep, other) + " " + Arrays.equals(deep, other) + Arrays.mismatch(deep, other));
    deep[0] = deep;
    System.out.println(Arrays.deepToString(deep) + Arrays.deepToString(null));
    int[] squares = new int[6];
    Arrays.setAll(squares, i -> i * i);
    double[] halves = new double[4];
    Arrays.setAll(halves, i -> i / 2.0);
    long[] longs = new long[4];
    Arrays.setAll(longs, i -> 1L << i * 10);
    System.out.println(Arrays.toString(squares) + Arrays.toString(halves) + Arrays.toString(longs));
    Number[] numbers = Arrays.copyOf(new Integer[] {1, 2}, 3);
    show("store", () -> numbers[0] = 1.5);
    show("copy", () -> Arrays.toString(Arrays.copyOfRange(words, 3, 5)) + Arrays.copyOf(words, 20).length);
    show("copy-", () -> Arrays.copyOf(words, -1));
    show("range", () -> Arrays.copyOfRange(words, 4, 2));
    show("range+", () -> Arrays.copyOfRange(squares, 7, 9));
    show("range-", () -> Arrays.copyOfRange(squares, -1, 2));
    int[] sums = {1, 2, -3, 4};
    Arrays.parallelPrefix(sums, Integer::sum);
    String[] prefixes = {"a", "b", "c"};
    Arrays.parallelPrefix(prefixes, 1, 3, String::concat);
    System.out.println(Arrays.toString(sums) + Arrays.toString(prefixes) + Arrays.compareUnsigned(sums, new int[] {-1}) + Arrays.compareUnsigned(new byte[] {-1, 2}, 0, 1, new byte[] {3, -1}, 1, 2));
    System.out.println(Arrays.compare(words, 1, 3, words, 2, 3) + " " + Arrays.compare(words, 0, 2, words, 0, 2, Comparator.reverseOrder()) + Arrays.mismatch(words, 0, 3, prefixes, 0, 2, String::compareTo) + Arrays.equals(words, 0, 1, words, 0, 1, String::compareTo));
    Integer[] parallel = {3, 1, 2};
    Arrays.parallelSort(parallel);
    Arrays.parallelSort(parallel, Comparator.reverseOrder());
    Arrays.parallelSetAll(squares, i -> i * i);
    System.out.println(Arrays.toString(parallel) + Arrays.toString(squares));
    show("fill", () -> {
      Arrays.fill(squares, 2, 9, 0);
      return 0;
    });
    show("fill-", () -> {
      Arrays.fill(squares, -2, 3, 0);
      return 0;
    });
    show("fill<", () -> {
      Arrays.fill(squares, 4, 3, 0);
      return 0;
    });
    show("sort", () -> {
      Arrays.sort(squares, 4, 9);
      return 0;
    });
    show("search", () -> Arrays.binarySearch(squares, 4, 9, 1));
    show("unlike", () -> {
      Arrays.sort(new Object[] {1, "a"});
      return 0;
    });
    show("null", () -> Arrays.asList((Object[]) null));
    show("list", () -> new ArrayList<>(List.of(words)).hashCode() == Arrays.hashCode(words));
  }

  public static void main(String[] args) {
    booleans();
    bytes();
    shorts();
    chars();
    ints();
    longs();
    floats();
    doubles();
    objects();
  }
}
