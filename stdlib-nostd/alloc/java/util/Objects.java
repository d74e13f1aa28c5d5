package java.util;

import java.util.function.Supplier;

/** What is asked of objects that may be null, and checks of arguments. */
public final class Objects {
  private Objects() {}

  /** Whether two objects are equal, or both null. */
  public static boolean equals(Object a, Object b) {
    return a == b || a != null && a.equals(b);
  }

  /** Whether two objects are equal, arrays by what is in them. */
  public static boolean deepEquals(Object a, Object b) {
    return a == b
        || a != null && b != null && Arrays.deepEquals(new Object[] {a}, new Object[] {b});
  }

  /** The hash code of an object, 0 for null. */
  public static int hashCode(Object o) {
    return o == null ? 0 : o.hashCode();
  }

  /** The hash code of a list of objects. */
  public static int hash(Object... values) {
    return Arrays.hashCode(values);
  }

  /** The text of an object, {@code null} for null. */
  public static String toString(Object object) {
    return String.valueOf(object);
  }

  /** The text of an object, or another one for null. */
  public static String toString(Object o, String nullDefault) {
    return o == null ? nullDefault : o.toString();
  }

  /** The text that {@code Object.toString} gives, whatever the class of an object says. */
  public static String toIdentityString(Object o) {
    requireNonNull(o);
    return o.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(o));
  }

  /** What a comparator says; 0 for the same object. */
  public static <T> int compare(T a, T b, Comparator<? super T> c) {
    return a == b ? 0 : c.compare(a, b);
  }

  /** The object itself; fails if it is null. */
  public static <T> T requireNonNull(T object) {
    if (object == null) {
      throw new NullPointerException();
    }
    return object;
  }

  /** The object itself; fails with a message if it is null. */
  public static <T> T requireNonNull(T object, String message) {
    if (object == null) {
      throw new NullPointerException(message);
    }
    return object;
  }

  /** The object itself; fails with a message that is made then if it is null. */
  public static <T> T requireNonNull(T object, Supplier<String> messageSupplier) {
    if (object == null) {
      throw new NullPointerException(messageSupplier == null ? null : messageSupplier.get());
    }
    return object;
  }

  /** Whether an object is null. */
  public static boolean isNull(Object object) {
    return object == null;
  }

  /** Whether an object is not null. */
  public static boolean nonNull(Object object) {
    return object != null;
  }

  /** The object itself, or another one for null. */
  public static <T> T requireNonNullElse(T object, T other) {
    return object != null ? object : requireNonNull(other, "defaultObj");
  }

  /** The object itself, or another one that is made then for null. */
  public static <T> T requireNonNullElseGet(T object, Supplier<? extends T> supplier) {
    return object != null
        ? object
        : requireNonNull(requireNonNull(supplier, "supplier").get(), "supplier.get()");
  }

  /** The index itself; fails unless it is from 0 to {@code length - 1}. */
  public static int checkIndex(int index, int length) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    }
    return index;
  }

  /**
   * The first index itself; fails unless the range from it to before another is one of a length.
   */
  public static int checkFromToIndex(int from, int to, int length) {
    if (from < 0 || from > to || to > length) {
      throw new IndexOutOfBoundsException(
          "Range [" + from + ", " + to + ") out of bounds for length " + length);
    }
    return from;
  }

  /** The first index itself; fails unless the range from it on of some size is one of a length. */
  public static int checkFromIndexSize(int from, int size, int length) {
    if ((length | from | size) < 0 || size > length - from) {
      throw new IndexOutOfBoundsException(
          "Range [" + from + ", " + from + " + " + size + ") out of bounds for length " + length);
    }
    return from;
  }

  /** The index itself; fails unless it is from 0 to {@code length - 1}. */
  public static long checkIndex(long index, long length) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
    }
    return index;
  }

  /**
   * The first index itself; fails unless the range from it to before another is one of a length.
   */
  public static long checkFromToIndex(long from, long to, long length) {
    if (from < 0 || from > to || to > length) {
      throw new IndexOutOfBoundsException(
          "Range [" + from + ", " + to + ") out of bounds for length " + length);
    }
    return from;
  }

  /** The first index itself; fails unless the range from it on of some size is one of a length. */
  public static long checkFromIndexSize(long from, long size, long length) {
    if ((length | from | size) < 0 || size > length - from) {
      throw new IndexOutOfBoundsException(
          "Range [" + from + ", " + from + " + " + size + ") out of bounds for length " + length);
    }
    return from;
  }
}
