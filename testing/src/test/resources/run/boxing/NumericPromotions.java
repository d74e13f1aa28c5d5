/** The types in which the operands of every operator meet, seen through overloads and text. */
public class NumericPromotions {
  static String kind(byte v) {
    return "byte " + v;
  }

  static String kind(short v) {
    return "short " + v;
  }

  static String kind(char v) {
    return "char " + (int) v;
  }

  static String kind(int v) {
    return "int " + v;
  }

  static String kind(long v) {
    return "long " + v;
  }

  static String kind(float v) {
    return "float " + v;
  }

  static String kind(double v) {
    return "double " + v;
  }

  static String kind(boolean v) {
    return "boolean " + v;
  }

  static String kind(Object v) {
    return v == null ? "null" : v.getClass().getSimpleName() + " " + v;
  }

  static final byte B = 3;
  static final char C = 'c';
  static final short S = -7;
  static final long L = 1L << 40;
  static final float F = 1.5f;

  static byte b = 100;
  static short s = -30000;
  static char c = '\uffff';
  static int i = 7;
  static long l = 1L << 33;
  static float f = 2.5f;
  static double d = 0.1;
  static boolean t = true;
  static Byte bb = 12;
  static Short ss = 13;
  static Character cc = 'x';
  static Integer ii = 1000;
  static Long ll = 5L;
  static Float ff = 0.25f;
  static Double dd = 8.5;
  static Boolean tt = false;

  static void unary() {
    System.out.println(kind(+b) + ", " + kind(-s) + ", " + kind(~c) + ", " + kind(-l));
    System.out.println(kind(+bb) + ", " + kind(-cc) + ", " + kind(~ll) + ", " + kind(-ff));
    System.out.println(kind(b++) + ", " + kind(--s) + ", " + kind(c++) + ", " + kind(++bb));
    System.out.println(kind(cc++) + ", " + kind(--ii) + ", " + kind(ll--) + ", " + kind(++dd));
    System.out.println(kind(!t) + ", " + kind(!tt));
  }

  static void binary() {
    System.out.println(kind(b + b) + ", " + kind(b + c) + ", " + kind(c * s) + ", " + kind(c - 'a'));
    System.out.println(kind(i + l) + ", " + kind(l * f) + ", " + kind(f / d) + ", " + kind(c % 7));
    System.out.println(kind(bb + ss) + ", " + kind(cc + ii) + ", " + kind(ii * ll) + ", " + kind(ll / ff));
    System.out.println(kind(b << l) + ", " + kind(l >> b) + ", " + kind(c >>> 1) + ", " + kind(bb << ll));
    System.out.println(kind(b & c) + ", " + kind(i | l) + ", " + kind(s ^ s) + ", " + kind(t & tt));
    System.out.println(kind(t ^ true) + ", " + kind(tt | tt) + ", " + kind(ii & ll) + ", " + kind(cc | b));
    System.out.println(kind(b == bb) + ", " + kind(ii == 1000) + ", " + kind(cc < l) + ", " + kind(tt && t));
    System.out.println(kind(B + C) + ", " + kind(S * L) + ", " + kind(L + F) + ", " + kind(C));
  }

  static void compound() {
    byte x = 100;
    x += 100;
    x *= 1.5;
    x >>>= 1;
    System.out.println(kind(x) + ", " + kind(x += 3.7f) + ", " + kind(x <<= 33));
    char y = 'a';
    y += 1;
    y -= 1L;
    y ^= (char) 2;
    System.out.println(kind(y) + ", " + kind(y /= 2) + ", " + kind(y %= 'b'));
    short z = 1;
    z -= 70000;
    System.out.println(kind(z) + ", " + kind(z |= 1 << 15) + ", " + kind(z >>= 40L));
    int w = Integer.MAX_VALUE;
    w += 1.0f;
    System.out.println(kind(w) + ", " + kind(w *= 1e10) + ", " + kind(w &= bb));
    long v = 1;
    v <<= 65;
    System.out.println(kind(v) + ", " + kind(v += dd) + ", " + kind(v -= cc));
    Integer boxed = 5;
    boxed += 2;
    boxed <<= 3;
    System.out.println(kind(boxed) + ", " + kind(boxed -= 1) + ", " + kind(boxed++));
    Character letter = 'q';
    letter++;
    System.out.println(kind(letter) + ", " + kind(++letter));
    boolean p = true;
    p &= tt;
    p |= !tt;
    System.out.println(kind(p) + ", " + kind(p ^= t));
    Boolean q = true;
    q ^= true;
    System.out.println(kind(q) + ", " + kind(q |= p));
    String text = "t";
    text += x;
    text += 'c';
    text += 1 + 2;
    text += null;
    System.out.println(kind(text) + ", " + kind(text += dd) + ", " + kind(text += t));
    Object object = "o";
    object += "p";
    System.out.println(kind(object) + ", " + kind(object += "" + 1));
    CharSequence sequence = "s";
    sequence += "!" + 'c';
    System.out.println(kind(sequence));
    int[] cells = {1, 2};
    int at = 0;
    cells[at++] += cells[at] * 2.5;
    System.out.println(kind(cells[0]) + ", " + kind(cells[1] <<= cells[0]));
    Long[] boxes = {1L};
    boxes[0] += 1;
    System.out.println(kind(boxes[0]) + ", " + kind(boxes[0] *= 3));
  }

  static void texts() {
    char[] chars = {'a'};
    Object nothing = null;
    System.out.println(1 + 2 + "x" + 1 + 2 + 'c' + 'd' + (char) ('a' + 1) + ('a' + 1));
    System.out.println('a' + 'b' + "" + 'a' + 'b' + 1L + 1f + 1d + true + nothing + null);
    System.out.println("" + bb + cc + ii + ll + ff + dd + tt + chars.length);
    System.out.println((b + "") + (c == 'x') + (t ? 1 : 2.0) + (t ? 'a' : 0) + (t ? b : 'a'));
  }

  static void conditionals() {
    System.out.println(kind(t ? b : s) + ", " + kind(t ? b : 'a') + ", " + kind(t ? c : 1) + ", " + kind(t ? c : i));
    System.out.println(kind(t ? bb : s) + ", " + kind(t ? cc : ii) + ", " + kind(t ? ii : ll) + ", " + kind(t ? 1 : ff));
    System.out.println(kind(t ? ii : null) + ", " + kind(t ? null : 1) + ", " + kind(t ? tt : true) + ", " + kind(t ? 1 : true));
    System.out.println(kind(t ? b : 127) + ", " + kind(t ? b : 128) + ", " + kind(t ? bb : 5) + ", " + kind(t ? B : C));
    System.out.println(kind(t ? 1 : t ? 2L : 3f) + ", " + kind(t ? (tt ? 1 : null) : 'c'));
    Object object = t ? 1 : 2.0;
    Number number = t ? ii : dd;
    Object mixed = t ? "s" : 1;
    double wide = t ? Integer.valueOf(3) : Long.valueOf(4);
    System.out.println(kind(object) + ", " + kind(number) + ", " + kind(mixed) + ", " + kind(wide));
    int chosen = 2;
    Object from = switch (chosen) {
      case 1 -> 1;
      case 2 -> 2L;
      default -> 'c';
    };
    var met = switch (chosen) {
      case 1 -> 1;
      case 2 -> 2L;
      default -> 'c';
    };
    long wanted = switch (chosen) {
      case 1 -> b;
      case 2 -> c;
      default -> ii;
    };
    System.out.println(kind(from) + ", " + kind(met) + ", " + kind(wanted));
    System.out.println(kind(switch (chosen) {
      case 1 -> (byte) 1;
      case 2 -> (short) 2;
      default -> 3;
    }));
    System.out.println(kind((Object) switch (chosen) {
      case 2 -> true;
      default -> "text";
    }));
  }

  public static void main(String[] args) {
    unary();
    binary();
    compound();
    texts();
    conditionals();
  }
}
