class BodiesOfGenerics<T extends Comparable<T>, U> {
  T first;
  U second;

  interface Named {
    String name();
  }

  static class Many<E> implements Iterable<E> {
    public java.util.Iterator<E> iterator() {
      return null;
    }
  }

  int compare(T a, U b) {
    first.compareTo(a);
    first.compareTo(b); //~ JK0104:11 `compareTo(T)` does not take the arguments `(U)`
    second.compareTo(b); //~ JK0102:12 `Object` has no method `compareTo`
    second.equals(a);
    first.name(); //~ JK0102:11 `Comparable` has no method `name`
    T mixed = b; //~ JK0150:15 `U` cannot become `T` here
    U other = first; //~ JK0150:15 `T` cannot become `U` here
    Comparable<T> fine = a;
    Comparable<U> wrong = a; //~ JK0150:27 `T` cannot become `Comparable<U>` here
    Object either = a == b;
    T cast = (T) b;
    boolean less = a < first; //~ JK0151:20 `<` does not apply to `T` and `T`
    T chosen = a != null ? a : b; //~ JK0150:32 `U` cannot become `T` here
    U nothing = null;
    return a.compareTo(first) + b; //~ JK0151:12 `+` does not apply to `int` and `U`
  }

  <N extends Number & Named> String both(N thing) {
    String name = thing.name();
    int number = thing.intValue();
    thing.run(); //~ JK0102:11 `Number` has no method `run`
    Named named = thing;
    Integer whole = thing; //~ JK0150:21 `N` cannot become `Integer` here
    return thing; //~ JK0150:12 `N` cannot become `String` here
  }

  void loops(Many<String> texts, Many<? extends Number> numbers, Many<?> any, Many raw, T[] array) {
    for (String each : texts) {}
    for (Integer each : texts) {} //~ JK0150:25 elements of type `String` cannot become `Integer`
    for (Number each : numbers) {}
    for (Integer each : numbers) {} //~ JK0150:25 elements of type `capture of ? extends Number` cannot become `Integer`
    for (int each : numbers) {} //~ JK0150:21 elements of type `capture of ? extends Number` cannot become `int`
    for (Object each : any) {}
    for (String each : any) {} //~ JK0150:24 elements of type `capture of ?` cannot become `String`
    for (T each : array) {}
    for (U each : array) {} //~ JK0150:19 elements of type `T` cannot become `U`
    for (Comparable<T> each : array) {}
    for (T each : first) {} //~ JK0163:19 `T` has no elements to loop over
    for (Object each : raw) {}
  }

  static <A, B extends A> B down(A a, B b) {
    A fine = b;
    B wrong = a; //~ JK0150:15 `A` cannot become `B` here
    return a; //~ JK0150:12 `A` cannot become `B` here
  }
}
