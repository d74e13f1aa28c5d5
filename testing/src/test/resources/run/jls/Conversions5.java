import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** JLS 5: conversions and contexts. */
public class Conversions5 {
  static String which(long value) {
    return "long " + value;
  }

  static String which(double value) {
    return "double " + value;
  }

  static String which(Integer value) {
    return "Integer " + value;
  }

  static String which(Object value) {
    return "Object " + value;
  }

  static String which(int... values) {
    return "int... " + values.length;
  }

  static String narrow(char value) {
    return "char";
  }

  static String narrow(int value) {
    return "int";
  }

  static String boxed(Long value) {
    return "Long";
  }

  static String boxed(Number value) {
    return "Number";
  }

  static String boxed(Object value) {
    return "Object";
  }

  static class Animal {
    String sound() {
      return "...";
    }
  }

  static class Dog extends Animal {
    @Override
    String sound() {
      return "wuff";
    }
  }

  static class Cat extends Animal {}

  static final class Sealed {}

  enum Mood {
    GOOD
  }

  public static void main(String[] args) {
    int i = 300;
    long l = 1L << 40;
    double d = 1e20;
    float f = 3.99f;
    Integer boxed = 5;
    Character letter = 'x';
    Integer none = args.length == 0 ? null : 1;
    Object object = 7;
    Animal animal = new Dog();
    // 5.1.2 widening, 5.1.3 narrowing
    check("byte to char", (int) (char) (byte) -1);
    check("int to byte", (byte) i);
    check("int to short", (short) 70000);
    check("int to char", (int) (char) -i);
    check("long to int", (int) (l + 5));
    check("long to float", (float) Long.MAX_VALUE);
    check("float to int", (int) f);
    check("negative float to int", (int) -f);
    check("double to int saturates", (int) d + " " + (int) -d);
    check("double to long saturates", (long) d + " " + (long) -d);
    check("nan to int", (int) Double.NaN + " " + (long) Float.NaN);
    check("double to byte by int", (byte) 300.7 + " " + (byte) d);
    check("double to char", (int) (char) -1.5 + " " + (int) (char) d);
    check("double to float", (float) 1e40 + " " + (float) 1e-50);
    check("float to double", (double) 3.3f);
    check("int to float to int", (int) (float) Integer.MAX_VALUE);
    check("long to double to long", (long) (double) (Long.MAX_VALUE - 512));
    check("char in sum", (char) ('a' + 1) + 1);
    // 5.1.5, 5.1.6 references
    check("downcast", ((Dog) animal).sound());
    check("wrong downcast", () -> ((Cat) animal).sound());
    check("cast of null", (Cat) null);
    check("cast to interface", () -> (Runnable) object);
    check("cast to array", () -> (int[]) object);
    check("cast of array", () -> ((Integer[]) (Object) new Number[] {1}).length);
    check("cast to intersection", ((Object & Serializable) "s"));
    check("lambda of intersection", ((Supplier<String> & Serializable) () -> "x").get());
    // 5.1.7, 5.1.8 boxes
    check("small boxes", Integer.valueOf(127) == Integer.valueOf(127));
    check("large boxes", Integer.valueOf(128).equals(128));
    check("box of char", (Object) 'c' instanceof Character);
    check("boxes compare by value", boxed == 5 && boxed < 6.5);
    check("box of other kind", boxed.equals(5L));
    check("unboxing then widening", boxed + 0.5);
    check("unboxing null", () -> none + 1);
    check("unboxing null in condition", () -> none == 1);
    check("box incremented", increment(127));
    check("char box in sum", letter + 1);
    check("char box in text", letter + "1");
    check("cast unboxes and widens", (double) boxed);
    check("object to int", (int) object);
    check("object to long", () -> (long) object);
    check("number to int", (int) (Integer) (Number) boxed);
    // 5.2 assignment
    check("constant fits a byte", fits());
    check("constant fits a box", (Object) fitsBox());
    check("compound narrows", compound());
    check("compound of strings", text());
    check("assignment has a value", (i = 5) + i);
    // 5.3 invocation: phases
    check("int prefers long", which(5));
    check("char prefers long", which('c'));
    check("float prefers double", which(1f));
    check("box", which(boxed));
    check("other box", which(letter));
    check("string", which("s"));
    check("no argument", which());
    check("two arguments", which(1, 2));
    check("byte widens", narrow((byte) 1));
    check("char stays", narrow('c'));
    check("short widens", narrow((short) 1));
    check("long boxes", boxed(5L));
    check("int boxes", boxed(5));
    check("char boxes", boxed('c'));
    // 5.4 strings
    check("text of kinds", "" + 'c' + 1 + 2L + 3f + 4.0 + true + null + Mood.GOOD);
    check("sum before text", 1 + 2 + "3" + 4 + 5);
    check("chars before text", 'a' + 'b' + "c" + 'd' + 1);
    check("array text", ("" + new int[0]).startsWith("[I@"));
    check("text of float", "" + 1e7f + 1e-3 + 100.0 + 1e21);
    // 5.6 numeric contexts
    check("promotion of bytes", ((Object) ((byte) 1 + (byte) 2)).getClass());
    check("promotion of float", ((Object) (1L + 2f)).getClass());
    check("unary promotion", ((Object) (-(short) 3)).getClass());
    check("shift promotes apart", ((Object) ((byte) 1 << 2L)).getClass());
    check("conditional promotes", (Object) (i > 0 ? 1 : 2.0));
    check("conditional of boxes", (Object) (i > 0 ? boxed : Double.valueOf(2)));
    check("conditional of char and constant", (Object) (i > 0 ? 'a' : 0));
    check("conditional of char and int", (Object) (i > 0 ? 'a' : i));
    check("conditional of byte and short", (Object) (i > 0 ? (byte) 1 : (short) 2));
    check("conditional of null and int", (Object) (i < 0 ? 1 : null));
    check("conditional unboxes null", () -> i(none, 2.0));
    check("conditional of objects", (Object) (i > 0 ? "s" : 1));
    check("switch promotes", (Object) switch (boxed) {
      case 5 -> 'a';
      default -> 1L;
    });
    // lambdas and references
    check("result widens", ((LongSupplier) () -> 5).getAsLong());
    check("result boxes", ((Supplier<Object>) () -> 5).get());
    check("result unboxes", ((IntSupplier) () -> boxed).getAsInt());
    check("reference unboxes", ((IntFunction<Object>) Integer::valueOf).apply(3));
    check("reference widens", ((ToDoubleFunction<Integer>) Integer::intValue).applyAsDouble(4));
    check("result narrows type", ((Function<String, Object>) String::length).apply("four"));
    check("list of widened", widened());
  }

  private static Object i(Integer none, double other) {
    return other > 0 ? none : other;
  }

  private static Integer increment(Integer n) {
    n++;
    ++n;
    n += 2;
    return n;
  }

  private static int fits() {
    final int small = 100;
    byte b = small;
    char c = small + 1;
    return b + c;
  }

  private static Byte fitsBox() {
    Byte b = 12;
    return b;
  }

  private static int compound() {
    byte b = 10;
    b *= 30;
    b -= 0.5;
    return b;
  }

  private static String text() {
    String s = "a";
    s += 1;
    s += 'c';
    s += null;
    Object o = "x";
    o += "y";
    return s + o;
  }

  private static List<Long> widened() {
    List<Long> list = new ArrayList<>();
    for (int n : new byte[] {1, 2}) {
      list.add((long) n);
    }
    return list;
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
