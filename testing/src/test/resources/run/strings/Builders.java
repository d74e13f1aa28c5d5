/** Every way to change a builder, with its capacity after each. */
public class Builders {
  static void show(StringBuilder b) {
    System.out.print(b.length());
    System.out.print(' ');
    System.out.print(b.capacity());
    System.out.print(' ');
    System.out.print(b.toString().hashCode());
    System.out.print(' ');
    System.out.println(b);
  }

  public static void main(String[] args) {
    show(new StringBuilder());
    show(new StringBuilder(3));
    show(new StringBuilder("string"));
    show(new StringBuilder("wide\u0100"));
    show(new StringBuilder((CharSequence) "sequence"));
    show(new StringBuilder((CharSequence) new StringBuilder("b\u0100")));
    StringBuilder b = new StringBuilder();
    show(b.append("text").append((String) null).append((Object) null).append((CharSequence) null));
    show(b.append((StringBuilder) null).append(true).append(false).append('c'));
    show(b.append(0).append(-1).append(Integer.MIN_VALUE).append(Integer.MAX_VALUE));
    show(b.append(0L).append(Long.MIN_VALUE).append(Long.MAX_VALUE));
    show(b.append(1.5f).append(-0.0f).append(Float.MIN_VALUE).append(Float.NaN));
    show(b.append(1e300).append(0.1).append(Double.MIN_VALUE).append(Double.NEGATIVE_INFINITY));
    show(b.append(new char[] {'x', 'y'}).append(new char[] {'p', 'q', 'r'}, 1, 2));
    show(b.append((CharSequence) "sequence").append("sequence", 2, 5).append(new StringBuilder("sb")));
    show(b.append((CharSequence) new StringBuilder("cs")).append(new StringBuilder("part"), 1, 3));
    show(b.append((Object) new StringBuilder("object")).append(Integer.valueOf(7)));
    show(b.insert(0, "<").insert(b.length(), ">").insert(1, 'i').insert(1, 12).insert(1, -3L));
    show(b.insert(2, true).insert(2, 1.25f).insert(2, 2.5).insert(2, (Object) null));
    show(b.insert(2, new char[] {'1', '2'}).insert(3, new char[] {'a', 'b', 'c'}, 1, 1));
    show(b.insert(0, (CharSequence) "cs").insert(1, "other", 1, 3).insert(1, (String) null));
    show(b.delete(0, 5).delete(3, 3).deleteCharAt(2).delete(20, 1000));
    show(b.replace(0, 3, "").replace(1, 3, "longer than before").replace(5, 1000, "end"));
    b.setCharAt(0, '!');
    show(b);
    b.setLength(3);
    show(b);
    b.setLength(6);
    show(b);
    b.trimToSize();
    show(b);
    b.ensureCapacity(5);
    show(b);
    b.ensureCapacity(7);
    show(b);
    b.ensureCapacity(-7);
    b.ensureCapacity(1000);
    show(b);
    show(b.reverse());
    System.out.println(b.isEmpty());
    System.out.println(b.charAt(5));
    System.out.println(b.substring(4));
    System.out.println(b.substring(3, 5));
    System.out.println(b.subSequence(3, 6));
    char[] units = new char[5];
    b.getChars(3, 6, units, 1);
    System.out.println((int) units[3]);
    b.append(b);
    show(b);
    show(b.reverse());
    b.delete(0, b.length());
    show(b);
    System.out.println(b.isEmpty());
  }
}
