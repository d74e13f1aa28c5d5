import java.util.*;
import java.io.*;
class UnboxingCasts {
  <T, U extends Comparable<String>, V extends Number, W extends Integer, X extends Comparable<X>, Y extends Comparable<Integer> & Serializable, Z extends Number & Comparable<Integer>> void p(T t, U u, V v, W w, X x, Y y, Z z) {
    int a = (int) t;
    int b = (int) u; //~ JK0153:19 `U` cannot be cast to `int`
    int c = (int) v;
    boolean d = (boolean) v; //~ JK0153:27 `V` cannot be cast to `boolean`
    int e = (int) w;
    long e2 = (long) w;
    int f = (int) x; //~ JK0153:19 `X` cannot be cast to `int`
    int g = (int) y;
    int h = (int) z;
    short i = (short) w; //~ JK0153:23 `W` cannot be cast to `short`
    byte k = (byte) t;
  }
  void q(Integer i, Short s, Object o, Number n, Character c, List<? extends Integer> l, List<? extends Number> m, List<? super Integer> k, Comparable<? super Integer> cs, Iterable<Integer> it, Cloneable cl, Record r, Enum<?> en, int[] arr, String st, CharSequence cq, java.util.function.Supplier<Integer> sup) {
    long a = (long) i;
    short b = (short) i; //~ JK0153:23 `Integer` cannot be cast to `short`
    double d = (double) i;
    int e = (int) s;
    short f = (short) n;
    char g = (char) o;
    int h = (int) c;
    int x1 = (int) l.get(0);
    int x2 = (int) m.get(0);
    int x3 = (int) k.get(0);
    int x4 = (int) cs; //~ JK0153:20 `Comparable<capture of ? super Integer>` cannot be cast to `int`
    int x5 = (int) it; //~ JK0153:20 `Iterable<Integer>` cannot be cast to `int`
    int x6 = (int) cl; //~ JK0153:20 `Cloneable` cannot be cast to `int`
    int x7 = (int) r; //~ JK0153:20 `Record` cannot be cast to `int`
    int x8 = (int) en; //~ JK0153:20 `Enum<capture of ?>` cannot be cast to `int`
    int x9 = (int) arr; //~ JK0153:20 `int[]` cannot be cast to `int`
    int y1 = (int) st; //~ JK0153:20 `String` cannot be cast to `int`
    int y2 = (int) cq; //~ JK0153:20 `CharSequence` cannot be cast to `int`
    int y3 = (int) sup; //~ JK0153:20 `Supplier<Integer>` cannot be cast to `int`
    int y4 = (int) (Serializable & Comparable<Integer>) o;
    int y5 = (int) (Number & Comparable<Integer>) o;
    int y6 = (int) (Runnable & Comparable<Integer>) o; //~ JK0153:20 `Runnable & Comparable<Integer>` cannot be cast to `int`
    var q = true ? 1 : "s"; int y7 = (int) q;
    Integer z1 = (Integer) 5L; //~ JK0153:28 `long` cannot be cast to `Integer`
    Object z2 = (Object) 5;
    Number z3 = (Number) 5;
    Comparable<Integer> z4 = (Comparable<Integer>) 5;
    Comparable<String> z5 = (Comparable<String>) 5; //~ JK0153:50 `int` cannot be cast to `Comparable<String>`
    Long z6 = (Long) 5; //~ JK0153:22 `int` cannot be cast to `Long`
    Serializable z7 = (Serializable) 'c';
    Number z8 = (Number) 'c'; //~ JK0153:26 `char` cannot be cast to `Number`
    Comparable<?> z9 = (Comparable<?>) 'c';
    Byte w1 = (Byte) 5; //~ JK0153:22 `int` cannot be cast to `Byte`
    Object w2 = (Object & Serializable) 5;
    Object w3 = (Number & Comparable<Integer>) 5;
  }
}
