/** Boxes read through {@code ? extends}, written through {@code ? super}, and captured. */
public class Wildcards {
  static class Box<T> {
    private T content;

    Box(T content) {
      this.content = content;
    }

    T get() {
      return content;
    }

    void set(T content) {
      this.content = content;
    }

    <R extends T> R put(R next) {
      content = next;
      return next;
    }

    boolean same(Box<? extends T> other) {
      return content.equals(other.content);
    }
  }

  static class Pair<A, B> {
    final A first;
    final B second;

    Pair(A first, B second) {
      this.first = first;
      this.second = second;
    }

    Pair<B, A> turned() {
      return new Pair<>(second, first);
    }

    static <X> Pair<X, X> twice(X x) {
      return new Pair<>(x, x);
    }
  }

  static double sum(Box<? extends Number>[] boxes) {
    double sum = 0;
    for (Box<? extends Number> box : boxes) {
      sum += box.get().doubleValue();
    }
    return sum;
  }

  static void fill(Box<? super Integer> box, int value) {
    box.set(value);
  }

  static <T> void copy(Box<? extends T> from, Box<? super T> to) {
    to.set(from.get());
  }

  static void swap(Box<?> a, Box<?> b) {
    swapIfSame(a, b);
  }

  @SuppressWarnings("unchecked")
  private static <A, B> void swapIfSame(Box<A> a, Box<B> b) {
    A held = a.get();
    a.set((A) b.get());
    b.set((B) held);
  }

  static void refresh(Box<?> box) {
    refreshed(box);
  }

  private static <T> void refreshed(Box<T> box) {
    T value = box.get();
    box.set(null);
    System.out.print(box.get() + " then ");
    box.set(value);
    System.out.println(box.get());
  }

  static Box<?> either(boolean left, Box<String> a, Box<Integer> b) {
    return left ? a : b;
  }

  static Pair<?, ?> turn(Pair<?, ?> pair) {
    return pair.turned();
  }

  static <T extends Comparable<? super T>> int compare(Box<? extends T> a, Box<? extends T> b) {
    return a.get().compareTo(b.get());
  }

  static int depth(Box<? extends Box<? extends Box<?>>> box) {
    return box.get().get().get() == null ? 2 : 3;
  }

  static String describe(Object object) {
    if (object instanceof Box<?>) {
      Box<?> box = (Box<?>) object;
      return "box of " + describe(box.get());
    }
    if (object instanceof Pair<?, ?>) {
      Pair<?, ?> pair = (Pair<?, ?>) object;
      return "(" + describe(pair.first) + ", " + describe(pair.second) + ")";
    }
    return object instanceof Box<?>[] ? ((Box<?>[]) object).length + " boxes" : "" + object;
  }

  static class Animal {
    String sound() {
      return "?";
    }
  }

  static class Dog extends Animal {
    @Override
    String sound() {
      return "woof";
    }

    String fetch() {
      return "stick";
    }
  }

  static class Puppy extends Dog {
    @Override
    String sound() {
      return "wif";
    }
  }

  /** A bound on the class's variable shows through an unbounded wildcard. */
  static class Kennel<D extends Dog> {
    final D dog;

    Kennel(D dog) {
      this.dog = dog;
    }
  }

  static String fetched(Kennel<?> kennel) {
    return kennel.dog.fetch() + " " + kennel.dog.sound();
  }

  public static void main(String[] args) {
    Box<Integer> whole = new Box<>(3);
    Box<Double> fraction = new Box<>(0.25);
    @SuppressWarnings("unchecked")
    Box<? extends Number>[] boxes = new Box[] {whole, fraction, new Box<Number>(10L)};
    System.out.println(sum(boxes));

    Box<Number> number = new Box<>(1.5f);
    Box<Object> object = new Box<>("start");
    fill(number, 7);
    fill(object, 8);
    fill(whole, 9);
    System.out.println(number.get() + " " + object.get() + " " + whole.get());
    copy(fraction, number);
    copy(whole, object);
    Wildcards.<Number>copy(fraction, object);
    System.out.println(number.get() + " " + object.get());
    System.out.println(
        number.same(fraction) + " " + object.same(number) + " " + number.same(whole));

    Box<String> text = new Box<>("text");
    swap(text, whole);
    Box<?> polluted = text;
    System.out.println(polluted.get() + " " + ((Box<?>) whole).get());
    try {
      String wrong = text.get();
      System.out.println(wrong);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    swap(whole, text);
    System.out.println(text.get().length() + whole.get());

    refresh(text);
    refresh(new Box<>(new Box<>(null).get()));
    System.out.println(either(true, text, whole).get() + " " + either(false, text, whole).get());
    Pair<?, ?> turned = turn(new Pair<>("a", 1));
    System.out.println(turned.first + " " + turned.second);
    System.out.println(turn(turn(Pair.twice(turned))).first == turned);
    System.out.println(compare(text, new Box<>("test")) + " " + compare(whole, new Box<>(9)));
    System.out.println(depth(new Box<>(new Box<>(new Box<>(null)))));
    System.out.println(depth(new Box<>(new Box<>(new Box<>(1)))));
    System.out.println(describe(new Pair<>(new Box<>(new Box<>(1)), new Pair<>(null, "x"))));
    System.out.println(describe(boxes));

    Box<Animal> home = new Box<>(new Animal());
    Dog dog = home.put(new Dog());
    System.out.println(
        dog.fetch() + " " + home.get().sound() + " " + home.put(new Puppy()).fetch());
    Box<? super Dog> above = home;
    above.set(dog);
    Object got = above.get();
    System.out.println(got == dog);
    Box<? extends Dog> below = new Box<>(new Puppy());
    System.out.println(below.get().sound() + " " + below.get().fetch());
    System.out.println(fetched(new Kennel<>(new Puppy())) + ", " + fetched(new Kennel<>(dog)));
  }
}
