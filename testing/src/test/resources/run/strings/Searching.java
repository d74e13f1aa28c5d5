/** Searches in strings and builders, from both ends and every start. */
public class Searching {
  static int mix(int hash, int value) {
    return hash * 31 + value;
  }

  static void search(String text, String wanted) {
    StringBuilder builder = new StringBuilder(text);
    int hash = 0;
    for (int start = -2; start <= text.length() + 2; start++) {
      System.out.print(text.indexOf(wanted, start));
      System.out.print(' ');
      System.out.print(text.lastIndexOf(wanted, start));
      System.out.print(' ');
      System.out.print(text.startsWith(wanted, start));
      System.out.print(' ');
      hash = mix(hash, builder.indexOf(wanted, start));
      hash = mix(hash, builder.lastIndexOf(wanted, start));
      for (int point = 'a'; point < 'e'; point++) {
        hash = mix(hash, text.indexOf(point, start));
        hash = mix(hash, text.lastIndexOf(point, start));
      }
      hash = mix(hash, text.indexOf(0x100, start));
      hash = mix(hash, text.lastIndexOf(0x100, start));
      for (int count = -1; count < 4; count++) {
        hash = mix(hash, text.regionMatches(start, wanted, count - 1, count) ? 1 : 2);
      }
    }
    System.out.println(hash);
    System.out.print(text.indexOf(wanted));
    System.out.print(' ');
    System.out.print(text.lastIndexOf(wanted));
    System.out.print(' ');
    System.out.print(text.contains(wanted));
    System.out.print(' ');
    System.out.print(text.contains(new StringBuilder(wanted)));
    System.out.print(' ');
    System.out.print(text.startsWith(wanted));
    System.out.print(' ');
    System.out.print(text.endsWith(wanted));
    System.out.print(' ');
    System.out.print(builder.indexOf(wanted));
    System.out.print(' ');
    System.out.println(builder.lastIndexOf(wanted));
  }

  public static void main(String[] args) {
    String[] texts = {"", "a", "abcabcab", "aaaa", "ab\u0100cab\u0100d", "\u0100\u0100\u0100", "\u00ff\u0001"};
    String[] wanted = {"", "a", "ab", "aa", "abc", "\u0100", "b\u0100", "\u0100\u0100", "cab", "\u00ff", "abcabcabc"};
    for (String text : texts) {
      for (String other : wanted) {
        search(text, other);
      }
    }
  }
}
