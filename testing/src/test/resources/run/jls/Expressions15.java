import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** JLS 15: order of evaluation, operators, and where expressions end abruptly. */
public class Expressions15 {
  static final StringBuilder LOG = new StringBuilder();
  static int field = 5;
  static int[] array = {1, 2, 3};

  int own = 3;

  static int log(int value) {
    LOG.append(value).append(' ');
    return value;
  }

  static boolean log(String name, boolean value) {
    LOG.append(name).append(' ');
    return value;
  }

  static int fail(String name) {
    LOG.append(name).append(' ');
    throw new IllegalStateException(name);
  }

  static int[] arrayOf(int value) {
    log(value);
    return array;
  }

  static Expressions15 none() {
    LOG.append("none ");
    return null;
  }

  static int add(int a, int b, int c) {
    return a * 100 + b * 10 + c;
  }

  static int change() {
    field = 100;
    array[0] = 50;
    return 1;
  }

  public static void main(String[] args) {
    // 15.7 order of evaluation
    check("left operand first", () -> log(1) + log(2) * log(3) - (log(4) + log(5)));
    check("left value is kept", () -> field + change() + field);
    check("array element is kept", () -> array[0] + change() * array[0]);
    check("compound keeps the left", () -> {
      int n = 5;
      n += (n = 3) * n;
      return n;
    });
    check("compound of field", () -> field += change());
    check("compound of array", () -> array[log(0)] += change());
    check("increment twice", () -> {
      int n = 1;
      n = n++ + ++n + n--;
      return n;
    });
    check("assignment of itself", () -> {
      int n = 7;
      n = n++;
      return n;
    });
    check("arguments in order", () -> add(log(1), log(2), log(3)));
    check("argument changes", () -> {
      int n = 1;
      return add(n, n = 2, n++ + n);
    });
    check("index before value", () -> arrayOf(8)[log(1)] = log(9));
    check("index changes", () -> {
      int i = 0;
      int[] values = {10, 20, 30};
      values[i] = i = 2;
      return Arrays.toString(values) + i;
    });
    check("array variable is kept", () -> {
      int[] values = {1, 2};
      int[] other = {7, 8};
      values[0] = (values = other)[1];
      return values[0] + " " + other[1];
    });
    check("failure of the left", () -> fail("left") + log(1));
    check("failure of the right", () -> log(1) / fail("right"));
    check("division after operands", () -> log(1) / (log(2) - 2) + log(3));
    check("null array before index", () -> {
      int[] missing = null;
      return missing[log(1)];
    });
    check("null array before value", () -> {
      int[] missing = null;
      missing[log(1)] = log(2);
      return missing;
    });
    check("bad index before value", () -> {
      array[log(5)] = log(2);
      return array;
    });
    check("failing value", () -> array[log(7)] = fail("value"));
    check("compound of bad index", () -> array[log(9)] += log(1));
    check("null receiver after arguments", () -> none().own(log(1)));
    check("null field after nothing", () -> none().own);
    check("null field assigned", () -> none().own = log(4));
    check("static by null", () -> none().field + ((Expressions15) null).field);
    check("dimensions in order", () -> new int[log(2)][log(1)].length);
    check("dimensions before failure", () -> new int[log(2)][log(-1)].length);
    check("array initialiser in order", () -> new int[] {log(3), log(1), log(2)}.length);
    check("creation in order", () -> new StringBuilder(log(5) + "x").append(log(6)).insert(log(0), log(7)));
    // 15.14 - 15.20 operators
    check("precedence", 1 + 2 * 3 % 4 - 5 / 2 << 1 & 7 ^ 2 | 8);
    check("shift and compare", 1 << 2 + 1 > 7 == true);
    check("unary chain", - -5 + ~~3 - -(+2));
    check("not", !(3 > 2) | !!true);
    check("complement of char", ~'a');
    check("casts bind tightly", (int) 3.7 + 0.5 + (int) (3.7 + 0.5));
    check("cast of negative", (byte) -129 + (int) +2.9);
    check("compare chain", (1 < 2) == (3 > 2) != false);
    check("string compare", ("a" + 1 == "a1") + " " + ("a" + field == "a5"));
    check("final string is constant", constant());
    check("instanceof null", null instanceof Object);
    check("bitwise booleans", () -> log("a", false) & log("b", true) | log("c", true) ^ log("d", true));
    check("short circuit", () -> log("a", false) && log("b", true) || log("c", true) || log("d", true));
    check("compound boolean", () -> {
      boolean b = true;
      b &= log("x", false);
      b |= log("y", true);
      b ^= b;
      return b;
    });
    check("integer bit operators", (0b1100 & 0b1010) + " " + (0b1100 | 0b1010) + " " + (0b1100 ^ 0b1010));
    check("mixed bit operators", (0xffL & -1) + " " + (-1 & 0xffffffffL) + " " + ('a' | 0x20));
    check("shift of negative", (-1 >>> 31) + " " + (-1L >>> 63) + " " + (byte) ((byte) -1 >>> 4) + " " + (-8 >> 1));
    check("compound shift of byte", () -> {
      byte b = -1;
      b >>>= 1;
      short s = (short) 0x8000;
      s >>= 15;
      char c = 'a';
      c <<= 8;
      return b + " " + s + " " + (int) c;
    });
    check("compound with double", () -> {
      int n = 10;
      n *= 1.55;
      n /= 0.3;
      n %= 7.5;
      char c = 'a';
      c += 1.7;
      return n + "" + c;
    });
    // 15.25 conditional
    check("conditional nests", () -> log("a", false) ? 1 : log("b", true) ? 2 : 3);
    check("conditional evaluates one", () -> log("a", true) ? log(1) : fail("other"));
    check("conditional as receiver", () -> (log("a", true) ? "x" : "yy").length());
    check("conditional of lambdas", () -> {
      Supplier<String> supplier = log("a", false) ? () -> "1" : () -> "2";
      return supplier.get();
    });
    check("conditional in argument", () -> add(field > 0 ? 1 : 2, field < 0 ? 1 : 2, 3));
    // 15.26 assignment
    check("assignment chain", () -> {
      int a;
      int b;
      int c = a = b = 4;
      return a + b + c;
    });
    check("assignment converts", () -> {
      long a;
      int b;
      a = b = (byte) 300;
      return a;
    });
    check("store fails", () -> {
      Object[] objects = new String[1];
      objects[log(0)] = log(1);
      return objects;
    });
    check("compound of strings", () -> {
      String[] texts = {"a"};
      texts[log(0)] += log(1) + log(2);
      return texts[0];
    });
    check("compound of null string", () -> {
      String text = null;
      text += null;
      return text;
    });
    check("increment of element", () -> {
      byte[] bytes = {127, -128};
      bytes[log(0)]++;
      return bytes[0] + " " + --bytes[1];
    });
    check("increment of box", () -> {
      Integer[] boxes = {1};
      Integer before = boxes[log(0)]++;
      return before + " " + boxes[0];
    });
    check("increment of null box", () -> {
      Integer[] boxes = {null};
      try {
        return boxes[log(0)]++;
      } catch (NullPointerException e) {
        return "null";
      }
    });
    // 15.27, 15.28
    check("lambda captures early", captured());
    check("switch in operand", () -> log(1) + switch (log(2)) {
      case 2 -> log(3);
      default -> log(4);
    } * log(5));
    check("switch in argument", () -> add(log(1), switch (field) {
      case 5 -> {
        log(2);
        yield 7;
      }
      default -> fail("default");
    }, log(3)));
    check("try in switch in operand", () -> log(1) + switch (log(2)) {
      default -> {
        try {
          yield fail("x");
        } catch (IllegalStateException e) {
          yield log(6);
        }
      }
    });
  }

  private int own(int value) {
    return own + value;
  }

  private static String constant() {
    final String a = "a";
    String b = "a";
    return (a + 1 == "a1") + " " + (b + 1 == "a1") + " " + ((b + 1).intern() == "a1");
  }

  private static List<Integer> captured() {
    List<IntSupplier> suppliers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int n = i * i;
      suppliers.add(() -> n + field);
    }
    field = 10;
    List<Integer> results = new ArrayList<>();
    for (IntSupplier supplier : suppliers) {
      results.add(supplier.getAsInt());
    }
    field = 5;
    return results;
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    LOG.setLength(0);
    field = 5;
    array = new int[] {1, 2, 3};
    Object value;
    try {
      value = code.run();
    } catch (Throwable e) {
      value = e;
    }
    check(label, (Object) (value + " [" + LOG.toString().strip() + "]"));
  }
}
