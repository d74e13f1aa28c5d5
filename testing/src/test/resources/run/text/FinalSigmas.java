/** Where a word ends, as far as it decides the form of a sigma. */
public class FinalSigmas {
  static String h(String s) { StringBuilder b = new StringBuilder(); for (char c : s.toCharArray()) b.append(Integer.toHexString(c)).append(' '); return b.toString(); }
  public static void main(String[] a) {
    String[] mid = {"\u00ad", "'", ".", ":", "-", "\u0301", "\u200d", "\u2060", "1", "_", "\u00b7", ",", "\u00ad\u00ad", "'\u00ad", "\u00ad'", "\u0301\u00ad", "\u00ad\u0301", " ", "\ufeff", "\u200b", "\u02bc", "\u2019", "a", "\u30a2", "\u0e01", "\u00aa", "\ud83d\ude00", "\ud83c\udde6", "\r", "\n", "\u0600"};
    for (String m : mid) {
      System.out.println(h(m) + "| " + h(("\u0391\u03a3" + m).toLowerCase()) + "| " + h(("\u0391" + m + "\u03a3").toLowerCase()) + "| " + h(("\u0391\u03a3" + m + "A").toLowerCase()) + "| "+ h((m + "\u03a3").toLowerCase()) + "| " + h(("1" + m + "\u03a3" + m + "2").toLowerCase())+ "| " + h(("A" + m + "1\u03a3" + m + "2").toLowerCase()));
    }
  }
}
