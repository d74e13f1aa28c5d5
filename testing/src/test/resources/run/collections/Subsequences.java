import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Longest subsequences: increasing, common, alternating, and what an edit takes. */
public class Subsequences {
  static <T extends Comparable<? super T>> List<T> increasing(List<T> all) {
    List<T> tails = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int[] before = new int[all.size()];
    for (int i = 0; i < all.size(); i++) {
      int at = Collections.binarySearch(tails, all.get(i));
      if (at < 0) {
        at = -(at + 1);
      }
      before[i] = at == 0 ? -1 : positions.get(at - 1);
      if (at == tails.size()) {
        tails.add(all.get(i));
        positions.add(i);
      } else {
        tails.set(at, all.get(i));
        positions.set(at, i);
      }
    }
    List<T> result = new ArrayList<>();
    for (int i = positions.isEmpty() ? -1 : positions.get(positions.size() - 1);
        i >= 0;
        i = before[i]) {
      result.add(all.get(i));
    }
    Collections.reverse(result);
    return result;
  }

  static int length(int... numbers) {
    TreeSet<Integer> piles = new TreeSet<>();
    for (int n : numbers) {
      Integer covered = piles.ceiling(n);
      if (covered != null) {
        piles.remove(covered);
      }
      piles.add(n);
    }
    return piles.size();
  }

  static String common(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = a.length() - 1; i >= 0; i--) {
      for (int j = b.length() - 1; j >= 0; j--) {
        table[i][j] =
            a.charAt(i) == b.charAt(j)
                ? table[i + 1][j + 1] + 1
                : Math.max(table[i + 1][j], table[i][j + 1]);
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0, j = 0; i < a.length() && j < b.length(); ) {
      if (a.charAt(i) == b.charAt(j)) {
        text.append(a.charAt(i++));
        j++;
      } else if (table[i + 1][j] >= table[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return text.toString();
  }

  static <T> List<String> difference(List<? extends T> a, List<? extends T> b) {
    int[][] cost = new int[a.size() + 1][b.size() + 1];
    for (int[] row : cost) {
      Arrays.setAll(row, j -> j);
    }
    for (int i = 1; i <= a.size(); i++) {
      cost[i][0] = i;
      for (int j = 1; j <= b.size(); j++) {
        cost[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? cost[i - 1][j - 1]
                : 1 + Math.min(cost[i - 1][j], cost[i][j - 1]);
      }
    }
    List<String> out = new ArrayList<>();
    int i = a.size();
    int j = b.size();
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && a.get(i - 1).equals(b.get(j - 1))) {
        out.add(" " + a.get(--i));
        j--;
      } else if (j > 0 && (i == 0 || cost[i][j - 1] <= cost[i - 1][j])) {
        out.add("+" + b.get(--j));
      } else {
        out.add("-" + a.get(--i));
      }
    }
    Collections.reverse(out);
    return out;
  }

  static int[] maximum(int[] a) {
    int best = a[0];
    int from = 0;
    int to = 1;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i];
      if (sum > best) {
        best = sum;
        from = start;
        to = i + 1;
      }
      if (sum < 0) {
        sum = 0;
        start = i + 1;
      }
    }
    return Arrays.copyOfRange(a, from, to);
  }

  static String palindrome(String s) {
    String best = "";
    for (int centre = 0; centre < 2 * s.length(); centre++) {
      int left = centre / 2;
      int right = (centre + 1) / 2;
      while (left >= 0 && right < s.length() && s.charAt(left) == s.charAt(right)) {
        left--;
        right++;
      }
      if (right - left - 1 > best.length()) {
        best = s.substring(left + 1, right);
      }
    }
    return best;
  }

  public static void main(String[] args) {
    System.out.println(
        increasing(List.of(10, 9, 2, 5, 3, 7, 101, 18, 4))
            + " "
            + length(10, 9, 2, 5, 3, 7, 101, 18, 4));
    System.out.println(
        increasing(List.of("the", "cat", "dog", "ant", "emu", "fox", "eel"))
            + " "
            + increasing(List.<Double>of()));
    System.out.println(
        increasing(Arrays.asList(5, 4, 3))
            + " "
            + increasing(Arrays.asList(1, 1, 1))
            + " "
            + length());
    System.out.println(
        common("AGGTAB", "GXTXAYB")
            + " "
            + common("programming", "gaming")
            + " <"
            + common("abc", "xyz")
            + ">");
    System.out.println(difference(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d", "e")));
    System.out.println(
        difference(List.of(1, 2), List.of()) + " " + difference(List.of(), List.of('c')));
    System.out.println(
        Arrays.toString(maximum(new int[] {-2, 1, -3, 4, -1, 2, 1, -5, 4}))
            + " "
            + Arrays.toString(maximum(new int[] {-3, -1, -2})));
    System.out.println(
        palindrome("forgeeksskeegfor") + " " + palindrome("abacab") + " " + palindrome("x"));
  }
}
