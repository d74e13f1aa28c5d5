class Variables<T> {
  static T shared; //~ JK0111:12 a static field cannot depend on a type parameter

  static T make() { //~ JK0111:12 static method `make` cannot use the type parameters of its owner
    return null;
  }

  static <U> U own(U u, T t) { //~ JK0111:16 static method `own` cannot use the type parameters of its owner
    return u;
  }

  T value = new T(); //~ JK0150:17 `T` has no constructor
  T[] array = new T[3]; //~ JK0150:15 an array has to know the type of its elements, and nothing knows `T` at run time
  T[] unchecked = (T[]) new Object[3];
  Object type = T.class; //~ JK0150:17 nothing stands for `T` at run time
  Object member = T.value; //~ JK0100:19 nothing named `T` is in scope

  static class Nested {
    T outer; //~ JK0101:5 there is no type `T`
  }

  class Inner {
    T outer;
    static T wrong; //~ JK0111:14 a static field cannot depend on a type parameter
  }

  interface Face {
    T outer(); //~ JK0101:5 there is no type `T`
  }

  record Rec(T outer) {} //~ JK0101:14 there is no type `T`

  enum Kind {
    A;

    T outer; //~ JK0101:5 there is no type `T`
  }

  static class Sub extends T {} //~ JK0150:28 `T` is no class to extend

  class Extended<U extends T> {}

  class Both<U extends T & Runnable> {} //~ JK0114:28 a type parameter as a bound stands alone

  class Order<U extends Runnable & Number> {} //~ JK0150:36 `Number` is no interface, which only the first bound need not be

  class Twice<U extends Number & Integer> {} //~ JK0150:34 `Integer` is no interface, which only the first bound need not be

  class Forward<A extends B, B> {}

  class Cycle<A extends B, B extends A> {} //~ JK0113:38 `B` extends itself

  class Self<A extends A> {} //~ JK0113:24 `A` extends itself

  class Same<A, A> {} //~ JK0107:17 type parameter `A` is declared twice

  class Primitive<A extends int> {} //~ JK0114:29 a type parameter extends classes and interfaces, not `int`

  class ArrayBound<A extends String[]> {} //~ JK0114:30 a type parameter extends classes and interfaces, not `String[]`

  class Final<A extends String> {}

  class Faces<A extends Comparable<String> & Comparable<Integer>> {} //~ JK0107:46 `Comparable<Integer>` is a bound already

  void method(T t) {
    t.toString();
    t.missing(); //~ JK0102:7 `Object` has no method `missing`
    T copy = t;
    Object o = t instanceof String;
    int n = t; //~ JK0150:13 `T` cannot become `int` here
    class Local {
      T inside = t;
    }
    Variables<?>[] many = new Variables<?>[2];
  }

  <T> void hiding(T t) {
    T inner = t;
    T outer = value; //~ JK0150:15 `T` cannot become `T` here
  }
}
