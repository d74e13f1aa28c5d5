/** A product of matrices whose rows are arrays. */
final class Matrix {
  private static final int SIZE = 256;

  private Matrix() {}

  private static double[][] matrix(int seed) {
    double[][] m = new double[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        m[i][j] = (i * 31 + j * seed) % 17 - 8;
      }
    }
    return m;
  }

  private static double[][] multiply(double[][] a, double[][] b) {
    int n = a.length;
    double[][] product = new double[n][n];
    for (int i = 0; i < n; i++) {
      double[] row = product[i];
      for (int k = 0; k < n; k++) {
        double factor = a[i][k];
        double[] other = b[k];
        for (int j = 0; j < n; j++) {
          row[j] += factor * other[j];
        }
      }
    }
    return product;
  }

  static long round() {
    double[][] c = multiply(matrix(7), matrix(11));
    long sum = 0;
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        sum = sum * 3 + (long) c[i][j];
      }
    }
    return sum;
  }

  public static void main(String[] args) {
    Timing.run(args, Matrix::round);
  }
}
