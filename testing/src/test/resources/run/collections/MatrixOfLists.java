import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import java.util.StringJoiner;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Matrices that are lists of lists: transposed, multiplied, turned, walked in a spiral. */
public class MatrixOfLists {
  static List<List<Integer>> of(int[]... rows) {
    List<List<Integer>> matrix = new ArrayList<>(rows.length);
    for (int[] row : rows) {
      List<Integer> list = new ArrayList<>(row.length);
      for (int each : row) {
        list.add(each);
      }
      matrix.add(list);
    }
    return matrix;
  }

  static <T> List<List<T>> transposed(List<List<T>> matrix) {
    List<List<T>> result = new ArrayList<>();
    for (int i = 0; i < matrix.get(0).size(); i++) {
      List<T> column = new ArrayList<>();
      for (List<T> row : matrix) {
        column.add(row.get(i));
      }
      result.add(column);
    }
    return result;
  }

  static <T> List<List<T>> turned(List<List<T>> matrix) {
    List<List<T>> result = transposed(matrix);
    result.forEach(Collections::reverse);
    return result;
  }

  static <T> List<List<T>> product(
      List<List<T>> a, List<List<T>> b, T zero, BinaryOperator<T> plus, BinaryOperator<T> times) {
    List<List<T>> columns = transposed(b);
    List<List<T>> result = new ArrayList<>();
    for (List<T> row : a) {
      List<T> out = new ArrayList<>(Collections.nCopies(columns.size(), zero));
      for (ListIterator<T> at = out.listIterator(); at.hasNext(); ) {
        List<T> column = columns.get(at.nextIndex());
        T sum = at.next();
        for (int k = 0; k < column.size(); k++) {
          sum = plus.apply(sum, times.apply(row.get(k), column.get(k)));
        }
        at.set(sum);
      }
      result.add(out);
    }
    return result;
  }

  static <T> List<T> spiral(List<List<T>> matrix) {
    List<List<T>> rest = new ArrayList<>();
    for (List<T> row : matrix) {
      rest.add(new ArrayList<>(row));
    }
    List<T> out = new ArrayList<>();
    while (!rest.isEmpty()) {
      out.addAll(rest.remove(0));
      if (!rest.isEmpty() && !rest.get(0).isEmpty()) {
        rest = transposed(rest);
        Collections.reverse(rest);
      } else {
        rest.clear();
      }
    }
    return out;
  }

  static int[][] toArrays(List<List<Integer>> matrix) {
    int[][] result = new int[matrix.size()][];
    for (int i = 0; i < result.length; i++) {
      List<Integer> row = matrix.get(i);
      result[i] = new int[row.size()];
      Arrays.setAll(result[i], row::get);
    }
    return result;
  }

  static <T> void map(List<List<T>> matrix, UnaryOperator<T> f) {
    for (List<T> row : matrix) {
      row.replaceAll(f);
    }
  }

  static List<List<Integer>> pascal(int n) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Integer> row = new ArrayList<>(Collections.nCopies(i + 1, 1));
      for (int j = 1; j < i; j++) {
        row.set(j, rows.get(i - 1).get(j - 1) + rows.get(i - 1).get(j));
      }
      rows.add(row);
    }
    return rows;
  }

  static String show(List<? extends List<?>> matrix) {
    StringJoiner lines = new StringJoiner("; ", "<", ">");
    lines.setEmptyValue("nothing");
    for (List<?> row : matrix) {
      StringJoiner line = new StringJoiner(" ");
      row.forEach(o -> line.add(String.valueOf(o)));
      lines.add(line.toString());
    }
    return lines.toString();
  }

  static int determinant(List<List<Integer>> m) {
    if (m.isEmpty()) {
      return 1;
    }
    int sum = 0;
    for (int i = 0; i < m.size(); i++) {
      List<List<Integer>> minor = new ArrayList<>();
      for (List<Integer> row : m.subList(1, m.size())) {
        List<Integer> copy = new ArrayList<>(row);
        copy.remove(i);
        minor.add(copy);
      }
      sum += (i % 2 == 0 ? 1 : -1) * m.get(0).get(i) * determinant(minor);
    }
    return sum;
  }

  public static void main(String[] args) {
    List<List<Integer>> a = of(new int[] {1, 2, 3}, new int[] {4, 5, 6});
    System.out.println(show(a) + " " + show(transposed(a)) + " " + show(turned(a)));
    System.out.println(turned(turned(turned(turned(a)))).equals(a) + " " + a.hashCode());
    System.out.println(show(product(a, transposed(a), 0, Integer::sum, (x, y) -> x * y)));
    List<List<Double>> d = List.of(List.of(0.5, 0.25), List.of(2.0, -1.0));
    System.out.println(show(product(d, d, 0.0, Double::sum, (x, y) -> x * y)));
    List<List<Integer>> distances =
        of(new int[] {0, 4, 99}, new int[] {99, 0, 1}, new int[] {2, 99, 0});
    System.out.println(show(product(distances, distances, 99, Math::min, Integer::sum)));
    System.out.println(
        spiral(a)
            + " "
            + spiral(of(new int[] {1, 2, 3}, new int[] {8, 9, 4}, new int[] {7, 6, 5}))
            + " "
            + spiral(of(new int[] {1}, new int[] {2})));
    System.out.println(Arrays.deepToString(toArrays(pascal(6))));
    map(a, n -> n * n);
    System.out.println(a + " " + show(new ArrayList<List<String>>()));
    System.out.println(
        determinant(of(new int[] {2, 0, 1}, new int[] {1, 3, 2}, new int[] {1, 1, 4}))
            + " "
            + determinant(pascal(1)));
    List<List<List<String>>> cube = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      cube.add(new ArrayList<>());
      for (int j = 0; j < 2; j++) {
        cube.get(i).add(new ArrayList<>(List.of(i + "" + j)));
      }
    }
    cube.get(1).get(0).add(0, "first");
    cube.get(0).add(1, List.of());
    System.out.println(cube + " " + cube.get(0).indexOf(List.of("01")) + cube.contains(List.of()));
    try {
      cube.get(0).get(1).add("refused");
    } catch (UnsupportedOperationException e) {
      System.out.println("refused");
    }
    List<List<Integer>> shared = Collections.nCopies(2, new ArrayList<>(List.of(0)));
    shared.get(0).set(0, 7);
    System.out.println(shared);
  }
}
