package java.util;

import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;

/** What is done with arrays. The superclasses are parts of it, divided by what they do. */
public final class Arrays extends ArrayFilling {
  private Arrays() {}

  /** Sorts {@code byte}s. */
  public static void sort(byte[] a) {
    PrimitiveSort.sort(a, 0, a.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(byte[] a, int from, int to) {
    checkRange(a.length, from, to);
    PrimitiveSort.sort(a, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(byte[] array) {
    sort(array);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static void parallelSort(byte[] array, int from, int to) {
    sort(array, from, to);
  }

  /** Sorts {@code short}s. */
  public static void sort(short[] a) {
    PrimitiveSort.sort(a, 0, a.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(short[] a, int from, int to) {
    checkRange(a.length, from, to);
    PrimitiveSort.sort(a, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(short[] array) {
    sort(array);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static void parallelSort(short[] array, int from, int to) {
    sort(array, from, to);
  }

  /** Sorts {@code char}s. */
  public static void sort(char[] a) {
    PrimitiveSort.sort(a, 0, a.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(char[] a, int from, int to) {
    checkRange(a.length, from, to);
    PrimitiveSort.sort(a, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(char[] array) {
    sort(array);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static void parallelSort(char[] array, int from, int to) {
    sort(array, from, to);
  }

  /** Sorts {@code int}s. */
  public static void sort(int[] a) {
    PrimitiveSort.sort(a, 0, a.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(int[] a, int from, int to) {
    checkRange(a.length, from, to);
    PrimitiveSort.sort(a, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(int[] array) {
    sort(array);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static void parallelSort(int[] array, int from, int to) {
    sort(array, from, to);
  }

  /** Sorts {@code long}s. */
  public static void sort(long[] a) {
    PrimitiveSort.sort(a, 0, a.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(long[] a, int from, int to) {
    checkRange(a.length, from, to);
    PrimitiveSort.sort(a, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(long[] array) {
    sort(array);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static void parallelSort(long[] array, int from, int to) {
    sort(array, from, to);
  }

  /** Sorts {@code float}s. */
  public static void sort(float[] a) {
    PrimitiveSort.sort(a, 0, a.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(float[] a, int from, int to) {
    checkRange(a.length, from, to);
    PrimitiveSort.sort(a, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(float[] array) {
    sort(array);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static void parallelSort(float[] array, int from, int to) {
    sort(array, from, to);
  }

  /** Sorts {@code double}s. */
  public static void sort(double[] a) {
    PrimitiveSort.sort(a, 0, a.length);
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(double[] a, int from, int to) {
    checkRange(a.length, from, to);
    PrimitiveSort.sort(a, from, to);
  }

  /** Sorts; there is one thread for it. */
  public static void parallelSort(double[] array) {
    sort(array);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static void parallelSort(double[] array, int from, int to) {
    sort(array, from, to);
  }

  /** Sorts objects by the order that they have of their own. Equal ones stay in order. */
  public static void sort(Object[] a) {
    TimSort.sort(a, 0, a.length, NaturalOrder.<Object>orElse(null));
  }

  /** Sorts the part from an index on and before another. */
  public static void sort(Object[] a, int from, int to) {
    checkRange(a.length, from, to);
    TimSort.sort(a, from, to, NaturalOrder.<Object>orElse(null));
  }

  /**
   * Sorts by a comparator, or by the order of the objects if it is null. Equal ones stay in order.
   */
  public static <T> void sort(T[] a, Comparator<? super T> comparator) {
    TimSort.sort(a, 0, a.length, NaturalOrder.<T>orElse(comparator));
  }

  /** Sorts the part from an index on and before another. */
  public static <T> void sort(T[] a, int from, int to, Comparator<? super T> comparator) {
    checkRange(a.length, from, to);
    TimSort.sort(a, from, to, NaturalOrder.<T>orElse(comparator));
  }

  /** A list on an array: it has the size of it, and changes with it. */
  @SafeVarargs
  public static <T> List<T> asList(T... array) {
    return new ArrayAsList<>(array);
  }

  /** Compares by the first difference of numbers without signs. */
  public static int compareUnsigned(byte[] a, byte[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compareUnsigned(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays of numbers without signs. */
  public static int compareUnsigned(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Byte.compareUnsigned(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference of numbers without signs. */
  public static int compareUnsigned(short[] a, short[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compareUnsigned(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays of numbers without signs. */
  public static int compareUnsigned(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Short.compareUnsigned(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference of numbers without signs. */
  public static int compareUnsigned(int[] a, int[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compareUnsigned(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays of numbers without signs. */
  public static int compareUnsigned(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Integer.compareUnsigned(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference of numbers without signs. */
  public static int compareUnsigned(long[] a, long[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compareUnsigned(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays of numbers without signs. */
  public static int compareUnsigned(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Long.compareUnsigned(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Whether two parts of arrays have elements that are equal by a comparator. */
  public static <T> boolean equals(
      T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo, Comparator<? super T> comparator) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo, comparator) < 0;
  }

  /**
   * The first index at which two parts of arrays differ by a comparator, from their starts, or -1.
   */
  public static <T> int mismatch(
      T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo, Comparator<? super T> cmp) {
    Objects.requireNonNull(cmp);
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      T first = a[aFrom + i];
      T second = b[bFrom + i];
      if (first != second && cmp.compare(first, second) != 0) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Compares parts of arrays by the first difference that a comparator sees. */
  public static <T> int compare(
      T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo, Comparator<? super T> cmp) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo, cmp);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return cmp.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares parts of arrays; null comes before everything. */
  public static <T extends Comparable<? super T>> int compare(
      T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo) {
    return compare(
        a, aFrom, aTo, b, bFrom, bTo, Comparator.nullsFirst(Comparator.<T>naturalOrder()));
  }

  /** Sorts; there is one thread for it. */
  public static <T extends Comparable<? super T>> void parallelSort(T[] array) {
    sort(array);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static <T extends Comparable<? super T>> void parallelSort(T[] array, int from, int to) {
    sort(array, from, to);
  }

  /** Sorts by a comparator; there is one thread for it. */
  public static <T> void parallelSort(T[] array, Comparator<? super T> comparator) {
    sort(array, comparator);
  }

  /** Sorts the part from an index on and before another; there is one thread for it. */
  public static <T> void parallelSort(
      T[] array, int from, int to, Comparator<? super T> comparator) {
    sort(array, from, to, comparator);
  }

  /** Puts what a function makes of each index; there is one thread for it. */
  public static <T> void parallelSetAll(T[] array, IntFunction<? extends T> function) {
    setAll(array, function);
  }

  /** Replaces each element by what an operator makes of all up to it. */
  public static <T> void parallelPrefix(T[] array, BinaryOperator<T> operator) {
    parallelPrefix(array, 0, array.length, operator);
  }

  /** The same in a part of an array. */
  public static <T> void parallelPrefix(T[] array, int from, int to, BinaryOperator<T> op) {
    Objects.requireNonNull(op);
    checkRange(array.length, from, to);
    for (int i = from + 1; i < to; i++) {
      array[i] = op.apply(array[i - 1], array[i]);
    }
  }

  /** Puts what a function makes of each index; there is one thread for it. */
  public static void parallelSetAll(int[] array, IntUnaryOperator function) {
    setAll(array, function);
  }

  /** Replaces each element by what an operator makes of all up to it. */
  public static void parallelPrefix(int[] array, IntBinaryOperator operator) {
    parallelPrefix(array, 0, array.length, operator);
  }

  /** The same in a part of an array. */
  public static void parallelPrefix(int[] array, int from, int to, IntBinaryOperator op) {
    Objects.requireNonNull(op);
    checkRange(array.length, from, to);
    for (int i = from + 1; i < to; i++) {
      array[i] = op.applyAsInt(array[i - 1], array[i]);
    }
  }

  /** Puts what a function makes of each index; there is one thread for it. */
  public static void parallelSetAll(long[] array, IntToLongFunction function) {
    setAll(array, function);
  }

  /** Replaces each element by what an operator makes of all up to it. */
  public static void parallelPrefix(long[] array, LongBinaryOperator operator) {
    parallelPrefix(array, 0, array.length, operator);
  }

  /** The same in a part of an array. */
  public static void parallelPrefix(long[] array, int from, int to, LongBinaryOperator op) {
    Objects.requireNonNull(op);
    checkRange(array.length, from, to);
    for (int i = from + 1; i < to; i++) {
      array[i] = op.applyAsLong(array[i - 1], array[i]);
    }
  }

  /** Puts what a function makes of each index; there is one thread for it. */
  public static void parallelSetAll(double[] array, IntToDoubleFunction function) {
    setAll(array, function);
  }

  /** Replaces each element by what an operator makes of all up to it. */
  public static void parallelPrefix(double[] array, DoubleBinaryOperator operator) {
    parallelPrefix(array, 0, array.length, operator);
  }

  /** The same in a part of an array. */
  public static void parallelPrefix(
      double[] array, int from, int to, DoubleBinaryOperator op) {
    Objects.requireNonNull(op);
    checkRange(array.length, from, to);
    for (int i = from + 1; i < to; i++) {
      array[i] = op.applyAsDouble(array[i - 1], array[i]);
    }
  }
}
