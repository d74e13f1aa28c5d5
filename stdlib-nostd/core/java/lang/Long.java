package java.lang;

/** Static operations on {@code long} values. */
public final class Long {
  public static final long MIN_VALUE = 0x8000000000000000L;
  public static final long MAX_VALUE = 0x7fffffffffffffffL;
  public static final int SIZE = 64;
  public static final int BYTES = 8;

  private Long() {}

  public static int compare(long a, long b) {
    return a < b ? -1 : a == b ? 0 : 1;
  }

  public static int signum(long value) {
    return (int) (value >> 63 | -value >>> 63);
  }
}
