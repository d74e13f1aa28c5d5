/** Capital and small letters of all of Unicode. */
public class Cases {
  static int mix(int hash, int value) {
    return hash * 31 + value;
  }

  public static void main(String[] args) {
    int hash = 0;
    for (int c = 0; c <= 0x110000; c++) {
      hash = mix(hash, Character.toUpperCase(c));
      hash = mix(hash, Character.toLowerCase(c));
      if (c <= 0xFFFF) {
        hash = mix(hash, Character.toUpperCase((char) c));
        hash = mix(hash, Character.toLowerCase((char) c));
      }
      if (c <= 0x10FFFF) {
        hash = mix(hash, Character.toString(c).toUpperCase().hashCode());
      }
      if ((c & 0xFFF) == 0xFFF) {
        System.out.println(hash);
      }
    }
    String[] texts = {
      "", "abc", "ABC", "aBc", "abcd", "abd", "stra\u00dfe", "STRASSE", "\u00e9\u00ff\u00b5", "\u00c9\u0178\u039c",
      "\u03bc", "\u0130", "\u0131", "I", "i", "K", "k", "\u212a", "\ud801\udc00x", "\ud801\udc28X", "\ud801\udc29",
      "a\ud801\udc00", "A\ud801\udc28", "\u10d0", "\u1c90", "\u03a3", "\u03c2", "\u03c3", "\u1f80a", "\ufb03",
      "\uffff", "\ud801\udc00".substring(0, 1), "\ud801\udc00".substring(1), "\u0100\ud802\udc00",
    };
    for (String a : texts) {
      String capital = a.toUpperCase();
      System.out.print(capital.hashCode());
      System.out.print(' ');
      System.out.print(capital.equals(a));
      System.out.print(' ');
      for (String b : texts) {
        System.out.print(a.equalsIgnoreCase(b) ? '=' : '#');
        System.out.print(a.compareToIgnoreCase(b));
        System.out.print(a.concat("\u0101").compareToIgnoreCase(b));
        System.out.print(' ');
        for (int i = -1; i < 3; i++) {
          System.out.print(a.regionMatches(true, i, b, 0, 1) ? 1 : 0);
          System.out.print(a.regionMatches(true, 1, b, i, i) ? 1 : 0);
          System.out.print(a.regionMatches(false, i, b, 1, i) ? 1 : 0);
        }
      }
      System.out.println();
    }
    System.out.println("a".equalsIgnoreCase(null));
  }
}
