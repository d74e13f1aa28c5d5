/** Functions that make functions: currying, composition, and the inference along the chain. */
public class Composition {
  @FunctionalInterface
  interface Fn<A, B> {
    B apply(A a);

    default <C> Fn<A, C> then(Fn<? super B, ? extends C> next) {
      return a -> next.apply(apply(a));
    }

    default <Z> Fn<Z, B> after(Fn<? super Z, ? extends A> before) {
      return z -> apply(before.apply(z));
    }

    static <T> Fn<T, T> id() {
      return t -> t;
    }

    static <A, B> Fn<A, B> always(B value) {
      return ignored -> value;
    }

    static <T> Fn<T, T> times(int n, Fn<T, T> f) {
      Fn<T, T> all = id();
      for (int i = 0; i < n; i++) {
        all = all.then(f);
      }
      return all;
    }
  }

  interface Fn2<A, B, C> {
    C apply(A a, B b);

    default Fn<A, Fn<B, C>> curried() {
      return a -> b -> apply(a, b);
    }

    default Fn2<B, A, C> flipped() {
      return (b, a) -> apply(a, b);
    }

    default Fn<B, C> with(A a) {
      return b -> apply(a, b);
    }

    static <A, B, C> Fn2<A, B, C> uncurried(Fn<A, Fn<B, C>> f) {
      return (a, b) -> f.apply(a).apply(b);
    }
  }

  interface Pred<T> {
    boolean test(T value);

    default Pred<T> and(Pred<? super T> other) {
      return v -> test(v) && other.test(v);
    }

    default Pred<T> or(Pred<? super T> other) {
      return v -> test(v) || other.test(v);
    }

    default Pred<T> not() {
      return v -> !test(v);
    }

    static <T> Pred<T> is(T what) {
      return v -> v == null ? what == null : v.equals(what);
    }
  }

  interface Church {
    <T> Fn<T, T> of(Fn<T, T> f);
  }

  static class ChurchNumber implements Church {
    private final int n;

    ChurchNumber(int n) {
      this.n = n;
    }

    @Override
    public <T> Fn<T, T> of(Fn<T, T> f) {
      return Fn.times(n, f);
    }
  }

  interface Self<T> {
    T apply(Self<T> self);
  }

  static <A, B> Fn<A, B> fix(Fn<Fn<A, B>, Fn<A, B>> f) {
    Self<Fn<A, B>> self = s -> f.apply(a -> s.apply(s).apply(a));
    return self.apply(self);
  }

  static <A, B, C, D> Fn<A, Fn<B, Fn<C, D>>> curry3(Three<A, B, C, D> f) {
    return a -> b -> c -> f.apply(a, b, c);
  }

  interface Three<A, B, C, D> {
    D apply(A a, B b, C c);
  }

  @SafeVarargs
  static <T> Fn<T, T> pipeline(Fn<T, T>... stages) {
    Fn<T, T> all = Fn.id();
    for (Fn<T, T> stage : stages) {
      all = all.then(stage);
    }
    return all;
  }

  static <T> int count(T[] all, Pred<? super T> pred) {
    int n = 0;
    for (T each : all) {
      n += pred.test(each) ? 1 : 0;
    }
    return n;
  }

  public static void main(String[] args) {
    Fn<Integer, Integer> inc = n -> n + 1;
    Fn<Integer, Integer> twice = n -> n * 2;
    Fn<Integer, String> show = String::valueOf;
    System.out.println(inc.then(twice).then(show).then(String::length).apply(499));
    System.out.println(inc.after(twice).apply(10) + " " + inc.then(twice).apply(10));
    System.out.println(show.after(inc).<String>after(String::length).apply("seven77"));
    System.out.println(Fn.<Integer>id().then(inc).then(n -> n + 0.5).then(d -> "d" + d).apply(1));
    Fn<Object, String> text = Object::toString;
    Fn<String, CharSequence> widened = text.<CharSequence>then(s -> s + "!").after(s -> s.length());
    System.out.println(widened.apply("four"));

    Fn<Integer, Fn<Integer, Fn<Integer, Integer>>> add3 = a -> b -> c -> a * 100 + b * 10 + c;
    System.out.println(add3.apply(1).apply(2).apply(3));
    Fn<Integer, Fn<Integer, Integer>> partial = add3.apply(9);
    System.out.println(partial.apply(8).apply(7) + partial.apply(0).apply(0));
    Fn2<Integer, Integer, Integer> minus = (a, b) -> a - b;
    System.out.println(minus.curried().apply(10).apply(3) + " " + minus.flipped().apply(10, 3));
    System.out.println(Fn2.uncurried(minus.curried()).flipped().with(1).apply(100));
    System.out.println(
        Composition.<Integer, String, Character, String>curry3((a, b, c) -> a + b + c)
            .apply(1)
            .apply("-")
            .apply('x'));
    Fn2<String, Integer, Character> at = String::charAt;
    System.out.println(at.with("curry").then(Character::toUpperCase).apply(2));
    System.out.println(
        Fn2.<String, String, Boolean>uncurried(a -> a::startsWith).apply("prefix", "pre"));

    Pred<String> empty = String::isEmpty;
    Pred<Object> nothing = Pred.is(null);
    Pred<CharSequence> longer = s -> s.length() > 3;
    String[] words = {"", "a", "abcd", "xyz", "words"};
    System.out.println(count(words, empty) + " " + count(words, empty.not()));
    System.out.println(
        count(words, empty.or(longer)) + " " + count(words, empty.not().and(longer.not())));
    System.out.println(count(words, Pred.is("xyz").or(nothing).or(w -> w.equals("a"))));
    System.out.println(count(new Integer[] {1, null, 3}, nothing.not()));

    Church three = new ChurchNumber(3);
    System.out.println(three.<Integer>of(inc).apply(0) + three.<String>of(s -> s + "*").apply(""));
    System.out.println(
        three.of(three.of(inc)).apply(0) + " " + three.<Integer>of(n -> n * n).apply(2));
    Fn<Integer, Integer> factorial = fix(f -> n -> n <= 1 ? 1 : n * f.apply(n - 1));
    Fn<Integer, Long> fibonacci = fix(f -> n -> n < 2 ? (long) n : f.apply(n - 1) + f.apply(n - 2));
    System.out.println(factorial.apply(10) + " " + fibonacci.apply(15));
    System.out.println(
        pipeline(inc, twice, n -> n - 3, Fn.id(), Fn.always(40).after(inc).then(n -> n + 2))
            .apply(5));
    Fn<String, String> strip = pipeline(String::trim, s -> s.replace('a', 'o'), s -> s + s);
    System.out.println(strip.apply("  banana "));
    System.out.println(Composition.<String>pipeline().apply("nothing") + Fn.times(0, inc).apply(7));
    Fn<Fn<Integer, Integer>, Fn<Integer, Integer>> square = f -> f.then(f);
    System.out.println(square.then(square).apply(twice).apply(3));
  }
}
