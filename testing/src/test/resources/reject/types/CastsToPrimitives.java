import java.util.*;
import java.io.*;
class CastsToPrimitives {
  void m(Comparable<String> c, Comparable<Integer> d, Comparable<?> e, Comparable f, Number n, Object o, Serializable s, Comparable<? extends Number> g, Comparable<Long> h, List<Integer> l) {
    int a = (int) c; //~ JK0153:19 `Comparable<String>` cannot be cast to `int`
    int b = (int) d;
    int x = (int) e; //~ JK0153:19 `Comparable<capture of ?>` cannot be cast to `int`
    int y = (int) f;
    int z = (int) n;
    int w = (int) o;
    int v = (int) s;
    int u = (int) g; //~ JK0153:19 `Comparable<capture of ? extends Number>` cannot be cast to `int`
    int t = (int) h; //~ JK0153:19 `Comparable<Long>` cannot be cast to `int`
    int q = (int) l; //~ JK0153:19 `List<Integer>` cannot be cast to `int`
    long r = (long) h;
    boolean bb = (boolean) c; //~ JK0153:28 `Comparable<String>` cannot be cast to `boolean`
    char cc = (char) n; //~ JK0153:22 `Number` cannot be cast to `char`
    boolean k = c instanceof Integer; //~ JK0153:17 `Comparable<String>` is never of the type `Integer`
    boolean k2 = d instanceof Integer;
  }
  <T, U extends Comparable<String>, V extends Number> void p(T t, U u, V v) { int a = (int) t; int b = (int) u; int c = (int) v; boolean d = (boolean) v; } //~ JK0153:110 `U` cannot be cast to `int` //~ JK0153:152 `V` cannot be cast to `boolean`
}
