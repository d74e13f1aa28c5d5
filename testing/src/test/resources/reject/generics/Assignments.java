class Assignments {
  static class List<T> {
    T first;

    List<T> rest() {
      return this;
    }

    void add(T element) {}
  }

  static class Texts extends List<String> {}

  static class Sub<T> extends List<T> {}

  static void f(List<Object> objects, List<String> strings, List raw, Texts texts, Sub<Integer> sub) {
    objects = strings; //~ JK0150:15 `List<String>` cannot become `List<Object>` here
    strings = objects; //~ JK0150:15 `List<Object>` cannot become `List<String>` here
    raw = strings;
    strings = raw;
    strings = texts;
    texts = strings; //~ JK0150:13 `List<String>` cannot become `Texts` here
    objects = texts; //~ JK0150:15 `Texts` cannot become `List<Object>` here
    List<Number> numbers = sub; //~ JK0150:28 `Sub<Integer>` cannot become `List<Number>` here
    List<Integer> integers = sub;
    List<? extends Number> readable = sub;
    List<? super Integer> writable = sub;
    readable = writable; //~ JK0150:16 `List<capture of ? super Integer>` cannot become `List<? extends Number>` here
    integers = readable; //~ JK0150:16 `List<capture of ? extends Number>` cannot become `List<Integer>` here
    List<?> any = readable;
    readable = any; //~ JK0150:16 `List<capture of ?>` cannot become `List<? extends Number>` here
    List<List<?>> nested = new List<List<String>>(); //~ JK0150:28 `List<List<String>>` cannot become `List<List<?>>` here
    List<? extends List<?>> fine = new List<List<String>>();
    String text = objects.first; //~ JK0150:19 `Object` cannot become `String` here
    Integer number = readable.first; //~ JK0150:22 `capture of ? extends Number` cannot become `Integer` here
    Number wide = readable.first;
    Integer put = writable.first; //~ JK0150:19 `capture of ? super Integer` cannot become `Integer` here
    strings.add(5); //~ JK0104:13 `add(String)` does not take the arguments `(int)`
    strings.rest().add(new Object()); //~ JK0104:20 `add(String)` does not take the arguments `(Object)`
    numbers.add(5);
    objects.first = 5;
    strings.first = 5; //~ JK0150:21 `int` cannot become `String` here
    int unboxed = numbers.first; //~ JK0150:19 `Number` cannot become `int` here
    long widened = integers.first;
    Sub<Integer> back = integers; //~ JK0150:25 `List<Integer>` cannot become `Sub<Integer>` here
    Sub<Integer> cast = (Sub<Integer>) integers;
    List<int[]> arrays = new List<Integer[]>(); //~ JK0150:26 `List<Integer[]>` cannot become `List<int[]>` here
    strings.rest().first = strings.rest().rest(); //~ JK0150:28 `List<String>` cannot become `String` here
  }

  static List<String> give(List<CharSequence> given) {
    return given; //~ JK0150:12 `List<CharSequence>` cannot become `List<String>` here
  }
}
