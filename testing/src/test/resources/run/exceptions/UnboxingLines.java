import java.util.*; import java.util.function.*;
public class UnboxingLines {
  static Integer nul(int x) { return null; }
  static <T> T gen(T x) { return null; }
  static Map<String, Integer> map = new HashMap<>();
  Integer f; static UnboxingLines u = new UnboxingLines();
  UnboxingLines self() { return this; }
  static class B<T> { T t; B<T> me() { return this; } }
  static int add(int a) { return a; }
  static void at(Runnable r) { try { r.run(); } catch (NullPointerException e) { System.out.println(e.getStackTrace()[0].getLineNumber()); } }
  public static void main(String[] args) {
    at(() -> { int x = UnboxingLines
       .nul(3); });
    at(() -> { int x = UnboxingLines
       .gen(
         (Integer) 3); });
    at(() -> { int x = UnboxingLines.
       nul
         (3); });
    at(() -> { int x = map
       .get
       ("a"); });
    at(() -> { int x = u
       .self()
       .f; });
    at(() -> { int x = new B<Integer>()
       .me()
       .t; });
    at(() -> { add(u
       .self()
       .f); });
    at(() -> { add(map
       .get("x")); });
    at(() -> { add(
       nul
       (3)); });
    at(() -> { int k = 1 +
       map
       .get("x"); });
    at(() -> { long k = map
       .get("x"); });
    at(() -> { int k = (map
       .get("x")); });
    at(() -> { int k = (int) map
       .get("x"); });
    at(() -> { if (map
       .get("x") == 3) return; });
    at(() -> { if ((Boolean) (Object) map
       .get("x")) return; });
    at(() -> { int k = args.length == 0 ? map
       .get("x") : 3; });
    at(() -> { int[] a = {1, map
       .get("x")}; });
    at(() -> { int k = 0; k += map
       .get("x"); });
    at(() -> { Supplier<Integer> s = () -> null; int k = s
       .get(); });
    at(() -> { Integer[] s = {null}; int k = s
       [0]; });
    at(() -> { List<Integer[]> s = new ArrayList<>(); s.add(new Integer[1]); int k = s
       .get(0)
       [0]; });
    at(() -> { int k = -map
       .get("x"); });
    at(() -> { boolean k = !gen
       (true); });
    at(() -> { int k = switch (map
       .get("x")) { default -> 3; }; });
    at(() -> { for (int i : Arrays.asList(1,
       null)) { } });
    at(() -> { int k = args.length == 0 ? 
       UnboxingLines
       .nul(3) : 3; });
    IntSupplier is = () -> map
       .get("x");
    at(() -> is
       .getAsInt());
    at(new Runnable() { int r() { return map
       .get("x"); } public void run() {
       r(); } });
    at(new Runnable() { int r() { return UnboxingLines
       .nul(4); } public void run() {
       r(); } });
  }
}
