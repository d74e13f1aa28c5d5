import java.util.*;

class NewThings<T> {
  abstract static class Open {
    Open(int x) {}
  }

  interface Face {}

  enum Kind { A }

  @interface Mark {}

  static void f(List<String> list) {
    new Math(); //~ JK0106:5 constructor `Math()` of `Math` is private and cannot be named here
    new Number(); //~ JK0267:5 `Number` is abstract and has no objects of its own
    new Runnable(); //~ JK0267:5 `Runnable` is an interface and has no objects of its own
    new Object(1); //~ JK0104:9 `Object()` does not take the arguments `(int)`
    new String('a'); //~ JK0104:9 no `String` takes the arguments `(char)`
    new Open(1); //~ JK0267:5 `Open` is abstract and has no objects of its own
    new Open(1) {};
    new Open() {}; //~ JK0104:9 `Open(int)` does not take the arguments `()`
    new Face(); //~ JK0267:5 `Face` is an interface and has no objects of its own
    new Face() {};
    new Face(1) {}; //~ JK0104:9 `Object()` does not take the arguments `(int)`
    new Kind(); //~ JK0267:5 the objects of the enum `Kind` are its constants
    new Mark(); //~ JK0267:5 `Mark` is an interface and has no objects of its own
    new Enum<Kind>("A", 0); //~ JK0267:5 `Enum` is abstract and has no objects of its own
    new Record(); //~ JK0267:5 `Record` is abstract and has no objects of its own
    new Integer("a", 1); //~ JK0104:9 no `Integer` takes the arguments `(String, int)`
    new Missing(); //~ JK0101:9 there is no type `Missing`
    new list(); //~ JK0101:9 there is no type `list`
    new java.util(); //~ JK0101:9 there is no type `java.util`
    new java.util.ArrayList<String>(List.of(1)); //~ JK0104:9 no `ArrayList` takes the arguments `(List)`
    new ArrayList<>(1, 2); //~ JK0104:9 no `ArrayList` takes the arguments `(int, int)`
    new ArrayList<String, String>(); //~ JK0114:18 `ArrayList` takes 1 type argument(s), not 2
    new String<Integer>(); //~ JK0114:15 `String` takes 0 type argument(s), not 1
    new Iterator<String>() {}; //~ JK0265:28 `<anonymous Iterator>` does not implement `hasNext()` of `Iterator` and `next()` of `Iterator`
    new Comparator<String>() { //~ JK0265:30 `<anonymous Comparator>` does not implement `compare(String, String)` of `Comparator`
      public int compare(Object a, Object b) { //~ JK0266:18 `compare(Object, Object)` of `<anonymous Comparator>` and `compare(T, T)` of `Comparator` are the same without type arguments, and neither overrides the other
        return 0;
      }
    };
    new Comparator<String>() {
      public int compare(String a, String b) {
        return 0;
      }
    };
    new Thread().foo(); //~ JK0106:5 constructor `Thread()` of `Thread` is private and cannot be named here //~ JK0102:18 `Thread` has no method `foo`
    new StringBuilder().append(); //~ JK0104:25 no `append` takes the arguments `()`
  }

  void g() {
    new T(); //~ JK0150:9 `T` has no constructor
    new NewThings();
    new NewThings<>();
    new NewThings<int>(); //~ JK0114:19 `int` is no reference type, which `T` stands for
    new NewThings<T, T>(); //~ JK0114:18 `NewThings` takes 1 type argument(s), not 2
    new NewThings(1); //~ JK0104:9 `NewThings()` does not take the arguments `(int)`
  }
}
