/** Reading of floating-point numbers in decimal and hexadecimal, and hexadecimal texts of them. */
public class FloatingTexts {
  static long seed = 7;

  static int next(int bound) {
    seed = seed * 0x5DEECE66DL + 0xBL & (1L << 48) - 1;
    return (int) ((seed >>> 17) % bound);
  }

  static String asDouble(String text) {
    try {
      double value = Double.parseDouble(text);
      return Long.toHexString(Double.doubleToRawLongBits(value)) + " " + value;
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  static String asFloat(String text) {
    try {
      float value = Float.parseFloat(text);
      return Integer.toHexString(Float.floatToRawIntBits(value)) + " " + value;
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  static void show(String text) {
    System.out.println("[" + text + "] " + asDouble(text) + " | " + asFloat(text));
  }

  static String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + next(10)));
    }
    return digits.toString();
  }

  static String hexadecimalDigits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append("0123456789abcdefABCDEF".charAt(next(22)));
    }
    return digits.toString();
  }

  static String randomText() {
    return switch (next(8)) {
      case 0 -> digits(1 + next(20)) + "." + digits(next(20));
      case 1 -> digits(next(3)) + "." + digits(1 + next(17)) + "e" + (next(700) - 350);
      case 2 -> digits(1 + next(17)) + "E" + (next(80) - 40);
      case 3 -> "0x" + hexadecimalDigits(1 + next(20)) + "p" + (next(2400) - 1200);
      case 4 ->
          "0x"
              + hexadecimalDigits(next(3))
              + "."
              + hexadecimalDigits(1 + next(16))
              + "P"
              + (next(400) - 200);
      case 5 -> "-" + digits(1 + next(6)) + "." + digits(1 + next(4)) + "fFdD".charAt(next(4));
      case 6 -> digits(1 + next(40)) + "e" + (next(100) - 50);
      default -> digits(1) + "." + digits(next(60)) + "e-" + (300 + next(30));
    };
  }

  public static void main(String[] args) {
    String[] samples = {
      "0",
      "-0",
      "1",
      "1.",
      ".5",
      "+.5e1",
      "1e0",
      "1e400",
      "1e-400",
      "-1e400",
      "1e2147483648",
      "1e-99999999999999999999",
      "0e99999999999",
      "NaN",
      "-NaN",
      "+NaN",
      "Infinity",
      "-Infinity",
      "nan",
      "infinity",
      "Inf",
      "NaNx",
      "",
      " ",
      "\t\n",
      " 1.5 ",
      "1.5f",
      "1.5D",
      "1.5ff",
      "1.5L",
      "1,5",
      "1.5.5",
      "..",
      "1.5.x",
      "1.5e1.5",
      ".",
      "-",
      "+",
      "e5",
      ".e5",
      "1e",
      "1e+",
      "1e-",
      "1e5.5",
      "--1",
      "0x",
      "0x1",
      "0x1p",
      "0x1p0",
      "0x.p1",
      "0x.8p1",
      "0x1.p1",
      "-0X1.8P-3f",
      "0x1.fffffffffffff8p1023",
      "0x1.fffffffffffff7p1023",
      "0x1p-1074",
      "0x1p-1075",
      "0x1.0000000000001p-1075",
      "0x0p0",
      "0x1.00000100000000000000000000001p0",
      "0x1.00000100000000000000000000000p0",
      "0x1.000001p0",
      "0x1.000003p0",
      "0x1p99999999999",
      "0x1p-99999999999",
      "0x1g",
      "0x1pp",
      "2.2250738585072011e-308",
      "2.2250738585072012e-308",
      "2.2250738585072014e-308",
      "4.9e-324",
      "2.4703282292062327e-324",
      "2.4703282292062328e-324",
      "2.5e-324",
      "1.7976931348623157e308",
      "1.7976931348623158e308",
      "1.7976931348623159e308",
      "179769313486231580793728971405301e276",
      "9007199254740993",
      "9007199254740992.5",
      "9007199254740993.00000000000000000000000000000000000001",
      "1.4e-45",
      "7e-46",
      "7.00649232162408535461864791644958065640130970938257885878534141944895541342930300743319094181060791015625e-46",
      "7.006492321624085354618647916449580656401309709382578858785341419448955413429303007433190941810607910156251e-46",
      "3.4028235e38",
      "3.4028235677973366e38",
      "3.4028236e38",
      "16777217",
      "16777219",
      "0.1",
      "123456789012345678901234567890",
      "1\u0660",
      "\u0661",
      "12 34",
      "0x1p+5",
      "0x1p-+5",
      "1_000",
      "1e1e1",
      "1d5",
      "f",
      "d",
      "1.0e",
      "00000000000000000001.50000000000000",
      "0000e0"
    };
    for (String sample : samples) {
      show(sample);
    }
    StringBuilder long1 = new StringBuilder("1.");
    for (int i = 0; i < 1200; i++) {
      long1.append('0');
    }
    show(long1.toString() + "1");
    show("9007199254740993." + long1.substring(2) + "1");
    try {
      System.out.println(Double.valueOf((String) null));
    } catch (RuntimeException e) {
      System.out.println(e.getClass());
    }
    long hash = 0;
    for (int i = 0; i < 30000; i++) {
      String text = randomText();
      String result = asDouble(text) + " " + asFloat(text);
      hash = hash * 31 + result.hashCode();
      if (i % 150 == 0) {
        System.out.println(text + " " + result + " " + hash);
      }
    }
    for (int i = 0; i < 20000; i++) {
      long bits = (long) next(1 << 30) << 34 ^ (long) next(1 << 30) << 10 ^ next(1 << 10);
      double value = Double.longBitsToDouble(next(10) == 0 ? bits & 0x800FFFFFFFFFFFFFL : bits);
      float small = Float.intBitsToFloat((int) (next(10) == 0 ? bits & 0x807FFFFF : bits));
      String result = Double.toHexString(value) + " " + Float.toHexString(small);
      hash = hash * 31 + result.hashCode();
      boolean same = Double.parseDouble(Double.toHexString(value)) == value || value != value;
      same &= Double.parseDouble("" + value) == value || value != value;
      same &= Float.parseFloat("" + small) == small || small != small;
      same &= Float.parseFloat(Float.toHexString(small)) == small || small != small;
      if (i % 100 == 0 || !same) {
        System.out.println(result + " " + same + " " + hash);
      }
    }
    for (double d :
        new double[] {
          0.0, -0.0, 1, -1, 0.5, 4.9e-324, 2.2250738585072014e-308, 1e308, 1.0 / 0, 0.0 / 0
        }) {
      System.out.println(Double.toHexString(d) + " " + Float.toHexString((float) d));
    }
    System.out.println(
        new Double("2.5") + " " + new Float(2.5) + " " + new Float("1e10") + Double.valueOf("7"));
  }
}
