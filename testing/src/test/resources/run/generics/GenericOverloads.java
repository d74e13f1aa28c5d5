/** Which of several methods is meant, some of them generic, some told apart by their erasure. */
public class GenericOverloads {
  static class Box<T> {
    final T value;

    Box(T value) {
      this.value = value;
    }

    String put(T other) {
      return "put(T)";
    }

    String put(Object other, int more) {
      return "put(Object, int)";
    }

    <U extends T> String put(U other, String more) {
      return "put(U, String)";
    }
  }

  static class NumberBox extends Box<Number> {
    NumberBox(Number value) {
      super(value);
    }

    String put(Integer other) {
      return "put(Integer)";
    }

    @Override
    String put(Number other) {
      return "own put(Number)";
    }
  }

  static <T> String any(T thing) {
    return "any(T)";
  }

  static String any(String thing) {
    return "any(String)";
  }

  static String any(Integer thing) {
    return "any(Integer)";
  }

  static <T> String bound(T thing) {
    return "bound(T)";
  }

  static <T extends Comparable<T>> String bound(T thing) {
    return "bound(Comparable)";
  }

  static <T extends Number> String bound(T thing) {
    return "bound(Number)";
  }

  static String width(long number) {
    return "width(long)";
  }

  static <T> String width(T thing) {
    return "width(T)";
  }

  static <T> String width(T... things) {
    return "width(T...)";
  }

  static <T> String array(T thing) {
    return "array(T)";
  }

  static <T> String array(T[] things) {
    return "array(T[])";
  }

  static String array(int[] things) {
    return "array(int[])";
  }

  static String boxed(Box<String> box) {
    return "boxed(Box<String>)";
  }

  static String boxed(NumberBox box) {
    return "boxed(NumberBox)";
  }

  static <T> String boxed(T box) {
    return "boxed(T)";
  }

  static <T> String two(T a, Object b) {
    return "two(T, Object)";
  }

  static <T> String two(T a, Box<? super T> b) {
    return "two(T, Box<? super T>)";
  }

  static <T extends CharSequence> String two(T a, Box<T> b) {
    return "two(T, Box<T>)";
  }

  static String pair(Object a, Integer b) {
    return "pair(Object, Integer)";
  }

  static <A, B> String pair(A a, B b) {
    return "pair(A, B)";
  }

  static String given(Object object) {
    return "given(Object)";
  }

  static String given(CharSequence text) {
    return "given(CharSequence)";
  }

  static <T> T make() {
    return null;
  }

  static <T> T same(T value) {
    return value;
  }

  static <T> String inside(T value) {
    return given(value);
  }

  static <T extends CharSequence> String insideBound(T value) {
    return given(value) + " " + bound(same(value));
  }

  /** Here the choice falls before T is known. */
  static <T extends Comparable<T>> String insideComparable(T value) {
    return bound(value) + " " + any(value) + " " + given(value);
  }

  interface Shape<T> {
    default String draw(T on) {
      return "draw(T)";
    }

    default String draw(Object on, boolean fast) {
      return fast ? "draw(Object, fast)" : "draw(Object, slow)";
    }
  }

  interface TextShape extends Shape<String> {
    default String draw(CharSequence on) {
      return "draw(CharSequence)";
    }
  }

  static class Both implements TextShape {
    String draw(StringBuilder on) {
      return "draw(StringBuilder)";
    }
  }

  public static void main(String[] args) {
    System.out.println(
        any("a") + " " + any(1) + " " + any('c') + " " + any(1L) + " " + any((Object) "a"));
    System.out.println(GenericOverloads.<String>any("a") + " " + GenericOverloads.<Object>any(1));
    System.out.println(bound("a") + " " + bound(new int[0]) + " " + bound((Number) 1));
    System.out.println(width(1) + " " + width('c') + " " + width(1.5) + " " + width((Integer) 1));
    System.out.println(
        width(1, 2) + " " + width() + " " + width("a") + " " + width(new Object[0], 1));
    System.out.println(
        array(1)
            + " "
            + array(new String[0])
            + " "
            + array(new int[0])
            + " "
            + array(new int[0][])
            + " "
            + array(new long[0]));
    Box<String> text = new Box<>("a");
    NumberBox number = new NumberBox(1);
    Box<Number> numbers = number;
    System.out.println(boxed(text) + " " + boxed(number) + " " + boxed(numbers) + " " + boxed("a"));
    System.out.println(boxed(new Box<>("a")) + " " + boxed(new Box<>(1)));
    System.out.println(
        two("a", text) + ", " + two(1, numbers) + ", " + two(1, text) + ", " + two("a", 1));
    System.out.println(
        two("a", new Box<Object>(1)) + ", " + two(2.5, new Box<Comparable<Double>>(1.5)));
    System.out.println(pair(1, 2) + " " + pair(1, (Integer) 2) + " " + pair(1, "2"));
    System.out.println(given(same("a")) + " " + given(same(1)) + " " + given(make()));
    System.out.println(inside("a") + " " + insideBound("b") + " " + insideComparable("c"));
    System.out.println(
        number.put(1) + " " + number.put(1.5) + " " + numbers.put(1) + " " + numbers.put(2L));
    System.out.println(number.put(1, 2) + " " + number.put(1, "m") + " " + text.put("a", 'c'));
    System.out.println(text.put("a") + " " + number.put(text, 1));
    Both both = new Both();
    Shape<String> shape = both;
    System.out.println(
        both.draw("a")
            + " "
            + both.draw(new StringBuilder())
            + " "
            + both.draw((CharSequence) "c"));
    System.out.println(shape.draw("a") + " " + both.draw("a", true) + " " + shape.draw(1, false));
    @SuppressWarnings({"unchecked", "rawtypes"})
    String raw = new Box(1).put(2) + " " + ((Box) number).put(3) + " " + ((Box) number).put(3, "4");
    System.out.println(raw);
    System.out.println(new StringBuilder().append(same("x")).append(same('y')).append(same(1)));
    System.out.println(
        String.valueOf(same('c')) + String.valueOf(same(2.0f)) + String.valueOf(same(true)));
    char[] letters = {'o', 'k'};
    System.out.println(String.valueOf(same(letters)));
  }
}
