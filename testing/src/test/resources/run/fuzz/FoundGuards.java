/** Lines of guards. */
public class FoundGuards {
  static int[] none = {};
  record R(String a) {}
  static boolean t(int x) { return x > 0; }
  static void go(Object o) {
    try {
      switch (o) {
        case Integer i when t(i) && none[3] == 1 -> {
          System.out.println(1);
        }
        case String s
            when t(s.length())
                && none[4] == 1 -> {
          System.out.println(1);
        }
        case Long l -> System.out.println(none[5]);
        default -> System.out.println("default");
      }
    } catch (ArrayIndexOutOfBoundsException e) { e.printStackTrace(); }
  }
  public static void main(String[] args) {
    go(1); go("s"); go(2L); go('c');
  }
}
