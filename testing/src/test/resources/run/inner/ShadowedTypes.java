import java.util.*;
public class ShadowedTypes {
  static class B<T> { class T { String s() { return "member T"; } } T t = new T();
    static class N<T> { T v; N(T v) { this.v = v; } } }
  static class B2<T> { String g() { class T { String s() { return "local T"; } } T t = new T(); return t.s(); } <U> String h() { class U { String s() { return "local U"; } } return new U().s(); } T keep(T t) { return t; } }
  static class C { class T { String s() { return "inherited T"; } } }
  static class B3<T> { class D extends C { T t = new T(); } T plain; }
  static String g() { class L { String n() { return "outer L"; } } class M { String q() { class L { String n() { return "inner L"; } } return new L().n(); } String r() { return new L().n(); } } return new L().n() + new M().q() + new M().r() + new Object() { String z() { class L { String n() { return "anonymous L"; } } return new L().n(); } }.z(); }
  static String sw(int x) { switch (x) { case 1: class L { String n() { return "one"; } } return new L().n(); case 2: class L { String n() { return "two"; } } L b = new L(); return b.n(); default: record L(int i) {} return "" + new L(3); } }
  public static void main(String[] args) {
    System.out.println(new B<String>().t.s() + new B2<String>().g() + new B2<String>().h() + new B2<String>().keep("k"));
    System.out.println(new B3<Integer>().new D().t.s() + g() + sw(1) + sw(2) + sw(3) + new B.N<>("v").v);
  }
}
