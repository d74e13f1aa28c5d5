import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * Matrices: LU with pivots, inverse, determinants, least squares, powers, rotations, and
 * polynomials.
 */
public class Matrices {
  static final class SingularException extends ArithmeticException {
    private static final long serialVersionUID = 1;

    final int column;

    SingularException(int column) {
      super("singular in column " + column);
      this.column = column;
    }
  }

  record Matrix(int rows, int columns, double... cells) {
    Matrix {
      if (cells.length != rows * columns) {
        throw new IllegalArgumentException(rows + "x" + columns + " are not " + cells.length);
      }
    }

    interface Filler {
      double at(int row, int column);
    }

    static Matrix fill(int rows, int columns, Filler filler) {
      double[] cells = new double[rows * columns];
      Arrays.setAll(cells, i -> filler.at(i / columns, i % columns));
      return new Matrix(rows, columns, cells);
    }

    static Matrix identity(int n) {
      return fill(n, n, (i, j) -> i == j ? 1 : 0);
    }

    double at(int row, int column) {
      return cells[row * columns + column];
    }

    Matrix times(Matrix other) {
      if (columns != other.rows) {
        throw new IllegalArgumentException(this.shape() + " times " + other.shape());
      }
      return fill(
          rows,
          other.columns,
          (i, j) -> {
            double sum = 0;
            for (int k = 0; k < columns; k++) {
              sum += at(i, k) * other.at(k, j);
            }
            return sum;
          });
    }

    Matrix plus(Matrix other, double factor) {
      return fill(rows, columns, (i, j) -> at(i, j) + factor * other.at(i, j));
    }

    Matrix transposed() {
      return fill(columns, rows, (i, j) -> at(j, i));
    }

    Matrix map(DoubleUnaryOperator f) {
      return fill(rows, columns, (i, j) -> f.applyAsDouble(at(i, j)));
    }

    Matrix power(int n) {
      Matrix result = identity(rows);
      for (Matrix square = n < 0 ? new Lu(this).inverse() : this; n != 0; n /= 2) {
        result = n % 2 != 0 ? result.times(square) : result;
        square = square.times(square);
      }
      return result;
    }

    double norm() {
      double sum = 0;
      for (double cell : cells) {
        sum = Math.max(sum, Math.abs(cell));
      }
      return sum;
    }

    String shape() {
      return rows + "x" + columns;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder("[");
      for (int i = 0; i < rows; i++) {
        text.append(i > 0 ? "; " : "");
        for (int j = 0; j < columns; j++) {
          double rounded = Math.rint(at(i, j) * 1e6) / 1e6;
          text.append(j > 0 ? " " : "").append(rounded == 0 ? 0.0 : rounded);
        }
      }
      return text.append(']').toString();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Matrix(int r, int c, double[] theirs)
          && r == rows
          && c == columns
          && Arrays.equals(cells, theirs);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(cells);
    }
  }

  /** Lower and upper triangle in one, and the order of the rows. */
  static class Lu {
    private final double[][] lu;
    private final int[] order;
    private int swaps;

    Lu(Matrix matrix) {
      int n = matrix.rows();
      if (n != matrix.columns()) {
        throw new IllegalArgumentException("not square: " + matrix.shape());
      }
      lu = new double[n][n];
      order = new int[n];
      for (int i = 0; i < n; i++) {
        order[i] = i;
        for (int j = 0; j < n; j++) {
          lu[i][j] = matrix.at(i, j);
        }
      }
      for (int k = 0; k < n; k++) {
        int pivot = k;
        for (int i = k + 1; i < n; i++) {
          if (Math.abs(lu[i][k]) > Math.abs(lu[pivot][k])) {
            pivot = i;
          }
        }
        if (lu[pivot][k] == 0) {
          throw new SingularException(k);
        }
        if (pivot != k) {
          double[] row = lu[k];
          lu[k] = lu[pivot];
          lu[pivot] = row;
          int o = order[k];
          order[k] = order[pivot];
          order[pivot] = o;
          swaps++;
        }
        for (int i = k + 1; i < n; i++) {
          double factor = lu[i][k] /= lu[k][k];
          for (int j = k + 1; j < n; j++) {
            lu[i][j] -= factor * lu[k][j];
          }
        }
      }
    }

    double determinant() {
      double product = swaps % 2 == 0 ? 1 : -1;
      for (int i = 0; i < lu.length; i++) {
        product *= lu[i][i];
      }
      return product;
    }

    double[] solve(IntToDoubleFunction right) {
      int n = lu.length;
      double[] x = new double[n];
      for (int i = 0; i < n; i++) {
        x[i] = right.applyAsDouble(order[i]);
        for (int j = 0; j < i; j++) {
          x[i] -= lu[i][j] * x[j];
        }
      }
      for (int i = n - 1; i >= 0; i--) {
        for (int j = i + 1; j < n; j++) {
          x[i] -= lu[i][j] * x[j];
        }
        x[i] /= lu[i][i];
      }
      return x;
    }

    Matrix inverse() {
      int n = lu.length;
      double[][] columns = new double[n][];
      for (int j = 0; j < n; j++) {
        int column = j;
        columns[j] = solve(i -> i == column ? 1 : 0);
      }
      return Matrix.fill(n, n, (i, j) -> columns[j][i]);
    }
  }

  static double[] fit(int degree, double[] xs, double[] ys) {
    Matrix a = Matrix.fill(xs.length, degree + 1, (i, j) -> power(xs[i], j));
    Matrix t = a.transposed();
    Matrix right = t.times(new Matrix(ys.length, 1, ys));
    return new Lu(t.times(a)).solve(i -> right.at(i, 0));
  }

  static double power(double x, int n) {
    double result = 1;
    for (int i = 0; i < n; i++) {
      result *= x;
    }
    return result;
  }

  /** The largest eigenvalue, by iteration. */
  static double largest(Matrix m) {
    Matrix v = Matrix.fill(m.rows(), 1, (i, j) -> 1);
    double value = 0;
    for (int i = 0; i < 200; i++) {
      Matrix next = m.times(v);
      double norm = next.norm();
      v = next.map(x -> x / norm);
      if (Math.abs(norm - value) < 1e-12) {
        break;
      }
      value = norm;
    }
    return value;
  }

  static String rounded(double... values) {
    return new Matrix(1, values.length, values).toString();
  }

  public static void main(String[] args) {
    Matrix a = new Matrix(3, 3, 2, 1, -1, -3, -1, 2, -2, 1, 2);
    Lu lu = new Lu(a);
    double[] right = {8, -11, -3};
    System.out.println(
        rounded(lu.solve(i -> right[i]))
            + " "
            + rounded(lu.determinant())
            + " "
            + Arrays.toString(lu.order));
    System.out.println(lu.inverse() + " " + a.times(lu.inverse()));
    System.out.println(a.transposed() + " " + a.times(a) + " " + a.plus(Matrix.identity(3), -2));
    Matrix hilbert = Matrix.fill(6, 6, (i, j) -> 1.0 / (i + j + 1));
    Matrix product = hilbert.times(new Lu(hilbert).inverse());
    System.out.println(
        (product.plus(Matrix.identity(6), -1).norm() < 1e-8)
            + " "
            + (new Lu(hilbert).determinant() * 1e17 > 0.5));
    System.out.println(
        new Matrix(2, 2, 1, 1, 1, 0).power(30)
            + " "
            + new Matrix(2, 2, 1, 1, 1, 0).power(-5)
            + " "
            + a.power(0).equals(Matrix.identity(3)));
    double angle = Math.PI / 6;
    Matrix rotation =
        new Matrix(2, 2, Math.cos(angle), -Math.sin(angle), Math.sin(angle), Math.cos(angle));
    System.out.println(rotation.power(3) + " " + rotation.power(12));
    System.out.println(
        rounded(fit(2, new double[] {-1, 0, 1, 2, 3}, new double[] {6, 3, 2, 3, 6}))
            + " "
            + rounded(fit(1, new double[] {0, 1, 2, 3}, new double[] {1, 2.9, 5.1, 7})));
    System.out.println(
        rounded(
            largest(new Matrix(2, 2, 2, 1, 1, 2)),
            largest(new Matrix(3, 3, 4, 1, 0, 1, 3, 1, 0, 1, 2))));
    Runnable[] wrong = {
      () -> new Lu(new Matrix(2, 2, 1, 2, 2, 4)),
      () -> new Lu(new Matrix(2, 3, new double[6])),
      () -> a.times(rotation),
      () -> new Matrix(2, 2, 1, 2, 3),
      () -> new Lu(new Matrix(1, 1, 0)),
    };
    for (Runnable each : wrong) {
      try {
        each.run();
        System.out.println("nothing wrong");
      } catch (SingularException e) {
        System.out.println(e.getMessage() + " " + e.column);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(
        new Matrix(1, 2, 0.1 + 0.2, -0.0).cells()[0]
            + " "
            + new Matrix(1, 1, Double.NaN)
            + " "
            + new Matrix(1, 2, 1, 2).equals(new Matrix(2, 1, 1, 2)));
  }
}
