/** Primitive and boxed components in record patterns, and arithmetic on what is taken out. */
public class PrimitiveComponents {
  record Bytes(byte b, Byte boxed) {}

  record Numbers(int i, Integer boxed, long l, Number n) {}

  record Letters(char c, Character boxed, boolean z) {}

  record Floats(float f, double d) {}

  record Complex(double re, double im) {
    Complex times(Complex other) {
      return other instanceof Complex(var a, var b)
          ? new Complex(re * a - im * b, re * b + im * a)
          : null;
    }
  }

  record Fraction(long n, long d) implements Comparable<Fraction> {
    Fraction {
      if (d < 0) {
        n = -n;
        d = -d;
      }
      long g = gcd(n < 0 ? -n : n, d);
      n /= g;
      d /= g;
    }

    static long gcd(long a, long b) {
      return b == 0 ? a : gcd(b, a % b);
    }

    Fraction plus(Object other) {
      return switch (other) {
        case Fraction(long m, long e) -> new Fraction(n * e + m * d, d * e);
        case Integer i -> new Fraction(n + i * d, d);
        case Long l -> new Fraction(n + l * d, d);
        default -> throw new ArithmeticException("no number " + other);
      };
    }

    @Override
    public int compareTo(Fraction other) {
      if (!(other instanceof Fraction(var m, var e))) {
        throw new NullPointerException();
      }
      return Long.compare(n * e, m * d);
    }

    @Override
    public String toString() {
      return this instanceof Fraction(long n, long d) && d == 1 ? "" + n : n + "/" + d;
    }
  }

  record Matrix(long a, long b, long c, long d) {
    static Matrix power(Matrix m, int n) {
      if (n == 0) {
        return new Matrix(1, 0, 0, 1);
      }
      return switch (power(m, n / 2)) {
        case Matrix half when n % 2 == 0 -> half.times(half);
        case Matrix half -> half.times(half).times(m);
      };
    }

    Matrix times(Matrix o) {
      record Two(Matrix x, Matrix y) {}
      return switch (new Two(this, o)) {
        case Two(Matrix(long a, long b, long c, long d), Matrix(var e, var f, var g, var h)) ->
            new Matrix(a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h);
      };
    }
  }

  static String take(Object o) {
    return switch (o) {
      case Bytes(byte b, Byte boxed) when boxed == null -> "b " + (b + 1);
      case Bytes(var b, Byte boxed) when b == boxed -> "same " + (byte) (b + boxed);
      case Bytes(byte b, var boxed) -> "differ " + (b & 0xff) + " " + boxed;
      case Numbers(int i, Integer j, long l, Integer n) when i + j > l -> "ints " + (i + j + l + n);
      case Numbers(var i, var j, var l, Double d) -> "double " + (i + l) * d + " " + j;
      case Numbers(int i, Integer j, long l, Number n) -> i / 2 + " " + l / 2 + " " + n;
      case Letters(char c, Character d, boolean z) when z -> (char) (c + 1) + "" + d;
      case Letters(var c, var d, var z) -> c + (d == null ? 0 : d) + "";
      case Floats(float f, double d) when f == d -> "equal";
      case Floats(float f, double d) -> f / 3 + " " + d / 3;
      default -> "default";
    };
  }

  public static void main(String[] args) {
    Object[] all = {
      new Bytes((byte) 127, null),
      new Bytes((byte) 100, (byte) 100),
      new Bytes((byte) -1, (byte) 1),
      new Numbers(5, 6, 10, 7),
      new Numbers(5, null, 10, 0.5),
      new Numbers(5, 1000, 1L << 33, null),
      new Numbers(-7, 3, -7, 'c' + 0L),
      new Letters('x', 'q', true),
      new Letters('x', null, false),
      new Letters('x', 'y', false),
      new Floats(0.5f, 0.5),
      new Floats(0.1f, 0.1),
    };
    for (Object o : all) {
      System.out.println(take(o));
    }
    Complex z = new Complex(0, 1);
    System.out.println(z.times(z) + " " + z.times(new Complex(2, -3)) + " " + z.times(null));
    Fraction sum = new Fraction(0, 1);
    for (int i = 1; i <= 10; i++) {
      sum = sum.plus(new Fraction(i % 3 == 0 ? -1 : 1, i));
    }
    System.out.println(
        sum + " " + sum.plus(1) + " " + sum.plus(-2L) + " " + sum.plus(new Fraction(-3, -6)));
    System.out.println(
        sum.compareTo(new Fraction(1, 2)) + " " + new Fraction(6, 3) + " " + new Fraction(2, -4));
    try {
      sum.plus(1.5);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(
        Matrix.power(new Matrix(1, 1, 1, 0), 80) instanceof Matrix(var a, var b, var c, var d)
            ? b
            : -1);
    try {
      Object o = new Numbers(1, null, 0, 1);
      System.out.println(take(o));
    } catch (NullPointerException e) {
      System.out.println("null in a guard");
    }
  }
}
