class ImpossibleTests {
  interface Face {}

  static class Open {}

  static class Below extends Open {}

  static final class Closed {}

  static void f(Object o, Open open, Closed closed, Face face, int[] ints, int number) {
    boolean a = open instanceof Below;
    boolean b = open instanceof Face;
    boolean c = open instanceof Closed; //~ JK0153:17 `Open` is never of the type `Closed`
    boolean d = closed instanceof Face; //~ JK0153:17 `Closed` is never of the type `Face`
    boolean e = face instanceof Closed; //~ JK0153:17 `Face` is never of the type `Closed`
    boolean g = number instanceof Object; //~ JK0151:17 `instanceof` asks for the class of an object, and `int` is none
    boolean h = o instanceof int[];
    boolean i = ints instanceof Object;
    boolean j = ints instanceof Object[]; //~ JK0153:17 `int[]` is never of the type `Object[]`
    boolean k = ints instanceof int[][]; //~ JK0153:17 `int[]` is never of the type `int[][]`
    boolean l = new Open[0] instanceof Below[];
    boolean m = new Open[0] instanceof Closed[]; //~ JK0153:17 `Open[]` is never of the type `Closed[]`
    boolean n = o instanceof Missing; //~ JK0101:30 there is no type `Missing`
    boolean p = null instanceof Open;
    boolean q = open == closed; //~ JK0151:17 `==` does not apply to `Open` and `Closed`
    boolean r = face != closed; //~ JK0151:17 `!=` does not apply to `Face` and `Closed`
    boolean s = ints == new long[0]; //~ JK0151:17 `==` does not apply to `int[]` and `long[]`
    boolean t = open == face;
    boolean u = open == number; //~ JK0151:17 `==` does not apply to `Open` and `int`
    boolean v = number != null; //~ JK0151:17 `!=` does not apply to `int` and `null`
    boolean w = open < null; //~ JK0151:17 `<` does not apply to `Open` and `null`
    boolean x = !open; //~ JK0151:17 `!` does not apply to `Open`
  }
}
