/** Equal strings as one. */
public class Intern {
  static final String C = "abc";
  public static void main(String[] a) {
    String s = new StringBuilder("ab").append('c').toString();
    System.out.println(s == C);
    System.out.println(s.intern() == C);
    System.out.println(s.intern() == "a" + "bc");
    String t = new StringBuilder("zz").append(1).toString();
    System.out.println(t.intern() == t);
    System.out.println(new String(t).intern() == t);
    System.out.println("".intern() == "");
    System.out.println(new String("fresh" + a.length).intern() == ("fresh" + a.length).intern());
    switch (s) {
      case "abc" -> System.out.println(s.intern() == "abc");
      default -> System.out.println("no");
    }
    System.out.println(Intern.class.getName().intern() == "Intern");
  }
}
