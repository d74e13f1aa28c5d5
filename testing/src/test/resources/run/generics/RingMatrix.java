/** Matrices and polynomials over any ring: whole numbers, remainders, fractions, truth values. */
public class RingMatrix {
  interface Ring<T> {
    T zero();

    T one();

    T plus(T a, T b);

    T times(T a, T b);

    default T power(T base, int exponent) {
      T result = one();
      for (T square = base; exponent > 0; exponent >>= 1, square = times(square, square)) {
        if ((exponent & 1) != 0) {
          result = times(result, square);
        }
      }
      return result;
    }

    @SuppressWarnings("unchecked")
    default T sum(T... terms) {
      T sum = zero();
      for (T term : terms) {
        sum = plus(sum, term);
      }
      return sum;
    }
  }

  interface Field<T> extends Ring<T> {
    T inverse(T of);

    default T over(T a, T b) {
      return times(a, inverse(b));
    }
  }

  static final Ring<Long> WHOLE =
      new Ring<>() {
        @Override
        public Long zero() {
          return 0L;
        }

        @Override
        public Long one() {
          return 1L;
        }

        @Override
        public Long plus(Long a, Long b) {
          return a + b;
        }

        @Override
        public Long times(Long a, Long b) {
          return a * b;
        }
      };

  record Modulo(int by) implements Field<Integer> {
    @Override
    public Integer zero() {
      return 0;
    }

    @Override
    public Integer one() {
      return 1 % by;
    }

    @Override
    public Integer plus(Integer a, Integer b) {
      return (a + b) % by;
    }

    @Override
    public Integer times(Integer a, Integer b) {
      return (int) ((long) a * b % by);
    }

    @Override
    public Integer inverse(Integer of) {
      return power(of, by - 2);
    }
  }

  record Fraction(long top, long bottom) {
    Fraction {
      long a = Math.abs(top);
      long b = Math.abs(bottom);
      while (b != 0) {
        long rest = a % b;
        a = b;
        b = rest;
      }
      top /= bottom < 0 ? -a : a;
      bottom = Math.abs(bottom) / a;
    }

    @Override
    public String toString() {
      return bottom == 1 ? "" + top : top + "/" + bottom;
    }
  }

  enum Fractions implements Field<Fraction> {
    FIELD;

    private static final Fraction ZERO = new Fraction(0, 1);
    private final Fraction one = new Fraction(1, 1);

    @Override
    public Fraction zero() {
      return ZERO;
    }

    @Override
    public Fraction one() {
      return one;
    }

    @Override
    public Fraction plus(Fraction a, Fraction b) {
      return new Fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
    }

    @Override
    public Fraction times(Fraction a, Fraction b) {
      return new Fraction(a.top * b.top, a.bottom * b.bottom);
    }

    @Override
    public Fraction inverse(Fraction of) {
      return new Fraction(of.bottom, of.top);
    }
  }

  static class Truth implements Ring<Boolean> {
    @Override
    public Boolean zero() {
      return false;
    }

    @Override
    public Boolean one() {
      return true;
    }

    @Override
    public Boolean plus(Boolean a, Boolean b) {
      return a | b;
    }

    @Override
    public Boolean times(Boolean a, Boolean b) {
      return a && b;
    }
  }

  static class Matrix<T> {
    private final T[][] cells;

    Matrix(T[][] cells) {
      this.cells = cells;
    }

    @SuppressWarnings("unchecked")
    Matrix(int rows, int columns) {
      this((T[][]) new Object[rows][columns]);
    }

    T at(int row, int column) {
      return cells[row][column];
    }

    void set(int row, int column, T value) {
      cells[row][column] = value;
    }

    Matrix<T> map2(Ring<T> ring, Matrix<? extends T> other) {
      Matrix<T> result = new Matrix<>(cells.length, cells[0].length);
      for (int i = 0; i < cells.length; i++) {
        for (int j = 0; j < cells[i].length; j++) {
          result.cells[i][j] = ring.plus(cells[i][j], other.at(i, j));
        }
      }
      return result;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (T[] row : cells) {
        String before = "[";
        for (T cell : row) {
          text.append(before).append(cell);
          before = " ";
        }
        text.append(']');
      }
      return text.toString();
    }
  }

  /** Square matrices are a ring again. */
  record Matrices<T>(Ring<T> ring, int size) implements Ring<Matrix<T>> {
    private Matrix<T> diagonal(T value) {
      Matrix<T> result = new Matrix<>(size, size);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          result.cells[i][j] = i == j ? value : ring.zero();
        }
      }
      return result;
    }

    @Override
    public Matrix<T> zero() {
      return diagonal(ring.zero());
    }

    @Override
    public Matrix<T> one() {
      return diagonal(ring.one());
    }

    @Override
    public Matrix<T> plus(Matrix<T> a, Matrix<T> b) {
      return a.map2(ring, b);
    }

    @Override
    public Matrix<T> times(Matrix<T> a, Matrix<T> b) {
      Matrix<T> result = zero();
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          for (int k = 0; k < size; k++) {
            T product = ring.times(a.cells[i][k], b.cells[k][j]);
            result.cells[i][j] = ring.plus(result.cells[i][j], product);
          }
        }
      }
      return result;
    }
  }

  @SafeVarargs
  static <T> T polynomial(Ring<T> ring, T x, T... coefficients) {
    T result = ring.zero();
    for (T coefficient : coefficients) {
      result = ring.plus(ring.times(result, x), coefficient);
    }
    return result;
  }

  static <T, F extends Field<T>> T harmonic(F field, int count) {
    T sum = field.zero();
    T number = field.zero();
    for (int i = 0; i < count; i++) {
      number = field.plus(number, field.one());
      sum = field.plus(sum, field.inverse(number));
    }
    return sum;
  }

  public static void main(String[] args) {
    Matrix<Long> steps = new Matrix<>(new Long[][] {{1L, 1L}, {1L, 0L}});
    Matrices<Long> whole = new Matrices<>(WHOLE, 2);
    System.out.println(whole.power(steps, 10) + " " + whole.power(steps, 90).at(0, 1));
    System.out.println(whole.one() + " " + whole.plus(steps, steps));
    Matrix<Integer> small = new Matrix<>(new Integer[][] {{1, 1}, {1, 0}});
    Matrices<Integer> modulo = new Matrices<>(new Modulo(1000007), 2);
    int remainder = modulo.power(small, 1000000).at(1, 0) + 0;
    System.out.println(remainder);
    Matrix<Boolean> edges =
        new Matrix<>(
            new Boolean[][] {{true, true, false}, {false, true, true}, {false, false, true}});
    System.out.println(new Matrices<>(new Truth(), 3).power(edges, 2));
    Matrices<Fraction> fractions = new Matrices<>(Fractions.FIELD, 2);
    Fraction half = new Fraction(2, 4);
    Matrix<Fraction> halves =
        new Matrix<>(new Fraction[][] {{half, half}, {new Fraction(3, -9), half}});
    System.out.println(fractions.power(halves, 3));
    Matrices<Matrix<Long>> blocks = new Matrices<>(whole, 2);
    Matrix<Matrix<Long>> block = new Matrix<>(2, 2);
    for (int i = 0; i < 4; i++) {
      block.set(i / 2, i % 2, i == 3 ? whole.zero() : steps);
    }
    try {
      block.cells[1][1] = steps;
    } catch (ClassCastException e) {
      System.out.println("the cells are no matrices");
    }
    System.out.println(blocks.times(block, block));
    System.out.println(blocks.power(block, 5).at(1, 1).at(0, 0) % 1000);

    System.out.println(polynomial(WHOLE, 10L, 4L, 3L, 2L) + 1);
    System.out.println(
        polynomial(new Modulo(7), 3, 1, 1, 1, 1) + " " + polynomial(new Truth(), true));
    System.out.println(polynomial(whole, steps, whole.one(), whole.zero(), steps));
    System.out.println(harmonic(Fractions.FIELD, 12) + " " + harmonic(new Modulo(10007), 12));
    System.out.println(
        Fractions.FIELD.over(half, new Fraction(-3, 7)) + " " + new Modulo(11).over(1, 2));
    System.out.println(Fractions.FIELD.sum(half, half, half) + " " + new Modulo(5).sum(4, 4, 4));
    try {
      System.out.println(whole.sum(steps, steps).at(0, 0) + WHOLE.sum(1L, 2L));
      System.out.println(genericSum(WHOLE, 5L));
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
  }

  private static <T> T genericSum(Ring<T> ring, T one) {
    return ring.sum(one, one);
  }
}
