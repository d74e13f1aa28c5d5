import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JLS 10: arrays. */
public class Arrays10 {
  static int[] numbers = {3, 1, 2};
  static final String[][] TABLE = {{"a", "b"}, {}, {"c"}, null};

  @SuppressWarnings("unchecked")
  static <T> T[] generic(int size) {
    return (T[]) new Object[size];
  }

  @SafeVarargs
  static <T> T[] array(T... values) {
    return values;
  }

  static int sum(int[]... rows) {
    int sum = 0;
    for (int[] row : rows) {
      for (int n : row) {
        sum += n;
      }
    }
    return sum;
  }

  static int old(int values[], int[] more[])[] {
    int result[] = new int[values.length + more.length];
    result[0] = values[0];
    return result;
  }

  public static void main(String[] args) {
    int negative = args.length - 1;
    check("initialiser", () -> Arrays.toString(numbers) + numbers.length);
    check("trailing comma", () -> new int[] {1, 2, }.length);
    check("ragged", () -> Arrays.deepToString(TABLE));
    check("ragged null", () -> TABLE[3][0]);
    check("ragged index", () -> TABLE[1][0]);
    check("defaults", () -> Arrays.toString(new boolean[1]) + Arrays.toString(new String[1]) + (int) new char[1][0].length);
    check("open dimension", () -> Arrays.toString(new int[2][]));
    check("three dimensions", () -> Arrays.deepToString(new byte[2][1][2]));
    check("zero length", () -> new int[0].length + new int[0][5].length);
    check("zero inner", () -> Arrays.deepToString(new int[2][0]));
    check("negative", () -> new int[negative]);
    check("negative inner", () -> new int[2][negative]);
    check("index negative", () -> numbers[negative]);
    check("index of length", () -> numbers[numbers.length]);
    check("index by char", () -> new int['d' + 1]['c' - 'a' + 1].length);
    check("index by byte", () -> numbers[(byte) 257]);
    check("index by box", () -> numbers[Integer.valueOf(2)]);
    check("null array", () -> ((int[]) null).length);
    check("store", () -> {
      Object[] objects = new Integer[2];
      objects[0] = 5;
      objects[1] = "x";
      return objects;
    });
    check("store of null", () -> {
      Object[] objects = new Integer[] {1};
      objects[0] = null;
      return objects[0];
    });
    check("store of array", () -> {
      Object[] objects = new int[1][];
      objects[0] = new long[1];
      return objects;
    });
    check("store of subtype", () -> {
      Number[][] rows = new Number[1][];
      rows[0] = new Double[] {2.5};
      return rows[0][0];
    });
    check("store into subtype", () -> {
      Number[][] rows = {new Double[] {2.5}};
      rows[0][0] = 1;
      return rows;
    });
    check("interface elements", () -> {
      Comparable<?>[] values = new String[] {"a"};
      values[0] = 5;
      return values;
    });
    check("elements with wildcards", () -> {
      List<?>[] lists = new List<?>[2];
      lists[0] = List.of(1);
      lists[1] = lists[0] = new ArrayList<>(lists[0]);
      Class<?>[] classes = new Class<?>[2];
      classes[0] = String.class;
      classes[1] = int.class;
      Comparable<?>[][] rows = {{1}, {"a"}};
      rows[0][0] = 'c';
      return Arrays.toString(lists) + Arrays.toString(classes) + Arrays.deepToString(rows);
    });
    check("class names", () -> new int[0].getClass().getName() + new String[0][0].getClass().getName() + boolean[].class.getSimpleName());
    check("superclass", () -> new int[0] instanceof Object o && o instanceof Cloneable && o instanceof Serializable);
    check("instanceof", () -> ((Object) new String[0] instanceof Object[]) + " " + ((Object) new int[0][] instanceof Object[]) + " " + ((Object) new Object[0] instanceof String[]));
    check("cast", () -> ((Comparable<?>[]) (Object) new Integer[] {7})[0]);
    check("cast fails", () -> (Integer[]) new Object[] {1});
    check("cast of primitives", () -> (Object) (long[]) (Object) new int[1]);
    check("generic array", () -> generic(2).length);
    check("generic array cast", () -> {
      String[] texts = generic(2);
      return texts;
    });
    check("varargs class", () -> array("a", "b").getClass().getSimpleName() + array(1, 2.0).getClass().getSimpleName());
    check("varargs of rows", () -> sum() + sum(numbers) + sum(numbers, numbers));
    check("mixed brackets", () -> old(new int[] {4}, new int[2][])[0]);
    check("clone", () -> {
      int[] copy = numbers.clone();
      copy[0] = 99;
      return numbers[0] + " " + copy[0] + (copy.getClass() == numbers.getClass());
    });
    check("clone is shallow", () -> {
      int[][] rows = {{1}, {2}};
      int[][] copy = rows.clone();
      copy[0][0] = 5;
      return rows[0][0] + " " + (rows[1] == copy[1]);
    });
    check("equality", () -> numbers.equals(numbers.clone()) + " " + numbers.equals(numbers));
    check("aliases", () -> {
      int[] a = {1, 2};
      int[] b = a;
      b[0] = 7;
      a = new int[] {0};
      return b[0] + a[0];
    });
    check("swap rows", () -> {
      int[][] rows = {{1, 2}, {3, 4, 5}};
      int[] first = rows[0];
      rows[0] = rows[1];
      rows[1] = first;
      return Arrays.deepToString(rows);
    });
    check("transposed", () -> {
      int[][] a = {{1, 2, 3}, {4, 5, 6}};
      int[][] t = new int[a[0].length][a.length];
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < a[i].length; j++) {
          t[j][i] = a[i][j];
        }
      }
      return Arrays.deepToString(t);
    });
    check("triangle", () -> {
      long[][] rows = new long[30][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = new long[i + 1];
        rows[i][0] = rows[i][i] = 1;
        for (int j = 1; j < i; j++) {
          rows[i][j] = rows[i - 1][j - 1] + rows[i - 1][j];
        }
      }
      return rows[29][14];
    });
    check("array of lists", () -> {
      @SuppressWarnings({"unchecked", "rawtypes"})
      List<Integer>[] buckets = new List[3];
      for (int i = 0; i < 7; i++) {
        if (buckets[i % 3] == null) {
          buckets[i % 3] = new ArrayList<>();
        }
        buckets[i % 3].add(i);
      }
      return Arrays.toString(buckets);
    });
    check("char array text", () -> String.valueOf(new char[] {'o', 'k'}) + new char[] {'x'}.length);
    check("compound in elements", () -> {
      short[] values = {1, 2};
      values[0] += 70000;
      values[1] <<= 15;
      values[0]--;
      return values[0] + " " + values[1];
    });
    check("long index", () -> {
      long[] values = new long[3];
      for (long i = 0; i < 3; i++) {
        values[(int) i] = i * i;
      }
      return values[2];
    });
    check("self reference", () -> {
      Object[] self = new Object[1];
      self[0] = self;
      return ((Object[]) ((Object[]) self[0])[0]).length;
    });
    check("final elements change", () -> {
      final int[] values = {1};
      values[0]++;
      Runnable more = () -> values[0] += 10;
      more.run();
      return values[0];
    });
    check("hash of content", () -> List.of(1, 2).hashCode() == Arrays.hashCode(new int[] {1, 2}));
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Code code) {
    try {
      System.out.println(label + ": " + code.run());
    } catch (Throwable e) {
      System.out.println(label + ": " + e);
    }
  }
}
