import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** JLS 9: interfaces, functional ones and annotations among them. */
public class Interfaces9 {
  interface Named {
    String PREFIX = "<";

    String name();

    default String shown() {
      return PREFIX + name() + suffix();
    }

    private String suffix() {
      return end(1);
    }

    static String end(int n) {
      return ">".repeat(n);
    }
  }

  interface Loud extends Named {
    @Override
    default String shown() {
      return Named.super.shown().toUpperCase();
    }
  }

  interface Aged {
    int age();

    default String shown() {
      return "aged " + age();
    }
  }

  record Person(String name, int age) implements Loud, Aged {
    @Override
    public String shown() {
      return Loud.super.shown() + Aged.super.shown();
    }
  }

  static class Silent {
    public String shown() {
      return "class wins";
    }
  }

  static class Both extends Silent implements Named {
    @Override
    public String name() {
      return "both";
    }
  }

  interface Left extends Named {
    @Override
    default String name() {
      return "left";
    }
  }

  interface Right extends Named {}

  static class Diamond implements Left, Right {}

  interface Source<T> extends Iterable<T> {
    T at(int index);

    int size();

    @Override
    default Iterator<T> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size();
        }

        @Override
        public T next() {
          return at(next++);
        }
      };
    }

    default <R> Source<R> map(Function<? super T, ? extends R> f) {
      Source<T> self = this;
      return new Source<>() {
        @Override
        public R at(int index) {
          return f.apply(self.at(index));
        }

        @Override
        public int size() {
          return self.size();
        }
      };
    }

    static <T> Source<T> of(List<T> list) {
      return new Source<>() {
        @Override
        public T at(int index) {
          return list.get(index);
        }

        @Override
        public int size() {
          return list.size();
        }
      };
    }
  }

  @FunctionalInterface
  interface Transform<A, B> {
    B apply(A a) throws Exception;

    default <C> Transform<A, C> then(Transform<? super B, ? extends C> next) {
      return a -> next.apply(apply(a));
    }

    static <T> Transform<T, T> same() {
      return t -> t;
    }

    @Override
    boolean equals(Object other);
  }

  interface Generic<T> {
    String take(T value);
  }

  interface TextTaker extends Generic<String> {
    @Override
    default String take(String value) {
      return "text " + value;
    }
  }

  interface Constants {
    int SIZE = Interfaces9.counted("SIZE");
    int[] VALUES = {1, 2, SIZE};
    String NAME = "constant";
  }

  interface WithTypes {
    record Point(int x, int y) {}

    enum Kind {
      A, B
    }

    class Holder {
      static int held = 4;
    }

    interface Inner {
      default String tell() {
        return "inner";
      }
    }
  }

  @interface Marked {
    String value() default "none";

    int[] sizes() default {1, 2};
  }

  @Marked(value = "x", sizes = 3)
  static class Annotated implements WithTypes, WithTypes.Inner {
    int sum() {
      return Holder.held + new Point(1, 2).y() + Kind.B.ordinal();
    }
  }

  static int counted;

  static int counted(String name) {
    counted++;
    return name.length();
  }

  public static void main(String[] args) {
    Person person = new Person("ann", 30);
    check("default", ((Named) () -> "x").shown());
    check("super of interfaces", person.shown());
    check("through one interface", ((Aged) person).shown());
    check("class wins", new Both().shown());
    check("diamond", new Diamond().shown());
    check("static", Named.end(3));
    check("constant", Named.PREFIX + Constants.NAME + counted);
    check("initialised when used", Constants.VALUES[2] + counted);
    check("initialised once", Constants.SIZE + counted);
    check("members", new Annotated().sum() + new Annotated().tell());
    check("iterable", joined(Source.of(List.of(1, 2, 3)).map(n -> n * n)));
    check("iterable of iterable", joined(Source.of(List.of("a", "bb")).map(String::length)));
    check("bridge", ((Generic<String>) new TextTaker() {}).take("t"));
    check("bridge fails", () -> raw(new TextTaker() {}).take(5));
    check("then", () -> Transform.<String>same().then(String::length).then(n -> n + 0.5).apply("ab"));
    check("then fails", () -> Transform.<String>same().then(Integer::parseInt).apply("ab"));
    check("checked", () -> ((Transform<Integer, Integer>) n -> {
      throw new Exception("n" + n);
    }).apply(3));
    check("equals of lambdas", ((Transform<String, String>) t -> t).equals("t"));
    check("super reference", new Both() {
      @Override
      public String shown() {
        return ((Supplier<String>) super::shown).get() + "!";
      }
    }.shown());
    check("interface super reference", new Diamond() {
      @Override
      public String name() {
        return "own";
      }
    }.shown());
  }

  @SuppressWarnings("unchecked")
  private static Generic<Object> raw(Generic<?> taker) {
    return (Generic<Object>) taker;
  }

  private static String joined(Iterable<?> values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      text.append(value).append(';');
    }
    return text.toString();
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
