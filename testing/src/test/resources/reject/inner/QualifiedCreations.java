class QualifiedCreations {
  class Inner {
    final int value;

    Inner(int value) {
      this.value = value;
    }

    class Deep {}
  }

  static class Nested {}

  interface Face {}

  abstract class Abstract {}

  static QualifiedCreations make() {
    return null;
  }

  static void nothing() {}

  static void f(QualifiedCreations outer, int number, int[] array, String text) {
    Inner a = outer.new Inner(1);
    Inner b = outer.new Missing(); //~ JK0101:25 `QualifiedCreations` has no inner class `Missing`
    Object c = outer.new Nested(); //~ JK0101:26 `QualifiedCreations` has no inner class `Nested`
    Object d = number.new Inner(1); //~ JK0101:27 `int` has no inner class `Inner`
    Object e = text.new Inner(1); //~ JK0101:25 `String` has no inner class `Inner`
    Object g = array.new Inner(1); //~ JK0101:26 `int[]` has no inner class `Inner`
    Object h = outer.new Inner(); //~ JK0104:26 `Inner(int)` does not take the arguments `()`
    Object i = outer.new Inner(text); //~ JK0104:26 `Inner(int)` does not take the arguments `(String)`
    Object j = outer.new Deep(); //~ JK0101:26 `QualifiedCreations` has no inner class `Deep`
    Inner.Deep k = a.new Deep();
    Inner.Deep l = outer.new Inner(2).new Deep();
    Object m = make().new Abstract(); //~ JK0267:16 `Abstract` is abstract and has no objects of its own
    Nested n = outer.new Inner(1); //~ JK0150:16 `Inner` cannot become `Nested` here
    Object o = a.new Inner(1); //~ JK0101:22 `Inner` has no inner class `Inner`
    Object p = unknown.new Inner(1); //~ JK0100:16 nothing named `unknown` is in scope
    Object q = outer.new Object(); //~ JK0101:26 `QualifiedCreations` has no inner class `Object`
    Object r = nothing().new Inner(1); //~ JK0162:16 this has no value
    Inner s = make().new Inner(make().new Inner(3).value);
    Object t = QualifiedCreations.new Inner(1); //~ JK0110:16 `QualifiedCreations` is a type, where a value is wanted
    int u = outer.new Inner(1).missing; //~ JK0103:32 `Inner` has no field `missing`
    outer.new Inner(1).value = 2; //~ JK0158:5 `value` is final and cannot be assigned
  }
}
