class TypeArguments {
  static class Box<T> {}

  static class Pair<A, B> {}

  static class Plain {}

  static class Sorted<T extends Comparable<T>> {}

  static class Numbers<N extends Number & Comparable<N>> {}

  static class Linked<A, B extends A> {}

  Box<String> fine;
  Box<int[]> alsoFine;
  Box<int> primitive; //~ JK0114:7 `int` is no reference type, which `T` stands for
  Box<String, String> tooMany; //~ JK0114:6 `Box` takes 1 type argument(s), not 2
  Pair<String> tooFew; //~ JK0114:7 `Pair` takes 2 type argument(s), not 1
  Plain<String> notGeneric; //~ JK0114:8 `Plain` takes 0 type argument(s), not 1
  Sorted<Object> notComparable; //~ JK0114:10 `Object` is not within its bound: `T` extends `Comparable<T>`
  Sorted<Integer> comparable;
  Numbers<String> notNumber; //~ JK0114:11 `String` is not within its bound: `N` extends `Number`
  Numbers<Number> notBoth; //~ JK0114:11 `Number` is not within its bound: `N` extends `Comparable<N>`
  Linked<String, Object> wider; //~ JK0114:18 `Object` is not within its bound: `B` extends `A`
  Linked<Object, String> narrower;
  Box<Pair<String, boolean>> inside; //~ JK0114:20 `boolean` is no reference type, which `B` stands for
  Box<Unknown> unknown; //~ JK0101:7 there is no type `Unknown`
  String<Integer> text; //~ JK0114:9 `String` takes 0 type argument(s), not 1

  Sorted<Box<String>> result() { //~ JK0114:10 `Box<String>` is not within its bound: `T` extends `Comparable<T>`
    return null;
  }

  void parameter(Pair<Box<char>, String> pair) { //~ JK0114:27 `char` is no reference type, which `T` stands for
    Box<Sorted<Plain>> local = null; //~ JK0114:16 `Plain` is not within its bound: `T` extends `Comparable<T>`
    Object made = new Sorted<Plain>(); //~ JK0114:30 `Plain` is not within its bound: `T` extends `Comparable<T>`
    Object other = new Box<long>(); //~ JK0114:28 `long` is no reference type, which `T` stands for
  }

  static class Deeper extends Sorted<Plain> {} //~ JK0114:38 `Plain` is not within its bound: `T` extends `Comparable<T>`

  static <T> void bounded(Sorted<T> sorted) {} //~ JK0114:34 `T` is not within its bound: `T` extends `Comparable<T>`

  static <T extends Comparable<T>> void fine(Sorted<T> sorted) {}

  static <T extends Comparable<Object>> void other(Sorted<T> sorted) {} //~ JK0114:59 `T` is not within its bound: `T` extends `Comparable<T>`
}
