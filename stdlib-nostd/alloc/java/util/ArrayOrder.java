package java.util;

/** What {@code Arrays} has of comparing and searching. */
abstract class ArrayOrder extends ArrayEquality {
  ArrayOrder() {}

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static int compare(boolean[] a, boolean[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compare(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays. */
  public static int compare(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Boolean.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static int compare(byte[] a, byte[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compare(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays. */
  public static int compare(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Byte.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static int compare(short[] a, short[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compare(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays. */
  public static int compare(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Short.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static int compare(char[] a, char[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compare(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays. */
  public static int compare(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Character.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static int compare(int[] a, int[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compare(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays. */
  public static int compare(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Integer.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static int compare(long[] a, long[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compare(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays. */
  public static int compare(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Long.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static int compare(float[] a, float[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compare(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays. */
  public static int compare(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Float.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static int compare(double[] a, double[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    return compare(a, 0, a.length, b, 0, b.length);
  }

  /** Compares parts of arrays. */
  public static int compare(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
    int index = mismatch(a, aFrom, aTo, b, bFrom, bTo);
    if (index >= 0 && index < Math.min(aTo - aFrom, bTo - bFrom)) {
      return Double.compare(a[aFrom + index], b[bFrom + index]);
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }

  /** Compares by the first difference; a shorter array comes before, and null before everything. */
  public static <T extends Comparable<? super T>> int compare(T[] a, T[] b) {
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    int common = Math.min(a.length, b.length);
    for (int i = 0; i < common; i++) {
      if (a[i] != b[i]) {
        if (a[i] == null || b[i] == null) {
          return a[i] == null ? -1 : 1;
        }
        int order = a[i].compareTo(b[i]);
        if (order != 0) {
          return order;
        }
      }
    }
    return a.length - b.length;
  }

  /** Compares by the first difference that a comparator sees. */
  public static <T> int compare(T[] a, T[] b, Comparator<? super T> cmp) {
    Objects.requireNonNull(cmp);
    if (a == b) {
      return 0;
    }
    if (a == null || b == null) {
      return a == null ? -1 : 1;
    }
    int common = Math.min(a.length, b.length);
    for (int i = 0; i < common; i++) {
      int order = a[i] == b[i] ? 0 : cmp.compare(a[i], b[i]);
      if (order != 0) {
        return order;
      }
    }
    return a.length - b.length;
  }

  /**
   * The index of a value in a sorted array, or {@code -1 - i} for the index at which it is missing.
   */
  public static int binarySearch(byte[] a, byte key) {
    return search(a, 0, a.length, key);
  }

  /** The same in a part of an array. */
  public static int binarySearch(byte[] a, int from, int to, byte key) {
    checkRange(a.length, from, to);
    return search(a, from, to, key);
  }

  private static int search(byte[] array, int from, int to, byte key) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      byte value = array[middle];
      if (value < key) {
        low = middle + 1;
      } else if (value > key) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /**
   * The index of a value in a sorted array, or {@code -1 - i} for the index at which it is missing.
   */
  public static int binarySearch(short[] a, short key) {
    return search(a, 0, a.length, key);
  }

  /** The same in a part of an array. */
  public static int binarySearch(short[] a, int from, int to, short key) {
    checkRange(a.length, from, to);
    return search(a, from, to, key);
  }

  private static int search(short[] array, int from, int to, short key) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      short value = array[middle];
      if (value < key) {
        low = middle + 1;
      } else if (value > key) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /**
   * The index of a value in a sorted array, or {@code -1 - i} for the index at which it is missing.
   */
  public static int binarySearch(char[] a, char key) {
    return search(a, 0, a.length, key);
  }

  /** The same in a part of an array. */
  public static int binarySearch(char[] a, int from, int to, char key) {
    checkRange(a.length, from, to);
    return search(a, from, to, key);
  }

  private static int search(char[] array, int from, int to, char key) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char value = array[middle];
      if (value < key) {
        low = middle + 1;
      } else if (value > key) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /**
   * The index of a value in a sorted array, or {@code -1 - i} for the index at which it is missing.
   */
  public static int binarySearch(int[] a, int key) {
    return search(a, 0, a.length, key);
  }

  /** The same in a part of an array. */
  public static int binarySearch(int[] a, int from, int to, int key) {
    checkRange(a.length, from, to);
    return search(a, from, to, key);
  }

  private static int search(int[] array, int from, int to, int key) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int value = array[middle];
      if (value < key) {
        low = middle + 1;
      } else if (value > key) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /**
   * The index of a value in a sorted array, or {@code -1 - i} for the index at which it is missing.
   */
  public static int binarySearch(long[] a, long key) {
    return search(a, 0, a.length, key);
  }

  /** The same in a part of an array. */
  public static int binarySearch(long[] a, int from, int to, long key) {
    checkRange(a.length, from, to);
    return search(a, from, to, key);
  }

  private static int search(long[] array, int from, int to, long key) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long value = array[middle];
      if (value < key) {
        low = middle + 1;
      } else if (value > key) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /**
   * The index of a value in a sorted array, or {@code -1 - i} for the index at which it is missing.
   */
  public static int binarySearch(float[] a, float key) {
    return search(a, 0, a.length, key);
  }

  /** The same in a part of an array. */
  public static int binarySearch(float[] a, int from, int to, float key) {
    checkRange(a.length, from, to);
    return search(a, from, to, key);
  }

  private static int search(float[] array, int from, int to, float key) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Float.compare(array[middle], key);
      if (order < 0) {
        low = middle + 1;
      } else if (order > 0) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /**
   * The index of a value in a sorted array, or {@code -1 - i} for the index at which it is missing.
   */
  public static int binarySearch(double[] a, double key) {
    return search(a, 0, a.length, key);
  }

  /** The same in a part of an array. */
  public static int binarySearch(double[] a, int from, int to, double key) {
    checkRange(a.length, from, to);
    return search(a, from, to, key);
  }

  private static int search(double[] array, int from, int to, double key) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Double.compare(array[middle], key);
      if (order < 0) {
        low = middle + 1;
      } else if (order > 0) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /**
   * The index of an object in a sorted array, or {@code -1 - i} for the index at which it is
   * missing.
   */
  public static int binarySearch(Object[] array, Object key) {
    return binarySearch(array, key, null);
  }

  /** The same in a part of an array. */
  public static int binarySearch(Object[] array, int from, int to, Object key) {
    return binarySearch(array, from, to, key, null);
  }

  /** The same by a comparator, or by the order of the objects if it is null. */
  public static <T> int binarySearch(T[] a, T key, Comparator<? super T> comparator) {
    return search(a, 0, a.length, key, comparator);
  }

  /** The same in a part of an array. */
  public static <T> int binarySearch(
      T[] a, int from, int to, T key, Comparator<? super T> comparator) {
    checkRange(a.length, from, to);
    return search(a, from, to, key, comparator);
  }

  private static <T> int search(
      T[] array, int from, int to, T key, Comparator<? super T> comparator) {
    Comparator<T> order = NaturalOrder.orElse(comparator);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int result = order.compare(array[middle], key);
      if (result < 0) {
        low = middle + 1;
      } else if (result > 0) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }
}
