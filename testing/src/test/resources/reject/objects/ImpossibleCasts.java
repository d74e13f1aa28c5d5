class ImpossibleCasts {
  interface Face {}

  interface Other {}

  static class Open {}

  static final class Closed {}

  static final class Faced implements Face {}

  static class Unrelated {}

  static void f(Object o, Open open, Closed closed, Face face, int[] ints, String text, boolean flag) {
    Face a = (Face) open;
    Other b = (Other) face;
    Face c = (Face) closed; //~ JK0153:21 `Closed` cannot be cast to `Face`
    Closed d = (Closed) face; //~ JK0153:25 `Face` cannot be cast to `Closed`
    Unrelated e = (Unrelated) open; //~ JK0153:31 `Open` cannot be cast to `Unrelated`
    Faced g = (Faced) face;
    Other h = (Other) g; //~ JK0153:23 `Faced` cannot be cast to `Other`
    int[] i = (int[]) o;
    long[] j = (long[]) ints; //~ JK0153:25 `int[]` cannot be cast to `long[]`
    Object[] k = (Object[]) ints; //~ JK0153:29 `int[]` cannot be cast to `Object[]`
    Open[] l = (Open[]) new Object[1];
    Unrelated[] m = (Unrelated[]) new Open[1]; //~ JK0153:35 `Open[]` cannot be cast to `Unrelated[]`
    Face n = (Face) text; //~ JK0153:21 `String` cannot be cast to `Face`
    Face[] p = (Face[]) new Open[0];
    Open q = (Open) ints; //~ JK0153:21 `int[]` cannot be cast to `Open`
    boolean r = (boolean) open; //~ JK0153:27 `Open` cannot be cast to `boolean`
    Open s = (Open) 1; //~ JK0153:21 `int` cannot be cast to `Open`
    int t = (int) text; //~ JK0153:19 `String` cannot be cast to `int`
    Open u = (Open) flag; //~ JK0153:21 `boolean` cannot be cast to `Open`
    Open[] v = (Open[]) open; //~ JK0153:25 `Open` cannot be cast to `Open[]`
  }
}
