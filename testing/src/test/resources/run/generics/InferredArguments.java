/** Type arguments that are written, and those that follow from arguments, targets and bounds. */
public class InferredArguments {
  static class Chain<T> {
    final T head;
    final Chain<T> tail;

    Chain(T head, Chain<T> tail) {
      this.head = head;
      this.tail = tail;
    }

    static <T> Chain<T> empty() {
      return new Chain<>(null, null);
    }

    static <T> Chain<T> of(T only) {
      return new Chain<>(only, Chain.empty());
    }

    @SafeVarargs
    static <T> Chain<T> all(T... elements) {
      Chain<T> chain = empty();
      for (int i = elements.length - 1; i >= 0; i--) {
        chain = chain.with(elements[i]);
      }
      return chain;
    }

    Chain<T> with(T element) {
      return new Chain<>(element, this);
    }

    int length() {
      return tail == null ? 0 : 1 + tail.length();
    }

    <R> Chain<R> map(Function<? super T, ? extends R> function) {
      return tail == null ? Chain.empty() : new Chain<>(function.apply(head), tail.map(function));
    }

    <R> R fold(R start, Step<? super T, R> step) {
      return tail == null ? start : tail.fold(step.apply(start, head), step);
    }

    @Override
    public String toString() {
      return tail == null ? "." : head + ":" + tail;
    }
  }

  interface Function<A, B> {
    B apply(A argument);
  }

  interface Step<A, R> {
    R apply(R before, A next);
  }

  static class Length implements Function<CharSequence, Integer> {
    @Override
    public Integer apply(CharSequence text) {
      return text.length();
    }
  }

  static class Sum implements Step<Number, Integer> {
    @Override
    public Integer apply(Integer before, Number next) {
      return before + next.intValue();
    }
  }

  static class Joined<T> implements Step<T, String> {
    @Override
    public String apply(String before, T next) {
      return before + next;
    }
  }

  static <A, B, C> Function<A, C> then(
      Function<? super A, B> first, Function<? super B, ? extends C> second) {
    return new Function<>() {
      @Override
      public C apply(A argument) {
        return second.apply(first.apply(argument));
      }
    };
  }

  static <T> T same(T value) {
    return value;
  }

  static <T> T either(boolean first, T a, T b) {
    return first ? a : b;
  }

  static <T extends Comparable<T>> T highest(Chain<T> chain) {
    T best = chain.head;
    for (Chain<T> at = chain; at.tail != null; at = at.tail) {
      best = at.head.compareTo(best) > 0 ? at.head : best;
    }
    return best;
  }

  static <E, C extends Chain<E>> E headOf(C chain) {
    return chain.head;
  }

  static <T> int count(Chain<T> chain) {
    return chain.length();
  }

  static int countStrings(Chain<String> chain) {
    return chain.length() + 100;
  }

  static <T> T first(T[] array) {
    return array.length == 0 ? null : array[0];
  }

  static Chain<? extends Number> returned(boolean whole) {
    return whole ? Chain.of(4) : Chain.all(1.5, 2.5);
  }

  static Chain<Object> widened() {
    return Chain.of("an object");
  }

  public static void main(String[] args) {
    Chain<String> none = Chain.empty();
    Chain<String> one = none.with("one");
    System.out.println(none + " " + one + " " + Chain.<Integer>empty().with(3).with(null));
    System.out.println(countStrings(Chain.empty()) + " " + count(Chain.empty()));
    System.out.println(countStrings(Chain.of(same("nested"))) + " " + count(Chain.of(Chain.of(1))));
    Chain<Number> numbers = Chain.all(1, 2.5, 3L);
    System.out.println(numbers + " " + numbers.length());
    Chain<Object> objects = Chain.all("a", 'b', 3);
    System.out.println(objects + " " + widened());
    var mixed = Chain.all(1, "two");
    Comparable<?> head = mixed.head;
    System.out.println(
        head
            + " "
            + mixed.map(
                new Function<Object, Integer>() {
                  @Override
                  public Integer apply(Object object) {
                    return object.hashCode();
                  }
                }));

    Chain<String> words = Chain.all("lemon", "fig", "orange");
    Chain<Integer> lengths = words.map(new Length());
    System.out.println(
        lengths + " " + lengths.fold(0, new Sum()) + " " + numbers.fold(10, new Sum()));
    Chain<Number> asNumbers = words.map(new Length());
    System.out.println(asNumbers.with(0.5) + " " + asNumbers.fold("", new Joined<>()));
    System.out.println(
        words.fold("", new Joined<Object>()) + words.<String>fold(">", new Joined<>()));
    Function<String, Object> composed =
        then(
            new Length(),
            new Function<>() {
              @Override
              public String apply(Integer length) {
                return "#" + (length + 1);
              }
            });
    System.out.println(words.map(composed));

    System.out.println(
        highest(words) + " " + highest(lengths) + " " + highest(Chain.all('q', 'z', 'a')));
    int highest = highest(Chain.all(3, 9, 4));
    long wide = highest(Chain.of(5));
    System.out.println(highest + wide);
    String chosen = either(args.length == 0, "left", same("right"));
    Object wider = either(args.length > 0, "left", 12);
    System.out.println(chosen.concat("!") + " " + wider);
    System.out.println(either(true, 'c', "d") + " " + either(false, 1, 2.0));
    Integer head2 = headOf(Chain.of(11));
    System.out.println(head2 + InferredArguments.<String, Chain<String>>headOf(words));
    System.out.println(first(new String[] {"f"}).length() + " " + first(new Object[0]));
    int[] inner = first(new int[][] {{1, 2, 3}});
    System.out.println(inner.length + " " + returned(true) + " " + returned(false).head.intValue());
    double widened = same(7);
    char letter = same('x');
    System.out.println(widened + letter + " " + same(same(same(1))) + same(null));
  }
}
