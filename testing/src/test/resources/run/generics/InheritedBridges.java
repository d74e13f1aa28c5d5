/** Interfaces met by methods of a superclass that knows nothing of them, and by defaults. */
public class InheritedBridges {
  interface Sink<T> {
    void accept(T item);

    default Sink<T> twice(T item) {
      accept(item);
      accept(item);
      return this;
    }
  }

  interface Source<T> {
    T take();

    default T takeOr(T other) {
      T taken = take();
      return taken == null ? other : taken;
    }
  }

  static class Log {
    String text = "";

    public void accept(String line) {
      text += line + ";";
    }

    public String take() {
      String all = text;
      text = "";
      return all.isEmpty() ? null : all;
    }
  }

  /** Has no body: the bridges stand in this class and call what is inherited. */
  static class Channel extends Log implements Sink<String>, Source<String> {}

  static class Counted extends Channel {
    int count;

    @Override
    public void accept(String line) {
      super.accept(++count + line);
    }
  }

  static class Slot<T> {
    T held;

    public void accept(T item) {
      held = item;
    }

    public T take() {
      T item = held;
      held = null;
      return item;
    }
  }

  /** Same erasure on both sides: no bridge is needed. */
  static class GenericPort<E> extends Slot<E> implements Sink<E>, Source<E> {}

  static class NumberPort extends Slot<Integer> implements Source<Integer>, Sink<Integer> {
    @Override
    public Integer take() {
      Integer taken = super.take();
      return taken == null ? null : taken + 1;
    }
  }

  interface Sized {
    int size();

    default String describe() {
      return "size " + size();
    }
  }

  interface Described<T> {
    T describe();
  }

  static class Words implements Sized, Described<String> {
    @Override
    public int size() {
      return 3;
    }

    @Override
    public String describe() {
      return "words of " + Sized.super.describe();
    }
  }

  interface Transform<A, B> {
    B apply(A from);

    default B applyAgain(A from) {
      return apply(from);
    }
  }

  /** A default method overrides an abstract one with other types. */
  interface Lengthening extends Transform<String, Integer> {
    @Override
    default Integer apply(String from) {
      return from.length() + extra();
    }

    int extra();

    @Override
    default Integer applyAgain(String from) {
      return -Transform.super.applyAgain(from);
    }
  }

  interface Same<T> extends Transform<T, T> {
    @Override
    default T apply(T from) {
      return from;
    }
  }

  static class ByTwo implements Lengthening {
    @Override
    public int extra() {
      return 2;
    }
  }

  static class Trim implements Same<String> {
    @Override
    public String apply(String from) {
      return Same.super.apply(from).trim();
    }
  }

  static class Plain implements Same<Object> {}

  abstract static class Partial<T> implements Transform<T, String>, Sink<T> {
    @Override
    public void accept(T item) {
      System.out.print("(" + apply(item) + ")");
    }
  }

  static class Whole extends Partial<Double> {
    @Override
    public String apply(Double from) {
      return "" + (int) (double) from;
    }

    @Override
    public void accept(Double item) {
      super.accept(item + 0.5);
    }
  }

  static <T> T moved(Source<? extends T> source, Sink<? super T> sink) {
    T item = source.take();
    sink.accept(item);
    return item;
  }

  static String message(RuntimeException e) {
    String text = e.getMessage();
    int end = text.indexOf(" (");
    return end < 0 ? text : text.substring(0, end);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Channel channel = new Channel();
    Sink<String> sink = channel;
    sink.twice("a").accept("b");
    Source<String> source = channel;
    System.out.println(source.take() + " " + source.take() + " " + source.takeOr("nothing"));
    Sink raw = channel;
    try {
      raw.twice(5);
    } catch (ClassCastException e) {
      System.out.println(message(e) + " " + channel.text.isEmpty());
    }
    Counted counted = new Counted();
    counted.twice("x").twice("y");
    System.out.println(moved(counted, channel) + " " + channel.text + " " + counted.count);

    GenericPort<Character> port = new GenericPort<>();
    port.accept('q');
    char taken = port.takeOr('z');
    System.out.println(taken + "" + port.takeOr('z'));
    raw = port;
    raw.accept("not a character");
    try {
      taken = port.take();
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    NumberPort numbers = new NumberPort();
    numbers.twice(4);
    Object got = moved(numbers, new GenericPort<Number>());
    System.out.println(got + " " + numbers.takeOr(-1));
    raw = numbers;
    raw.accept("no bridge checks this");
    try {
      numbers.takeOr(0);
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }

    Described<? extends Object> described = new Words();
    Sized sized = new Words();
    System.out.println(described.describe() + ", " + sized.describe());

    Transform<String, Integer> lengthening = new ByTwo();
    System.out.println(lengthening.apply("four") + " " + lengthening.applyAgain("four"));
    Transform rawTransform = lengthening;
    try {
      rawTransform.apply(4);
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    try {
      rawTransform.applyAgain('4');
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    Transform<String, String> trim = new Trim();
    System.out.println("[" + trim.apply("  t ") + trim.applyAgain(" u ") + "]");
    Same<Object> plain = new Plain();
    System.out.println(plain.apply(1) + "" + plain.applyAgain("one"));
    rawTransform = trim;
    try {
      System.out.println(rawTransform.applyAgain(plain));
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    Partial<Double> whole = new Whole();
    whole.accept(2.75);
    whole.twice(9.0).accept(-0.25);
    System.out.println();
    raw = whole;
    try {
      raw.accept(1.5f);
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
  }
}
