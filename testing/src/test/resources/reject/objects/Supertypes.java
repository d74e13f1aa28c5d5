class Supertypes {
  static final class Closed {}

  static class Open {}

  interface Face {}

  interface Other {}

  static class A extends Closed {} //~ JK0150:26 `A` cannot extend `Closed`, which is final

  static class B extends Face {} //~ JK0150:26 `B` cannot extend `Face`, which is no class

  static class C implements Open {} //~ JK0150:29 `C` cannot implement `Open`, which is no interface

  interface D extends Open {} //~ JK0150:23 `D` cannot extend `Open`, which is no interface

  static class E implements Face, Other, Face {} //~ JK0107:42 interface `Face` is named twice

  interface F extends Other, Other {} //~ JK0107:30 interface `Other` is named twice

  static class G extends Missing {} //~ JK0101:26 there is no type `Missing`

  static class H implements Nowhere {} //~ JK0101:29 there is no type `Nowhere`

  static class I extends String {} //~ JK0150:26 `I` cannot extend `String`, which is final

  abstract static final class J {} //~ JK0168:3 `abstract` and `final` exclude each other
}
