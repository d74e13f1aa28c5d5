/** Diamonds in every position, and on anonymous classes. */
public class Diamonds {
  static class Cell<T> {
    final T value;
    final String made;

    Cell(T value) {
      this.value = value;
      made = "one";
    }

    Cell(T value, Cell<? extends T> other) {
      this.value = other.value == null ? value : other.value;
      made = "two";
    }

    @SafeVarargs
    Cell(int at, T... all) {
      value = all[at];
      made = "many";
    }

    <X> Cell(X first, T value, X last) {
      this.value = value;
      made = first + "-" + last;
    }

    @Override
    public String toString() {
      return made + "=" + value;
    }
  }

  static class Ordered<T extends Comparable<T>> extends Cell<T> {
    Ordered(T value) {
      super(value);
    }

    Ordered<T> max(Ordered<T> other) {
      return value.compareTo(other.value) >= 0 ? this : other;
    }
  }

  interface Source<T> {
    T next();

    default Source<T> skip() {
      next();
      return this;
    }
  }

  abstract static class Counter<T> implements Source<T> {
    protected int count;

    Counter(int start) {
      count = start;
    }

    abstract T convert(int number);

    @Override
    public T next() {
      return convert(count++);
    }
  }

  static <T> String three(Source<? extends T> source) {
    return source.next() + "," + source.next() + "," + source.next();
  }

  static int lengths(Source<String> source) {
    return source.next().length() + source.next().length();
  }

  static Source<String> repeat(String part) {
    return new Source<>() {
      private String text = "";

      @Override
      public String next() {
        return text += part;
      }
    };
  }

  static <T> Source<Cell<T>> boxed(Source<T> source) {
    return new Source<>() {
      @Override
      public Cell<T> next() {
        return new Cell<>(source.next());
      }
    };
  }

  Cell<String> field = new Cell<>("field");
  static final Cell<Cell<Integer>> NESTED = new Cell<>(new Cell<>(5));

  static Cell<Object> returned(int way) {
    switch (way) {
      case 0:
        return new Cell<>("text");
      case 1:
        return new Cell<>(1, "a", 2.5, 'c');
      default:
        return way == 2 ? new Cell<>(null, new Cell<>("inside")) : new Cell<>('<', way, '>');
    }
  }

  static <T> T value(Cell<T> cell) {
    return cell.value;
  }

  class Inner<U> {
    final U own;

    Inner(U own) {
      this.own = own;
    }

    String show() {
      return own + " in " + field;
    }
  }

  public static void main(String[] args) {
    for (int way = 0; way < 4; way++) {
      System.out.println(returned(way));
    }
    System.out.println(NESTED.value.value + 1);
    System.out.println(new Diamonds().field.value.length());
    System.out.println(value(new Cell<>("argument")).length() + value(new Cell<>(2)));
    Cell<Number> number = new Cell<>(1);
    Cell<Number> other = new Cell<>(2.5, new Cell<>(3L));
    System.out.println(number + " " + other + " " + new Cell<>("x", "y", "z").value.length());
    Cell<String> explicit = new <Integer>Cell<String>(1, "v", 2);
    System.out.println(explicit);
    System.out.println(new Ordered<>(3).max(new Ordered<>(8)).value % 5);
    Ordered<String> top = new Ordered<>("b").max(new Ordered<>("a"));
    System.out.println(top.value.toUpperCase());

    Source<Character> letters =
        new Counter<>('a') {
          @Override
          Character convert(int number) {
            return (char) number;
          }
        };
    System.out.println(three(letters.skip()));
    System.out.println(
        three(
            new Counter<Long>(5) {
              @Override
              Long convert(int number) {
                return (long) number * number;
              }
            }));
    System.out.println(
        lengths(
            new Counter<>(99) {
              @Override
              String convert(int number) {
                return "" + number;
              }
            }));
    System.out.println(three(repeat("ab")));
    System.out.println(three(boxed(boxed(repeat("-")))));
    Source<int[]> arrays =
        new Source<>() {
          private final int[] only = {1};

          @Override
          public int[] next() {
            only[0] *= 3;
            return only;
          }
        };
    System.out.println(arrays.skip().next()[0] + arrays.next()[0]);
    Diamonds outer = new Diamonds();
    Diamonds.Inner<Integer> inner = outer.new Inner<>(4);
    System.out.println(inner.own + 1 + " " + inner.show());
    System.out.println(
        outer.new Inner<>("sub") {
          @Override
          String show() {
            return "anonymous " + own.length() + " " + super.show();
          }
        }.show());
  }
}
