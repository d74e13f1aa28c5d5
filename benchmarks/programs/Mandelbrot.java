/** The set of points whose orbits stay, as a bitmap. */
final class Mandelbrot {
  private static final int SIZE = 400;
  private static final int LIMIT = 50;

  private Mandelbrot() {}

  static long round() {
    byte[] rows = new byte[SIZE * SIZE / 8];
    for (int y = 0; y < SIZE; y++) {
      double ci = 2.0 * y / SIZE - 1.0;
      for (int x = 0; x < SIZE; x++) {
        double cr = 2.0 * x / SIZE - 1.5;
        double zr = 0;
        double zi = 0;
        double rr = 0;
        double ii = 0;
        int i = 0;
        while (i < LIMIT && rr + ii <= 4) {
          zi = 2 * zr * zi + ci;
          zr = rr - ii + cr;
          rr = zr * zr;
          ii = zi * zi;
          i++;
        }
        if (i == LIMIT) {
          rows[y * (SIZE / 8) + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    long hash = 0;
    for (byte b : rows) {
      hash = hash * 31 + (b & 0xff);
    }
    return hash;
  }

  public static void main(String[] args) {
    Timing.run(args, Mandelbrot::round);
  }
}
