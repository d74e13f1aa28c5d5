package java.lang;

/** Static operations on {@code int} values. */
public final class Integer {
  public static final int MIN_VALUE = 0x80000000;
  public static final int MAX_VALUE = 0x7fffffff;
  public static final int SIZE = 32;
  public static final int BYTES = 4;

  private Integer() {}

  public static int compare(int a, int b) {
    return a < b ? -1 : a == b ? 0 : 1;
  }

  public static int signum(int value) {
    return value >> 31 | -value >>> 31;
  }
}
