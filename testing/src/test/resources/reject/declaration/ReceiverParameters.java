import java.lang.annotation.*;
class ReceiverParameters<T> {
  void good(ReceiverParameters<T> this) {}

  void raw(ReceiverParameters this) {} //~ JK0150:12 the receiver is of type `ReceiverParameters<T>`, not `ReceiverParameters`

  void wrong(ReceiverParameters<String> this) {} //~ JK0150:14 the receiver is of type `ReceiverParameters<T>`, not `ReceiverParameters<String>`

  void other(Object this) {} //~ JK0150:14 the receiver is of type `ReceiverParameters<T>`, not `Object`

  void more(ReceiverParameters<T> this, int x) {
    this.good();
  }

  static void shared(ReceiverParameters this) {} //~ JK0150:22 the receiver is of type `ReceiverParameters<T>`, not `ReceiverParameters` //~ JK0111:41 there is no `this` in a static context

  ReceiverParameters(ReceiverParameters<T> this) {} //~ JK0150:22 a constructor of a class outside of others has no receiver

  class Inner {
    Inner(ReceiverParameters<T> ReceiverParameters.this) {}

    Inner(Inner this, int x) {} //~ JK0150:11 the receiver is of type `ReceiverParameters<T>`, not `Inner` //~ JK0150:17 the receiver is of type `ReceiverParameters<T>`, not `Inner`

    Inner(ReceiverParameters<T> this, long x) {} //~ JK0150:33 the receiver is of type `ReceiverParameters<T>`, not `Inner`

    void m(ReceiverParameters<T>.Inner this) {}

    void n(ReceiverParameters<T> ReceiverParameters.this) {} //~ JK0150:12 the receiver is of type `Inner`, not `ReceiverParameters<T>` //~ JK0150:34 the receiver is of type `Inner`, not `ReceiverParameters<T>`
  }

  static class Nested {
    Nested(ReceiverParameters ReceiverParameters.this) {} //~ JK0150:12 the receiver is of type `ReceiverParameters<T>`, not `ReceiverParameters` //~ JK0111:31 there is no instance of `ReceiverParameters` around this code

    void m(Nested this) {}
  }

  interface Face {
    void m(Face this);

    default void n(ReceiverParameters<?> this) {} //~ JK0150:20 the receiver is of type `Face`, not `ReceiverParameters<?>`

    static void o(Face this) {} //~ JK0111:24 there is no `this` in a static context
  }
}
@Target(ElementType.TYPE_USE) @interface U {}
@Target(ElementType.PARAMETER) @interface P {}
@Target(ElementType.METHOD) @interface M {}
@interface N {}
class Places<T> {
  void a(@U Places<T> this) {}
  void b(@P Places<T> this) {} //~ JK0260:10 `@P` does not apply to the use of a type
  void c(@M Places<T> this) {} //~ JK0260:10 `@M` does not apply to the use of a type
  void d(@N Places<T> this) {} //~ JK0260:10 `@N` does not apply to the use of a type
  void e(final Places<T> this) {} //~ JK0168:10 `final` does not apply to a receiver
  void f(Places<T> this, int x) {}
  void j(Places<T> Places.this) {}
  void l2(@Absent Places<T> this) {} //~ JK0101:11 there is no annotation `@Absent`
  void l3(Absent this) {} //~ JK0101:11 there is no type `Absent`
  void l4(int this) {} //~ JK0150:11 the receiver is of type `Places<T>`, not `int`
  void l5(Places<T>[] this) {} //~ JK0150:11 the receiver is of type `Places<T>`, not `Places<T>[]`
  void o() { Object z = new Object() { void q(Object this) {} void r(Places<T> this) {} }; } //~ JK0150:47 the receiver is of type `<anonymous Object>`, not `Object` //~ JK0150:70 the receiver is of type `<anonymous Object>`, not `Places<T>`
  <X> void ge() { class L { L(Places<T> Places.this) {} void m(L this) {} void m2(Places<T> Places.this) {} } } //~ JK0150:83 the receiver is of type `L`, not `Places<T>` //~ JK0150:93 the receiver is of type `L`, not `Places<T>`
  void ge2() { class L { L(Places<T> Places.this) {} L(L this, int x) {} } } //~ JK0150:56 the receiver is of type `Places<T>`, not `L` //~ JK0150:58 the receiver is of type `Places<T>`, not `L`
  static void ge3() { class L { L(Places Places.this) {} } } //~ JK0150:35 the receiver is of type `Places<T>`, not `Places` //~ JK0111:42 there is no instance of `Places` around this code
  { class L { L(Places<T> Places.this) {} } }
  enum E { X { void p(E this) {} }; void p(E this) {} E(Places this) {} } //~ JK0150:23 the receiver is of type `<anonymous E>`, not `E` //~ JK0150:57 the receiver is of type `Places<T>`, not `Places` //~ JK0150:64 the receiver is of type `Places<T>`, not `E`
  record Q(int x) { Q(Q this, int x) { this.x = x; } } //~ JK0150:23 the receiver is of type `Places<T>`, not `Q` //~ JK0150:25 the receiver is of type `Places<T>`, not `Q`
  record S(int x) { public int x(S this) { return x; } }
  class I2 extends Places<String> { void q(Places<T>.I2 this) {} void s(I2 this) {} void t(Places<String>.I2 this) {} void u(Places.I2 this) {} } //~ JK0150:73 the receiver is the `I2` of this class, not of another type around it //~ JK0150:92 the receiver is the `I2` of this class, not of another type around it //~ JK0150:126 the receiver is the `I2` of this class, not of another type around it
  class I3 { class I4 { I4(Places<T>.I3 I3.this) {} I4(I3 Places.I3.this, int x) {} I4(Places<T>.I3 Places.this, long x) {} } } //~ JK0150:101 the receiver is of type `I3`, not `Places<T>`
}
@interface Element { int f(Element this); } //~ JK0260:28 an element has no receiver
