/** Generic methods overridden under other names for their variables, with bridges among them. */
public class RenamedVariables {
  interface Converter {
    <A, B extends A> A convert(A first, B second);

    default <X> X same(X x) {
      return x;
    }

    <T extends Comparable<T>> int compare(T left, T right);
  }

  static class First implements Converter {
    @Override
    public <P, Q extends P> P convert(P one, Q two) {
      return one == null ? two : one;
    }

    @Override
    public <C extends Comparable<C>> int compare(C a, C b) {
      return a.compareTo(b);
    }
  }

  static class Second extends First {
    @Override
    public <Q, P extends Q> Q convert(Q one, P two) {
      return two == null ? super.convert(one, null) : two;
    }

    @Override
    public <Y> Y same(Y y) {
      System.out.print("same ");
      return super.same(y);
    }

    @Override
    public <A extends Comparable<A>> int compare(A a, A b) {
      return -super.compare(a, b);
    }
  }

  /** Overrides by the erasure of a generic method's signature. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  static class Erased implements Converter {
    @Override
    public Object convert(Object one, Object two) {
      return one + "&" + two;
    }

    @Override
    public int compare(Comparable left, Comparable right) {
      return 10 * left.compareTo(right);
    }

    @Override
    public Object same(Object x) {
      return "erased " + x;
    }
  }

  abstract static class Shelf<T> {
    abstract <K extends T> K put(K thing);

    abstract <K> T pick(K key, T other);

    <L extends Number, R extends L> String mix(T thing, L left, R right) {
      return thing + "/" + left + "/" + right;
    }
  }

  static class WordShelf extends Shelf<CharSequence> {
    CharSequence last = "";

    @Override
    <W extends CharSequence> W put(W word) {
      last = word;
      return word;
    }

    @Override
    <K> String pick(K key, CharSequence other) {
      return key + ":" + other;
    }

    @Override
    <M extends Number, N extends M> String mix(CharSequence thing, M m, N n) {
      return thing.length() + super.mix(thing, m, n);
    }
  }

  static class LoudShelf extends WordShelf {
    @Override
    <X extends CharSequence> X put(X word) {
      return super.put(super.put(word));
    }

    @Override
    <Z> String pick(Z key, CharSequence other) {
      return super.pick(key, other).toUpperCase();
    }
  }

  interface Factory<T> {
    <A> T build(A part);
  }

  static <P> Factory<String> joining(P prefix) {
    return new Factory<String>() {
      private int calls;

      @Override
      public <Q> String build(Q part) {
        return prefix + "-" + part + "-" + ++calls;
      }
    };
  }

  static void use(Converter converter) {
    String text = converter.convert("left", "right");
    Object wide = converter.convert((Object) 1, "one");
    Number number = converter.<Number, Integer>convert(null, 7);
    System.out.println(text + " " + wide + " " + number + " " + converter.compare("a", "b"));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    use(new First());
    use(new Second());
    try {
      use(new Erased());
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    Converter erased = new Erased();
    System.out.println(erased.convert(1, 2) instanceof Object);
    System.out.println(erased.compare(3, 2) + " " + erased.same("x").length());
    try {
      int wrong = erased.same(5);
    } catch (ClassCastException e) {
      String message = e.getMessage();
      System.out.println(message.substring(0, message.indexOf(" (")));
    }
    int five = new Second().same(5);
    System.out.println(five + new First().same("z"));

    Shelf<CharSequence> shelf = new LoudShelf();
    StringBuilder builder = shelf.put(new StringBuilder("book"));
    builder.append('s');
    System.out.println(((WordShelf) shelf).last + " " + shelf.pick(3, "three"));
    System.out.println(shelf.mix("map", 1, 2) + " " + shelf.<Number, Double>mix("x", 1L, 2.5));
    String picked = new WordShelf().pick('k', builder);
    System.out.println(picked.length());
    Shelf raw = shelf;
    try {
      raw.put(12);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().startsWith("class java.lang.Integer cannot be cast to"));
    }
    try {
      raw.mix('c', 1, 2);
    } catch (ClassCastException e) {
      String message = e.getMessage();
      System.out.println(message.substring(0, message.indexOf(" (")));
    }
    Factory<? extends CharSequence> factory = joining(2.5);
    System.out.println(
        factory.build("a").length() + " " + factory.build('b') + " " + factory.build(null));
    Factory rawFactory = joining("raw");
    System.out.println(rawFactory.build(1));
  }
}
