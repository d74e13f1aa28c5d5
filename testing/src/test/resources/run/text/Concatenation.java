/** Strings put together: every type, null, the order of evaluation, and compound assignments. */
public class Concatenation {
  static class Thing {
    private final int id;
    private int shown;

    Thing(int id) {
      this.id = id;
    }

    @Override
    public String toString() {
      return "thing " + id + "." + ++shown;
    }
  }

  static class Silent {
    @Override
    public String toString() {
      return null;
    }
  }

  interface Labelled {
    String label();
  }

  static String trace = "";

  static int say(int value) {
    trace += value;
    trace += ' ';
    return value;
  }

  static String text(String value) {
    trace += "<" + value + ">";
    return value;
  }

  static int calls;

  static int index() {
    return calls++;
  }

  static final String CONSTANT = "con" + 1 + 'x' + 2L + true + 1.5f + 2.5;

  static void types() {
    boolean flag = false;
    byte tiny = -128;
    short small = 32767;
    char letter = 'ß';
    int number = Integer.MIN_VALUE;
    long big = Long.MIN_VALUE;
    float single = 1.1f;
    double real = 1e-5;
    System.out.println("" + flag + ' ' + tiny + ' ' + small + ' ' + letter + ' ' + number + ' ' + big + ' ' + single
        + ' ' + real);
    System.out.println(flag + "|" + tiny + "|" + small + "|" + letter + "|" + number + "|" + big + "|" + single + "|"
        + real);
    System.out.println("" + 0.0 + -0.0 + 1.0f / 0 + 0.0 / 0 + 100.0 + 1e7 + 1e21f + 123456789.125 + Float.MIN_VALUE
        + Double.MAX_VALUE);
    System.out.println("" + Byte.MIN_VALUE + Character.MAX_RADIX + (byte) 200 + (char) 65 + (short) 70000 + (int) 'a');
    System.out.println("" + (tiny + small) + (letter + 1) + (char) (letter + 1) + -tiny + ~small + +letter);
  }

  static void nulls() {
    String none = null;
    Object nothing = null;
    Thing thing = null;
    int[] array = null;
    System.out.println("a" + none + nothing + thing + array + null);
    System.out.println(none + "b");
    System.out.println(none + none);
    System.out.println("c" + new Silent());
    none += null;
    none += nothing;
    System.out.println(none + none.length());
    Labelled labelled = new Labelled() {
      public String label() {
        return "label";
      }

      public String toString() {
        return label() + this.label().length();
      }
    };
    System.out.println(labelled + labelled.label());
  }

  static void order() {
    System.out.println("sum " + say(1) + say(2) + (say(3) + say(4)) + say(5) * say(6));
    System.out.println(say(1) + say(2) + "x" + say(3) + say(4));
    System.out.println('a' + 'b' + "c" + 'd' + 'e' + 1 + 2L);
    System.out.println(1 + 2 + "3" + 4 * 5 + 6 / 4 + 7 % 4 + (8 << 1) + (9 > 8) + (1 == 2 ? "yes" : "no" + 0.5f));
    System.out.println(trace);
    trace = "";
    Thing thing = new Thing(1);
    System.out.println(thing + ", " + thing + ", " + thing.shown + ", " + thing);
    int i = 5;
    System.out.println(i++ + "," + i + "," + ++i + "," + i-- + "," + (i = 9) + "," + i);
    System.out.println(text("a") + text("b").length() + text(text("c") + text("d")));
    System.out.println(trace);
  }

  static void compound() {
    String[] parts = {"p", "q", "r"};
    parts[index()] += parts[index()] + index();
    parts[index() - 3] += calls;
    System.out.println(parts[0] + parts[1] + parts[2] + calls);
    String s = "s";
    s += s += s + "t";
    System.out.println(s);
    s += 1 + 2;
    s += 'a' + 1;
    s += 'a';
    s += 1.0;
    s += s == null;
    s += new Thing(2);
    System.out.println(s);
    char c = 'a';
    c += 1;
    c++;
    int n = 10;
    n += 'a';
    n -= 1.9;
    System.out.println("" + c + n + (c += 2) + (n >>= 1));
    Object object = "object";
    object += "!" + 1;
    System.out.println(object + "" + object.equals("object!1"));
    String built = "";
    for (int i = 0; i < 300; i++) {
      built += (char) ('a' + i * i % 26);
      built = i % 50 == 49 ? built.substring(built.length() / 2) + "|" : built;
    }
    System.out.println(built + built.length() + " " + built.hashCode());
  }

  static void identities() {
    String a = "one";
    final String b = "one";
    System.out.println(("on" + "e" == b) + " " + (a == b) + " " + ("o" + "n" + 'e' == a) + " " + (b + "" == a) + " "
        + (b + 2 == "one2"));
    System.out.println(CONSTANT + " " + (CONSTANT == "con1x2true1.52.5"));
    String empty = "";
    System.out.println((a + empty).equals(a) + " " + (empty + empty).isEmpty() + " " + (a + null).length());
    System.out.println("unicode " + "\u00e9" + "\u20ac" + '\u4e2d' + "\ud83d\ude00" + ("\u20ac" + a).length()
        + ("\u00e9" + '\u4e2d').charAt(1));
    System.out.println("""
        block
          of """ + a + """
         text\tand
        more""");
  }

  public static void main(String[] args) {
    types();
    nulls();
    order();
    compound();
    identities();
  }
}
