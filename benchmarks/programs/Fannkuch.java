/** Pancakes: reversals of prefixes until the first number is one, over all permutations. */
final class Fannkuch {
  private Fannkuch() {}

  private static int flips(int[] permutation, int[] work) {
    for (int i = 0; i < permutation.length; i++) {
      work[i] = permutation[i];
    }
    int count = 0;
    int first = work[0];
    while (first != 0) {
      for (int low = 0, high = first; low < high; low++, high--) {
        int t = work[low];
        work[low] = work[high];
        work[high] = t;
      }
      first = work[0];
      count++;
    }
    return count;
  }

  static long round() {
    int n = 9;
    int[] permutation = new int[n];
    int[] work = new int[n];
    int[] count = new int[n];
    for (int i = 0; i < n; i++) {
      permutation[i] = i;
    }
    int most = 0;
    int checksum = 0;
    int rest = n;
    for (int number = 0; ; number++) {
      while (rest != 1) {
        count[rest - 1] = rest;
        rest--;
      }
      int flips = flips(permutation, work);
      most = Math.max(most, flips);
      checksum += (number & 1) == 0 ? flips : -flips;
      while (true) {
        if (rest == n) {
          return most * 1_000_000L + checksum;
        }
        int first = permutation[0];
        for (int i = 0; i < rest; i++) {
          permutation[i] = permutation[i + 1];
        }
        permutation[rest] = first;
        count[rest]--;
        if (count[rest] > 0) {
          break;
        }
        rest++;
      }
    }
  }

  public static void main(String[] args) {
    Timing.run(args, Fannkuch::round);
  }
}
