package java.util;

/** What {@code Arrays} has of equality. */
abstract class ArrayEquality extends ArrayTexts {
  ArrayEquality() {}

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(boolean[] a, boolean[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(boolean[] a, boolean[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (a[aFrom + i] != b[bFrom + i]) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(byte[] a, byte[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(byte[] a, byte[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (a[aFrom + i] != b[bFrom + i]) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(short[] a, short[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(short[] a, short[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (a[aFrom + i] != b[bFrom + i]) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(char[] a, char[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(char[] a, char[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (a[aFrom + i] != b[bFrom + i]) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(int[] a, int[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(int[] a, int[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (a[aFrom + i] != b[bFrom + i]) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(long[] a, long[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(long[] a, long[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (a[aFrom + i] != b[bFrom + i]) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(float[] a, float[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(float[] a, float[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (Float.compare(a[aFrom + i], b[bFrom + i]) != 0) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(double[] a, double[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(double[] a, double[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (Double.compare(a[aFrom + i], b[bFrom + i]) != 0) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have equal elements, or are both null. */
  public static boolean equals(Object[] a, Object[] a2) {
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2) < 0;
  }

  /** Whether two parts of arrays have equal elements. */
  public static boolean equals(Object[] a, int aFrom, int aTo, Object[] b, int bFrom, int bTo) {
    return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
  }

  /** The first index at which two arrays differ, also by their ends; -1 if they are equal. */
  public static int mismatch(Object[] a, Object[] b) {
    return mismatch(a, 0, a.length, b, 0, b.length);
  }

  /** The first index at which two parts of arrays differ, counted from their starts, or -1. */
  public static int mismatch(Object[] a, int aFrom, int aTo, Object[] b, int bFrom, int bTo) {
    checkRange(a.length, aFrom, aTo);
    checkRange(b.length, bFrom, bTo);
    int common = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < common; i++) {
      if (!Objects.equals(a[aFrom + i], b[bFrom + i])) {
        return i;
      }
    }
    return aTo - aFrom == bTo - bFrom ? -1 : common;
  }

  /** Whether two arrays have elements that are equal by a comparator, or are both null. */
  public static <T> boolean equals(T[] a, T[] a2, Comparator<? super T> comparator) {
    Objects.requireNonNull(comparator);
    if (a == a2) {
      return true;
    }
    return a != null && a2 != null && a.length == a2.length && mismatch(a, a2, comparator) < 0;
  }

  /** The first index at which two arrays differ by a comparator or by their ends, or -1. */
  public static <T> int mismatch(T[] a, T[] b, Comparator<? super T> cmp) {
    Objects.requireNonNull(cmp);
    int common = Math.min(a.length, b.length);
    for (int i = 0; i < common; i++) {
      if (a[i] != b[i] && cmp.compare(a[i], b[i]) != 0) {
        return i;
      }
    }
    return a.length == b.length ? -1 : common;
  }

  /** Whether two arrays have equal elements, arrays in them compared in the same way. */
  public static boolean deepEquals(Object[] a1, Object[] a2) {
    if (a1 == a2) {
      return true;
    }
    if (a1 == null || a2 == null || a1.length != a2.length) {
      return false;
    }
    for (int i = 0; i < a1.length; i++) {
      Object first = a1[i];
      Object second = a2[i];
      if (first != second && (first == null || second == null || !deepEqual(first, second))) {
        return false;
      }
    }
    return true;
  }

  private static boolean deepEqual(Object a, Object b) {
    if (a instanceof Object[] && b instanceof Object[]) {
      return deepEquals((Object[]) a, (Object[]) b);
    }
    if (a instanceof boolean[] && b instanceof boolean[]) {
      return equals((boolean[]) a, (boolean[]) b);
    }
    if (a instanceof byte[] && b instanceof byte[]) {
      return equals((byte[]) a, (byte[]) b);
    }
    if (a instanceof short[] && b instanceof short[]) {
      return equals((short[]) a, (short[]) b);
    }
    if (a instanceof char[] && b instanceof char[]) {
      return equals((char[]) a, (char[]) b);
    }
    if (a instanceof int[] && b instanceof int[]) {
      return equals((int[]) a, (int[]) b);
    }
    if (a instanceof long[] && b instanceof long[]) {
      return equals((long[]) a, (long[]) b);
    }
    if (a instanceof float[] && b instanceof float[]) {
      return equals((float[]) a, (float[]) b);
    }
    if (a instanceof double[] && b instanceof double[]) {
      return equals((double[]) a, (double[]) b);
    }
    return a.equals(b);
  }

  /** Fails unless an array of some length has the part from an index on and before another. */
  static void checkRange(int length, int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    }
    if (from < 0) {
      throw new ArrayIndexOutOfBoundsException(from);
    }
    if (to > length) {
      throw new ArrayIndexOutOfBoundsException(to);
    }
  }
}
