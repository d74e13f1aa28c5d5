class Captured {
  static class Box<T> {
    T value;

    void set(T value) {}

    T get() {
      return value;
    }

    void copy(Box<T> other) {}

    Box<T> self() {
      return this;
    }

    <U extends T> U narrower(U u) {
      return u;
    }
  }

  static <T> void swap(Box<T> a, Box<T> b) {}

  static <T> T first(Box<T> box) {
    return box.value;
  }

  static <T> void nested(Box<Box<T>> box) {}

  static void f(
      Box<?> any,
      Box<? extends Number> producer,
      Box<? super Integer> consumer,
      Box<Box<?>> boxes,
      Box<? extends Box<?>> wild) {
    any.set(null);
    any.set("x"); //~ JK0104:9 `set(capture of ?)` does not take the arguments `(String)`
    any.set(any.get()); //~ JK0104:9 `set(capture of ?)` does not take the arguments `(capture of ?)`
    any.copy(any); //~ JK0104:9 `copy(Box<capture of ?>)` does not take the arguments `(Box<capture of ?>)`
    any.copy(null);
    Object a = any.get();
    String b = any.get(); //~ JK0150:16 `capture of ?` cannot become `String` here
    producer.set(5); //~ JK0104:14 `set(capture of ? extends Number)` does not take the arguments `(int)`
    producer.value = 5; //~ JK0150:22 `int` cannot become `capture of ? extends Number` here
    producer.value = null;
    Number c = producer.get();
    Integer d = producer.get(); //~ JK0150:17 `capture of ? extends Number` cannot become `Integer` here
    consumer.set(5);
    consumer.set(5L); //~ JK0104:14 `set(capture of ? super Integer)` does not take the arguments `(long)`
    Integer e = consumer.get(); //~ JK0150:17 `capture of ? super Integer` cannot become `Integer` here
    Object g = consumer.get();
    consumer.value = 7;
    consumer.value = "x"; //~ JK0150:22 `String` cannot become `capture of ? super Integer` here
    swap(any, any); //~ JK0104:5 `swap(Box<T>, Box<T>)` does not take the arguments `(Box<capture of ?>, Box<capture of ?>)`
    swap(producer, producer); //~ JK0104:5 `swap(Box<T>, Box<T>)` does not take the arguments `(Box<capture of ? extends Number>, Box<capture of ? extends Number>)`
    first(producer).intValue();
    first(any).missing(); //~ JK0102:16 `Object` has no method `missing`
    Box<Number> h = producer; //~ JK0150:21 `Box<capture of ? extends Number>` cannot become `Box<Number>` here
    Box<? extends Integer> i = producer; //~ JK0150:32 `Box<capture of ? extends Number>` cannot become `Box<? extends Integer>` here
    Box<? super Number> j = consumer; //~ JK0150:29 `Box<capture of ? super Integer>` cannot become `Box<? super Number>` here
    Box<? extends Object> k = any;
    Box<Box<?>> l = new Box<Box<String>>(); //~ JK0150:21 `Box<Box<String>>` cannot become `Box<Box<?>>` here
    Box<? extends Box<?>> m = new Box<Box<String>>();
    boxes.set(new Box<String>());
    wild.set(new Box<String>()); //~ JK0104:10 `set(capture of ? extends Box<?>)` does not take the arguments `(Box<String>)`
    wild.get().set("x"); //~ JK0104:16 `set(?)` does not take the arguments `(String)`
    nested(boxes); //~ JK0104:5 `nested(Box<Box<T>>)` does not take the arguments `(Box<Box<?>>)`
    producer.self().set(1); //~ JK0104:21 `set(capture of ? extends Number)` does not take the arguments `(int)`
    producer.narrower(5); //~ JK0104:14 `narrower(U)` does not take the arguments `(int)`
    any = producer;
    producer = any; //~ JK0150:16 `Box<capture of ?>` cannot become `Box<? extends Number>` here
    Box<?> n = producer.self();
    Box<? extends Number> o = (Box<? extends Number>) any;
    Box<Integer> p = (Box<Integer>) producer;
    Box<String> q = (Box<String>) producer; //~ JK0153:35 `Box<capture of ? extends Number>` cannot be cast to `Box<String>`
    var r = producer.get();
    r = 5;
    for (Number s : new Box<?>[0]) {} //~ JK0150:21 elements of type `Box<?>` cannot become `Number`
  }
}
