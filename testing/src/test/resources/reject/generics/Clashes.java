import java.util.List;

class Clashes {
  interface Face<T> {
    void take(T value);
  }

  static void erased(List<String> texts) {}

  static void erased(List<Integer> numbers) {} //~ JK0107:15 method `erased(List<Integer>)` is declared twice in `Clashes`

  <T> void variable(T value) {}

  void variable(Object value) {} //~ JK0107:8 method `variable(Object)` is declared twice in `Clashes`

  <T extends Comparable<T>> void bounded(T value) {}

  <T extends Number> void bounded(T value) {}

  <T> void renamed(T a, List<T> b) {}

  <U> void renamed(U a, List<U> b) {} //~ JK0107:12 method `renamed(U, List<U>)` is declared twice in `Clashes`

  static class Base {
    void put(List<String> texts) {}

    Object get() {
      return null;
    }

    <T> T make(T from) {
      return from;
    }

    static void still(List<String> texts) {}
  }

  static class Derived extends Base {
    void put(List<Integer> numbers) {} //~ JK0266:10 `put(List<Integer>)` of `Derived` and `put(List<String>)` of `Base` are the same without type arguments, and neither overrides the other

    int get() { //~ JK0266:9 `get()` of `Derived` cannot take the place of the one of `Base`: it gives `int`, and that one `Object`
      return 1;
    }

    <T> Object make(T from) { //~ JK0266:16 `make(T)` of `Derived` cannot take the place of the one of `Base`: it gives `Object`, and that one `T`
      return from;
    }

    static void still(List<Integer> numbers) {} //~ JK0266:17 `still(List<Integer>)` of `Derived` and `still(List<String>)` of `Base` are the same without type arguments, and neither overrides the other
  }

  static class Raw extends Base {
    @Override
    void put(List texts) {}

    @Override
    <U> U make(U from) {
      return from;
    }
  }

  static class Two implements Face<String>, Face<Integer> { //~ JK0107:45 interface `Face` is named twice
    public void take(String value) {}
  }

  static class Three extends Four implements Face<Integer> { //~ JK0150:16 `Three` would be both `Face<String>` and `Face<Integer>`
    public void take(Integer value) {}
  }

  static class Four implements Face<String> {
    public void take(String value) {}
  }

  abstract static class Five<T> implements Face<T> {
    abstract void take(String value);
  }

  static class Six extends Five<Integer> { //~ JK0265:16 `Six` does not implement `take(String)` of `Five`
    public void take(Integer value) {}
  }

  interface Left {
    List<String> list();
  }

  interface Right {
    List<Integer> list();
  }

  interface Joined extends Left, Right {} //~ JK0266:13 `Joined` inherits methods `list()` with results that do not go together
}
