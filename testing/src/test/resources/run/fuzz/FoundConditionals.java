import java.util.*; import java.util.function.*;
/** What random programs found: conditionals and generic calls as arguments. */
public class FoundConditionals {
  static String cut(String s) { return s; }
  static String cutO(Object s) { return "" + s; }
  static String ch(char c) { return "c" + c; }
  static <T> T t(int id, T v) { return v; }
  static <A, B> B with(A a, Function<? super A, ? extends B> f) { return f.apply(a); }
  static int total(List<? extends Number> l) { return l.size(); }
  static int ints(List<? super Integer> l) { return l.size(); }
  static <X> X id(X x) { return x; }
  public static void main(String[] args) {
    int n = args.length;
    Object v = true ? 5 : "x"; Comparable<?> w = false ? "x" : 5; final String c = true ? "a" : "b";
    System.out.println(v + " " + w + c);
    System.out.println(cut(n == 0 ? switch (n) { case 0 -> "a"; default -> "b"; } : "c"));
    System.out.println(cutO(n == 0 ? switch (n) { case 0 -> 1; default -> "b"; } : 2L));
    System.out.println(cut(n == 0 ? id("z") : id("y")) + ch(n == 0 ? 'a' : 98));
    System.out.println(total(t(1, new ArrayList<Integer>())));
    System.out.println(ints(with(1, x -> new ArrayList<Number>())));
    System.out.println(total(t(1, new ArrayList<>())));
    boolean yes = true; while (id(yes)) { yes = false; }
    System.out.println(id(n == 0 ? "p" : 5));
  }
}
