/**
 * Patterns in generic methods: type variables as selectors, inferred record arguments, casts that
 * are safe.
 */
public class GenericPatterns {
  sealed interface Result<T, E extends Exception> {}

  record Ok<T, E extends Exception>(T value) implements Result<T, E> {}

  record Failed<T, E extends Exception>(E error) implements Result<T, E> {}

  sealed interface Chain<T> permits Link, End {}

  record Link<T>(T head, Chain<T> tail) implements Chain<T> {}

  record End<T>() implements Chain<T> {}

  interface Fn<A, B> {
    B apply(A a);
  }

  static <T, E extends Exception> T get(Result<? extends T, ? extends E> result) throws E {
    return switch (result) {
      case Ok<? extends T, ? extends E>(var value) -> value;
      case Failed<? extends T, ? extends E>(var error) -> throw error;
    };
  }

  static <A, B, E extends Exception> Result<B, E> then(
      Result<A, E> result, Fn<? super A, Result<B, E>> f) {
    return switch (result) {
      case Ok<A, E>(A value) -> f.apply(value);
      case Failed<A, E>(E error) -> new Failed<>(error);
    };
  }

  @SafeVarargs
  static <T> Chain<T> chain(T... all) {
    Chain<T> chain = new End<>();
    for (int i = all.length - 1; i >= 0; i--) {
      chain = new Link<>(all[i], chain);
    }
    return chain;
  }

  static <T> int length(Chain<T> chain) {
    return switch (chain) {
      case End<T> e -> 0;
      case Link<T>(var head, End<T> e) -> 1;
      case Link<T>(var head, Link<T>(var next, var rest)) -> 2 + length(rest);
    };
  }

  static <A, B> Chain<B> map(Chain<A> chain, Fn<? super A, ? extends B> f) {
    return chain instanceof Link<A>(A head, Chain<A> tail)
        ? new Link<>(f.apply(head), map(tail, f))
        : new End<>();
  }

  static <T extends Comparable<? super T>> Chain<T> merge(Chain<T> left, Chain<T> right) {
    record Both<X>(Chain<X> a, Chain<X> b) {}
    return switch (new Both<>(left, right)) {
      case Both<T>(End<T>(), var b) -> b;
      case Both<T>(var a, End<T>()) -> a;
      case Both<T>(Link<T>(T x, var a), Link<T>(T y, var b)) when x.compareTo(y) <= 0 ->
          new Link<>(x, merge(a, right));
      case Both<T>(Link<T> a, Link<T>(T y, var b)) -> new Link<>(y, merge(left, b));
    };
  }

  static <T extends Comparable<? super T>> Chain<T> sort(Chain<T> chain) {
    if (!(chain instanceof Link<T>(var first, Link<T>(var second, var rest)))) {
      return chain;
    }
    Chain<T> left = new Link<>(first, new End<>());
    Chain<T> right = new Link<>(second, new End<>());
    boolean odd = true;
    while (rest instanceof Link<T>(var head, var tail)) {
      if (odd) {
        left = new Link<>(head, left);
      } else {
        right = new Link<>(head, right);
      }
      odd = !odd;
      rest = tail;
    }
    return merge(sort(left), sort(right));
  }

  static <T> String text(Chain<T> chain) {
    String text = "";
    for (Chain<T> at = chain; at instanceof Link<T> link; at = link.tail()) {
      text += link.head() + " ";
    }
    return text.trim();
  }

  static <T> String variable(T value) {
    return switch (value) {
      case String s -> "string " + s;
      case Integer i when i > 9 -> "large " + i;
      case Number n -> "number " + n;
      case Chain<?> chain -> "chain " + length(chain);
      case null -> "null";
      default -> "other " + value;
    };
  }

  static <N extends Number & Comparable<N>> String bounded(N a, N b) {
    if (a instanceof Integer i && b instanceof Integer j) {
      return "ints " + (i + j);
    }
    return switch (a) {
      case Double d -> "double " + d / 2;
      case Long l when a.compareTo(b) > 0 -> "larger " + l;
      default -> "smaller " + a.intValue();
    };
  }

  static <T> T[] firsts(T[][] all, T[] none) {
    if (all instanceof Object[] outer && outer.length > 0 && all[0] instanceof T[] first) {
      return first;
    }
    return none;
  }

  static class Sealed<K> {
    sealed interface Key<T> permits Text, Number {}

    record Text<T>(String text) implements Key<T> {}

    record Number<T>(int n) implements Key<T> {}

    final K owner;

    Sealed(K owner) {
      this.owner = owner;
    }

    String use(Key<K> key) {
      return owner
          + switch (key) {
            case Text<K>(var text) -> " text " + text;
            case Number<K> number -> " number " + number.n;
          };
    }
  }

  static Result<Integer, Exception> parse(String s) {
    try {
      return new Ok<>(Integer.parseInt(s));
    } catch (NumberFormatException e) {
      return new Failed<>(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Result<Integer, Exception> good =
        then(parse("12"), n -> then(parse("30"), m -> new Ok<>(n + m)));
    System.out.println(GenericPatterns.<Number, Exception>get(good));
    try {
      get(then(parse("x"), n -> new Ok<Integer, Exception>(n)));
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
    Chain<String> words = chain("the", "quick", "brown", "fox", "jumps", "over");
    System.out.println(length(words) + " " + length(chain()) + " " + length(chain(1, 2, 3)));
    System.out.println(text(sort(words)) + " | " + text(sort(map(words, String::length))));
    System.out.println(text(merge(chain(1, 4, 6), chain(2, 3, 5, 7, 8))));
    System.out.println(
        variable("s")
            + ", "
            + variable(10)
            + ", "
            + variable(9)
            + ", "
            + variable(words)
            + ", "
            + variable(null)
            + ", "
            + variable('c'));
    System.out.println(
        bounded(1, 2)
            + ", "
            + bounded(3.0, 4.0)
            + ", "
            + bounded(5L, 4L)
            + ", "
            + bounded(5L, 6L)
            + ", "
            + bounded((short) 1, (short) 2));
    System.out.println(
        firsts(new String[][] {{"a", "b"}}, null).length
            + " "
            + firsts(new Integer[0][], new Integer[] {1})[0]);
    Sealed<String> owner = new Sealed<>("owner");
    System.out.println(owner.use(new Sealed.Text<>("t")) + owner.use(new Sealed.Number<>(3)));
  }
}
