package java.lang;

/**
 * Runs of code points in strings: lengths, one behind the other, in hexadecimal with the digits
 * {@code a} to {@code p}, of which the last one of each number is a capital letter.
 */
final class CodePointRuns {
  private CodePointRuns() {}

  /** The numbers. */
  static int[] numbers(String runs) {
    int[] numbers = ends(runs);
    for (int i = numbers.length - 1; i > 0; i--) {
      numbers[i] -= numbers[i - 1];
    }
    return numbers;
  }

  /** The sums of the lengths so far. */
  static int[] ends(String runs) {
    int count = 0;
    for (int i = 0; i < runs.length(); i++) {
      count += runs.charAt(i) < 'a' ? 1 : 0;
    }
    int[] ends = new int[count];
    int end = 0;
    int value = 0;
    int at = 0;
    for (int i = 0; i < runs.length(); i++) {
      int unit = runs.charAt(i);
      if (unit >= 'a') {
        value = value << 4 | unit - 'a';
      } else {
        end += value << 4 | unit - 'A';
        ends[at++] = end;
        value = 0;
      }
    }
    return ends;
  }

  /** Which run a code point lies in, given their ends. */
  static int indexOf(int[] ends, int point) {
    int low = 0;
    int high = ends.length - 1;
    while (low < high) {
      int middle = low + high >> 1;
      if (point < ends[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether a code point lies in the second, the fourth and so on of the runs with these ends. */
  static boolean contains(int[] ends, int point) {
    return point >= 0 && point < ends[ends.length - 1] && indexOf(ends, point) % 2 != 0;
  }
}
