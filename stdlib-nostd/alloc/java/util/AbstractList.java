package java.util;

/**
 * Makes a list of {@code get} and {@code size}; of {@code set}, {@code add} and {@code remove} if
 * it changes.
 */
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
  /** How often elements were added or removed, so that iterators notice it. */
  protected transient int modCount;

  /** Called by subclasses. */
  protected AbstractList() {}

  @Override
  public abstract E get(int index);

  @Override
  public boolean add(E element) {
    add(size(), element);
    return true;
  }

  @Override
  public E set(int index, E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(int index, E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public E remove(int index) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int indexOf(Object o) {
    for (ListIterator<E> each = listIterator(); each.hasNext(); ) {
      E element = each.next();
      if (o == null ? element == null : o.equals(element)) {
        return each.previousIndex();
      }
    }
    return -1;
  }

  @Override
  public int lastIndexOf(Object o) {
    for (ListIterator<E> each = listIterator(size()); each.hasPrevious(); ) {
      E element = each.previous();
      if (o == null ? element == null : o.equals(element)) {
        return each.nextIndex();
      }
    }
    return -1;
  }

  @Override
  public void clear() {
    removeRange(0, size());
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> c) {
    checkPosition(index, size());
    int at = index;
    for (E element : c) {
      add(at++, element);
    }
    return at != index;
  }

  /** Fails unless an element may be put at an index. */
  static void checkPosition(int index, int size) {
    if (index < 0 || index > size) {
      throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
    }
  }

  @Override
  public Iterator<E> iterator() {
    return new Cursor(0);
  }

  @Override
  public ListIterator<E> listIterator() {
    return listIterator(0);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    checkPosition(index, size());
    return new Cursor(index);
  }

  @Override
  public List<E> subList(int from, int to) {
    checkSubList(from, to, size());
    return AbstractSubList.of(this, from, to);
  }

  /** Fails unless a list has a part from an index on and before another. */
  static void checkSubList(int from, int to, int size) {
    if (from < 0) {
      throw new IndexOutOfBoundsException("fromIndex = " + from);
    }
    if (to > size) {
      throw new IndexOutOfBoundsException("toIndex = " + to);
    }
    if (from > to) {
      throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    }
  }

  @Override
  public boolean equals(Object other) {
    if (other == this) {
      return true;
    }
    if (!(other instanceof List)) {
      return false;
    }
    ListIterator<E> each = listIterator();
    ListIterator<?> others = ((List<?>) other).listIterator();
    while (each.hasNext() && others.hasNext()) {
      E element = each.next();
      Object another = others.next();
      if (element == null ? another != null : !element.equals(another)) {
        return false;
      }
    }
    return !each.hasNext() && !others.hasNext();
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (E element : this) {
      hash = 31 * hash + (element == null ? 0 : element.hashCode());
    }
    return hash;
  }

  /** Removes the elements from an index on and before another. */
  protected void removeRange(int from, int to) {
    ListIterator<E> each = listIterator(from);
    for (int i = from; i < to; i++) {
      each.next();
      each.remove();
    }
  }

  /** Stands before the element at an index. */
  private final class Cursor implements ListIterator<E> {
    private int next;
    private int last = -1;
    private int expectedModCount = modCount;

    Cursor(int next) {
      this.next = next;
    }

    private void checkUnchanged() {
      if (modCount != expectedModCount) {
        throw new ConcurrentModificationException();
      }
    }

    private void checkLast() {
      if (last < 0) {
        throw new IllegalStateException();
      }
      checkUnchanged();
    }

    private E move(int index, int newNext) {
      checkUnchanged();
      try {
        E element = get(index);
        last = index;
        next = newNext;
        return element;
      } catch (IndexOutOfBoundsException outside) {
        checkUnchanged();
        throw new NoSuchElementException(outside);
      }
    }

    @Override
    public boolean hasNext() {
      return next != size();
    }

    @Override
    public E next() {
      return move(next, next + 1);
    }

    @Override
    public boolean hasPrevious() {
      return next != 0;
    }

    @Override
    public E previous() {
      return move(next - 1, next - 1);
    }

    @Override
    public int nextIndex() {
      return next;
    }

    @Override
    public int previousIndex() {
      return next - 1;
    }

    @Override
    public void remove() {
      checkLast();
      try {
        AbstractList.this.remove(last);
        if (last < next) {
          next--;
        }
        last = -1;
        expectedModCount = modCount;
      } catch (IndexOutOfBoundsException outside) {
        throw new ConcurrentModificationException();
      }
    }

    @Override
    public void set(E element) {
      checkLast();
      try {
        AbstractList.this.set(last, element);
        expectedModCount = modCount;
      } catch (IndexOutOfBoundsException outside) {
        throw new ConcurrentModificationException();
      }
    }

    @Override
    public void add(E element) {
      checkUnchanged();
      try {
        AbstractList.this.add(next, element);
        last = -1;
        next++;
        expectedModCount = modCount;
      } catch (IndexOutOfBoundsException outside) {
        throw new ConcurrentModificationException();
      }
    }
  }
}
