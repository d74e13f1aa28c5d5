/** Matrices of fractions: products, powers, determinants and inverses without rounding. */
public class MatrixObjects {
  public static void main(String[] args) {
    Matrix a = new Matrix(new int[][] {{2, 1, 0}, {1, 3, 1}, {0, 1, 4}});
    a.print();
    a.times(a).print();
    a.determinant().println();
    Matrix inverse = a.inverse();
    inverse.print();
    System.out.println(a.times(inverse).equals(Matrix.identity(3)));
    System.out.println(a.times(inverse).equals(a));
    System.out.println(a.transposed().equals(a));
    Matrix fibonacci = new Matrix(new int[][] {{1, 1}, {1, 0}});
    fibonacci.power(60).get(0, 1).println();
    System.out.println(new Matrix(new int[][] {{1, 2}, {2, 4}}).inverse() == null);
    Matrix hilbert = new Matrix(4, 4);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        hilbert.set(i, j, Fraction.of(1, i + j + 1));
      }
    }
    hilbert.determinant().println();
    hilbert.inverse().print();
    Matrix column = new Matrix(new int[][] {{1}, {2}, {3}, {4}});
    hilbert.times(column).transposed().print();
    Fraction sum = Fraction.ZERO;
    for (int i = 1; i <= 20; i++) {
      sum = sum.plus(Fraction.of(i % 2 == 0 ? -1 : 1, i));
    }
    sum.println();
    System.out.println(Fraction.of(6, -8).equals(Fraction.of(-3, 4)));
  }
}

final class Fraction {
  static final Fraction ZERO = new Fraction(0, 1), ONE = new Fraction(1, 1);
  private final long top, bottom;

  private Fraction(long top, long bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  static Fraction of(long top, long bottom) {
    long common = gcd(Math.abs(top), Math.abs(bottom)) * Long.signum(bottom);
    return new Fraction(top / common, bottom / common);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  Fraction plus(Fraction other) {
    long common = gcd(bottom, other.bottom);
    return of(
        top * (other.bottom / common) + other.top * (bottom / common),
        bottom / common * other.bottom);
  }

  Fraction times(Fraction other) {
    return of(top * other.top, bottom * other.bottom);
  }

  Fraction negated() {
    return new Fraction(-top, bottom);
  }

  Fraction inverted() {
    return of(bottom, top);
  }

  boolean isZero() {
    return top == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction
        && top == ((Fraction) other).top
        && bottom == ((Fraction) other).bottom;
  }

  void print() {
    System.out.print(top);
    if (bottom != 1) {
      System.out.print('/');
      System.out.print(bottom);
    }
  }

  void println() {
    print();
    System.out.println();
  }
}

final class Matrix {
  private final Fraction[][] rows;

  Matrix(int height, int width) {
    rows = new Fraction[height][width];
    for (Fraction[] row : rows) {
      for (int i = 0; i < width; i++) {
        row[i] = Fraction.ZERO;
      }
    }
  }

  Matrix(int[][] values) {
    this(values.length, values[0].length);
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values[i].length; j++) {
        rows[i][j] = Fraction.of(values[i][j], 1);
      }
    }
  }

  static Matrix identity(int size) {
    Matrix result = new Matrix(size, size);
    while (--size >= 0) {
      result.rows[size][size] = Fraction.ONE;
    }
    return result;
  }

  Fraction get(int row, int column) {
    return rows[row][column];
  }

  void set(int row, int column, Fraction value) {
    rows[row][column] = value;
  }

  Matrix times(Matrix other) {
    Matrix result = new Matrix(rows.length, other.rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < other.rows[0].length; j++) {
        Fraction sum = Fraction.ZERO;
        for (int k = 0; k < other.rows.length; k++) {
          sum = sum.plus(rows[i][k].times(other.rows[k][j]));
        }
        result.rows[i][j] = sum;
      }
    }
    return result;
  }

  Matrix power(int exponent) {
    if (exponent == 0) {
      return identity(rows.length);
    }
    Matrix half = power(exponent / 2);
    Matrix square = half.times(half);
    return exponent % 2 == 0 ? square : square.times(this);
  }

  Matrix transposed() {
    Matrix result = new Matrix(rows[0].length, rows.length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        result.rows[j][i] = rows[i][j];
      }
    }
    return result;
  }

  private Matrix without(int row, int column) {
    Matrix result = new Matrix(rows.length - 1, rows.length - 1);
    for (int i = 0; i < result.rows.length; i++) {
      for (int j = 0; j < result.rows.length; j++) {
        result.rows[i][j] = rows[i < row ? i : i + 1][j < column ? j : j + 1];
      }
    }
    return result;
  }

  Fraction determinant() {
    if (rows.length == 1) {
      return rows[0][0];
    }
    Fraction result = Fraction.ZERO;
    for (int j = 0; j < rows.length; j++) {
      Fraction part = rows[0][j].times(without(0, j).determinant());
      result = result.plus((j & 1) == 0 ? part : part.negated());
    }
    return result;
  }

  /** By elimination; null if there is none. */
  Matrix inverse() {
    int size = rows.length;
    Fraction[][] left = new Fraction[size][];
    Fraction[][] right = identity(size).rows;
    for (int i = 0; i < size; i++) {
      left[i] = new Fraction[size];
      for (int j = 0; j < size; j++) {
        left[i][j] = rows[i][j];
      }
    }
    for (int i = 0; i < size; i++) {
      int pivot = i;
      while (pivot < size && left[pivot][i].isZero()) {
        pivot++;
      }
      if (pivot == size) {
        return null;
      }
      swap(left, i, pivot);
      swap(right, i, pivot);
      Fraction scale = left[i][i].inverted();
      for (int j = 0; j < size; j++) {
        left[i][j] = left[i][j].times(scale);
        right[i][j] = right[i][j].times(scale);
      }
      for (int k = 0; k < size; k++) {
        if (k != i && !left[k][i].isZero()) {
          Fraction factor = left[k][i].negated();
          for (int j = 0; j < size; j++) {
            left[k][j] = left[k][j].plus(left[i][j].times(factor));
            right[k][j] = right[k][j].plus(right[i][j].times(factor));
          }
        }
      }
    }
    Matrix result = new Matrix(size, size);
    for (int i = 0; i < size; i++) {
      result.rows[i] = right[i];
    }
    return result;
  }

  private static void swap(Object[] array, int i, int j) {
    Object held = array[i];
    array[i] = array[j];
    array[j] = held;
  }

  @Override
  public boolean equals(Object other) {
    Matrix that = other instanceof Matrix ? (Matrix) other : null;
    if (that == null || that.rows.length != rows.length || that.rows[0].length != rows[0].length) {
      return false;
    }
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        if (!rows[i][j].equals(that.rows[i][j])) {
          return false;
        }
      }
    }
    return true;
  }

  void print() {
    for (Fraction[] row : rows) {
      for (Fraction value : row) {
        value.print();
        System.out.print(' ');
      }
      System.out.println();
    }
  }
}
