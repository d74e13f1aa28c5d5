package java.util;

import java.io.Serializable;
import java.util.function.Consumer;

/** A list and a deque of nodes that know their neighbours. */
public class LinkedList<E>
    extends AbstractSequentialList<E>
    implements List<E>, Deque<E>, Cloneable, Serializable {
  private Node<E> first;
  private Node<E> last;
  private int size;

  /** Makes an empty one. */
  public LinkedList() {}

  /** Makes one of the elements of a collection. */
  public LinkedList(Collection<? extends E> collection) {
    addAll(collection);
  }

  private static final class Node<E> {
    private E element;
    private Node<E> previous;
    private Node<E> next;

    Node(Node<E> previous, E element, Node<E> next) {
      this.previous = previous;
      this.element = element;
      this.next = next;
    }
  }

  private void linkFirst(E element) {
    Node<E> next = first;
    Node<E> node = new Node<>(null, element, next);
    first = node;
    if (next == null) {
      last = node;
    } else {
      next.previous = node;
    }
    size++;
    modCount++;
  }

  private void linkLast(E element) {
    Node<E> previous = last;
    Node<E> node = new Node<>(previous, element, null);
    last = node;
    if (previous == null) {
      first = node;
    } else {
      previous.next = node;
    }
    size++;
    modCount++;
  }

  private void linkBefore(E element, Node<E> next) {
    if (next == null) {
      linkLast(element);
    } else if (next.previous == null) {
      linkFirst(element);
    } else {
      Node<E> node = new Node<>(next.previous, element, next);
      next.previous.next = node;
      next.previous = node;
      size++;
      modCount++;
    }
  }

  private E unlink(Node<E> node) {
    Node<E> previous = node.previous;
    Node<E> next = node.next;
    if (previous == null) {
      first = next;
    } else {
      previous.next = next;
      node.previous = null;
    }
    if (next == null) {
      last = previous;
    } else {
      next.previous = previous;
      node.next = null;
    }
    E element = node.element;
    node.element = null;
    size--;
    modCount++;
    return element;
  }

  /** The node at an index that is known to be right, from the nearer end. */
  private Node<E> node(int index) {
    Node<E> node;
    if (index < size >> 1) {
      node = first;
      for (int i = 0; i < index; i++) {
        node = node.next;
      }
    } else {
      node = last;
      for (int i = size - 1; i > index; i--) {
        node = node.previous;
      }
    }
    return node;
  }

  private void checkElement(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
    }
  }

  private static <E> Node<E> present(Node<E> node) {
    if (node == null) {
      throw new NoSuchElementException();
    }
    return node;
  }

  @Override
  public LinkedList<E> reversed() {
    return new ReversedLinkedList<>(this);
  }

  @Override
  public E getFirst() {
    return present(first).element;
  }

  @Override
  public E getLast() {
    return present(last).element;
  }

  @Override
  public E removeFirst() {
    return unlink(present(first));
  }

  @Override
  public E removeLast() {
    return unlink(present(last));
  }

  @Override
  public void addFirst(E element) {
    linkFirst(element);
  }

  @Override
  public void addLast(E element) {
    linkLast(element);
  }

  @Override
  public boolean contains(Object object) {
    return indexOf(object) >= 0;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean add(E element) {
    linkLast(element);
    return true;
  }

  @Override
  public boolean remove(Object object) {
    return removeFirstOccurrence(object);
  }

  @Override
  public boolean addAll(Collection<? extends E> collection) {
    return addAll(size, collection);
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean addAll(int index, Collection<? extends E> c) {
    checkPosition(index, size);
    Object[] added = c.toArray();
    if (added.length == 0) {
      return false;
    }
    Node<E> next = index == size ? null : node(index);
    int before = modCount;
    for (Object element : added) {
      linkBefore((E) element, next);
    }
    modCount = before + 1;
    return true;
  }

  @Override
  public void clear() {
    first = null;
    last = null;
    size = 0;
    modCount++;
  }

  @Override
  public E get(int index) {
    checkElement(index);
    return node(index).element;
  }

  @Override
  public E set(int index, E element) {
    checkElement(index);
    Node<E> node = node(index);
    E before = node.element;
    node.element = element;
    return before;
  }

  @Override
  public void add(int index, E element) {
    checkPosition(index, size);
    linkBefore(element, index == size ? null : node(index));
  }

  @Override
  public E remove(int index) {
    checkElement(index);
    return unlink(node(index));
  }

  @Override
  public int indexOf(Object o) {
    int index = 0;
    for (Node<E> node = first; node != null; node = node.next) {
      if (o == null ? node.element == null : o.equals(node.element)) {
        return index;
      }
      index++;
    }
    return -1;
  }

  @Override
  public int lastIndexOf(Object o) {
    int index = size;
    for (Node<E> node = last; node != null; node = node.previous) {
      index--;
      if (o == null ? node.element == null : o.equals(node.element)) {
        return index;
      }
    }
    return -1;
  }

  @Override
  public E peek() {
    return first == null ? null : first.element;
  }

  @Override
  public E element() {
    return getFirst();
  }

  @Override
  public E poll() {
    return first == null ? null : unlink(first);
  }

  @Override
  public E remove() {
    return removeFirst();
  }

  @Override
  public boolean offer(E element) {
    return add(element);
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

  @Override
  public E peekFirst() {
    return first == null ? null : first.element;
  }

  @Override
  public E peekLast() {
    return last == null ? null : last.element;
  }

  @Override
  public E pollFirst() {
    return first == null ? null : unlink(first);
  }

  @Override
  public E pollLast() {
    return last == null ? null : unlink(last);
  }

  @Override
  public void push(E element) {
    addFirst(element);
  }

  @Override
  public E pop() {
    return removeFirst();
  }

  @Override
  public boolean removeFirstOccurrence(Object o) {
    for (Node<E> node = first; node != null; node = node.next) {
      if (o == null ? node.element == null : o.equals(node.element)) {
        unlink(node);
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean removeLastOccurrence(Object o) {
    for (Node<E> node = last; node != null; node = node.previous) {
      if (o == null ? node.element == null : o.equals(node.element)) {
        unlink(node);
        return true;
      }
    }
    return false;
  }

  /** A list of the same elements. */
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      LinkedList<E> copy = (LinkedList<E>) super.clone();
      copy.first = null;
      copy.last = null;
      copy.size = 0;
      copy.modCount = 0;
      for (Node<E> node = first; node != null; node = node.next) {
        copy.add(node.element);
      }
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public Object[] toArray() {
    return fill(new Object[size]);
  }

  @Override
  public <T> T[] toArray(T[] a) {
    T[] result = fill(a.length < size ? ArrayCopies.newArray(a, size) : a);
    if (result.length > size) {
      result[size] = null;
    }
    return result;
  }

  private <T> T[] fill(T[] array) {
    int index = 0;
    for (Node<E> node = first; node != null; node = node.next) {
      array[index++] = ArrayCopies.element(node.element);
    }
    return array;
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    checkPosition(index, size);
    return new Cursor(index);
  }

  @Override
  public Iterator<E> descendingIterator() {
    return new Descending(new Cursor(size));
  }

  /** Stands before the node at an index, or behind all of them. */
  private final class Cursor implements ListIterator<E> {
    private Node<E> returned;
    private Node<E> next;
    private int nextIndex;
    private int expectedModCount = modCount;

    Cursor(int index) {
      next = index == size ? null : node(index);
      nextIndex = index;
    }

    private void checkUnchanged() {
      if (modCount != expectedModCount) {
        throw new ConcurrentModificationException();
      }
    }

    @Override
    public boolean hasNext() {
      return nextIndex < size;
    }

    @Override
    public E next() {
      checkUnchanged();
      if (nextIndex >= size) {
        throw new NoSuchElementException();
      }
      returned = next;
      next = next.next;
      nextIndex++;
      return returned.element;
    }

    @Override
    public boolean hasPrevious() {
      return nextIndex > 0;
    }

    @Override
    public E previous() {
      checkUnchanged();
      if (nextIndex <= 0) {
        throw new NoSuchElementException();
      }
      next = next == null ? last : next.previous;
      returned = next;
      nextIndex--;
      return returned.element;
    }

    @Override
    public int nextIndex() {
      return nextIndex;
    }

    @Override
    public int previousIndex() {
      return nextIndex - 1;
    }

    private void checkReturned() {
      if (returned == null) {
        throw new IllegalStateException();
      }
    }

    @Override
    public void remove() {
      checkUnchanged();
      checkReturned();
      Node<E> behind = returned.next;
      unlink(returned);
      if (next == returned) {
        next = behind;
      } else {
        nextIndex--;
      }
      returned = null;
      expectedModCount++;
    }

    @Override
    public void set(E element) {
      checkReturned();
      checkUnchanged();
      returned.element = element;
    }

    @Override
    public void add(E element) {
      checkUnchanged();
      returned = null;
      linkBefore(element, next);
      nextIndex++;
      expectedModCount++;
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
      Objects.requireNonNull(action);
      while (modCount == expectedModCount && nextIndex < size) {
        action.accept(next.element);
        returned = next;
        next = next.next;
        nextIndex++;
      }
      checkUnchanged();
    }
  }

  /** Goes backwards. */
  private final class Descending implements Iterator<E> {
    private final Cursor cursor;

    Descending(Cursor cursor) {
      this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
      return cursor.hasPrevious();
    }

    @Override
    public E next() {
      return cursor.previous();
    }

    @Override
    public void remove() {
      cursor.remove();
    }
  }
}
