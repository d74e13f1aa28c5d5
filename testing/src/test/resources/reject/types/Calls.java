public class Calls {
  static void one(int x) {}

  static void two(int x, long y) {}

  static void two(long x, int y) {}

  static int result() {
    return; //~ JK0159:5 `result` returns `int`, and no value is given
  }

  static void none() {
    return 1; //~ JK0159:12 `none` is void and returns no value
  }

  static void f() {
    one(); //~ JK0104:5 `one(int)` does not take the arguments `()`
    one(1L); //~ JK0104:5 `one(int)` does not take the arguments `(long)`
    one("text"); //~ JK0104:5 `one(int)` does not take the arguments `(String)`
    two(1, 2); //~ JK0105:5 several methods fit this call equally well
    one(1, 2); //~ JK0104:5 `one(int)` does not take the arguments `(int, int)`
    int x = none(); //~ JK0162:13 this has no value, where `int` is wanted
    String s = "abc";
    s.nothing(); //~ JK0102:7 `String` has no method `nothing`
    s.charAt("a"); //~ JK0104:7 `charAt(int)` does not take the arguments `(String)`
    int i = 5;
    i.foo(); //~ JK0102:7 `int` has no method `foo`
  }
}
