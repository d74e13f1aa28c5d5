import java.util.Iterator;

class ObjectMethods {
  static class Point implements Comparable<Point>, Cloneable { //~ JK0265:16 `Point` does not implement `compareTo(Point)` of `Comparable`
    int x;

    @Override //~ JK0264:5 `equals(Point)` overrides nothing
    public boolean equals(Point other) {
      return other.x == x;
    }

    @Override //~ JK0264:5 `hashcode()` overrides nothing
    public int hashcode() {
      return x;
    }

    @Override //~ JK0264:5 `tostring()` overrides nothing
    public String tostring() {
      return "";
    }

    @Override //~ JK0264:5 `compareTo(Object)` overrides nothing
    public int compareTo(Object other) { //~ JK0266:16 `compareTo(Object)` of `Point` and `compareTo(T)` of `Comparable` are the same without type arguments, and neither overrides the other
      return 0;
    }
  }

  static class Weak {
    String toString() { //~ JK0266:12 `toString()` of `Weak` cannot take the place of the one of `Object`: it is package-private, and that one is public
      return "weak";
    }

    boolean equals(Object other) { //~ JK0266:13 `equals(Object)` of `Weak` cannot take the place of the one of `Object`: it is package-private, and that one is public
      return true;
    }

    public long hashCode() { //~ JK0266:17 `hashCode()` of `Weak` cannot take the place of the one of `Object`: it gives `long`, and that one `int`
      return 1;
    }

    @Override
    Object clone() { //~ JK0266:12 `clone()` of `Weak` cannot take the place of the one of `Object`: it is package-private, and that one is protected
      return null;
    }
  }

  static class Static {
    public static String toString() { //~ JK0266:26 `toString()` of `Static` cannot take the place of the one of `Object`: it is static, and that one is not
      return "static";
    }

    public static boolean equals(Object a, Object b) {
      return a == b;
    }

    public final Class<?> getClass() { //~ JK0266:27 `getClass()` of `Static` cannot take the place of the one of `Object`: it takes the place of a final one
      return null;
    }

    public void notify() {} //~ JK0266:17 `notify()` cannot take the place of the one of `Object`, which is final

    void finalize() {} //~ JK0266:10 `finalize()` of `Static` cannot take the place of the one of `Object`: it is package-private, and that one is protected
  }

  static class Throwing {
    @Override
    public String toString() throws Exception { //~ JK0266:19 `toString()` of `Throwing` cannot take the place of the one of `Object`: it may throw `Exception`, and that one does not declare it
      return "";
    }

    @Override
    protected void finalize() throws Throwable {}

    @Override
    protected Throwing clone() throws CloneNotSupportedException {
      return (Throwing) super.clone();
    }
  }

  static class Task implements Runnable {
    void run() {} //~ JK0266:10 `run()` of `Task` cannot take the place of the one of `Runnable`: it is package-private, and that one is public
  }

  abstract static class Numbers implements Iterator<Integer> {
    public boolean hasNext() {
      return false;
    }

    public int next() { //~ JK0266:16 `next()` of `Numbers` cannot take the place of the one of `Iterator`: it gives `int`, and that one `Integer`
      return 1;
    }
  }

  static class Ordered implements Comparable<Ordered> { //~ JK0265:16 `Ordered` does not implement `compareTo(Ordered)` of `Comparable`
    public int compareTo(Ordered a, Ordered b) {
      return 0;
    }
  }

  static class Closer implements AutoCloseable { //~ JK0265:16 `Closer` does not implement `close()` of `AutoCloseable`
    public void close(boolean now) {}
  }

  static class Text implements CharSequence { //~ JK0265:16 `Text` does not implement `charAt(int)` of `CharSequence`
    public int length() {
      return 0;
    }

    public char charAt(long index) {
      return ' ';
    }

    public String subSequence(int from, int to) {
      return "";
    }
  }

  static void use(Object o, int[] ints, Point p) throws Exception {
    o.clone(); //~ JK0106:7 method `clone()` of `Object` is protected and cannot be named here
    ints.clone();
    p.clone(); //~ JK0106:7 method `clone()` of `Object` is protected and cannot be named here
    new Throwing().clone();
    o.finalize(); //~ JK0106:7 method `finalize()` of `Object` is protected and cannot be named here //~ JK0205:7 `finalize()` may throw `Throwable`, which nothing here catches or declares
    o.hashCode() = 1; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    o.getClass().x(); //~ JK0102:18 `Class` has no method `x`
    boolean b = o.equals(); //~ JK0104:19 `equals(Object)` does not take the arguments `()`
    b = o.equals(1, 2); //~ JK0104:11 `equals(Object)` does not take the arguments `(int, int)`
    b = o.equals(o) + 1; //~ JK0151:9 `+` does not apply to `boolean` and `int`
    String s = o.toString; //~ JK0103:18 `Object` has no field `toString`
    s = o; //~ JK0150:9 `Object` cannot become `String` here
    int h = o.hashCode().intValue(); //~ JK0102:26 `int` has no method `intValue`
  }
}
