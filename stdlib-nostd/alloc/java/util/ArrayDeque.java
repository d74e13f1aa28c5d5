package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A deque in an array that is used as a ring. It holds no null. */
public class ArrayDeque<E>
    extends AbstractCollection<E>
    implements Deque<E>, Cloneable, Serializable {
  private static final int DEFAULT_CAPACITY = 16;

  /** What is not used is null; that is at least one slot. */
  private Object[] elements;

  private int head;

  /** The slot behind the last element. */
  private int tail;

  /** Makes an empty one. */
  public ArrayDeque() {
    elements = new Object[DEFAULT_CAPACITY + 1];
  }

  /** Makes an empty one with room for some elements. */
  public ArrayDeque(int capacity) {
    elements = new Object[Math.max(capacity, 0) + 1];
  }

  /** Makes one of the elements of a collection. */
  public ArrayDeque(Collection<? extends E> c) {
    this(c.size());
    addAll(c);
  }

  /** Makes room for more. Elements go to the slots where iterators of the JDK expect them. */
  private void grow(int needed) {
    int capacity = elements.length;
    int more = Math.max(needed, capacity < 64 ? capacity + 2 : capacity >> 1);
    elements = Arrays.copyOf(elements, capacity + more);
    if (tail < head || (tail == head && elements[head] != null)) {
      // What is at the end of the ring stays there.
      System.arraycopy(elements, head, elements, head + more, capacity - head);
      Arrays.fill(elements, head, head + more, null);
      head += more;
    }
  }

  private int behind(int index) {
    return index + 1 == elements.length ? 0 : index + 1;
  }

  private int before(int index) {
    return index == 0 ? elements.length - 1 : index - 1;
  }

  @SuppressWarnings("unchecked")
  private E at(int index) {
    return (E) elements[index];
  }

  @Override
  public void addFirst(E element) {
    Objects.requireNonNull(element);
    head = before(head);
    elements[head] = element;
    if (head == tail) {
      grow(1);
    }
  }

  @Override
  public void addLast(E element) {
    Objects.requireNonNull(element);
    elements[tail] = element;
    tail = behind(tail);
    if (head == tail) {
      grow(1);
    }
  }

  @Override
  public boolean addAll(Collection<? extends E> c) {
    int before = size();
    int missing = before + c.size() + 1 - elements.length;
    if (missing > 0) {
      grow(missing);
    }
    c.forEach(this::addLast);
    return size() > before;
  }

  @Override
  public boolean offerFirst(E element) {
    addFirst(element);
    return true;
  }

  @Override
  public boolean offerLast(E element) {
    addLast(element);
    return true;
  }

  private static <E> E present(E element) {
    if (element == null) {
      throw new NoSuchElementException();
    }
    return element;
  }

  @Override
  public E removeFirst() {
    return present(pollFirst());
  }

  @Override
  public E removeLast() {
    return present(pollLast());
  }

  @Override
  public E pollFirst() {
    E element = at(head);
    if (element != null) {
      elements[head] = null;
      head = behind(head);
    }
    return element;
  }

  @Override
  public E pollLast() {
    int index = before(tail);
    E element = at(index);
    if (element != null) {
      elements[index] = null;
      tail = index;
    }
    return element;
  }

  @Override
  public E getFirst() {
    return present(at(head));
  }

  @Override
  public E getLast() {
    return present(at(before(tail)));
  }

  @Override
  public E peekFirst() {
    return at(head);
  }

  @Override
  public E peekLast() {
    return at(before(tail));
  }

  @Override
  public boolean removeFirstOccurrence(Object o) {
    if (o != null) {
      for (int i = head; i != tail; i = behind(i)) {
        if (o.equals(elements[i])) {
          removeAt(i);
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean removeLastOccurrence(Object o) {
    if (o != null) {
      for (int i = tail; i != head; ) {
        i = before(i);
        if (o.equals(elements[i])) {
          removeAt(i);
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean add(E element) {
    addLast(element);
    return true;
  }

  @Override
  public boolean offer(E element) {
    return offerLast(element);
  }

  @Override
  public E remove() {
    return removeFirst();
  }

  @Override
  public E poll() {
    return pollFirst();
  }

  @Override
  public E element() {
    return getFirst();
  }

  @Override
  public E peek() {
    return peekFirst();
  }

  @Override
  public void push(E element) {
    addFirst(element);
  }

  @Override
  public E pop() {
    return removeFirst();
  }

  /** Removes an element from the shorter side. Yields whether those behind it moved. */
  private boolean removeAt(int index) {
    int capacity = elements.length;
    int inFront = index - head;
    if (inFront < 0) {
      inFront += capacity;
    }
    if (inFront < size() - inFront - 1) {
      for (int i = index; i != head; i = before(i)) {
        elements[i] = elements[before(i)];
      }
      elements[head] = null;
      head = behind(head);
      return false;
    }
    tail = before(tail);
    for (int i = index; i != tail; i = behind(i)) {
      elements[i] = elements[behind(i)];
    }
    elements[tail] = null;
    return true;
  }

  @Override
  public int size() {
    int size = tail - head;
    return size < 0 ? size + elements.length : size;
  }

  @Override
  public boolean isEmpty() {
    return head == tail;
  }

  @Override
  public boolean contains(Object o) {
    if (o != null) {
      for (int i = head; i != tail; i = behind(i)) {
        if (o.equals(elements[i])) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean remove(Object object) {
    return removeFirstOccurrence(object);
  }

  @Override
  public void clear() {
    Arrays.fill(elements, null);
    head = 0;
    tail = 0;
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    Object[] slots = elements;
    int end = tail;
    for (int i = head; i != end; i = i + 1 == slots.length ? 0 : i + 1) {
      @SuppressWarnings("unchecked")
      E element = (E) slots[i];
      action.accept(element);
    }
    if (end != tail) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    int count = size();
    boolean[] isKept = new boolean[count];
    int index = head;
    for (int i = 0; i < count; i++) {
      isKept[i] = !filter.test(at(index));
      index = behind(index);
    }
    int end = tail;
    int write = head;
    index = head;
    for (int i = 0; i < count; i++) {
      if (isKept[i]) {
        elements[write] = elements[index];
        write = behind(write);
      }
      index = behind(index);
    }
    tail = write;
    for (int i = write; i != end; i = behind(i)) {
      elements[i] = null;
    }
    return write != end;
  }

  @Override
  public boolean removeAll(Collection<?> collection) {
    return removeIf(new ContainedIn<E>(collection, true));
  }

  @Override
  public boolean retainAll(Collection<?> collection) {
    return removeIf(new ContainedIn<E>(collection, false));
  }

  /** A deque of the same elements. */
  @SuppressWarnings("unchecked")
  public ArrayDeque<E> clone() {
    try {
      ArrayDeque<E> copy = (ArrayDeque<E>) super.clone();
      copy.elements = elements.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public Iterator<E> iterator() {
    return new Cursor(head, false);
  }

  @Override
  public Iterator<E> descendingIterator() {
    return new Cursor(before(tail), true);
  }

  /** Stands at the slot of the next element. It notices changes only by what is missing. */
  private final class Cursor implements Iterator<E> {
    private final boolean isDescending;
    private int next;
    private int left = size();
    private int last = -1;

    Cursor(int next, boolean isDescending) {
      this.next = next;
      this.isDescending = isDescending;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public E next() {
      if (left <= 0) {
        throw new NoSuchElementException();
      }
      E element = at(next);
      if (element == null) {
        throw new ConcurrentModificationException();
      }
      last = next;
      next = isDescending ? before(next) : behind(next);
      left--;
      return element;
    }

    @Override
    public void remove() {
      if (last < 0) {
        throw new IllegalStateException();
      }
      boolean movedBehind = removeAt(last);
      if (movedBehind && !isDescending) {
        next = before(next);
      } else if (!movedBehind && isDescending) {
        next = behind(next);
      }
      last = -1;
    }
  }
}
