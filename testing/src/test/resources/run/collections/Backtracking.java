import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Permutations, subsets, sums, queens and words: everything that is tried and taken back. */
public class Backtracking {
  static <T> List<List<T>> permutations(List<T> all) {
    List<List<T>> result = new ArrayList<>();
    permute(new ArrayList<>(all), 0, result);
    return result;
  }

  private static <T> void permute(List<T> all, int at, List<List<T>> result) {
    if (at == all.size()) {
      result.add(new ArrayList<>(all));
      return;
    }
    for (int i = at; i < all.size(); i++) {
      Collections.swap(all, at, i);
      permute(all, at + 1, result);
      Collections.swap(all, i, at);
    }
  }

  static boolean nextPermutation(int[] a) {
    int i = a.length - 2;
    while (i >= 0 && a[i] >= a[i + 1]) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    int j = a.length - 1;
    while (a[j] <= a[i]) {
      j--;
    }
    int moved = a[i];
    a[i] = a[j];
    a[j] = moved;
    for (int l = i + 1, r = a.length - 1; l < r; l++, r--) {
      moved = a[l];
      a[l] = a[r];
      a[r] = moved;
    }
    return true;
  }

  static <T> List<List<T>> subsets(List<? extends T> all) {
    List<List<T>> result = new ArrayList<>();
    result.add(new ArrayList<>());
    for (T each : all) {
      for (int i = result.size(); i-- > 0; ) {
        List<T> copy = new ArrayList<>(result.get(i));
        copy.add(each);
        result.add(copy);
      }
    }
    return result;
  }

  static void combinations(int n, int k, Deque<Integer> chosen, List<String> out) {
    if (chosen.size() == k) {
      out.add(chosen.toString());
      return;
    }
    for (int i = chosen.isEmpty() ? 1 : chosen.getLast() + 1;
        i <= n - (k - chosen.size()) + 1;
        i++) {
      chosen.addLast(i);
      combinations(n, k, chosen, out);
      chosen.removeLast();
    }
  }

  static void sums(
      int[] candidates, int from, int left, List<Integer> chosen, Set<List<Integer>> out) {
    if (left == 0) {
      out.add(List.copyOf(chosen));
    }
    for (int i = from; i < candidates.length && candidates[i] <= left; i++) {
      chosen.add(candidates[i]);
      sums(candidates, i, left - candidates[i], chosen, out);
      chosen.remove(chosen.size() - 1);
    }
  }

  static int queens(
      int n, List<Integer> columns, Set<Integer> up, Set<Integer> down, List<List<Integer>> out) {
    int row = columns.size();
    if (row == n) {
      out.add(new ArrayList<>(columns));
      return 1;
    }
    int found = 0;
    for (int column = 0; column < n; column++) {
      if (!columns.contains(column) && up.add(row + column)) {
        if (down.add(row - column)) {
          columns.add(column);
          found += queens(n, columns, up, down, out);
          columns.remove(Integer.valueOf(column));
          down.remove(row - column);
        }
        up.remove(row + column);
      }
    }
    return found;
  }

  static List<String> parentheses(int n) {
    List<String> all = new ArrayList<>();
    Deque<String> todo = new ArrayDeque<>();
    todo.push("");
    while (!todo.isEmpty()) {
      String s = todo.pop();
      int open = 0;
      int depth = 0;
      for (char c : s.toCharArray()) {
        open += c == '(' ? 1 : 0;
        depth += c == '(' ? 1 : -1;
      }
      if (s.length() == 2 * n) {
        all.add(s);
        continue;
      }
      if (depth > 0) {
        todo.push(s + ")");
      }
      if (open < n) {
        todo.push(s + "(");
      }
    }
    return all;
  }

  static Set<String> find(char[][] board, Set<String> words) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < board.length; i++) {
      for (int j = 0; j < board[i].length; j++) {
        search(board, i, j, "", words, found);
      }
    }
    return found;
  }

  private static void search(
      char[][] board, int i, int j, String prefix, Set<String> words, Set<String> found) {
    if (i < 0 || j < 0 || i >= board.length || j >= board[i].length || board[i][j] == '*') {
      return;
    }
    String word = prefix + board[i][j];
    boolean possible = false;
    for (String each : words) {
      possible |= each.startsWith(word);
    }
    if (!possible) {
      return;
    }
    if (words.contains(word)) {
      found.add(word);
    }
    char kept = board[i][j];
    board[i][j] = '*';
    search(board, i + 1, j, word, words, found);
    search(board, i - 1, j, word, words, found);
    search(board, i, j + 1, word, words, found);
    search(board, i, j - 1, word, words, found);
    board[i][j] = kept;
  }

  static List<List<String>> palindromes(String s) {
    List<List<String>> result = new ArrayList<>();
    if (s.isEmpty()) {
      result.add(new ArrayList<>());
    }
    for (int i = 1; i <= s.length(); i++) {
      String head = s.substring(0, i);
      if (head.contentEquals(new StringBuilder(head).reverse())) {
        for (List<String> rest : palindromes(s.substring(i))) {
          rest.add(0, head);
          result.add(rest);
        }
      }
    }
    return result;
  }

  public static void main(String[] args) {
    System.out.println(permutations(List.of("a", "b", "c")));
    System.out.println(
        new HashSet<>(permutations(Arrays.asList(1, 1, 2, 2))).size()
            + " of "
            + permutations(Arrays.asList(1, 1, 2, 2)).size());
    int[] digits = {1, 2, 2, 3};
    StringBuilder text = new StringBuilder();
    do {
      for (int digit : digits) {
        text.append(digit);
      }
      text.append(' ');
    } while (nextPermutation(digits));
    System.out.println(text);
    System.out.println(
        subsets(List.of('x', 'y', 'z'))
            + " "
            + Backtracking.<Object>subsets(List.of(1, 2, 3, 4, 5)).size());
    List<String> combinations = new ArrayList<>();
    combinations(5, 3, new ArrayDeque<>(), combinations);
    System.out.println(combinations);
    Set<List<Integer>> sums = new LinkedHashSet<>();
    sums(new int[] {2, 3, 5, 7}, 0, 12, new ArrayList<>(), sums);
    System.out.println(sums);
    List<List<Integer>> boards = new ArrayList<>();
    System.out.println(
        queens(6, new ArrayList<>(), new HashSet<>(), new HashSet<>(), boards) + " " + boards);
    boards.clear();
    System.out.println(
        queens(8, new ArrayList<>(), new HashSet<>(), new HashSet<>(), boards)
            + " "
            + boards.get(91));
    System.out.println(parentheses(3) + " " + parentheses(6).size());
    char[][] board = {
      "oaan".toCharArray(), "etae".toCharArray(), "ihkr".toCharArray(), "iflv".toCharArray()
    };
    System.out.println(
        find(board, Set.of("oath", "pea", "eat", "rain", "oat", "hike"))
            + " "
            + new String(board[1]));
    System.out.println(palindromes("aabaa"));
  }
}
