package java.util;

import java.io.Serializable;

/**
 * Pseudo-random numbers by a linear congruential generator of 48 bits, the same as everywhere.
 * Absent is the Gaussian number with a mean: the JDK makes it in another way, of large tables.
 */
public class Random implements Serializable {
  private static final long MULTIPLIER = 0x5DEECE66DL;
  private static final long INCREMENT = 0xBL;
  private static final long MASK = (1L << 48) - 1;

  /** Makes the seeds of generators that are made at the same time different. */
  private static long uniquifier = 8682522807148012L;

  private long seed;
  private double nextGaussian;
  private boolean hasNextGaussian;

  /** Makes one whose numbers nobody knows before. */
  public Random() {
    uniquifier *= 1181783497276652981L;
    seed = scramble(uniquifier ^ System.nanoTime());
  }

  /** Makes one whose numbers follow from a seed. */
  public Random(long seed) {
    if (getClass() == Random.class) {
      this.seed = scramble(seed);
    } else {
      // A subclass may have its own idea of a seed.
      setSeed(seed);
    }
  }

  private static long scramble(long seed) {
    return (seed ^ MULTIPLIER) & MASK;
  }

  /** Starts again with a seed. */
  public void setSeed(long seed) {
    this.seed = scramble(seed);
    hasNextGaussian = false;
  }

  /** The next number of up to 32 bits, on which all other methods build. */
  protected int next(int bits) {
    seed = seed * MULTIPLIER + INCREMENT & MASK;
    return (int) (seed >>> 48 - bits);
  }

  /** Fills an array with numbers. */
  public void nextBytes(byte[] bytes) {
    int index = 0;
    while (index < bytes.length) {
      int number = nextInt();
      for (int i = Math.min(bytes.length - index, Integer.BYTES); i > 0; i--) {
        bytes[index++] = (byte) number;
        number >>= Byte.SIZE;
      }
    }
  }

  /** Any {@code int}. */
  public int nextInt() {
    return next(32);
  }

  /** A number from 0 on and below a bound. */
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive");
    }
    int number = next(31);
    int last = bound - 1;
    if ((bound & last) == 0) {
      return (int) (bound * (long) number >> 31);
    }
    int candidate = number;
    // Numbers of the last, incomplete stretch would come too often.
    while (candidate - (number = candidate % bound) + last < 0) {
      candidate = next(31);
    }
    return number;
  }

  /** A number from an origin on and below a bound. */
  public int nextInt(int origin, int bound) {
    if (origin >= bound) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
    int number = nextInt();
    int range = bound - origin;
    int last = range - 1;
    if ((range & last) == 0) {
      return (number & last) + origin;
    }
    if (range > 0) {
      int candidate = number >>> 1;
      while (candidate + last - (number = candidate % range) < 0) {
        candidate = nextInt() >>> 1;
      }
      return number + origin;
    }
    while (number < origin || number >= bound) {
      number = nextInt();
    }
    return number;
  }

  /** Any {@code long} of two {@code int}s; there are fewer than 2<sup>64</sup> of them. */
  public long nextLong() {
    return ((long) next(32) << 32) + next(32);
  }

  /** A number from 0 on and below a bound. */
  public long nextLong(long bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive");
    }
    return below(bound, nextLong());
  }

  private long below(long bound, long first) {
    long last = bound - 1;
    if ((bound & last) == 0) {
      return first & last;
    }
    long number;
    long candidate = first >>> 1;
    while (candidate + last - (number = candidate % bound) < 0) {
      candidate = nextLong() >>> 1;
    }
    return number;
  }

  /** A number from an origin on and below a bound. */
  public long nextLong(long origin, long bound) {
    if (origin >= bound) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
    long number = nextLong();
    long range = bound - origin;
    if (range > 0) {
      return below(range, number) + origin;
    }
    if ((range & range - 1) == 0) {
      return (number & range - 1) + origin;
    }
    while (number < origin || number >= bound) {
      number = nextLong();
    }
    return number;
  }

  /** True or false. */
  public boolean nextBoolean() {
    return next(1) != 0;
  }

  /** A number from 0 on and below 1. */
  public float nextFloat() {
    return next(24) * 0x1.0p-24f;
  }

  /** A number from 0 on and below a bound. */
  public float nextFloat(float bound) {
    if (!(bound > 0 && bound < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("bound must be finite and positive");
    }
    float number = nextFloat() * bound;
    return number >= bound ? Math.nextDown(bound) : number;
  }

  /** A number from an origin on and below a bound. */
  public float nextFloat(float origin, float bound) {
    if (!(origin < bound && bound - origin < Float.POSITIVE_INFINITY)) {
      if (!(Float.NEGATIVE_INFINITY < origin
          && origin < bound
          && bound < Float.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("bound must be greater than origin");
      }
      // The range is too large for its own size.
      float half = 0.5f * origin;
      float wide = (nextFloat() * (0.5f * bound - half) + half) * 2.0f;
      return wide >= bound ? Math.nextDown(bound) : wide;
    }
    float number = nextFloat() * (bound - origin) + origin;
    return number >= bound ? Math.nextDown(bound) : number;
  }

  /** A number from 0 on and below 1. */
  public double nextDouble() {
    return (((long) next(26) << 27) + next(27)) * 0x1.0p-53;
  }

  /** A number from 0 on and below a bound. */
  public double nextDouble(double bound) {
    if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("bound must be finite and positive");
    }
    double number = nextDouble() * bound;
    return number >= bound ? Math.nextDown(bound) : number;
  }

  /** A number from an origin on and below a bound. */
  public double nextDouble(double origin, double bound) {
    if (!(origin < bound && bound - origin < Double.POSITIVE_INFINITY)) {
      if (!(Double.NEGATIVE_INFINITY < origin
          && origin < bound
          && bound < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("bound must be greater than origin");
      }
      // The range is too large for its own size.
      double half = 0.5 * origin;
      double wide = (nextDouble() * (0.5 * bound - half) + half) * 2.0;
      return wide >= bound ? Math.nextDown(bound) : wide;
    }
    double number = nextDouble() * (bound - origin) + origin;
    return number >= bound ? Math.nextDown(bound) : number;
  }

  /** A number of the normal distribution with mean 0 and deviation 1: Marsaglia's polar method. */
  public double nextGaussian() {
    if (hasNextGaussian) {
      hasNextGaussian = false;
      return nextGaussian;
    }
    double first;
    double second;
    double square;
    do {
      first = 2 * nextDouble() - 1;
      second = 2 * nextDouble() - 1;
      square = first * first + second * second;
    } while (square >= 1 || square == 0);
    double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    nextGaussian = second * factor;
    hasNextGaussian = true;
    return first * factor;
  }
}
