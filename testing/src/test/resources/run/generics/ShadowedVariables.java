/** Type variables that hide others, and classes and variables of the same name. */
public class ShadowedVariables {
  static class T {
    @Override
    public String toString() {
      return "class T";
    }
  }

  static class Outer<T> {
    T value;

    Outer(T value) {
      this.value = value;
    }

    <T> T method(T given) {
      return given;
    }

    T own(T given) {
      return given == null ? value : given;
    }

    class Inner<T> {
      T inside;

      Inner(T inside) {
        this.inside = inside;
      }

      T get() {
        return inside;
      }

      <T extends Number> int number(T number) {
        return number.intValue();
      }

      String both() {
        return inside + " and " + value;
      }
    }

    class Plain {
      T outer() {
        return value;
      }

      void outer(T next) {
        value = next;
      }
    }

    static class Apart<T extends Comparable<T>> {
      boolean less(T a, T b) {
        return a.compareTo(b) < 0;
      }
    }

    static <T> Outer<T> of(T value) {
      return new Outer<T>(value);
    }

    <U extends T> Outer<U> narrow(U narrower) {
      class Local<T> extends Outer<U> {
        T more;

        Local(U value, T more) {
          super(value);
          this.more = more;
        }

        @Override
        U own(U given) {
          System.out.print("(" + more + ") ");
          return super.own(given);
        }
      }
      return new Local<Integer>(narrower, 17);
    }
  }

  static class Hidden<String> {
    String first;

    Hidden(String first) {
      this.first = first;
    }

    String first() {
      return first;
    }

    java.lang.String show() {
      return "<" + first + ">";
    }
  }

  interface Function<A, B> {
    B apply(A a);

    default <C> Function<A, C> then(Function<? super B, ? extends C> next) {
      Function<A, B> self = this;
      return new Function<A, C>() {
        @Override
        public C apply(A a) {
          return next.apply(self.apply(a));
        }
      };
    }

    default <A> B constant(A ignored, Function<A, B> other) {
      return other.apply(ignored);
    }
  }

  /** The variables trade places on the way up. */
  static class Left<A, B> {
    final A a;
    final B b;

    Left(A a, B b) {
      this.a = a;
      this.b = b;
    }

    A a() {
      return a;
    }

    B b() {
      return b;
    }
  }

  static class Right<B, A> extends Left<B, A> {
    Right(B a, A b) {
      super(a, b);
    }

    @Override
    B a() {
      return super.a();
    }
  }

  static class Crossed<A, B> extends Left<B, A> {
    Crossed(A a, B b) {
      super(b, a);
    }

    A mine() {
      return b();
    }

    @Override
    public B a() {
      return a;
    }
  }

  static <T extends ShadowedVariables.T> java.lang.String bounded(T t) {
    return "bounded by " + t;
  }

  static java.lang.String plain(T t) {
    return "takes " + t;
  }

  static <T> T plain(T t, int ignored) {
    return t;
  }

  public static void main(String[] args) {
    Outer<String> outer = new Outer<>("outer");
    int number = outer.method(5);
    String word = outer.own(null);
    System.out.println(number + word.length() + outer.<Character>method('c') + outer.own("own"));
    Outer<String>.Inner<Integer> inner = outer.new Inner<Integer>(3);
    int inside = inner.get() + inner.number(2.75);
    System.out.println(inside + " " + inner.both());
    Outer<String>.Plain plain = outer.new Plain();
    plain.outer(plain.outer().concat("!"));
    System.out.println(outer.value + " " + plain.outer().length());
    System.out.println(
        new Outer.Apart<String>().less("a", "b") + " " + Outer.of(2.5).value.intValue());
    Outer<Number> numbers = new Outer<>(1);
    Outer<Double> narrow = numbers.narrow(0.5);
    double half = narrow.own(null) + narrow.own(4.0);
    System.out.println(half);

    Hidden<Integer> hidden = new Hidden<>(42);
    int first = hidden.first() + hidden.first;
    System.out.println(first + hidden.show());

    Function<String, Integer> length =
        new Function<>() {
          @Override
          public Integer apply(String text) {
            return text.length();
          }
        };
    Function<String, String> shown =
        length.then(
            new Function<Object, String>() {
              @Override
              public String apply(Object object) {
                return "[" + object + "]";
              }
            });
    System.out.println(shown.apply("four").length() + shown.apply("four and more"));
    System.out.println(
        length.constant(
                2L,
                new Function<Long, Integer>() {
                  @Override
                  public Integer apply(Long number) {
                    return (int) (number + 1);
                  }
                })
            * 2);

    Left<String, Integer> left = new Right<>("r", 1);
    Left<String, Integer> crossed = new Crossed<>(2, "c");
    System.out.println(left.a() + left.b() + crossed.a() + crossed.b());
    int mine = new Crossed<>(9, 'x').mine();
    char other = new Crossed<>(9, 'x').a();
    System.out.println(mine + other);
    System.out.println(bounded(new T()) + ", " + plain(new T()) + ", " + plain("T", 0).charAt(0));
  }
}
