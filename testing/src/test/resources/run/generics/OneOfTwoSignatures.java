public class OneOfTwoSignatures {
  static abstract class D<T> { abstract String f(T t); String f(String s) { return "code " + s; } }
  static class E1 extends D<String> {}
  static class E2 extends D<String> { String f(String s) { return "own " + s; } }
  static <T> String call(D<T> d, T t) { return d.f(t); }
  public static void main(String[] a) { System.out.println(call(new E1(), "x")); System.out.println(call(new E2(), "y")); D<String> d = new E1(); System.out.println(d.f("z")); }
}
