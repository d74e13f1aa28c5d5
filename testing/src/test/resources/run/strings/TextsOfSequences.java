import java.util.*;
public class TextsOfSequences {
  record Cs(String s) implements CharSequence { public int length() { return s.length(); } public char charAt(int i) { return 'x'; } public CharSequence subSequence(int a, int b) { return this; } @Override public String toString() { return "TS:" + s; } }
  public static void main(String[] args) {
    Cs c = new Cs("ab");
    System.out.println(String.join("-", c, "c"));
    System.out.println(String.join(c, "1", "2"));
    System.out.println(String.join("-", List.of(c, "c")));
    System.out.println(new StringJoiner(c, c, c).add(c).add("z"));
    System.out.println(new StringJoiner("-").add(c).add("z"));
    System.out.println(new StringBuilder("q").insert(0, c).append(c));
    System.out.println("aTS:abz".replace(c, c) + "xx".contains(c) + "xx".contentEquals(c));
    System.out.println("" + c + c.isEmpty());
    System.out.println(String.format("%s|%4.3s", c, c));
  }
}
