import java.util.List;

class NotInherited {
  static class Parent {
    private int p;
    private static int q;

    private int m() {
      return 1;
    }
  }

  static class Child extends Parent {
    int z = p; //~ JK0106:13 field `p` of `Parent` is not inherited

    void set() {
      q = 2; //~ JK0106:7 field `q` of `Parent` is not inherited
      ((Parent) this).p = 3;
    }
  }

  <T extends Parent> int ofVariable(T t) {
    int a = t.p; //~ JK0106:15 field `p` of `Parent` is private, and no member of `T`
    int b = ((Parent) t).p;
    return t.m(); //~ JK0102:14 `Parent` has no method `m`
  }

  <T> void localTypes(T value) {
    record Pair(T t) {} //~ JK0101:17 there is no type `T`
    interface Giver {
      T give(); //~ JK0101:7 there is no type `T`
    }
    enum Kind {
      ONE;
      T of() { //~ JK0101:7 there is no type `T`
        return null;
      }
    }
    class Inner {
      T held = value;
    }
  }

  static class Bounded<T extends Number> {}

  Bounded<? super String> none; //~ JK0114:11 `? super String` is not within its bound: `T` extends `Number`
  Bounded<? super Integer> some;

  sealed interface Sealed permits Open {
    void run();
  }

  non-sealed interface Open extends Sealed {}

  Sealed sealed = () -> {}; //~ JK0150:19 `Sealed` is sealed, and does not permit what a lambda would be
  Open open = () -> {};

  static <T> int number(T t) {
    return (int) t;
  }

  static class Late {
    Late(int a, int b) {}

    Late(String text) {
      int q = 1;
      this(1, q); //~ JK0150:7 `this(…)` calls another constructor, and nothing comes before that
    }
  }
}
