/** The order of strings and builders, which is that of their units. */
public class Comparing {
  public static void main(String[] args) {
    String[] texts = {
      "", "a", "b", "ab", "abc", "abd", "A", "\u00ff", "\u0100", "a\u0100", "a\u00ff", "a\u0100b",
      "\ud83d\ude00", "\uffff", "zebra", "Zebra", "hello", "help",
    };
    for (String a : texts) {
      for (String b : texts) {
        System.out.print(a.compareTo(b));
        System.out.print(',');
        System.out.print(new StringBuilder(a).compareTo(new StringBuilder(b)));
        System.out.print(',');
        System.out.print(CharSequence.compare(a, new StringBuilder(b)));
        System.out.print(',');
        System.out.print(a.equals(b) ? 1 : 0);
        System.out.print(' ');
      }
      System.out.println(a.hashCode());
    }
    StringBuilder wide = new StringBuilder("\u0100");
    wide.setCharAt(0, 'a');
    System.out.println(wide.compareTo(new StringBuilder("a")));
    System.out.println(wide.toString().equals("a"));
    System.out.println(wide.compareTo(wide));
    for (int i = 1; i < texts.length; i++) {
      for (int j = i; j > 0 && texts[j].compareTo(texts[j - 1]) < 0; j--) {
        String text = texts[j];
        texts[j] = texts[j - 1];
        texts[j - 1] = text;
      }
    }
    for (String text : texts) {
      System.out.print(text);
      System.out.print('|');
    }
    System.out.println();
  }
}
