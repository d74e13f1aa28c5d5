package java.util;

/** Sorts primitives: quicksort, in short parts by insertion, and in bad cases by a heap. */
final class PrimitiveSort {
  private static final int SHORT = 32;
  private static final int BYTES = 256;

  private PrimitiveSort() {}

  private static int maxDepth(int length) {
    return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(length));
  }

  /** Counts how often each value is there. */
  static void sort(byte[] array, int from, int to) {
    int[] counts = new int[BYTES];
    for (int i = from; i < to; i++) {
      counts[array[i] - Byte.MIN_VALUE]++;
    }
    int index = from;
    for (int value = 0; value < BYTES; value++) {
      for (int count = counts[value]; count > 0; count--) {
        array[index++] = (byte) (value + Byte.MIN_VALUE);
      }
    }
  }

  static void sort(short[] array, int from, int to) {
    quick(array, from, to - 1, maxDepth(to - from));
  }

  private static void quick(short[] array, int first, int last, int maxDepth) {
    int low = first;
    int high = last;
    int depth = maxDepth;
    while (high - low >= SHORT) {
      if (depth-- == 0) {
        heap(array, low, high - low + 1);
        return;
      }
      short a = array[low];
      short b = array[(low + high) >>> 1];
      short c = array[high];
      short pivot = a < b ? b < c ? b : a < c ? c : a : a < c ? a : b < c ? c : b;
      int left = low;
      int right = high;
      while (left <= right) {
        while (array[left] < pivot) {
          left++;
        }
        while (array[right] > pivot) {
          right--;
        }
        if (left <= right) {
          short moved = array[left];
          array[left++] = array[right];
          array[right--] = moved;
        }
      }
      if (right - low < high - left) {
        quick(array, low, right, depth);
        low = left;
      } else {
        quick(array, left, high, depth);
        high = right;
      }
    }
    for (int i = low + 1; i <= high; i++) {
      short value = array[i];
      int hole = i;
      while (hole > low && array[hole - 1] > value) {
        array[hole] = array[hole - 1];
        hole--;
      }
      array[hole] = value;
    }
  }

  private static void heap(short[] array, int start, int length) {
    for (int i = length / 2 - 1; i >= 0; i--) {
      sink(array, start, i, length, array[start + i]);
    }
    for (int end = length - 1; end > 0; end--) {
      short value = array[start + end];
      array[start + end] = array[start];
      sink(array, start, 0, end, value);
    }
  }

  private static void sink(short[] array, int start, int from, int length, short value) {
    int hole = from;
    int child = 2 * hole + 1;
    while (child < length) {
      if (child + 1 < length && array[start + child] < array[start + child + 1]) {
        child++;
      }
      if (!(value < array[start + child])) {
        break;
      }
      array[start + hole] = array[start + child];
      hole = child;
      child = 2 * hole + 1;
    }
    array[start + hole] = value;
  }

  static void sort(char[] array, int from, int to) {
    quick(array, from, to - 1, maxDepth(to - from));
  }

  private static void quick(char[] array, int first, int last, int maxDepth) {
    int low = first;
    int high = last;
    int depth = maxDepth;
    while (high - low >= SHORT) {
      if (depth-- == 0) {
        heap(array, low, high - low + 1);
        return;
      }
      char a = array[low];
      char b = array[(low + high) >>> 1];
      char c = array[high];
      char pivot = a < b ? b < c ? b : a < c ? c : a : a < c ? a : b < c ? c : b;
      int left = low;
      int right = high;
      while (left <= right) {
        while (array[left] < pivot) {
          left++;
        }
        while (array[right] > pivot) {
          right--;
        }
        if (left <= right) {
          char moved = array[left];
          array[left++] = array[right];
          array[right--] = moved;
        }
      }
      if (right - low < high - left) {
        quick(array, low, right, depth);
        low = left;
      } else {
        quick(array, left, high, depth);
        high = right;
      }
    }
    for (int i = low + 1; i <= high; i++) {
      char value = array[i];
      int hole = i;
      while (hole > low && array[hole - 1] > value) {
        array[hole] = array[hole - 1];
        hole--;
      }
      array[hole] = value;
    }
  }

  private static void heap(char[] array, int start, int length) {
    for (int i = length / 2 - 1; i >= 0; i--) {
      sink(array, start, i, length, array[start + i]);
    }
    for (int end = length - 1; end > 0; end--) {
      char value = array[start + end];
      array[start + end] = array[start];
      sink(array, start, 0, end, value);
    }
  }

  private static void sink(char[] array, int start, int from, int length, char value) {
    int hole = from;
    int child = 2 * hole + 1;
    while (child < length) {
      if (child + 1 < length && array[start + child] < array[start + child + 1]) {
        child++;
      }
      if (!(value < array[start + child])) {
        break;
      }
      array[start + hole] = array[start + child];
      hole = child;
      child = 2 * hole + 1;
    }
    array[start + hole] = value;
  }

  static void sort(int[] array, int from, int to) {
    quick(array, from, to - 1, maxDepth(to - from));
  }

  private static void quick(int[] array, int first, int last, int maxDepth) {
    int low = first;
    int high = last;
    int depth = maxDepth;
    while (high - low >= SHORT) {
      if (depth-- == 0) {
        heap(array, low, high - low + 1);
        return;
      }
      int a = array[low];
      int b = array[(low + high) >>> 1];
      int c = array[high];
      int pivot = a < b ? b < c ? b : a < c ? c : a : a < c ? a : b < c ? c : b;
      int left = low;
      int right = high;
      while (left <= right) {
        while (array[left] < pivot) {
          left++;
        }
        while (array[right] > pivot) {
          right--;
        }
        if (left <= right) {
          int moved = array[left];
          array[left++] = array[right];
          array[right--] = moved;
        }
      }
      if (right - low < high - left) {
        quick(array, low, right, depth);
        low = left;
      } else {
        quick(array, left, high, depth);
        high = right;
      }
    }
    for (int i = low + 1; i <= high; i++) {
      int value = array[i];
      int hole = i;
      while (hole > low && array[hole - 1] > value) {
        array[hole] = array[hole - 1];
        hole--;
      }
      array[hole] = value;
    }
  }

  private static void heap(int[] array, int start, int length) {
    for (int i = length / 2 - 1; i >= 0; i--) {
      sink(array, start, i, length, array[start + i]);
    }
    for (int end = length - 1; end > 0; end--) {
      int value = array[start + end];
      array[start + end] = array[start];
      sink(array, start, 0, end, value);
    }
  }

  private static void sink(int[] array, int start, int from, int length, int value) {
    int hole = from;
    int child = 2 * hole + 1;
    while (child < length) {
      if (child + 1 < length && array[start + child] < array[start + child + 1]) {
        child++;
      }
      if (!(value < array[start + child])) {
        break;
      }
      array[start + hole] = array[start + child];
      hole = child;
      child = 2 * hole + 1;
    }
    array[start + hole] = value;
  }

  static void sort(long[] array, int from, int to) {
    quick(array, from, to - 1, maxDepth(to - from));
  }

  private static void quick(long[] array, int first, int last, int maxDepth) {
    int low = first;
    int high = last;
    int depth = maxDepth;
    while (high - low >= SHORT) {
      if (depth-- == 0) {
        heap(array, low, high - low + 1);
        return;
      }
      long a = array[low];
      long b = array[(low + high) >>> 1];
      long c = array[high];
      long pivot = a < b ? b < c ? b : a < c ? c : a : a < c ? a : b < c ? c : b;
      int left = low;
      int right = high;
      while (left <= right) {
        while (array[left] < pivot) {
          left++;
        }
        while (array[right] > pivot) {
          right--;
        }
        if (left <= right) {
          long moved = array[left];
          array[left++] = array[right];
          array[right--] = moved;
        }
      }
      if (right - low < high - left) {
        quick(array, low, right, depth);
        low = left;
      } else {
        quick(array, left, high, depth);
        high = right;
      }
    }
    for (int i = low + 1; i <= high; i++) {
      long value = array[i];
      int hole = i;
      while (hole > low && array[hole - 1] > value) {
        array[hole] = array[hole - 1];
        hole--;
      }
      array[hole] = value;
    }
  }

  private static void heap(long[] array, int start, int length) {
    for (int i = length / 2 - 1; i >= 0; i--) {
      sink(array, start, i, length, array[start + i]);
    }
    for (int end = length - 1; end > 0; end--) {
      long value = array[start + end];
      array[start + end] = array[start];
      sink(array, start, 0, end, value);
    }
  }

  private static void sink(long[] array, int start, int from, int length, long value) {
    int hole = from;
    int child = 2 * hole + 1;
    while (child < length) {
      if (child + 1 < length && array[start + child] < array[start + child + 1]) {
        child++;
      }
      if (!(value < array[start + child])) {
        break;
      }
      array[start + hole] = array[start + child];
      hole = child;
      child = 2 * hole + 1;
    }
    array[start + hole] = value;
  }

  /** Puts what is not a number behind everything, and -0.0 before 0.0, which {@code <} does not. */
  static void sort(float[] array, int from, int to) {
    int end = to;
    for (int i = to - 1; i >= from; i--) {
      float value = array[i];
      if (value != value) {
        end--;
        array[i] = array[end];
        array[end] = value;
      }
    }
    quick(array, from, end - 1, maxDepth(end - from));
    int low = from;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (array[middle] < 0.0f) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int negatives = 0;
    int zeros = low;
    while (zeros < end && array[zeros] == 0.0f) {
      if (Float.floatToRawIntBits(array[zeros]) != 0) {
        negatives++;
      }
      zeros++;
    }
    for (int i = low; i < zeros; i++) {
      array[i] = i - low < negatives ? -0.0f : 0.0f;
    }
  }

  private static void quick(float[] array, int first, int last, int maxDepth) {
    int low = first;
    int high = last;
    int depth = maxDepth;
    while (high - low >= SHORT) {
      if (depth-- == 0) {
        heap(array, low, high - low + 1);
        return;
      }
      float a = array[low];
      float b = array[(low + high) >>> 1];
      float c = array[high];
      float pivot = a < b ? b < c ? b : a < c ? c : a : a < c ? a : b < c ? c : b;
      int left = low;
      int right = high;
      while (left <= right) {
        while (array[left] < pivot) {
          left++;
        }
        while (array[right] > pivot) {
          right--;
        }
        if (left <= right) {
          float moved = array[left];
          array[left++] = array[right];
          array[right--] = moved;
        }
      }
      if (right - low < high - left) {
        quick(array, low, right, depth);
        low = left;
      } else {
        quick(array, left, high, depth);
        high = right;
      }
    }
    for (int i = low + 1; i <= high; i++) {
      float value = array[i];
      int hole = i;
      while (hole > low && array[hole - 1] > value) {
        array[hole] = array[hole - 1];
        hole--;
      }
      array[hole] = value;
    }
  }

  private static void heap(float[] array, int start, int length) {
    for (int i = length / 2 - 1; i >= 0; i--) {
      sink(array, start, i, length, array[start + i]);
    }
    for (int end = length - 1; end > 0; end--) {
      float value = array[start + end];
      array[start + end] = array[start];
      sink(array, start, 0, end, value);
    }
  }

  private static void sink(float[] array, int start, int from, int length, float value) {
    int hole = from;
    int child = 2 * hole + 1;
    while (child < length) {
      if (child + 1 < length && array[start + child] < array[start + child + 1]) {
        child++;
      }
      if (!(value < array[start + child])) {
        break;
      }
      array[start + hole] = array[start + child];
      hole = child;
      child = 2 * hole + 1;
    }
    array[start + hole] = value;
  }

  /** Puts what is not a number behind everything, and -0.0 before 0.0, which {@code <} does not. */
  static void sort(double[] array, int from, int to) {
    int end = to;
    for (int i = to - 1; i >= from; i--) {
      double value = array[i];
      if (value != value) {
        end--;
        array[i] = array[end];
        array[end] = value;
      }
    }
    quick(array, from, end - 1, maxDepth(end - from));
    int low = from;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (array[middle] < 0.0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int negatives = 0;
    int zeros = low;
    while (zeros < end && array[zeros] == 0.0) {
      if (Double.doubleToRawLongBits(array[zeros]) != 0) {
        negatives++;
      }
      zeros++;
    }
    for (int i = low; i < zeros; i++) {
      array[i] = i - low < negatives ? -0.0 : 0.0;
    }
  }

  private static void quick(double[] array, int first, int last, int maxDepth) {
    int low = first;
    int high = last;
    int depth = maxDepth;
    while (high - low >= SHORT) {
      if (depth-- == 0) {
        heap(array, low, high - low + 1);
        return;
      }
      double a = array[low];
      double b = array[(low + high) >>> 1];
      double c = array[high];
      double pivot = a < b ? b < c ? b : a < c ? c : a : a < c ? a : b < c ? c : b;
      int left = low;
      int right = high;
      while (left <= right) {
        while (array[left] < pivot) {
          left++;
        }
        while (array[right] > pivot) {
          right--;
        }
        if (left <= right) {
          double moved = array[left];
          array[left++] = array[right];
          array[right--] = moved;
        }
      }
      if (right - low < high - left) {
        quick(array, low, right, depth);
        low = left;
      } else {
        quick(array, left, high, depth);
        high = right;
      }
    }
    for (int i = low + 1; i <= high; i++) {
      double value = array[i];
      int hole = i;
      while (hole > low && array[hole - 1] > value) {
        array[hole] = array[hole - 1];
        hole--;
      }
      array[hole] = value;
    }
  }

  private static void heap(double[] array, int start, int length) {
    for (int i = length / 2 - 1; i >= 0; i--) {
      sink(array, start, i, length, array[start + i]);
    }
    for (int end = length - 1; end > 0; end--) {
      double value = array[start + end];
      array[start + end] = array[start];
      sink(array, start, 0, end, value);
    }
  }

  private static void sink(double[] array, int start, int from, int length, double value) {
    int hole = from;
    int child = 2 * hole + 1;
    while (child < length) {
      if (child + 1 < length && array[start + child] < array[start + child + 1]) {
        child++;
      }
      if (!(value < array[start + child])) {
        break;
      }
      array[start + hole] = array[start + child];
      hole = child;
      child = 2 * hole + 1;
    }
    array[start + hole] = value;
  }
}
