/** Sequences of the program's own beside the library's. */
public class Sequences {
  static final class Letters implements CharSequence {
    private final char first;
    private final int count;

    Letters(char first, int count) {
      this.first = first;
      this.count = count;
    }

    @Override
    public int length() {
      return count;
    }

    @Override
    public char charAt(int index) {
      return (char) (first + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Letters((char) (first + start), end - start);
    }

    @Override
    public String toString() {
      return new StringBuilder().append(this, 0, count).toString();
    }
  }

  static class Point {
    final int x;

    Point(int x) {
      this.x = x;
    }

    @Override
    public String toString() {
      return "Point ".concat(Integer.toString(x));
    }

    @Override
    public int hashCode() {
      return x;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Point && ((Point) other).x == x;
    }
  }

  static class Named extends Point {
    Named(int x) {
      super(x);
    }

    @Override
    public String toString() {
      return "Named ".concat(super.toString());
    }
  }

  static class Plain {
    @Override
    public int hashCode() {
      return 0xabc;
    }
  }

  public static void main(String[] args) {
    CharSequence[] all = {
      "text", new StringBuilder("built"), new Letters('a', 5), new Letters('\u00fe', 4), new Letters('x', 0),
    };
    StringBuilder b = new StringBuilder();
    for (CharSequence s : all) {
      System.out.print(s.length());
      System.out.print(s.isEmpty());
      System.out.print(s);
      System.out.println(s.subSequence(0, s.length() / 2));
      b.append(s).append(s, 0, s.length() / 2).insert(0, s).insert(3, s, s.length() / 2, s.length());
      System.out.println(b);
      System.out.println(b.capacity());
      System.out.println("abcde".contentEquals(s));
      System.out.println("xabcdefg".contains(s));
      System.out.println("\u00fe\u00ff\u0100\u0101".contentEquals(s));
      System.out.println(new StringBuilder(s).append('!'));
      for (CharSequence t : all) {
        System.out.print(CharSequence.compare(s, t));
        System.out.print(' ');
      }
      System.out.println("text abcde".replace(s, "<>"));
      System.out.println("text".replace("t", s));
    }
    Object[] objects = {new Point(3), new Named(4), new Plain(), "s", new StringBuilder("b")};
    for (Object o : objects) {
      System.out.println(o);
      System.out.print(o);
      System.out.println(String.valueOf(o));
      System.out.println(new StringBuilder().append(o).insert(0, o));
      System.out.println(o.equals(new Point(4)));
    }
    System.out.println(new Plain().toString());
    System.out.println((Object) null);
    System.out.println((String) null);
    System.out.print((String) null);
    System.out.println(new char[] {'o', 'k'});
    Object plain = new Object();
    System.out.println(plain.hashCode() == plain.hashCode());
    System.out.println(plain.equals(plain));
    System.out.println(plain.equals(new Object()));
    System.out.println(plain.hashCode() == System.identityHashCode(plain));
    System.out.println(System.identityHashCode(null));
    System.out.println(plain.toString().startsWith("java.lang.Object@"));
    System.out.println(plain.toString().endsWith(Integer.toHexString(plain.hashCode())));
    System.out.println(new int[0].toString().startsWith("[I@"));
    System.out.println(new String[0].toString().startsWith("[Ljava.lang.String;@"));
  }
}
