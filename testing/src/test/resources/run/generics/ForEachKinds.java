import java.util.Iterator;

/** The for statement over iterables of every kind, and the conversions of its variable. */
public class ForEachKinds {
  static class Series<T> implements Iterable<T> {
    private final Object[] values;

    Series(Object... values) {
      this.values = values;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private int at;

        @Override
        public boolean hasNext() {
          return at < values.length;
        }

        @SuppressWarnings("unchecked")
        @Override
        public T next() {
          return (T) values[at++];
        }
      };
    }
  }

  /** Its iterator method has a result of its own. */
  static class Countdown implements Iterable<Integer> {
    final int from;

    Countdown(int from) {
      this.from = from;
    }

    @Override
    public Ticks iterator() {
      System.out.print("start ");
      return new Ticks(from);
    }
  }

  static class Ticks implements Iterator<Integer> {
    private int left;

    Ticks(int left) {
      this.left = left;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public Integer next() {
      return left--;
    }
  }

  interface Names extends Iterable<String> {}

  static <I extends Series<String> & Comparable<I>> int lengths(I series) {
    int sum = 0;
    for (String each : series) {
      sum += each.length();
    }
    return sum;
  }

  static class Sortable extends Series<String> implements Comparable<Sortable> {
    Sortable(String... values) {
      super((Object[]) values);
    }

    @Override
    public int compareTo(Sortable other) {
      return 0;
    }
  }

  static double sum(Iterable<? extends Number> numbers) {
    double sum = 0;
    for (Number number : numbers) {
      sum += number.doubleValue();
    }
    return sum;
  }

  static String all(Iterable<?> things) {
    String text = "";
    for (Object thing : things) {
      text += thing + ";";
    }
    return text;
  }

  static <E extends Iterable<? extends Iterable<Integer>>> int nested(E outer) {
    int sum = 0;
    for (Iterable<Integer> inner : outer) {
      for (int each : inner) {
        if (each == 3) {
          continue;
        }
        sum += each;
      }
    }
    return sum;
  }

  static <T extends Comparable<T>> T largest(Iterable<? extends T> things) {
    T largest = null;
    for (T thing : things) {
      if (largest == null || thing.compareTo(largest) > 0) {
        largest = thing;
      }
    }
    return largest;
  }

  static int firstLonger(Iterable<String> words, int than) {
    int index = 0;
    search:
    {
      for (final String word : words) {
        if (word.length() > than) {
          break search;
        }
        index++;
      }
      return -1;
    }
    return index;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static void failing(int way) {
    Series<Integer> wrong = new Series<>(1, "two");
    try {
      switch (way) {
        case 0:
          for (int each : wrong) {
            System.out.print(each + " ");
          }
          break;
        case 1:
          for (Object each : wrong) {
            System.out.print(each + " ");
          }
          break;
        case 2:
          for (Number each : wrong) {
            System.out.print(each + " ");
          }
          break;
        case 3:
          for (Comparable<Integer> each : wrong) {
            System.out.print(each + " ");
          }
          break;
        case 4:
          for (var each : wrong) {
            System.out.print("? ");
          }
          break;
        case 5:
          for (long each : new Series<Integer>(5, null)) {
            System.out.print(each + " ");
          }
          break;
        case 6:
          Iterable<String> none = null;
          for (String each : none) {
            System.out.print(each);
          }
          break;
        case 7:
          for (String each : (Iterable<String>) (Iterable) wrong) {
            System.out.print(each);
          }
          break;
        default:
          for (Object each : (Iterable) new Series(1.5, 'c')) {
            System.out.print(each + " ");
          }
      }
      System.out.println("done");
    } catch (ClassCastException e) {
      String message = e.getMessage();
      System.out.println(message.substring(0, message.indexOf(" (")));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    int product = 1;
    for (int tick : new Countdown(5)) {
      product *= tick;
    }
    System.out.println(product);
    long sum = 0;
    for (long tick : new Countdown(3)) {
      sum += tick << 33;
    }
    System.out.println(sum);
    for (Object tick : new Countdown(2)) {
      System.out.print(tick + " ");
    }
    for (double tick : new Countdown(1)) {
      System.out.println(tick);
    }
    for (char letter : new Series<Character>('o', 'k')) {
      int code = letter + 1;
      System.out.print((char) code);
    }
    for (boolean bit : new Series<Boolean>(true, false)) {
      System.out.print(bit ? 1 : 0);
    }
    for (int small : new Series<Short>((short) 7)) {
      System.out.println(small);
    }
    System.out.println(lengths(new Sortable("a", "bc", "def")));
    System.out.println(sum(new Series<Double>(1.5, 2.5)) + sum(new Countdown(4)));
    System.out.println(all(new Series<>(1, 'b', "c", null)) + all(new Countdown(2)));
    System.out.println(nested(new Series<Countdown>(new Countdown(4), new Countdown(2))));
    System.out.println(
        largest(new Series<String>("b", "d", "c")).charAt(0) + largest(new Countdown(3)));
    System.out.println(
        firstLonger(new Sortable("a", "bb", "ccc"), 1) + " " + firstLonger(new Sortable(), 0));
    Names names =
        new Names() {
          @Override
          public Iterator<String> iterator() {
            return new Sortable("anonymous", "names").iterator();
          }
        };
    for (String name : names) {
      System.out.print(name.toUpperCase() + " ");
    }
    System.out.println();
    Series<Series<? super Integer>> wild =
        new Series<>(new Series<Object>("o", 1), new Series<Number>(2));
    for (Series<? super Integer> series : wild) {
      for (var each : series) {
        System.out.print(each + " ");
      }
    }
    for (int[] array : new Series<int[]>(new int[] {1, 2}, new int[] {3})) {
      for (int each : array) {
        System.out.print(each + " ");
      }
    }
    System.out.println();
    for (int way = 0; way < 9; way++) {
      failing(way);
    }
  }
}
