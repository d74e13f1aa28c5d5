/** The spectral norm of an infinite matrix, by the power method. */
final class SpectralNorm {
  private SpectralNorm() {}

  private static double element(int i, int j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
  }

  private static void multiply(double[] v, double[] product) {
    for (int i = 0; i < product.length; i++) {
      double sum = 0;
      for (int j = 0; j < v.length; j++) {
        sum += element(i, j) * v[j];
      }
      product[i] = sum;
    }
  }

  private static void multiplyTransposed(double[] v, double[] product) {
    for (int i = 0; i < product.length; i++) {
      double sum = 0;
      for (int j = 0; j < v.length; j++) {
        sum += element(j, i) * v[j];
      }
      product[i] = sum;
    }
  }

  static long round() {
    int n = 700;
    double[] u = new double[n];
    double[] v = new double[n];
    double[] w = new double[n];
    for (int i = 0; i < n; i++) {
      u[i] = 1;
    }
    for (int i = 0; i < 10; i++) {
      multiply(u, w);
      multiplyTransposed(w, v);
      multiply(v, w);
      multiplyTransposed(w, u);
    }
    double uv = 0;
    double vv = 0;
    for (int i = 0; i < n; i++) {
      uv += u[i] * v[i];
      vv += v[i] * v[i];
    }
    return (long) (Math.sqrt(uv / vv) * 1e12);
  }

  public static void main(String[] args) {
    Timing.run(args, SpectralNorm::round);
  }
}
