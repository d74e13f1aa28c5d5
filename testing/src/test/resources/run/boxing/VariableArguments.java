public class VariableArguments {
  static int sum(int... xs) {
    int s = 0;
    for (int x : xs) s += x;
    return s;
  }

  static String join(String sep, Object... parts) {
    String r = "";
    for (int i = 0; i < parts.length; i++) r += (i > 0 ? sep : "") + parts[i];
    return r;
  }

  static String pick(int a, int b) {
    return "fixed";
  }

  static String pick(int... a) {
    return "var" + a.length;
  }

  static String pick(Object o) {
    return "obj";
  }

  static String two(Object... o) {
    return "O" + (o == null ? -1 : o.length);
  }

  static String two(Integer... i) {
    return "I" + i.length;
  }

  VariableArguments(String... names) {
    System.out.println(names.length + (names.length > 0 ? names[0] : ""));
  }

  static class W extends VariableArguments {
    W() {
      super("a", "b");
    }

    W(int x) {}
  }

  interface Log {
    void log(String f, Object... args);
  }

  public static void main(String... args) {
    System.out.println(sum() + sum(1) + sum(1, 2, 3) + sum(new int[] {4, 5}));
    System.out.println(join(", ", 1, "x", 2.5, 'c', null, true));
    System.out.println(join("-"));
    System.out.println(join("-", "only"));
    System.out.println(pick(1, 2) + pick(1) + pick() + pick(1, 2, 3) + pick("s"));
    System.out.println(
        two(1, 2) + two("s", 1) + two((Object[]) new String[] {"p", "q"}) + two((Object) null));
    new VariableArguments();
    new VariableArguments("z");
    new W();
    new W(1);
    Log l =
        new Log() {
          public void log(String f, Object... a) {
            System.out.println(f + a.length);
          }
        };
    l.log("f", 1, 2);
    l.log("g");
    int[] a = {1, 2, 3};
    int[] b = a.clone();
    b[0] = 9;
    System.out.println(a[0] + b[0] + b.length);
    Object[] os = new String[] {"s"};
    Object[] oc = os.clone();
    System.out.println(oc instanceof String[]);
    int[][] m = {{1}, {2}};
    int[][] n = m.clone();
    n[0][0] = 5;
    System.out.println(m[0][0]);
    int k;
    assert (k = 3) > 5 : "no";
    k = 4;
    System.out.println(k);
    char[] cs = "hello".toCharArray().clone();
    System.out.println(cs);
  }
}
