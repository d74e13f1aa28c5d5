/**
 * How arguments and results are converted between a functional interface and the method behind it.
 */
public class ReferenceAdaptation {
  interface IntToLong {
    long f(int x);
  }

  interface IntToBox {
    Integer f(int x);
  }

  interface BoxToInt {
    int f(Integer x);
  }

  interface BoxToDouble {
    double f(Integer x);
  }

  interface IntToObject {
    Object f(int x);
  }

  interface CharToInt {
    int f(char c);
  }

  interface ByteToDouble {
    double f(byte b);
  }

  interface BoxedByte {
    long f(Byte b);
  }

  interface IntToVoid {
    void f(int x);
  }

  interface ObjectToVoid<T> {
    void f(T t);
  }

  interface Generic<A, B> {
    B f(A a);
  }

  interface TwoInts {
    double f(int a, int b);
  }

  interface ToBoolean<T> {
    boolean f(T t);
  }

  interface FloatToDouble {
    double f(float x);
  }

  interface LongToFloat {
    float f(long x);
  }

  static String log = "";

  static int same(int x) {
    log += "i" + x + " ";
    return x;
  }

  static long wide(long x) {
    log += "l" + x + " ";
    return x;
  }

  static double real(double x) {
    log += "d" + x + " ";
    return x;
  }

  static Integer boxed(Integer x) {
    log += "I" + x + " ";
    return x;
  }

  static Object object(Object x) {
    log += x.getClass().getSimpleName() + x + " ";
    return x;
  }

  static Number number(Number x) {
    log += "N" + x.intValue() + " ";
    return x;
  }

  static <T> T generic(T x) {
    log += "T" + x + " ";
    return x;
  }

  static <T extends Number & Comparable<T>> T bounded(T x) {
    log += "B" + (x.compareTo(x) + x.intValue()) + " ";
    return x;
  }

  static int chosen(int x) {
    log += "int ";
    return 1;
  }

  static int chosen(long x) {
    log += "long ";
    return 2;
  }

  static int chosen(Integer x) {
    log += "Integer ";
    return 3;
  }

  static int chosen(Object x) {
    log += "Object ";
    return 4;
  }

  static int chosen(int... x) {
    log += "int... ";
    return 5;
  }

  static String many(Object... all) {
    log += "many" + all.length + " ";
    return "m" + all.length;
  }

  static int first(int x, int... more) {
    log += "first" + more.length + " ";
    return x;
  }

  static <T> int count(T... all) {
    log += "count" + all.getClass().getSimpleName() + all.length + " ";
    return all.length;
  }

  static class Cell<T> {
    final T value;

    Cell(T value) {
      this.value = value;
    }

    Cell(long value, int more) {
      this.value = null;
      log += "cell" + value + more + " ";
    }

    T get() {
      return value;
    }
  }

  static void flush(Object result) {
    System.out.println(result + " (" + log.trim() + ")");
    log = "";
  }

  @SuppressWarnings("unused")
  public static void main(String[] args) {
    IntToLong a = ReferenceAdaptation::same;
    IntToLong b = ReferenceAdaptation::wide;
    IntToLong c = ReferenceAdaptation::boxed;
    IntToLong d = ReferenceAdaptation::generic;
    flush(a.f(1) + b.f(2) + c.f(3) + d.f(4));
    IntToBox e = ReferenceAdaptation::same;
    IntToBox g = ReferenceAdaptation::boxed;
    IntToBox h = ReferenceAdaptation::generic;
    IntToBox i = ReferenceAdaptation::bounded;
    flush(e.f(1) + g.f(2) + h.f(3) + i.f(4));
    BoxToInt j = ReferenceAdaptation::same;
    BoxToInt k = ReferenceAdaptation::boxed;
    BoxToInt l = Integer::intValue;
    BoxToInt m = Number::intValue;
    BoxToInt n = Object::hashCode;
    flush(j.f(1) + k.f(2) + l.f(3) + m.f(4) + n.f(5));
    BoxToDouble o = ReferenceAdaptation::same;
    BoxToDouble p = ReferenceAdaptation::wide;
    BoxToDouble q = ReferenceAdaptation::real;
    BoxToDouble r = ReferenceAdaptation::boxed;
    flush(o.f(1) + p.f(2) + q.f(3) + r.f(4));
    IntToObject s = ReferenceAdaptation::same;
    IntToObject t = ReferenceAdaptation::object;
    IntToObject u = ReferenceAdaptation::number;
    IntToObject v = ReferenceAdaptation::real;
    flush("" + s.f(1) + t.f(2) + u.f(3) + v.f(4));
    CharToInt w = ReferenceAdaptation::same;
    CharToInt y = ReferenceAdaptation::chosen;
    flush(w.f('a') + y.f('c'));
    ByteToDouble z = ReferenceAdaptation::same;
    BoxedByte aa = ReferenceAdaptation::same;
    BoxedByte bb = Byte::byteValue;
    BoxedByte cc = ReferenceAdaptation::chosen;
    flush(z.f((byte) -1) + aa.f((byte) -2) + bb.f((byte) 3) + cc.f((byte) 4));
    FloatToDouble dd = Math::abs;
    LongToFloat ee = Math::abs;
    LongToFloat ff = ReferenceAdaptation::wide;
    flush(dd.f(-0.1f) + " " + ee.f(-(1L << 60) - 1) + " " + ff.f(16777217));

    IntToVoid gg = ReferenceAdaptation::same;
    IntToVoid hh = ReferenceAdaptation::generic;
    IntToVoid ii = Cell::new;
    IntToVoid jj = int[]::new;
    ObjectToVoid<Integer> kk = ReferenceAdaptation::chosen;
    ObjectToVoid<Long> ll = ReferenceAdaptation::chosen;
    ObjectToVoid<? super Short> mm = ReferenceAdaptation::chosen;
    gg.f(1);
    hh.f(2);
    ii.f(3);
    jj.f(4);
    kk.f(5);
    ll.f(6L);
    flush(mm != null);
    try {
      jj.f(-5);
    } catch (NegativeArraySizeException x1) {
      flush(x1.getMessage());
    }
    IntToBox nn = ReferenceAdaptation::chosen;
    IntToLong oo = ReferenceAdaptation::chosen;
    Generic<Integer, Long> pp = n1 -> (long) chosen(n1);
    Generic<Object, Integer> qq = ReferenceAdaptation::chosen;
    Generic<int[], Integer> rr = ReferenceAdaptation::chosen;
    flush(nn.f(1) + oo.f(1) + pp.f(1) + qq.f(1) + rr.f(new int[1]));
    Generic<Integer, String> ss = ReferenceAdaptation::many;
    Generic<Integer[], String> tt = ReferenceAdaptation::many;
    Generic<int[], String> uu = ReferenceAdaptation::many;
    flush(ss.f(1) + tt.f(new Integer[] {1, 2}) + uu.f(new int[] {1, 2, 3}));
    TwoInts vv = ReferenceAdaptation::first;
    TwoInts ww = Math::max;
    TwoInts xx = Integer::compare;
    TwoInts yy = ReferenceAdaptation::count;
    flush(vv.f(1, 2) + ww.f(3, 4) + xx.f(5, 6) + yy.f(7, 8));
    Generic<Cell<Integer>, Integer> zz = Cell::get;
    Generic<Cell<? extends Number>, Number> ab = Cell::get;
    ToBoolean<Cell<Boolean>> ac = Cell::get;
    ToBoolean<Object> ad = "x"::equals;
    flush(
        zz.f(new Cell<>(8))
            + ab.f(new Cell<>(2.5)).intValue()
            + " "
            + ac.f(new Cell<>(true))
            + ad.f("x"));
    try {
      ac.f(new Cell<>(null));
    } catch (NullPointerException x2) {
      flush("null for a boolean");
    }
    try {
      @SuppressWarnings({"unchecked", "rawtypes"})
      Cell<Integer> wrong = (Cell) new Cell<>("text");
      zz.f(wrong);
      Generic<Cell<Integer>, ? extends Object> harmless = zz;
      System.out.println(harmless.f(wrong).toString().length());
    } catch (ClassCastException x3) {
      flush("a text for an Integer");
    }
  }
}
