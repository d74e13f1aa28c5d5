/** Boxes of all primitive types: values, equality, identity of the small ones, text. */
public class Boxes {
  static void number(Number n) {
    System.out.print(n.byteValue());
    System.out.print(' ');
    System.out.print(n.shortValue());
    System.out.print(' ');
    System.out.print(n.intValue());
    System.out.print(' ');
    System.out.print(n.longValue());
    System.out.print(' ');
    System.out.print(n.floatValue());
    System.out.print(' ');
    System.out.print(n.doubleValue());
    System.out.print(' ');
    object(n);
  }

  static void object(Object o) {
    System.out.print(o);
    System.out.print(' ');
    System.out.println(o.hashCode());
  }

  public static void main(String[] args) {
    for (int i = -130; i < 130; i++) {
      System.out.print(Integer.valueOf(i) == Integer.valueOf(i));
      System.out.print(Long.valueOf(i) == Long.valueOf(i));
      System.out.print(Short.valueOf((short) i) == Short.valueOf((short) i));
      System.out.print(Byte.valueOf((byte) i) == Byte.valueOf((byte) i));
      char c = (char) (i & 0xFF);
      System.out.print(Character.valueOf(c) == Character.valueOf(c));
      System.out.print(Integer.valueOf(i).equals(Integer.valueOf(i)));
      System.out.println(Integer.valueOf(i).intValue() == i && Long.valueOf(i).longValue() == i);
    }
    System.out.println(Boolean.valueOf(true) == Boolean.TRUE);
    System.out.println(Boolean.valueOf("TRUE") == Boolean.TRUE);
    System.out.println(Boolean.valueOf("yes") == Boolean.FALSE);
    int[] ints = {0, 1, -1, 127, 128, -128, -129, 70000, Integer.MIN_VALUE, Integer.MAX_VALUE};
    for (int i : ints) {
      number(Integer.valueOf(i));
      number(Long.valueOf(i * 0x1_0000_0001L));
      number(Short.valueOf((short) i));
      number(Byte.valueOf((byte) i));
      number(Float.valueOf(i * 1.37f));
      number(Double.valueOf(i * 1.37e10));
      object(Character.valueOf((char) i));
    }
    double[] doubles = {0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 1e-320, 5e20, -7.25};
    for (double d : doubles) {
      number(Double.valueOf(d));
      number(Float.valueOf((float) d));
      System.out.println(Double.valueOf(d).isNaN());
      System.out.println(Double.valueOf(d).isInfinite());
      System.out.println(Float.valueOf((float) d).isNaN());
      System.out.println(Float.valueOf((float) d).isInfinite());
      for (double e : doubles) {
        System.out.print(Double.valueOf(d).equals(Double.valueOf(e)));
        System.out.print(Float.valueOf((float) d).equals(Float.valueOf((float) e)));
        System.out.print(Double.valueOf(d).compareTo(Double.valueOf(e)));
        System.out.print(Float.valueOf((float) d).compareTo(Float.valueOf((float) e)));
        System.out.print(' ');
      }
      System.out.println();
    }
    Object[] objects = {
      Integer.valueOf(1), Long.valueOf(1), Short.valueOf((short) 1), Byte.valueOf((byte) 1),
      Character.valueOf((char) 1), Boolean.TRUE, Float.valueOf(1), Double.valueOf(1), "1",
    };
    for (Object a : objects) {
      for (Object b : objects) {
        System.out.print(a.equals(b) ? '=' : '#');
      }
      System.out.print(a.equals(null));
      System.out.print(a instanceof Number);
      System.out.println(a instanceof CharSequence);
    }
    System.out.println(Integer.valueOf(3).compareTo(Integer.valueOf(5)));
    System.out.println(Long.valueOf(7).compareTo(Long.valueOf(5)));
    System.out.println(Short.valueOf((short) 300).compareTo(Short.valueOf((short) 5)));
    System.out.println(Byte.valueOf((byte) -100).compareTo(Byte.valueOf((byte) 5)));
    System.out.println(Character.valueOf('a').compareTo(Character.valueOf('z')));
    System.out.println(Boolean.TRUE.compareTo(Boolean.FALSE));
    System.out.println(Boolean.TRUE.booleanValue());
    System.out.println(Character.valueOf('q').charValue());
    System.out.println(Boolean.FALSE.equals(Boolean.valueOf(false)));
  }
}
