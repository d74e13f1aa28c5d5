class NotReifiable {
  static class Box<T> {}

  static class Sub<T> extends Box<T> {}

  static class Texts extends Box<String> {}

  static final class Numbers extends Box<Integer> {}

  interface Face<T> {}

  static <T, N extends Number> void f(Object object, Box<String> text, Box<?> any, Box<T> same, T thing, N number) {
    boolean a = object instanceof Box<String>; //~ JK0153:17 no object knows at run time whether it is a `Box<String>`
    boolean b = object instanceof Box<?>;
    boolean c = object instanceof Box;
    boolean d = object instanceof T; //~ JK0153:17 no object knows at run time whether it is a `T`
    boolean e = object instanceof Box<?>[];
    boolean f = object instanceof Box<String>[]; //~ JK0153:17 no object knows at run time whether it is a `Box<String>[]`
    boolean g = text instanceof Sub<String>;
    boolean h = text instanceof Sub<Integer>; //~ JK0153:17 `Box<String>` is never of the type `Sub<Integer>`
    boolean i = any instanceof Sub<String>; //~ JK0153:17 no object knows at run time whether it is a `Sub<String>`
    boolean j = text instanceof Numbers; //~ JK0153:17 `Box<String>` is never of the type `Numbers`
    boolean k = text instanceof Texts;
    boolean l = thing instanceof Box<String>; //~ JK0153:17 no object knows at run time whether it is a `Box<String>`
    boolean m = number instanceof Integer;
    boolean n = number instanceof String; //~ JK0153:17 `N` is never of the type `String`
    boolean o = object instanceof Box<? extends Number>; //~ JK0153:17 no object knows at run time whether it is a `Box<? extends Number>`
    Box<Integer> p = (Box<Integer>) text; //~ JK0153:37 `Box<String>` cannot be cast to `Box<Integer>`
    Box<String> q = (Box<String>) object;
    Numbers r = (Numbers) text; //~ JK0153:27 `Box<String>` cannot be cast to `Numbers`
    Box<Integer> s = (Box<Integer>) (Box<?>) text;
    Face<String> t = (Face<String>) new Numbers(); //~ JK0153:37 `Numbers` cannot be cast to `Face<String>`
    String u = (String) number; //~ JK0153:25 `N` cannot be cast to `String`
    String v = (String) thing;
    Sub<Integer> w = (Sub<Integer>) text; //~ JK0153:37 `Box<String>` cannot be cast to `Sub<Integer>`
    Box<? extends Number> x = (Box<? extends Number>) text; //~ JK0153:55 `Box<String>` cannot be cast to `Box<? extends Number>`
    Object y = new Box<String>[3]; //~ JK0150:16 an array has to know the type of its elements, and nothing knows `Box<String>` at run time
    Object z = new Box<?>[3];
    Object aa = new Box<T>[] {same}; //~ JK0150:17 an array has to know the type of its elements, and nothing knows `Box<T>` at run time
    Object bb = new Box[] {same};
    Box<String>[] cc = {text, text}; //~ JK0150:24 an array has to know the type of its elements, and nothing knows `Box<String>` at run time
  }
}
