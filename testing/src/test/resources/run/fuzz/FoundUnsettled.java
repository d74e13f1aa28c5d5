import java.util.*;
import java.util.function.*;

/** An object that leaves the heap lets LLVM go on where it had settled before. */
public class FoundUnsettled {
  static int fuel = 1500;
  static long sum;
  static void log(String text) {
    sum = sum * 31 + text.hashCode();
  }
  static String cut(String text) {
    return text == null ? "nil" : text.length() > 40 ? text.substring(0, 40) : text;
  }
  static <T> T t(int id, T value) {
    log("t" + id);
    return value;
  }
  interface Mix {
    String mix(byte first, long second, double third);
  }
  static final class Cell<T> {
    T value;
    Cell(T value) {
      this.value = value;
    }
    <R> Cell<R> map(Function<? super T, ? extends R> function) {
      return new Cell<R>(function.apply(value));
    }
  }
  static int sum(int... values) {
    int sum = 0;
    return sum;
  }
  static int s25 = (new C23('a').f18 = ((int) '\\'));
  static long s26 = Math.multiplyHigh((false ? 2147483648L : (8139248004610160799L)), ((long) (-0.0)));
  static byte s27 = ((byte) ((ToIntFunction<String>) (v37) -> {
    return (-129);
  }).applyAsInt(""));
  static char s28 = ((char) (-s25));
  static double s29 = (-((double) s25));
  static float s30 = (-((float) s26));
  static boolean s31 = ((((Object) E0.A) instanceof E0 v38 && true) != (!true));
  static String s32 = new StringBuilder("12").reverse().toString();
  static byte s33 = C23.g21;
  sealed interface S4 permits R5, R8 {}
  record R5(long c6, String c7) implements S4 {
  }
  record R8(E0 c9, boolean c10, E0 c11) implements S4 {
  }
  enum E0 {
    A(78),
    C(22);
    final int number;
    E0(int number) {
      this.number = number;
    }
  }
  interface I12 {
    S4 m13();
  }
  interface I15 {
    String m16(R5 v60, byte v61);
  }
  static class C23 implements I15 {
    static byte g21 = ((byte) ((byte) 63));
    int f18 = (s25--);
    String f19;
    short f20 = ((short) (s30 - 1e10f));
    C23(char v71) {
      log("this.f19=" + this.f19);
    }
    public String m16(R5 v77, byte v78) {
      return cut(t(43, s32));
    }
  }
  static I12 m34(boolean v89, Short v90, String v91) {
    sum += (long) (s26 /= (((byte) (v89 ? s27 : s27)) | 1));
    return ((I12) null);
  }
  static String m36(HashMap<String, Integer> v111, R5 v112) {
    if (fuel-- <= 0) return "s";
    l117:
    for (long v118 : new long[] {Long.MIN_VALUE, s26, s26, Long.MIN_VALUE}) {
      if (((Mix) (v119, v120, v121) -> s32).mix(s27, Long.MIN_VALUE, s29).endsWith(s32)) {
        final char v122;
        if ((s31 & s31)) {
          v122 = ((char) s26);
        } else {
          v122 = ((char) (2813140826334611797L));
        }
        m36((switch ((sum(new int[(4 + (s25 & 3))]) & 3)) {
          default -> new HashMap<String, Integer>(Map.of(s32, ((Integer) (-2))));
        }), new R5(v118, "a"));
      }
    }
    return cut(new Cell<String>("12").map(v123 -> s32).value.repeat(2));
  }
  public static void main(String[] args) {
    try {
      try {
        l135:
        for (String v136 : t(16, new String[(4 + (s25 & 3))])) {
          String v137 = "null";
          m36(new HashMap<String, Integer>(Map.of(s32, ((Integer) 0b1011))), new R5(s26, v137));
        }
      } catch (ArrayIndexOutOfBoundsException v138) {
        log("caught " + v138);
      }
    } catch (RuntimeException e) {
      log("failed " + e);
    }
    System.out.println(sum + " " + s25 + " " + s26 + " " + s33 + " " + fuel);
  }
}
