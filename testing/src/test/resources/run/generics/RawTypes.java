/** Raw classes, raw calls and unchecked conversions, and where the mistakes come to light. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class RawTypes {
  static class Cell<T extends Comparable<T>> implements Comparable<Cell<T>> {
    T content;
    static int made;

    Cell(T content) {
      this.content = content;
      made++;
    }

    T content() {
      return content;
    }

    void change(T next) {
      content = next;
    }

    <U> U other(U given) {
      return given;
    }

    Cell<T> larger(Cell<T> than) {
      return compareTo(than) >= 0 ? this : than;
    }

    @Override
    public int compareTo(Cell<T> than) {
      return content.compareTo(than.content);
    }
  }

  static class Holder<E> {
    private Object[] elements = new Object[8];
    private int size;
    E last;

    void add(E element) {
      elements[size++] = element;
      last = element;
    }

    E get(int index) {
      return (E) elements[index];
    }

    Holder<E> both(Holder<? extends E> other) {
      Holder<E> all = new Holder<E>();
      for (int i = 0; i < size; i++) {
        all.add(get(i));
      }
      for (int i = 0; i < other.size; i++) {
        all.add(other.get(i));
      }
      return all;
    }
  }

  /** Extends a raw class: what it inherits is erased. */
  static class RawHolder extends Holder {
    Object firstOf() {
      return get(0);
    }

    @Override
    void add(Object element) {
      super.add("<" + element + ">");
    }
  }

  static String message(ClassCastException e) {
    String text = e.getMessage();
    return text.substring(0, text.indexOf(" ("));
  }

  static void fill(Holder holder) {
    holder.add(1);
    holder.add("two");
    holder.add(null);
  }

  static Comparable rawMax(Comparable a, Comparable b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static <T extends Comparable<T>> T genericMax(T a, T b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  public static void main(String[] args) {
    Cell raw = new Cell("text");
    Comparable erased = raw.content();
    Object unbounded = raw.other(5);
    System.out.println(erased + " " + unbounded + " " + raw.content);
    raw.change(12);
    System.out.println(raw.content + " " + Cell.made);
    Cell<String> typed = raw;
    Comparable<String> seen = typed.content;
    System.out.println(seen == typed.content());
    try {
      System.out.println(typed.content().length());
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    try {
      typed.compareTo(new Cell<>("word"));
      System.out.println("compared");
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    try {
      ((Comparable) raw).compareTo("not a cell");
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    try {
      Object text = "no number";
      raw.change((Comparable) text);
      raw.change((Comparable) new Object[0].clone().getClass().getName());
      raw.change((Comparable) new Object());
    } catch (ClassCastException e) {
      System.out.println(message(e) + " after " + raw.content);
    }
    System.out.println(new Cell<>(3).larger(raw = new Cell(8)).content + " " + Cell.made);

    Holder<Double> doubles = new Holder<>();
    fill(doubles);
    System.out.println(doubles.size + " " + doubles.get(2));
    for (int i = 0; i < doubles.size; i++) {
      try {
        double number = doubles.get(i);
        System.out.println(number);
      } catch (ClassCastException e) {
        System.out.println(i + " " + message(e));
      } catch (NullPointerException e) {
        System.out.println(i + " " + e.getMessage());
      }
    }
    Object last = doubles.get(1);
    Object field = doubles.last;
    System.out.println(last + " " + field);
    Holder<String> strings = (Holder<String>) (Holder) doubles;
    System.out.println(strings.get(1).length() + " " + strings.both((Holder) doubles).size);
    Holder<Number> numbers = new Holder<Number>();
    Holder<? extends Number> lies = (Holder<? extends Number>) (Holder<?>) strings;
    try {
      numbers = numbers.both(lies);
      System.out.println(numbers.get(0).intValue());
      System.out.println(numbers.get(1).intValue());
    } catch (ClassCastException e) {
      System.out.println(message(e) + " " + numbers.size);
    }

    RawHolder own = new RawHolder();
    own.add(5);
    own.add('c');
    System.out.println(own.firstOf() + "" + own.get(1) + own.last);
    Holder<Integer> hidden = own;
    hidden.add(9);
    try {
      int nine = hidden.get(2);
      System.out.println(nine);
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    Object[] pieces = ((Holder) own).elements;
    System.out.println(pieces.length + " " + pieces[2]);

    System.out.println(rawMax(3, 5) + " " + rawMax("a", "A"));
    try {
      rawMax(3, "x");
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    try {
      Comparable mixed = genericMax((Comparable) "s", (Comparable) 1L);
      System.out.println(mixed);
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
    Cell[] cells = {new Cell(1), new Cell<>("2")};
    Cell<Integer>[] integers = cells;
    try {
      int sum = integers[0].content + integers[1].content;
      System.out.println(sum);
    } catch (ClassCastException e) {
      System.out.println(message(e));
    }
  }
}
