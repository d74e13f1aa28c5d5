/**
 * Which interfaces are functional: with defaults, Object's methods again, inherited and merged
 * ones.
 */
public class FunctionalInterfaces {
  /** Methods of Object do not count. */
  interface Order<T> {
    int compare(T a, T b);

    boolean equals(Object other);

    String toString();

    int hashCode();

    default Order<T> reversed() {
      return (a, b) -> compare(b, a);
    }

    default <K> Order<K> on(Key<? super K, ? extends T> key) {
      return (a, b) -> compare(key.of(a), key.of(b));
    }

    default Order<T> then(Order<? super T> next) {
      return (a, b) -> {
        int first = compare(a, b);
        return first != 0 ? first : next.compare(a, b);
      };
    }

    static <C extends Comparable<? super C>> Order<C> natural() {
      return Comparable::compareTo;
    }
  }

  interface Key<A, K> {
    K of(A a);
  }

  interface Left {
    String join(String a, String b);
  }

  interface Right {
    String join(String x, String y);

    default String twice(String a) {
      return join(a, a);
    }
  }

  /** Two inherited methods that are the same one. */
  interface Both extends Left, Right {}

  interface GenericLeft<T> {
    Object take(T value);
  }

  interface StringRight {
    String take(String value);
  }

  /** The same signature after substitution, with the better result. */
  interface Merged extends GenericLeft<String>, StringRight {}

  interface Narrow<T extends Comparable<T>> extends Key<T, T> {
    @Override
    T of(T a);
  }

  interface Three extends Merged {
    @Override
    String take(String value);

    default String take(int number) {
      return take("#" + number);
    }
  }

  /** A default method makes one of the inherited methods concrete. */
  interface Two {
    int first();

    int second();
  }

  interface One extends Two {
    @Override
    default int first() {
      return second() * 100;
    }
  }

  /** An inherited default is made abstract again. */
  interface Again extends One {
    @Override
    int first();

    @Override
    default int second() {
      return first() + 1;
    }
  }

  @FunctionalInterface
  interface Statics {
    int ZERO = 0;

    static Statics constant(int n) {
      return () -> n + ZERO;
    }

    private int hidden() {
      return value() * 2;
    }

    default int doubled() {
      return hidden();
    }

    int value();
  }

  interface Checked<T, E extends Exception> {
    T call() throws E;

    class Failure extends Exception {
      Failure(String message) {
        super(message);
      }
    }
  }

  interface VarArgs {
    int sum(int... all);
  }

  interface GenericMethod {
    <T> String show(T value, int times);
  }

  interface ArrayMaker<T> {
    T[] make(int length);
  }

  static String repeat(Object value, int times) {
    return String.valueOf(value).repeat(times);
  }

  static <X> String named(X value, int times) {
    return times + " of " + value;
  }

  static <T> T[] sort(T[] all, Order<? super T> order) {
    for (int i = 1; i < all.length; i++) {
      T moved = all[i];
      int at = i;
      for (; at > 0 && order.compare(all[at - 1], moved) > 0; at--) {
        all[at] = all[at - 1];
      }
      all[at] = moved;
    }
    return all;
  }

  static String list(Object[] all) {
    String text = "";
    for (Object each : all) {
      text += each + " ";
    }
    return text;
  }

  static <T, E extends Exception> T call(Checked<? extends T, E> checked) throws E {
    return checked.call();
  }

  public static void main(String[] args) throws Exception {
    String[] words = {"pear", "fig", "banana", "apple", "kiwi"};
    System.out.println(list(sort(words, Order.natural())));
    Order<Integer> numbers = (a, b) -> a - b;
    System.out.println(list(sort(words, numbers.on(String::length))));
    System.out.println(
        list(sort(words, numbers.<String>on(s -> s.length()).reversed().then(Order.natural()))));
    System.out.println(list(sort(new Integer[] {3, 1, 2}, numbers.reversed())));
    System.out.println(numbers.equals(numbers) + " " + numbers.equals(null));

    Both both = (a, b) -> a + "+" + b;
    Left left = both;
    Right right = both;
    System.out.println(left.join("l", "r") + right.twice("t") + both.join("x", "y"));
    Merged merged = value -> value + value.length();
    GenericLeft<String> general = merged;
    StringRight special = merged;
    System.out.println(general.take("de") + special.take("f"));
    Three three = String::trim;
    System.out.println(
        three.take(" 3 ") + three.take(3) + ((GenericLeft<String>) three).take(" g "));
    try {
      @SuppressWarnings({"unchecked", "rawtypes"})
      Object wrong = ((GenericLeft) three).take(5);
      System.out.println(wrong);
    } catch (ClassCastException e) {
      System.out.println("not a string");
    }
    Narrow<String> narrow = s -> s + "!";
    Key<String, ? extends CharSequence> key = narrow;
    System.out.println(key.of("narrow").length() + narrow.of("n"));
    One one = () -> 5;
    Again again = () -> 7;
    Two[] twos = {one, again};
    for (Two two : twos) {
      System.out.println(two.first() + " " + two.second());
    }
    Statics statics = Statics.constant(21);
    System.out.println(statics.doubled() + statics.value());
    VarArgs sum =
        all -> {
          int total = all.length * 1000;
          for (int each : all) {
            total += each;
          }
          return total;
        };
    System.out.println(
        sum.sum() + " " + sum.sum(1) + " " + sum.sum(1, 2, 3) + " " + sum.sum(new int[9]));
    GenericMethod show = FunctionalInterfaces::repeat;
    System.out.println(show.show("ab", 2) + show.<Character>show('c', 3));
    show = FunctionalInterfaces::named;
    System.out.println(show.show(1.5, 4));
    ArrayMaker<String> maker = String[]::new;
    System.out.println(maker.make(3).length);
    String called = call(() -> "called");
    System.out.println(called);
    try {
      int never =
          call(
              () -> {
                throw new Checked.Failure("checked");
              });
      System.out.println(never);
    } catch (Checked.Failure e) {
      System.out.println(e.getMessage());
    }
  }
}
