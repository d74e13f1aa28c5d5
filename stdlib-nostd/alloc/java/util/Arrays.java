package java.util;

/** What is done with arrays. The superclasses are parts of it, divided by what they do. */
public final class Arrays extends ArrayFilling {
  private Arrays() {}

  /** Sorts {@code byte}s. */
  public static void sort(byte[] array) {
    PrimitiveSort.sort(array, 0, array.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(byte[] array, int from, int to) {
    checkRange(array.length, from, to);
    PrimitiveSort.sort(array, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(byte[] array) {
    sort(array);
  }

  /** Sorts {@code short}s. */
  public static void sort(short[] array) {
    PrimitiveSort.sort(array, 0, array.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(short[] array, int from, int to) {
    checkRange(array.length, from, to);
    PrimitiveSort.sort(array, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(short[] array) {
    sort(array);
  }

  /** Sorts {@code char}s. */
  public static void sort(char[] array) {
    PrimitiveSort.sort(array, 0, array.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(char[] array, int from, int to) {
    checkRange(array.length, from, to);
    PrimitiveSort.sort(array, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(char[] array) {
    sort(array);
  }

  /** Sorts {@code int}s. */
  public static void sort(int[] array) {
    PrimitiveSort.sort(array, 0, array.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(int[] array, int from, int to) {
    checkRange(array.length, from, to);
    PrimitiveSort.sort(array, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(int[] array) {
    sort(array);
  }

  /** Sorts {@code long}s. */
  public static void sort(long[] array) {
    PrimitiveSort.sort(array, 0, array.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(long[] array, int from, int to) {
    checkRange(array.length, from, to);
    PrimitiveSort.sort(array, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(long[] array) {
    sort(array);
  }

  /** Sorts {@code float}s. */
  public static void sort(float[] array) {
    PrimitiveSort.sort(array, 0, array.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(float[] array, int from, int to) {
    checkRange(array.length, from, to);
    PrimitiveSort.sort(array, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(float[] array) {
    sort(array);
  }

  /** Sorts {@code double}s. */
  public static void sort(double[] array) {
    PrimitiveSort.sort(array, 0, array.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(double[] array, int from, int to) {
    checkRange(array.length, from, to);
    PrimitiveSort.sort(array, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(double[] array) {
    sort(array);
  }

  /** Sorts objects by the order that they have of their own. Equal ones stay in order. */
  public static void sort(Object[] array) {
    TimSort.sort(array, 0, array.length, NaturalOrder.<Object>orElse(null));
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(Object[] array, int from, int to) {
    checkRange(array.length, from, to);
    TimSort.sort(array, from, to, NaturalOrder.<Object>orElse(null));
  }

  /**
   * Sorts by a comparator, or by the order of the objects if it is null. Equal ones stay in order.
   */
  public static <T> void sort(T[] array, Comparator<? super T> comparator) {
    TimSort.sort(array, 0, array.length, NaturalOrder.<T>orElse(comparator));
  }

  /** Sorts the part from an index on and before another. */
  public static <T> void sort(T[] array, int from, int to, Comparator<? super T> comparator) {
    checkRange(array.length, from, to);
    TimSort.sort(array, from, to, NaturalOrder.<T>orElse(comparator));
  }

  /** A list on an array: it has the size of it, and changes with it. */
  @SafeVarargs
  public static <T> List<T> asList(T... array) {
    return new ArrayAsList<>(array);
  }
}
