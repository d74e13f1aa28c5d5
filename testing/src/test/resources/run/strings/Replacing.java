/** Strings made of others: parts, replacements, repetitions, white space. */
public class Replacing {
  static void show(String s) {
    System.out.print('[');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c > ' ' && c < 0x7f) {
        System.out.print(c);
      } else {
        System.out.print('<');
        System.out.print(Integer.toHexString(c));
        System.out.print('>');
      }
    }
    System.out.print(']');
    System.out.println(s.hashCode());
  }

  public static void main(String[] args) {
    String[] texts = {"", " ", "abc", "aaa", "  a b  ", "\t\u2003a\u0100b\u2003\n", "\u0100", "\u00a0x\u00a0", "x\u0100y\u0100"};
    for (String text : texts) {
      show(text.trim());
      show(text.strip());
      show(text.stripLeading());
      show(text.stripTrailing());
      System.out.println(text.isBlank());
      show(text.repeat(3));
      show(text.repeat(0));
      show(text.concat("!"));
      show(text.concat("\u0101"));
      show("\u0101".concat(text));
      show(text.replace('a', 'b'));
      show(text.replace('a', '\u0100'));
      show(text.replace('\u0100', 'c'));
      show(text.replace('\u0100', '\u0200'));
      show(text.replace("", "-"));
      show(text.replace("a", ""));
      show(text.replace("aa", "b"));
      show(text.replace("\u0100", "wide"));
      show(text.replace("a", "\u0100\u0100"));
      show(text.replace(new StringBuilder("b"), new StringBuilder("bb")));
      for (int begin = 0; begin <= text.length(); begin++) {
        show(text.substring(begin));
        for (int end = begin; end <= text.length(); end++) {
          show(text.substring(begin, end));
          show(text.subSequence(begin, end).toString());
          System.out.println(text.substring(begin, end).equals(new String(text.toCharArray(), begin, end - begin)));
        }
      }
    }
  }
}
