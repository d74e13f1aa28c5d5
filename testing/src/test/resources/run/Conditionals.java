public class Conditionals { static void w(double d) { System.out.println("w " + 1); }
  static double r(int i) { return i == 0 ? 16777217 : 1f; }
  public static void main(String[] a) { int i = a.length; double d; int v = 16777217;
    d = i == 0 ? v : 1f; System.out.print("assign "); System.out.println(d);
    System.out.print("cast "); System.out.println((double) (i == 0 ? v : 1f));
    System.out.print("binary "); System.out.println(1.0 + (i == 0 ? v : 1f));
    System.out.print("castint "); System.out.println((int) (i == 0 ? v : 1f));
    System.out.print("return "); System.out.println(r(i));
    
    System.out.print("cmp "); System.out.println(16777217.0 == (i == 0 ? v : 1f));
    System.out.print("cmp2 "); System.out.println((i == 0 ? v : 1f) == 16777217.0);
    System.out.print("nested "); d = i == 0 ? (i == 0 ? v : 1f) : 2.0; System.out.println(d);
    System.out.print("compound "); d = 0; d += i == 0 ? v : 1f; System.out.println(d);
    System.out.print("switchcast "); System.out.println((double) switch (i) { case 0 -> v; default -> 1f; });
    System.out.print("switchbin "); System.out.println(1.0 + switch (i) { case 0 -> v; default -> 1f; });
    System.out.print("switchcond "); System.out.println((double) switch (i) { case 0 -> i == 0 ? v : 2f; default -> 1f; });
    System.out.print("unary "); d = -(i == 0 ? v : 1f); System.out.println(d);
    System.out.print("long "); long l = (long) (i == 0 ? 9007199254740993L : 1.0); System.out.println(l);
    System.out.print("index "); Math.sqrt(i == 0 ? v : 1f); System.out.println(Math.abs((double) (i == 0 ? v : 1f)));
    System.out.print("sq "); System.out.println(Math.abs(1.0 * (i == 0 ? v : 1f)));
  } }
