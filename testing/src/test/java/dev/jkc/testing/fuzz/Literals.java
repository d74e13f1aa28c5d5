package dev.jkc.testing.fuzz;

import java.util.List;

/** Literals, most of them near the edges of their types. */
final class Literals {
  private static final List<String> INTS =
      List.of(
          "0",
          "1",
          "2",
          "3",
          "5",
          "7",
          "(-1)",
          "(-2)",
          "31",
          "32",
          "33",
          "63",
          "64",
          "100",
          "127",
          "128",
          "(-128)",
          "(-129)",
          "255",
          "256",
          "32767",
          "32768",
          "(-32768)",
          "65535",
          "65536",
          "2147483647",
          "(-2147483648)",
          "Integer.MAX_VALUE",
          "Integer.MIN_VALUE",
          "0x7fff_ffff",
          "0b1011",
          "017",
          "0xFFFF0000");
  private static final List<String> LONGS =
      List.of(
          "0L",
          "1L",
          "(-1L)",
          "2L",
          "31L",
          "63L",
          "64L",
          "127L",
          "4294967295L",
          "2147483648L",
          "(-2147483649L)",
          "Long.MAX_VALUE",
          "Long.MIN_VALUE",
          "0x8000_0000_0000_0000L",
          "1000000007L",
          "(-9223372036854775808L)");
  private static final List<String> DOUBLES =
      List.of(
          "0.0",
          "(-0.0)",
          "1.0",
          "1.5",
          "(-2.25)",
          "0.1",
          "1e10",
          "1e-10",
          "3e300",
          "(-3e300)",
          "2147483648.5",
          "9.3e18",
          "Double.NaN",
          "Double.POSITIVE_INFINITY",
          "Double.NEGATIVE_INFINITY",
          "Double.MAX_VALUE",
          "Double.MIN_VALUE",
          "0x1.8p3",
          "100d",
          "123456.789");
  private static final List<String> FLOATS =
      List.of(
          "0f",
          "(-0f)",
          "1f",
          "1.5f",
          "(-2.25f)",
          "0.1f",
          "1e10f",
          "1e-10f",
          "3e38f",
          "16777217f",
          "Float.NaN",
          "Float.POSITIVE_INFINITY",
          "Float.NEGATIVE_INFINITY",
          "Float.MAX_VALUE",
          "Float.MIN_VALUE",
          "(-3e38f)");
  private static final List<String> CHARS =
      List.of("'a'", "'z'", "'0'", "' '", "'\\0'", "'\\uffff'", "'\\''", "'\\\\'", "'\\u00e9'");
  private static final List<String> STRINGS =
      List.of(
          "\"\"",
          "\"a\"",
          "\"xyz\"",
          "\"null\"",
          "\"\\t\\\"\"",
          "\"\\u00e9\\u20ac\"",
          "\"12\"",
          "\"-7\"");

  private final Dice dice;

  Literals(Dice dice) {
    this.dice = dice;
  }

  Node of(Type type) {
    return Node.expression(type, text(type));
  }

  private String text(Type type) {
    return switch (type.name()) {
      case "boolean" -> dice.of("true", "false");
      case "int" -> dice.chance(80) ? dice.pick(INTS) : "(" + (int) dice.bits() + ")";
      case "long" -> dice.chance(80) ? dice.pick(LONGS) : "(" + dice.bits() + "L)";
      case "byte", "short" -> "((" + type.name() + ") " + dice.pick(INTS) + ")";
      case "char" -> dice.chance(80) ? dice.pick(CHARS) : "((char) " + dice.pick(INTS) + ")";
      case "float" -> dice.pick(FLOATS);
      case "double" -> dice.pick(DOUBLES);
      case "String" -> dice.pick(STRINGS);
      default ->
          type.is(Type.Kind.BOX)
              ? "((" + type.name() + ") " + text(type.element()) + ")"
              : type.plain();
    };
  }
}
