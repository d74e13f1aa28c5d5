/** Constructors and simple members of strings, at the border of one byte a unit and two. */
public class StringBasics {
  static void show(String s) {
    System.out.print(s);
    System.out.print("|");
    System.out.print(s.length());
    System.out.print("|");
    System.out.print(s.isEmpty());
    System.out.print("|");
    System.out.println(s.hashCode());
  }

  public static void main(String[] args) {
    char[] latin = {'a', '\u00ff', 'z', '\u0080', '0'};
    char[] wide = {'a', '\u0100', 'z', '\uffff', '0'};
    show(new String());
    show(new String("text"));
    show(new String(latin));
    show(new String(wide));
    show(new String(wide, 0, 1));
    show(new String(wide, 1, 1));
    show(new String(wide, 5, 0));
    show(new String(new StringBuilder("built")));
    show(String.valueOf(latin, 1, 3));
    show(String.copyValueOf(latin));
    show(String.copyValueOf(wide, 2, 2));
    show(String.valueOf(true));
    show(String.valueOf(false));
    show(String.valueOf('\u00ff'));
    show(String.valueOf('\u0100'));
    show(String.valueOf(Integer.MIN_VALUE));
    show(String.valueOf(Long.MIN_VALUE));
    show(String.valueOf(1.5f));
    show(String.valueOf(-0.1));
    show(String.valueOf((Object) null));
    show(String.valueOf((Object) "object"));
    String narrow = new String(wide, 2, 1);
    System.out.println(narrow.equals("z"));
    System.out.println(narrow == "z");
    System.out.println(new String(wide).equals(new String(wide)));
    System.out.println(new String(wide).equals(new String(latin)));
    System.out.println("a".equals(null));
    System.out.println("a".equals(new StringBuilder("a")));
    System.out.println("a".contentEquals(new StringBuilder("a")));
    System.out.println("a\u0100".contentEquals(new StringBuilder("a\u0100")));
    System.out.println("ab".contentEquals("a"));
    String same = "same";
    System.out.println(same.toString() == same);
    System.out.println(same.substring(0) == same);
    System.out.println(same.concat("") == same);
    System.out.println(same.trim() == same);
    System.out.println(same.replace('x', 'y') == same);
    System.out.println(same.repeat(1) == same);
    System.out.println(same.substring(4) == "");
    char[] units = "ab\u0101".toCharArray();
    System.out.println(units.length);
    System.out.println(units);
    char[] target = new char[6];
    "hello\u2020".getChars(1, 6, target, 1);
    "xyz".getChars(0, 1, target, 0);
    System.out.println(target);
    System.out.print(target);
    System.out.println();
    for (int i = 0; i < 5; i++) {
      System.out.print((int) new String(latin).charAt(i));
      System.out.print(' ');
      System.out.println((int) new String(wide).charAt(i));
    }
  }
}
