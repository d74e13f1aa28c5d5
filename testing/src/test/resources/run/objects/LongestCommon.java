/** Longest common subsequence, edit script and edit distance over arrays of characters. */
public class LongestCommon {
  static char[] chars(String text) {
    char[] result = new char[text.length()];
    for (int i = 0; i < result.length; i++) result[i] = text.charAt(i);
    return result;
  }

  static void println(char[] text) {
    for (char c : text) System.out.print(c);
    System.out.println();
  }

  static final class Alignment {
    private final char[] a;
    private final char[] b;
    private final short[][] length;

    Alignment(String a, String b) {
      this(chars(a), chars(b));
    }

    Alignment(char[] a, char[] b) {
      this.a = a;
      this.b = b;
      length = new short[a.length + 1][b.length + 1];
      for (int i = a.length; --i >= 0; ) {
        for (int j = b.length; --j >= 0; ) {
          length[i][j] =
              a[i] == b[j]
                  ? (short) (1 + length[i + 1][j + 1])
                  : (short) Math.max(length[i + 1][j], length[i][j + 1]);
        }
      }
    }

    char[] common() {
      char[] result = new char[length[0][0]];
      for (int i = 0, j = 0, k = 0; k < result.length; ) {
        if (a[i] == b[j]) {
          result[k++] = a[i++];
          j++;
        } else if (length[i + 1][j] >= length[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      return result;
    }

    Edit script() {
      return script(0, 0);
    }

    private Edit script(int i, int j) {
      if (i == a.length && j == b.length) return null;
      if (i < a.length && j < b.length && a[i] == b[j]) {
        return new Edit(' ', a[i], script(i + 1, j + 1));
      }
      boolean delete = j == b.length || i < a.length && length[i + 1][j] >= length[i][j + 1];
      return delete ? new Edit('-', a[i], script(i + 1, j)) : new Edit('+', b[j], script(i, j + 1));
    }
  }

  static final class Edit {
    final char what;
    final char letter;
    final Edit next;

    Edit(char what, char letter, Edit next) {
      this.what = what;
      this.letter = letter;
      this.next = next;
    }

    void print() {
      for (Edit edit = this; edit != null; edit = edit.next) {
        if (edit.what != ' ') System.out.print(edit.what);
        System.out.print(edit.letter);
      }
      System.out.println();
    }

    int cost() {
      int cost = 0;
      for (Edit edit = this; edit != null; edit = edit.next) cost += edit.what == ' ' ? 0 : 1;
      return cost;
    }
  }

  static int distance(char[] a, char[] b) {
    int[] row = new int[b.length + 1];
    int[] above = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) above[j] = j;
    for (int i = 1; i <= a.length; i++) {
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      int[] held = row;
      row = above;
      above = held;
    }
    return above[b.length];
  }

  static boolean isPalindrome(char[] text) {
    for (int i = 0, j = text.length - 1; i < j; i++, j--) if (text[i] != text[j]) return false;
    return true;
  }

  public static void main(String[] args) {
    String[][] pairs = {
      {"kitten", "sitting"},
      {"nematode knowledge", "empty bottle"},
      {"", "abc"},
      {"same", "same"},
      {"abcabba", "cbabac"},
    };
    for (String[] pair : pairs) {
      Alignment alignment = new Alignment(pair[0], pair[1]);
      println(alignment.common());
      Edit script = alignment.script();
      script.print();
      System.out.print(script.cost());
      System.out.print(' ');
      System.out.println(distance(chars(pair[0]), chars(pair[1])));
    }
    char[] dna = new char[700];
    char[] other = new char[650];
    int random = 3;
    for (int i = 0; i < dna.length; i++) {
      random = random * 1664525 + 1013904223;
      dna[i] = "ACGT".charAt(random >>> 30);
      if (i < other.length) other[i] = random % 5 == 0 ? 'A' : dna[i];
    }
    System.out.println(new Alignment(dna, other).common().length);
    System.out.println(distance(dna, other));
    System.out.println(isPalindrome(chars("step on no pets")) && !isPalindrome(dna));
  }
}
