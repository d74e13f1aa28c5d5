/** Builders that become wide by each operation, and narrow strings made of wide builders. */
public class WideBuilders {
  static int step;

  static void show(StringBuilder b) {
    System.out.print(step++);
    System.out.print(' ');
    System.out.print(b.capacity());
    System.out.print(' ');
    String s = b.toString();
    for (int i = 0; i < s.length(); i++) {
      System.out.print(Integer.toHexString(s.charAt(i)));
      System.out.print(s.charAt(i) == b.charAt(i) ? ' ' : '!');
    }
    System.out.println(s.hashCode());
  }

  static StringBuilder narrow(int length) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < length; i++) {
      b.append((char) ('a' + i % 26));
    }
    return b;
  }

  public static void main(String[] args) {
    for (int length = 0; length < 40; length += 8) {
      show(narrow(length).append('\u0100'));
      show(narrow(length).append("\u0100"));
      show(narrow(length).append("x\u0100y", 0, 1));
      show(narrow(length).append("x\u0100y", 0, 3));
      show(narrow(length).append(new StringBuilder("x\u0100y")));
      show(narrow(length).append(new StringBuilder("x\u0100y"), 0, 2));
      show(narrow(length).append(new StringBuilder("x\u0100y"), 0, 1));
      show(narrow(length).append(new char[] {'a', '\u0100', 'b'}));
      show(narrow(length).append(new char[] {'a', '\u0100', 'b'}, 0, 1));
      show(narrow(length).insert(0, '\u0100'));
      show(narrow(length).insert(length / 2, "\u0100"));
      show(narrow(length).insert(length / 2, new char[] {'a', '\u0100', 'b'}));
      show(narrow(length).insert(length, "\u0100x", 0, 1));
      show(narrow(length).insert(length, "\u0100x", 1, 2));
      show(narrow(length).replace(0, 1, "\u0100"));
      show(narrow(length).replace(0, length, "\u0100"));
      show(narrow(length).append('\u0100').append(1).append(2L).append(1.5).append(2.5f).append(true));
      show(narrow(length).append('\u0100').append("abc").append(new char[] {'d'}).append((Object) null));
      show(narrow(length).append('\u0100').insert(0, 1).insert(0, "abc").insert(0, 'd'));
      show(narrow(length).append('\u0100').deleteCharAt(length));
      show(narrow(length).append('\u0100').reverse());
    }
    StringBuilder b = narrow(3);
    b.setCharAt(1, '\u0100');
    show(b);
    b.setCharAt(1, 'b');
    show(b);
    System.out.println(b.toString().equals("abc"));
    System.out.println(b.substring(1, 2).equals("b"));
    System.out.println("abc".contentEquals(b));
    System.out.println(b.indexOf("bc"));
    System.out.println(new StringBuilder("\u0100bc").indexOf("bc"));
    System.out.println(new StringBuilder("abc").indexOf("\u0100"));
    b.setLength(0);
    show(b.append("new"));
    b.trimToSize();
    show(b);
    b.setLength(5);
    show(b);
  }
}
