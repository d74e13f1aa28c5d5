public class Boxing {
  static Integer boxed(int x) {
    return x;
  }

  static int un(Integer x) {
    return x;
  }

  static String f(Object o) {
    return "obj " + o;
  }

  static String f(long l) {
    return "long " + l;
  }

  static String f(Integer i, int j) {
    return "Ii";
  }

  static String f(int i, Integer j) {
    return "iI";
  }

  static String g(Object o) {
    return "O";
  }

  static String g(Integer i) {
    return "I";
  }

  static String h(Number n) {
    return "N" + n.intValue();
  }

  static Integer nul() {
    return null;
  }

  public static void main(String[] args) {
    Integer a = 5;
    int b = a;
    Object o = 7;
    Long l = 9L;
    Double d = 2.5;
    Character c = 'x';
    Boolean t = true;
    Byte by = 3;
    Short sh = 300;
    Character c2 = 65;
    System.out.println(a + b + " " + o + l + d + c + t + by + sh + c2);
    a++;
    ++a;
    a += 10;
    System.out.println(a++ + " " + a-- + " " + a);
    by = (byte) 7;
    by++;
    System.out.println(by);
    c++;
    System.out.println(c);
    System.out.println(f(3) + f(l) + f('c') + f(d) + f("s") + g(4) + g('c') + h(4) + h(2.9));
    System.out.println(a == 17);
    System.out.println(a.equals(17));
    Integer p = 127, q = 127, r = 1000, s = 1000;
    System.out.println(p == q);
    System.out.println(r == s);
    System.out.println(r.equals(s));
    System.out.println(r >= s);
    if (t) System.out.println("yes");
    while (!t) {}
    boolean u = t && !t || t;
    System.out.println(u);
    System.out.println((int) o + 1);
    System.out.println((Object) 'q');
    Number n = 4;
    System.out.println((long) (Long) l);
    System.out.println(args.length > 0 ? 1 : 'c');
    Object m = args.length == 0 ? 1 : "s";
    System.out.println(m);
    Integer z = args.length == 0 ? null : 5;
    System.out.println(z == null);
    int[] arr = {1, 2, 3};
    Integer idx = 1;
    System.out.println(arr[idx]);
    arr[idx] += idx;
    System.out.println(arr[1]);
    Integer[] boxes = {1, 2, 3};
    int sum = 0;
    for (int e : boxes) sum += e;
    System.out.println(sum);
    for (Object e : boxes) System.out.print(e);
    System.out.println();
    boxes[0]++;
    boxes[1] = boxes[0] * 10;
    System.out.println(boxes[0] + " " + boxes[1]);
    switch (a) {
      case 17:
        System.out.println("17");
        break;
      default:
        System.out.println("?");
    }
    Character ch = 'b';
    System.out.println(
        switch (ch) {
          case 'a' -> 1;
          case 'b' -> 2;
          default -> 3;
        });
    long big = a * 2L;
    double dd = a / 2.0;
    System.out.println(big + " " + dd);
    long w = a;
    double wd = by;
    System.out.println(w + wd);
    System.out.println(boxed(300) == boxed(300));
    System.out.println(un(7) + boxed(8));
    System.out.println(-a + ~a + +a);
    System.out.println(a << 2);
    System.out.println(1 << a);
    System.out.println(new Object[] {1, 2L, 'c', 1.5f, true, null}[2]);
    Object v = 3;
    System.out.println(v instanceof Integer);
    System.out.println(v instanceof Number);
    System.out.println(v.hashCode() + v.toString());
    System.out.println(Integer.valueOf(5).compareTo(7));
    Float fl = 1.5f;
    fl *= 2;
    System.out.println(fl);
    Integer nn = nul();
    System.out.println(nn + "n");
  }
}
