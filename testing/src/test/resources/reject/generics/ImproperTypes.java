import java.util.*; import java.util.function.*;
class ImproperTypes<Z> {
  static class C<T> { class In<U> { } class Pl { } 
    In<String> p; C<T>.In<String> q; In r; Pl s; C<T>.Pl t; 
    C<String>.In c;  //~ JK0114:15 `C` and `In` both have type arguments here, or neither has
    C.In<Integer> d;  //~ JK0114:7 `C` and `In` both have type arguments here, or neither has
    C.In e; C.Pl f; C<String>.Pl g; C<String>.In<Integer> h; }
  class D { class E<U> {} D.E<String> x; ImproperTypes<Z>.D.E<String> y; ImproperTypes.D.E w;
   ImproperTypes.D.E<String> z; } //~ JK0114:20 `D` and `E` both have type arguments here, or neither has
  static class F { class G<U> {} F.G<String> a; F.G b; }
  Map.Entry<String, String> m;
  Comparator<String> cmp = new Comparator<>() { 
      int weight(String s) { return s.length(); }  //~ JK0264:11 `weight(String)` overrides nothing, which methods of an anonymous class with `<>` have to
      private int w2(String s) { return 0; }
      public int compare(String a, String b) { return weight(a); }
      public String toString() { return ""; }
      static int w3() { return 1; } //~ JK0264:18 `w3()` overrides nothing, which methods of an anonymous class with `<>` have to
      public void extra() {} //~ JK0264:19 `extra()` overrides nothing, which methods of an anonymous class with `<>` have to
      };
  Object list = new ArrayList<>(List.of(1)) { int k; class N { void q() {} } public boolean add(Integer i) { return true; } };
  Runnable c2() { Object o = (Runnable & Runnable) null;  //~ JK0107:42 `Runnable` stands twice
    Object p = (String[] & Runnable) null; //~ JK0150:17 `String[]` is no interface to add
    Object q = (Runnable & java.io.Serializable) null;
    return null; }
}
