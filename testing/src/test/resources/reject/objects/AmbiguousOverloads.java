class AmbiguousOverloads {
  interface Left {}

  interface Right {}

  static class Both implements Left, Right {}

  static class Other {}

  static void face(Left value) {}

  static void face(Right value) {}

  static void kind(String value) {}

  static void kind(Other value) {}

  static void pair(Object first, Both second) {}

  static void pair(Both first, Object second) {}

  static void array(int[] value) {}

  static void array(Object[] value) {}

  static void single(Object value) {}

  static void single(Both value) {}

  static void mixed(int first, Object second) {}

  static void mixed(long first, Both second) {}

  AmbiguousOverloads(Left value) {}

  AmbiguousOverloads(Both[] value) {}

  static void f(Both both, Object object) {
    face(both); //~ JK0105:5 several methods fit this call equally well
    face((Left) both);
    face(null); //~ JK0105:5 several methods fit this call equally well
    kind(null); //~ JK0105:5 several methods fit this call equally well
    kind("text");
    pair(both, both); //~ JK0105:5 several methods fit this call equally well
    pair(object, both);
    pair(null, null); //~ JK0105:5 several methods fit this call equally well
    array(null); //~ JK0105:5 several methods fit this call equally well
    array(new int[0]);
    single(null);
    mixed(1, both); //~ JK0105:5 several methods fit this call equally well
    mixed(1, object);
    new AmbiguousOverloads(null); //~ JK0105:9 several methods fit this call equally well
    new AmbiguousOverloads(both);
  }
}
