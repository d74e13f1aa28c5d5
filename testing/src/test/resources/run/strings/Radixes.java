/** Integers written and read in every base. */
public class Radixes {
  public static void main(String[] args) {
    int[] ints = {0, 1, -1, 7, 8, 15, 16, 35, 36, 255, -256, 1000000, Integer.MAX_VALUE, Integer.MIN_VALUE};
    long[] longs = {0, -1, 255, 1L << 32, 0x123456789abcdefL, Long.MAX_VALUE, Long.MIN_VALUE, -2L << 33};
    for (int i : ints) {
      for (int radix = 0; radix <= 38; radix++) {
        String text = Integer.toString(i, radix);
        System.out.print(text);
        System.out.print(' ');
        System.out.print(Integer.toUnsignedString(i, radix));
        System.out.print(' ');
        if (radix >= 2 && radix <= 36) {
          System.out.print(Integer.parseInt(text, radix) == i);
          System.out.print(Integer.valueOf(text, radix).intValue() == i);
          System.out.print(Integer.parseUnsignedInt(Integer.toUnsignedString(i, radix), radix) == i);
          System.out.print(Long.parseLong(text, radix) == i);
          System.out.print(' ');
        }
      }
      System.out.println(Integer.toString(i));
      System.out.println(Integer.toHexString(i));
      System.out.println(Integer.toOctalString(i));
      System.out.println(Integer.toBinaryString(i));
      System.out.println(Integer.toUnsignedString(i));
    }
    for (long l : longs) {
      for (int radix = 0; radix <= 38; radix++) {
        String text = Long.toString(l, radix);
        System.out.print(text);
        System.out.print(' ');
        System.out.print(Long.toUnsignedString(l, radix));
        System.out.print(' ');
        if (radix >= 2 && radix <= 36) {
          System.out.print(Long.parseLong(text, radix) == l);
          System.out.print(Long.valueOf(text, radix).longValue() == l);
          System.out.print(Long.parseUnsignedLong(Long.toUnsignedString(l, radix), radix) == l);
          System.out.print(' ');
        }
      }
      System.out.println(Long.toString(l));
      System.out.println(Long.toHexString(l));
      System.out.println(Long.toOctalString(l));
      System.out.println(Long.toBinaryString(l));
      System.out.println(Long.toUnsignedString(l));
    }
    System.out.println(Integer.parseInt("+42"));
    System.out.println(Integer.parseInt("-0"));
    System.out.println(Integer.parseInt("007"));
    System.out.println(Integer.parseInt("\u0663\uff17"));
    System.out.println(Integer.parseInt("Zz", 36));
    System.out.println(Integer.valueOf("123"));
    System.out.println(Long.valueOf("-123"));
    System.out.println(Short.parseShort("-32768"));
    System.out.println(Short.valueOf("7fff", 16));
    System.out.println(Byte.parseByte("127"));
    System.out.println(Byte.valueOf("-80", 16));
    System.out.println(Short.toString((short) -5));
    System.out.println(Byte.toString((byte) -5));
    System.out.println(Long.parseUnsignedLong("18446744073709551615"));
    System.out.println(Boolean.parseBoolean("tRuE"));
    System.out.println(Boolean.parseBoolean(null));
    System.out.println(Boolean.toString(false));
    System.out.println(Character.toString('c'));
    System.out.println(Double.toString(1e21));
    System.out.println(Float.toString(1.1f));
  }
}
