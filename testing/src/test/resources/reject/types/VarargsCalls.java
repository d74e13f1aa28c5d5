import java.util.List;

class VarargsCalls {
  static void ints(int... values) {}

  static void longs(long first, long... rest) {}

  static void texts(String... texts) {}

  static void objects(Object... objects) {}

  static void two(int... a) {}

  static void two(int[] b) {} //~ JK0107:15 method `two(int[])` is declared twice in `VarargsCalls`

  static void either(Integer... a) {}

  static void either(Long... a) {}

  static void mixed(Object a, String... b) {}

  static void mixed(String a, Object... b) {}

  static void wide(long... a) {}

  static void wide(int... a) {}

  static void lists(List<String>... lists) {}

  static void f(int[] i, long[] l, byte y, String[] s, Object[] o, int[][] ii) {
    ints();
    ints(i);
    ints(1, 2, 3);
    ints(l); //~ JK0104:5 `ints(int[])` does not take the arguments `(long[])`
    ints(1L); //~ JK0104:5 `ints(int[])` does not take the arguments `(long)`
    ints(i, 1); //~ JK0104:5 `ints(int[])` does not take the arguments `(int[], int)`
    ints(1, i); //~ JK0104:5 `ints(int[])` does not take the arguments `(int, int[])`
    ints(y, 'c');
    ints(1.0); //~ JK0104:5 `ints(int[])` does not take the arguments `(double)`
    ints(null, 1); //~ JK0104:5 `ints(int[])` does not take the arguments `(null, int)`
    ints(ii[0]);
    ints(ii); //~ JK0104:5 `ints(int[])` does not take the arguments `(int[][])`
    longs(); //~ JK0104:5 `longs(long, long[])` does not take the arguments `()`
    longs(1, 2, 3);
    longs(1, l);
    longs(1, i); //~ JK0104:5 `longs(long, long[])` does not take the arguments `(int, int[])`
    longs(l); //~ JK0104:5 `longs(long, long[])` does not take the arguments `(long[])`
    texts("a", 1); //~ JK0104:5 `texts(String[])` does not take the arguments `(String, int)`
    texts(s);
    texts("a", s); //~ JK0104:5 `texts(String[])` does not take the arguments `(String, String[])`
    texts(o); //~ JK0104:5 `texts(String[])` does not take the arguments `(Object[])`
    texts((String[]) o);
    objects(i);
    objects(s);
    objects(1, "a", null);
    either(); //~ JK0105:5 several methods fit this call equally well
    either(1);
    either(1L);
    either(null, null); //~ JK0105:5 several methods fit this call equally well
    mixed("a", "b"); //~ JK0105:5 several methods fit this call equally well
    mixed("a", 1);
    mixed(1, "b");
    mixed(1, 2); //~ JK0104:5 no `mixed` takes the arguments `(int, int)`
    wide(1);
    wide(1, 2L);
    wide();
    lists();
    lists(List.of("a"), List.of(1)); //~ JK0104:5 `lists(List<String>[])` does not take the arguments `(List, List)`
  }

  abstract static class Above {
    abstract void a(int... x);

    abstract void b(int[] x);

    void c(String s, Object... o) {}
  }

  static class Below extends Above {
    @Override
    void a(int[] x) {}

    @Override
    void b(int... x) {}

    @Override //~ JK0264:5 `c(String, Object)` overrides nothing
    void c(String s, Object o) {}
  }
}
