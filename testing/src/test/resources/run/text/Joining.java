public class Joining {
  static int n;

  static int next() {
    return ++n;
  }

  static String show(
      int a, long b, char c, boolean d, double e, float f, String s, byte g, short h) {
    return "a=" + a + ", b=" + b + ",c=" + c + d + e + f + s + g + h + 'x' + 1 + 2L + null;
  }

  public static void main(String[] args) {
    System.out.println(show(-5, 1L << 40, 'é', true, 0.1, 1e10f, null, (byte) -3, (short) 700));
    System.out.println(show(1, 2, '€', false, -0.0, Float.NaN, "str", (byte) 3, (short) -700));
    String s = "";
    for (int i = 0; i < 10; i++) s += i;
    s += 'c';
    s += 1.5;
    s += null;
    s += s;
    System.out.println(s);
    System.out.println(next() + next() + "-" + next() + next());
    String[] arr = {"a", null};
    arr[next() - 5] += "b" + next();
    arr[1] += next();
    System.out.println(arr[0] + arr[1]);
    String t = "x" + args.length;
    System.out.println(t == "x0");
    final String c = "k" + 1;
    System.out.println(c == "k1");
    System.out.println(("" + t).length() + t.charAt(1));
    char ch = 'a';
    ch += 1;
    System.out.println("" + ch + (char) (ch + 1) + (ch + 1));
    System.out.println("ü" + "Ā" + args.length + "𝄞");
    Object o = null;
    System.out.println("o:" + o);
    long big = Long.MIN_VALUE;
    System.out.println(big + "" + Integer.MIN_VALUE);
  }
}
