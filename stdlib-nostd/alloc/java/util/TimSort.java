package java.util;

/**
 * The merge sort of Tim Peters (listsort.txt in the sources of CPython), which finds the runs that
 * are sorted already. It is stable, and asks for the same comparisons as that of the JDK.
 */
final class TimSort<T> {
  /** Shorter ranges are sorted by insertion; runs are made at least half as long. */
  private static final int MIN_MERGE = 32;

  /** How often one run must win before whole stretches of it are looked for. */
  private static final int MIN_GALLOP = 7;

  private static final int MAX_RUNS = 85;

  private final T[] array;
  private final Comparator<? super T> order;
  private T[] buffer;
  private int minGallop = MIN_GALLOP;
  private int runs;
  private final int[] starts = new int[MAX_RUNS];
  private final int[] lengths = new int[MAX_RUNS];

  private TimSort(T[] array, Comparator<? super T> order, int length) {
    this.array = array;
    this.order = order;
    buffer = newBuffer(length < 512 ? length >>> 1 : 256);
  }

  @SuppressWarnings("unchecked")
  private static <T> T[] newBuffer(int length) {
    return (T[]) new Object[length];
  }

  /** Sorts from an index on and before another. */
  static <T> void sort(T[] array, int from, int to, Comparator<? super T> order) {
    int left = to - from;
    if (left < 2) {
      return;
    }
    if (left < MIN_MERGE) {
      int run = countRun(array, from, to, order);
      insert(array, from, to, from + run, order);
      return;
    }
    TimSort<T> sort = new TimSort<>(array, order, left);
    int minRun = minRun(left);
    int start = from;
    while (left > 0) {
      int run = countRun(array, start, to, order);
      if (run < minRun) {
        int forced = Math.min(left, minRun);
        insert(array, start, start + forced, start + run, order);
        run = forced;
      }
      sort.starts[sort.runs] = start;
      sort.lengths[sort.runs++] = run;
      sort.balance();
      start += run;
      left -= run;
    }
    sort.mergeAll();
  }

  /** Such that there is a power of two of runs of that length, or a few less. */
  private static int minRun(int length) {
    int rest = 0;
    int result = length;
    while (result >= MIN_MERGE) {
      rest |= result & 1;
      result >>= 1;
    }
    return result + rest;
  }

  /** Sorts a range whose elements before {@code sorted} are in order, by binary insertion. */
  private static <T> void insert(
      T[] array, int from, int to, int sorted, Comparator<? super T> order) {
    for (int i = sorted == from ? from + 1 : sorted; i < to; i++) {
      T pivot = array[i];
      if (pivot == null && order == NaturalOrder.IMPLIED) {
        ((Comparable<?>) pivot).compareTo(null);
      }
      int low = from;
      int high = i;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (order.compare(pivot, array[middle]) < 0) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(array, low, array, low + 1, i - low);
      array[low] = pivot;
    }
  }

  /** The length of the run that starts a range, which is turned round if it descends. */
  private static <T> int countRun(T[] array, int from, int to, Comparator<? super T> order) {
    int end = from + 1;
    if (end == to) {
      return 1;
    }
    if (compare(array, end++, from, order) < 0) {
      while (end < to && compare(array, end, end - 1, order) < 0) {
        end++;
      }
      for (int low = from, high = end - 1; low < high; low++, high--) {
        T moved = array[low];
        array[low] = array[high];
        array[high] = moved;
      }
    } else {
      while (end < to && compare(array, end, end - 1, order) >= 0) {
        end++;
      }
    }
    return end - from;
  }

  /** Compares two elements; a null that has to compare itself fails by the JDK's name. */
  private static <T> int compare(T[] a, int runHi, int other, Comparator<? super T> order) {
    if (a[runHi] == null && order == NaturalOrder.IMPLIED) {
      ((Comparable<?>) a[runHi]).compareTo(null);
    }
    return order.compare(a[runHi], a[other]);
  }

  /** Merges until each run is longer than the two behind it together. */
  private void balance() {
    while (runs > 1) {
      int at = runs - 2;
      boolean isUnbalanced =
          at > 0 && lengths[at - 1] <= lengths[at] + lengths[at + 1]
              || at > 1 && lengths[at - 2] <= lengths[at] + lengths[at - 1];
      if (isUnbalanced) {
        if (lengths[at - 1] < lengths[at + 1]) {
          at--;
        }
      } else if (lengths[at] > lengths[at + 1]) {
        return;
      }
      merge(at);
    }
  }

  private void mergeAll() {
    while (runs > 1) {
      int at = runs - 2;
      if (at > 0 && lengths[at - 1] < lengths[at + 1]) {
        at--;
      }
      merge(at);
    }
  }

  /** Merges the run at a place of the stack with the one behind it. */
  private void merge(int at) {
    int start1 = starts[at];
    int length1 = lengths[at];
    int start2 = starts[at + 1];
    int length2 = lengths[at + 1];
    lengths[at] = length1 + length2;
    if (at == runs - 3) {
      starts[at + 1] = starts[at + 2];
      lengths[at + 1] = lengths[at + 2];
    }
    runs--;
    // What is in place already at both ends stays there.
    int inPlace = gallopRight(array[start2], array, start1, length1, 0);
    start1 += inPlace;
    length1 -= inPlace;
    if (length1 == 0) {
      return;
    }
    length2 = gallopLeft(array[start1 + length1 - 1], array, start2, length2, length2 - 1);
    if (length2 == 0) {
      return;
    }
    if (length1 <= length2) {
      mergeLow(start1, length1, start2, length2);
    } else {
      mergeHigh(start1, length1, start2, length2);
    }
  }

  /** How many elements of a run are less than a key, looked for from a hint on. */
  private int gallopLeft(T key, T[] run, int start, int length, int hint) {
    int before = 0;
    int offset = 1;
    int low;
    int high;
    if (order.compare(key, run[start + hint]) > 0) {
      int limit = length - hint;
      while (offset < limit && order.compare(key, run[start + hint + offset]) > 0) {
        before = offset;
        offset = further(offset, limit);
      }
      low = hint + before + 1;
      high = hint + Math.min(offset, limit);
    } else {
      int limit = hint + 1;
      while (offset < limit && order.compare(key, run[start + hint - offset]) <= 0) {
        before = offset;
        offset = further(offset, limit);
      }
      low = hint - Math.min(offset, limit) + 1;
      high = hint - before;
    }
    while (low < high) {
      int middle = low + ((high - low) >>> 1);
      if (order.compare(key, run[start + middle]) > 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** How many elements of a run are not greater than a key, looked for from a hint on. */
  private int gallopRight(T key, T[] run, int start, int length, int hint) {
    int before = 0;
    int offset = 1;
    int low;
    int high;
    if (order.compare(key, run[start + hint]) < 0) {
      int limit = hint + 1;
      while (offset < limit && order.compare(key, run[start + hint - offset]) < 0) {
        before = offset;
        offset = further(offset, limit);
      }
      low = hint - Math.min(offset, limit) + 1;
      high = hint - before;
    } else {
      int limit = length - hint;
      while (offset < limit && order.compare(key, run[start + hint + offset]) >= 0) {
        before = offset;
        offset = further(offset, limit);
      }
      low = hint + before + 1;
      high = hint + Math.min(offset, limit);
    }
    while (low < high) {
      int middle = low + ((high - low) >>> 1);
      if (order.compare(key, run[start + middle]) < 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  private static int further(int offset, int limit) {
    int next = (offset << 1) + 1;
    return next <= 0 ? limit : next;
  }

  private T[] buffer(int length) {
    if (buffer.length < length) {
      // Twice a power of two may overflow.
      int wanted = Math.min(2 * Integer.highestOneBit(length), array.length >>> 1);
      buffer = newBuffer(Math.max(length, wanted));
    }
    return buffer;
  }

  /** Merges from the left: the first run, the shorter one, is put aside. */
  private void mergeLow(int start1, int initialLength1, int start2, int initialLength2) {
    int length1 = initialLength1;
    int length2 = initialLength2;
    T[] a = array;
    T[] aside = buffer(length1);
    System.arraycopy(a, start1, aside, 0, length1);
    int from1 = 0;
    int from2 = start2;
    int to = start1;
    a[to++] = a[from2++];
    length2--;
    int gallop = minGallop;
    merging:
    if (length2 > 0 && length1 > 1) {
      while (true) {
        int wins1 = 0;
        int wins2 = 0;
        do {
          if (order.compare(a[from2], aside[from1]) < 0) {
            a[to++] = a[from2++];
            wins2++;
            wins1 = 0;
            if (--length2 == 0) {
              break merging;
            }
          } else {
            a[to++] = aside[from1++];
            wins1++;
            wins2 = 0;
            if (--length1 == 1) {
              break merging;
            }
          }
        } while ((wins1 | wins2) < gallop);
        do {
          wins1 = gallopRight(a[from2], aside, from1, length1, 0);
          if (wins1 != 0) {
            System.arraycopy(aside, from1, a, to, wins1);
            to += wins1;
            from1 += wins1;
            length1 -= wins1;
            if (length1 <= 1) {
              break merging;
            }
          }
          a[to++] = a[from2++];
          if (--length2 == 0) {
            break merging;
          }
          wins2 = gallopLeft(aside[from1], a, from2, length2, 0);
          if (wins2 != 0) {
            System.arraycopy(a, from2, a, to, wins2);
            to += wins2;
            from2 += wins2;
            length2 -= wins2;
            if (length2 == 0) {
              break merging;
            }
          }
          a[to++] = aside[from1++];
          if (--length1 == 1) {
            break merging;
          }
          gallop--;
        } while (wins1 >= MIN_GALLOP || wins2 >= MIN_GALLOP);
        gallop = Math.max(gallop, 0) + 2;
      }
    }
    minGallop = Math.max(gallop, 1);
    if (length2 == 0) {
      System.arraycopy(aside, from1, a, to, length1);
      return;
    }
    checkLeft(length1);
    System.arraycopy(a, from2, a, to, length2);
    a[to + length2] = aside[from1];
  }

  /** Merges from the right: the second run, the shorter one, is put aside. */
  private void mergeHigh(int start1, int initialLength1, int start2, int initialLength2) {
    int length1 = initialLength1;
    int length2 = initialLength2;
    T[] a = array;
    T[] aside = buffer(length2);
    System.arraycopy(a, start2, aside, 0, length2);
    int from1 = start1 + length1 - 1;
    int from2 = length2 - 1;
    int to = start2 + length2 - 1;
    a[to--] = a[from1--];
    length1--;
    int gallop = minGallop;
    merging:
    if (length1 > 0 && length2 > 1) {
      while (true) {
        int wins1 = 0;
        int wins2 = 0;
        do {
          if (order.compare(aside[from2], a[from1]) < 0) {
            a[to--] = a[from1--];
            wins1++;
            wins2 = 0;
            if (--length1 == 0) {
              break merging;
            }
          } else {
            a[to--] = aside[from2--];
            wins2++;
            wins1 = 0;
            if (--length2 == 1) {
              break merging;
            }
          }
        } while ((wins1 | wins2) < gallop);
        do {
          wins1 = length1 - gallopRight(aside[from2], a, start1, length1, length1 - 1);
          if (wins1 != 0) {
            to -= wins1;
            from1 -= wins1;
            length1 -= wins1;
            System.arraycopy(a, from1 + 1, a, to + 1, wins1);
            if (length1 == 0) {
              break merging;
            }
          }
          a[to--] = aside[from2--];
          if (--length2 == 1) {
            break merging;
          }
          wins2 = length2 - gallopLeft(a[from1], aside, 0, length2, length2 - 1);
          if (wins2 != 0) {
            to -= wins2;
            from2 -= wins2;
            length2 -= wins2;
            System.arraycopy(aside, from2 + 1, a, to + 1, wins2);
            if (length2 <= 1) {
              break merging;
            }
          }
          a[to--] = a[from1--];
          if (--length1 == 0) {
            break merging;
          }
          gallop--;
        } while (wins1 >= MIN_GALLOP || wins2 >= MIN_GALLOP);
        gallop = Math.max(gallop, 0) + 2;
      }
    }
    minGallop = Math.max(gallop, 1);
    if (length1 == 0) {
      System.arraycopy(aside, 0, a, to - (length2 - 1), length2);
      return;
    }
    checkLeft(length2);
    to -= length1;
    from1 -= length1;
    System.arraycopy(a, from1 + 1, a, to + 1, length1);
    a[to] = aside[from2];
  }

  /** A run that is put aside cannot be used up first if the comparisons are those of an order. */
  private static void checkLeft(int length) {
    if (length == 0) {
      throw new IllegalArgumentException("Comparison method violates its general contract!");
    }
  }
}
