/** Integer, Long, Short, Byte, Boolean and Number. */
public class IntegerMethods {
  public static void main(String[] args) {
    String none = args.length > 5 ? "" : null;
    check("parseInt", Integer.parseInt("-123") + Integer.parseInt("+7"));
    check("parseInt limits", Integer.parseInt("-2147483648") + " " + Integer.parseInt("2147483647"));
    check("parseInt overflow", () -> Integer.parseInt("2147483648"));
    check("parseInt empty", () -> Integer.parseInt(""));
    check("parseInt null", () -> Integer.parseInt(none));
    check("parseInt sign", () -> Integer.parseInt("-"));
    check("parseInt space", () -> Integer.parseInt(" 1"));
    check("parseInt radix", Integer.parseInt("zz", 36) + " " + Integer.parseInt("-1010", 2));
    check("parseInt radix fails", () -> Integer.parseInt("19", 8));
    check("parseInt bad radix", () -> Integer.parseInt("1", 99));
    check("parseInt small radix", () -> Integer.parseInt("1", 1));
    check("parseInt part", Integer.parseInt("abc42x", 3, 5, 10));
    check("parseInt part fails", () -> Integer.parseInt("abc42x", 3, 6, 10));
    check("parseInt digits", Integer.parseInt("\u0663\u0664"));
    check("parseUnsignedInt", Integer.parseUnsignedInt("4294967295"));
    check("parseUnsignedInt fails", () -> Integer.parseUnsignedInt("4294967296"));
    check("parseUnsignedInt negative", () -> Integer.parseUnsignedInt("-1"));
    check("decode", Integer.decode("0x1F") + " " + Integer.decode("-#a") + " " + Integer.decode("010"));
    check("decode fails", () -> Integer.decode("0x"));
    check("valueOf", Integer.valueOf("77").equals(Integer.valueOf("4d", 16)));
    check("toString", Integer.toString(Integer.MIN_VALUE) + " " + Integer.toString(-255, 16) + " " + Integer.toString(5, 99));
    check("toHexString", Integer.toHexString(-1) + " " + Integer.toHexString(0));
    check("toOctalString", Integer.toOctalString(-8));
    check("toBinaryString", Integer.toBinaryString(10) + " " + Integer.toBinaryString(-1).length());
    check("toUnsignedString", Integer.toUnsignedString(-1) + " " + Integer.toUnsignedString(-1, 16));
    check("toUnsignedLong", Integer.toUnsignedLong(-2));
    check("compare", Integer.compare(3, 5) + " " + Integer.compareUnsigned(-1, 1));
    check("divideUnsigned", Integer.divideUnsigned(-1, 10) + " " + Integer.remainderUnsigned(-1, 10));
    check("divideUnsigned by zero", () -> Integer.divideUnsigned(1, Integer.parseInt("0")));
    check("bitCount", Integer.bitCount(0xff0f) + " " + Long.bitCount(-1L));
    check("highestOneBit", Integer.highestOneBit(100) + " " + Integer.lowestOneBit(96) + " " + Integer.highestOneBit(0));
    check("zeros", Integer.numberOfLeadingZeros(1) + " " + Integer.numberOfTrailingZeros(8) + " " + Integer.numberOfLeadingZeros(0));
    check("rotate", Integer.rotateLeft(0x80000001, 4) + " " + Integer.rotateRight(1, 1));
    check("reverse", Integer.reverse(1) + " " + Integer.toHexString(Integer.reverseBytes(0x01020304)));
    check("signum", Integer.signum(-9) + " " + Long.signum(9L) + " " + Integer.signum(0));
    check("sum max min", Integer.sum(2, 3) + Integer.max(2, 3) + Integer.min(2, 3));
    check("hashCode", Integer.hashCode(-5) + " " + Integer.valueOf(9).hashCode());
    check("box equals", Integer.valueOf(1).equals(1) + " " + Integer.valueOf(1).equals((Object) 1L));
    check("box compareTo", Integer.valueOf(4).compareTo(9));
    check("box conversions", Integer.valueOf(300).byteValue() + " " + Integer.valueOf(70000).shortValue());
    check("box to double", Integer.valueOf(3).doubleValue() + " " + Integer.valueOf(3).floatValue());
    check("compress", Integer.compress(0b101101, 0b111000) + " " + Integer.expand(0b101, 0b111000));
    // Long
    check("parseLong", Long.parseLong("-9223372036854775808"));
    check("parseLong overflow", () -> Long.parseLong("9223372036854775808"));
    check("parseLong with L", () -> Long.parseLong("1L"));
    check("parseLong radix", Long.parseLong("7fffffffffffffff", 16));
    check("parseUnsignedLong", Long.parseUnsignedLong("18446744073709551615"));
    check("parseUnsignedLong fails", () -> Long.parseUnsignedLong("18446744073709551616"));
    check("long toString", Long.toString(Long.MIN_VALUE, 2).length() + Long.toString(-36, 36));
    check("long hex", Long.toHexString(-1L) + " " + Long.toOctalString(8L) + " " + Long.toBinaryString(5L));
    check("long unsigned text", Long.toUnsignedString(-1L) + " " + Long.toUnsignedString(-1L, 36));
    check("long unsigned", Long.compareUnsigned(-1, 1) + " " + Long.divideUnsigned(-1, 10) + " " + Long.remainderUnsigned(-1, 7));
    check("long zeros", Long.numberOfLeadingZeros(1L) + " " + Long.numberOfTrailingZeros(1L << 40));
    check("long rotate", Long.rotateLeft(1L, 63) + " " + Long.reverse(1L) + " " + Long.reverseBytes(1L));
    check("long bits", Long.highestOneBit(1000L) + " " + Long.lowestOneBit(1000L));
    check("long hash", Long.hashCode(1L << 32) + " " + Long.valueOf(-1).hashCode());
    check("long decode", Long.decode("-0X10"));
    check("long box", Long.valueOf(127) == Long.valueOf(127L));
    check("long to int", Long.valueOf(1L << 33).intValue());
    // Short, Byte
    check("parseShort", Short.parseShort("-32768"));
    check("parseShort fails", () -> Short.parseShort("32768"));
    check("parseByte", Byte.parseByte("7f", 16));
    check("parseByte fails", () -> Byte.parseByte("128"));
    check("byte unsigned", Byte.toUnsignedInt((byte) -1) + " " + Short.toUnsignedInt((short) -1));
    check("short reverse", Short.reverseBytes((short) 0x0102));
    check("byte compare", Byte.compare((byte) 5, (byte) -5) + " " + Short.compare((short) 1, (short) 9));
    check("byte compare unsigned", Byte.compareUnsigned((byte) 5, (byte) -5));
    check("byte decode", Byte.decode("-0x80"));
    check("short decode fails", () -> Short.decode("0x8000"));
    check("byte hash", Byte.hashCode((byte) -3) + " " + Short.hashCode((short) -3));
    check("byte equals", Byte.valueOf((byte) 1).equals((byte) 1) + " " + Byte.valueOf((byte) 1).equals(1));
    // Boolean
    check("parseBoolean", Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes") + " " + Boolean.parseBoolean(none));
    check("boolean logic", Boolean.logicalAnd(true, false) + " " + Boolean.logicalOr(true, false) + " " + Boolean.logicalXor(true, true));
    check("boolean compare", Boolean.compare(true, false) + " " + Boolean.TRUE.compareTo(false));
    check("boolean hash", Boolean.hashCode(true) + " " + Boolean.FALSE.hashCode());
    check("boolean text", Boolean.toString(true) + Boolean.valueOf("true") + Boolean.TRUE);
    check("number", sum(1, 2.5, 3L, (byte) 4, 5f));
    check("constants", Integer.SIZE + Long.BYTES + Short.MIN_VALUE + Byte.MAX_VALUE);
    check("type class", Integer.TYPE + " " + Integer.class + " " + (Integer.TYPE == int.class));
  }

  private static double sum(Number... numbers) {
    double sum = 0;
    for (Number number : numbers) {
      sum += number.doubleValue() + number.intValue();
    }
    return sum;
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
