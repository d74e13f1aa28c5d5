import java.util.Iterator;

/** A linked list, an array list and a view of both, all written for any element. */
public class GenericLists {
  interface Sequence<E> extends Iterable<E> {
    int size();

    E get(int index);

    default boolean isEmpty() {
      return size() == 0;
    }

    default int indexOf(E wanted) {
      int index = 0;
      for (E element : this) {
        if (wanted == null ? element == null : wanted.equals(element)) {
          return index;
        }
        index++;
      }
      return -1;
    }

    static <E> String show(Sequence<E> sequence) {
      StringBuilder text = new StringBuilder("[");
      for (E element : sequence) {
        if (text.length() > 1) {
          text.append(", ");
        }
        text.append(element);
      }
      return text.append(']').toString();
    }
  }

  static class LinkedSequence<E> implements Sequence<E> {
    private static class Node<T> {
      T value;
      Node<T> next;

      Node(T value, Node<T> next) {
        this.value = value;
        this.next = next;
      }
    }

    private Node<E> head;
    private int size;

    void push(E value) {
      head = new Node<E>(value, head);
      size++;
    }

    E pop() {
      if (head == null) {
        throw new IllegalStateException("empty");
      }
      E value = head.value;
      head = head.next;
      size--;
      return value;
    }

    void reverse() {
      Node<E> before = null;
      while (head != null) {
        Node<E> next = head.next;
        head.next = before;
        before = head;
        head = next;
      }
      head = before;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public E get(int index) {
      Node<E> node = head;
      while (index-- > 0) {
        node = node.next;
      }
      return node.value;
    }

    @Override
    public Iterator<E> iterator() {
      return new Iterator<E>() {
        private Node<E> at = head;

        @Override
        public boolean hasNext() {
          return at != null;
        }

        @Override
        public E next() {
          E value = at.value;
          at = at.next;
          return value;
        }
      };
    }
  }

  static class ArraySequence<E> implements Sequence<E> {
    private Object[] elements = new Object[2];
    private int size;

    ArraySequence<E> add(E element) {
      if (size == elements.length) {
        Object[] larger = new Object[size * 2];
        System.arraycopy(elements, 0, larger, 0, size);
        elements = larger;
      }
      elements[size++] = element;
      return this;
    }

    @SuppressWarnings("unchecked")
    @Override
    public E get(int index) {
      if (index >= size) {
        throw new IndexOutOfBoundsException("index " + index + " of " + size);
      }
      return (E) elements[index];
    }

    E set(int index, E element) {
      E old = get(index);
      elements[index] = element;
      return old;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<E> iterator() {
      return new Cursor();
    }

    private class Cursor implements Iterator<E> {
      private int at;

      @Override
      public boolean hasNext() {
        return at < size;
      }

      @Override
      public E next() {
        return get(at++);
      }
    }
  }

  /** The elements of two sequences in turn. */
  static class Zipped<E> implements Sequence<E> {
    private final Sequence<? extends E> first;
    private final Sequence<? extends E> second;

    Zipped(Sequence<? extends E> first, Sequence<? extends E> second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public int size() {
      return 2 * Math.min(first.size(), second.size());
    }

    @Override
    public E get(int index) {
      return index % 2 == 0 ? first.get(index / 2) : second.get(index / 2);
    }

    @Override
    public Iterator<E> iterator() {
      return new Iterator<>() {
        private int at;

        @Override
        public boolean hasNext() {
          return at < size();
        }

        @Override
        public E next() {
          return get(at++);
        }
      };
    }
  }

  public static void main(String[] args) {
    LinkedSequence<String> words = new LinkedSequence<>();
    words.push("three");
    words.push("two");
    words.push("one");
    System.out.println(Sequence.show(words) + " " + words.size());
    words.reverse();
    System.out.println(
        Sequence.show(words) + " " + words.indexOf("one") + " " + words.indexOf("x"));
    String top = words.pop();
    System.out.println(top.length() + " " + words.pop().toUpperCase() + " " + words.size());

    ArraySequence<Integer> numbers = new ArraySequence<>();
    for (int i = 0; i < 7; i++) {
      numbers.add(i * i);
    }
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    System.out.println(Sequence.show(numbers) + " " + sum);
    int old = numbers.set(3, -1);
    System.out.println(old + " " + numbers.get(3) + " " + numbers.indexOf(25));
    numbers.set(4, null);
    System.out.println(numbers.indexOf(null) + " " + Sequence.show(numbers));
    try {
      numbers.get(7);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }

    words.push("b");
    words.push("a");
    Sequence<Object> mixed = new Zipped<Object>(words, numbers);
    System.out.println(Sequence.show(mixed) + " " + mixed.indexOf("b") + " " + mixed.isEmpty());
    Sequence<Comparable<?>> narrower = new Zipped<>(numbers, words);
    System.out.println(Sequence.show(narrower));
    Sequence<Sequence<?>> nested =
        new ArraySequence<Sequence<?>>().add(words).add(numbers).add(mixed);
    for (Sequence<?> each : nested) {
      System.out.println(each.size() + " " + each.get(0));
    }
    LinkedSequence<Character> letters = new LinkedSequence<>();
    for (char c : "stressed".toCharArray()) {
      letters.push(c);
    }
    String backwards = "";
    for (char c : letters) {
      backwards += c;
    }
    System.out.println(backwards);
    while (true) {
      try {
        letters.pop();
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage() + " " + letters.isEmpty());
        break;
      }
    }
  }
}
