package java.lang;

/**
 * Runs of code points in strings: lengths, one behind the other, in hexadecimal with the digits
 * {@code a} to {@code p}, of which the last one of each number is a capital letter.
 */
final class CodePointRuns {
  private CodePointRuns() {}

  /** The number that begins at an index. */
  static int number(String runs, int start) {
    int value = 0;
    int at = start;
    while (runs.charAt(at) >= 'a') {
      value = value << 4 | runs.charAt(at) - 'a';
      at++;
    }
    return value << 4 | runs.charAt(at) - 'A';
  }

  /** Where the number behind the one at an index begins. */
  static int next(String runs, int start) {
    int at = start;
    while (runs.charAt(at) >= 'a') {
      at++;
    }
    return at + 1;
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

  /** Whether a code point lies in the second, the fourth and so on of the runs. */
  static boolean contains(String runs, int point) {
    boolean isIn = false;
    int end = 0;
    int value = 0;
    for (int i = 0; i < runs.length(); i++) {
      int unit = runs.charAt(i);
      if (unit >= 'a') {
        value = value << 4 | unit - 'a';
        continue;
      }
      end += value << 4 | unit - 'A';
      if (point < end) {
        return isIn && point >= 0;
      }
      value = 0;
      isIn = !isIn;
    }
    return false;
  }
}
