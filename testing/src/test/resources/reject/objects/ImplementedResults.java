import java.util.*;
import java.util.function.*;

class ImplementedResults {
  class Primitive implements Iterator<Integer> { //~ JK0265:9 `Primitive` does not implement `next()` of `Iterator`
    public boolean hasNext() { return false; }
    public int next() { return 1; } //~ JK0266:16 `next()` of `Primitive` cannot take the place of the one of `Iterator`: it gives `int`, and that one `Integer`
  }
  class Other implements Comparable<Other> { //~ JK0265:9 `Other` does not implement `compareTo(Other)` of `Comparable`
    public Integer compareTo(Other other) { return 1; } //~ JK0266:20 `compareTo(Other)` of `Other` cannot take the place of the one of `Comparable`: it gives `Integer`, and that one `int`
  }
  class Covariant implements Supplier<Object> {
    public String get() { return ""; }
  }
  class Unchecked implements Supplier<List<String>> {
    public List get() { return null; }
  }
  class Wider implements Supplier<String> { //~ JK0265:9 `Wider` does not implement `get()` of `Supplier`
    public Object get() { return ""; } //~ JK0266:19 `get()` of `Wider` cannot take the place of the one of `Supplier`: it gives `Object`, and that one `String`
  }
  class Void implements Runnable { //~ JK0265:9 `Void` does not implement `run()` of `Runnable`
    public int run() { return 1; } //~ JK0266:16 `run()` of `Void` cannot take the place of the one of `Runnable`: it gives `int`, and that one `void`
  }
  class Weaker implements Runnable {
    void run() {} //~ JK0266:10 `run()` of `Weaker` cannot take the place of the one of `Runnable`: it is package-private, and that one is public
  }
  class Static implements Runnable {
    public static void run() {} //~ JK0266:24 `run()` of `Static` cannot take the place of the one of `Runnable`: it is static, and that one is not
  }
  class Thrower implements Runnable {
    public void run() throws Exception {} //~ JK0266:17 `run()` of `Thrower` cannot take the place of the one of `Runnable`: it may throw `Exception`, and that one does not declare it
  }
  static class Base {
    public int get() { return 1; }
  }
  class Inherited extends Base implements Supplier<Integer> {} //~ JK0266:9 `get()` of `Base` cannot take the place of the one of `Supplier`: it gives `int`, and that one `Integer` //~ JK0265:9 `Inherited` does not implement `get()` of `Supplier`
  class Again extends Base implements Supplier<Integer> {
    public Integer get() { return 1; } //~ JK0266:20 `get()` of `Again` cannot take the place of the one of `Base`: it gives `Integer`, and that one `int`
  }
  abstract static class Half {
    abstract Object make();
  }
  class Whole extends Half { //~ JK0265:9 `Whole` does not implement `make()` of `Half`
    int make() { return 1; } //~ JK0266:9 `make()` of `Whole` cannot take the place of the one of `Half`: it gives `int`, and that one `Object`
  }
  abstract class Open extends Half {
    int make() { return 1; } //~ JK0266:9 `make()` of `Open` cannot take the place of the one of `Half`: it gives `int`, and that one `Object`
  }
  enum Names implements Supplier<String> { //~ JK0265:8 `Names` does not implement `get()` of `Supplier`
    FIRST, SECOND;
    public int get() { return 1; } //~ JK0266:16 `get()` of `Names` cannot take the place of the one of `Supplier`: it gives `int`, and that one `String`
  }
  enum Bodies implements Supplier<String> {
    FIRST { //~ JK0265:5 `<anonymous Bodies>` does not implement `get()` of `Supplier`
      public int get() { return 1; } //~ JK0266:18 `get()` of `<anonymous Bodies>` cannot take the place of the one of `Supplier`: it gives `int`, and that one `String`
    }
  }
  record Point(int x) implements IntFunction<String> { //~ JK0265:10 `Point` does not implement `apply(int)` of `IntFunction`
    public int apply(int y) { return y; } //~ JK0266:16 `apply(int)` of `Point` cannot take the place of the one of `IntFunction`: it gives `int`, and that one `String`
  }
  interface Named {
    Object x();
  }
  record Number(int x) implements Named {} //~ JK0266:10 `x()` of `Number` cannot take the place of the one of `Named`: it gives `int`, and that one `Object` //~ JK0265:10 `Number` does not implement `x()` of `Named`
  interface Face extends Supplier<String> {
    default int get() { return 1; } //~ JK0266:17 `get()` of `Face` cannot take the place of the one of `Supplier`: it gives `int`, and that one `String`
  }
  class OfFace implements Face {} //~ JK0265:9 `OfFace` does not implement `get()` of `Supplier`
  Runnable anonymous = new Runnable() { //~ JK0265:39 `<anonymous Runnable>` does not implement `run()` of `Runnable`
    public int run() { return 1; } //~ JK0266:16 `run()` of `<anonymous Runnable>` cannot take the place of the one of `Runnable`: it gives `int`, and that one `void`
  };
  Object local() {
    class Local implements Supplier<String> { //~ JK0265:11 `Local` does not implement `get()` of `Supplier`
      public void get() {} //~ JK0266:19 `get()` of `Local` cannot take the place of the one of `Supplier`: it gives `void`, and that one `String`
    }
    return new Local();
  }
  class Generic implements Function<String, List<String>> { //~ JK0265:9 `Generic` does not implement `apply(String)` of `Function`
    public <T> List<T> apply(T t) { return null; } //~ JK0266:24 `apply(T)` of `Generic` and `apply(T)` of `Function` are the same without type arguments, and neither overrides the other
  }
  class Erased implements Comparator<String> { //~ JK0265:9 `Erased` does not implement `compare(String, String)` of `Comparator`
    public long compare(Object a, Object b) { return 0; } //~ JK0266:17 `compare(Object, Object)` of `Erased` and `compare(T, T)` of `Comparator` are the same without type arguments, and neither overrides the other
  }
  class Twice implements Supplier<String>, Runnable { //~ JK0265:9 `Twice` does not implement `get()` of `Supplier` and `run()` of `Runnable`
    public int get() { return 1; } //~ JK0266:16 `get()` of `Twice` cannot take the place of the one of `Supplier`: it gives `int`, and that one `String`
  }
  interface Two { int a(); String b(); }
  class OfTwo implements Two { //~ JK0265:9 `OfTwo` does not implement `a()` of `Two` and `b()` of `Two`
    public long a() { return 1; } //~ JK0266:17 `a()` of `OfTwo` cannot take the place of the one of `Two`: it gives `long`, and that one `int`
    public Object b() { return 1; } //~ JK0266:19 `b()` of `OfTwo` cannot take the place of the one of `Two`: it gives `Object`, and that one `String`
  }
  enum Lacking { //~ JK0265:8 `Lacking` does not implement `run()` of `Lacking`
    FIRST,
    SECOND;
    abstract void run();
  }
  enum SomeLack {
    FIRST, //~ JK0265:5 `SomeLack` does not implement `run()` of `SomeLack`
    SECOND {
      void run() {}
    },
    THIRD; //~ JK0265:5 `SomeLack` does not implement `run()` of `SomeLack`
    abstract void run();
  }
  enum Nothing { //~ JK0265:8 `Nothing` does not implement `run()` of `Nothing`
    ;
    abstract void run();
  }
}
