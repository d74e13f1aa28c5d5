package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A list in an array, older than {@code List}. Its methods are not synchronized: there is one
 * thread.
 */
public class Vector<E>
    extends AbstractList<E>
    implements List<E>, RandomAccess, Cloneable, Serializable {
  /** The elements, and nulls behind them. */
  protected Object[] elementData;

  /** How many elements there are. */
  protected int elementCount;

  /** By how much the array grows; by its own length if it is not positive. */
  protected int capacityIncrement;

  /** Makes an empty one with room for 10 elements. */
  public Vector() {
    this(10);
  }

  /** Makes an empty one with room for some elements. */
  public Vector(int capacity) {
    this(capacity, 0);
  }

  /** Makes an empty one with room for some elements, and by how much that grows. */
  public Vector(int capacity, int capacityIncrement) {
    if (capacity < 0) {
      throw new IllegalArgumentException("Illegal Capacity: " + capacity);
    }
    elementData = new Object[capacity];
    this.capacityIncrement = capacityIncrement;
  }

  /** Makes one of the elements of a collection. */
  public Vector(Collection<? extends E> c) {
    elementData = ArrayList.plainCopy(c);
    elementCount = elementData.length;
  }

  private static ArrayIndexOutOfBoundsException outside(int index, String sign, int count) {
    return new ArrayIndexOutOfBoundsException(index + sign + count);
  }

  private void checkBelowCount(int index) {
    if (index >= elementCount) {
      throw new ArrayIndexOutOfBoundsException(index);
    }
  }

  /** Puts the elements into an array. */
  public void copyInto(Object[] array) {
    System.arraycopy(elementData, 0, array, 0, elementCount);
  }

  /** Gives back the room that is not used. */
  public void trimToSize() {
    modCount++;
    if (elementCount < elementData.length) {
      elementData = Arrays.copyOf(elementData, elementCount);
    }
  }

  /** Sees to it that there is room for some elements. */
  public void ensureCapacity(int capacity) {
    if (capacity > 0) {
      modCount++;
      if (capacity > elementData.length) {
        grow(capacity);
      }
    }
  }

  private void grow(int atLeast) {
    int capacity = elementData.length;
    int wanted = capacity + (capacityIncrement > 0 ? capacityIncrement : capacity);
    elementData = Arrays.copyOf(elementData, Math.max(wanted, atLeast));
  }

  /** Cuts the list, or adds nulls to it. */
  public void setSize(int size) {
    modCount++;
    if (size > elementData.length) {
      grow(size);
    }
    for (int i = size; i < elementCount; i++) {
      elementData[i] = null;
    }
    elementCount = size;
  }

  /** How many elements there is room for. */
  public int capacity() {
    return elementData.length;
  }

  @Override
  public int size() {
    return elementCount;
  }

  @Override
  public boolean isEmpty() {
    return elementCount == 0;
  }

  /** Goes through the elements. */
  public Enumeration<E> elements() {
    return new Enumeration<E>() {
      private int next;

      @Override
      public boolean hasMoreElements() {
        return next < elementCount;
      }

      @Override
      public E nextElement() {
        if (next >= elementCount) {
          throw new NoSuchElementException("Vector Enumeration");
        }
        return at(next++);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private E at(int index) {
    return (E) elementData[index];
  }

  @Override
  public boolean contains(Object object) {
    return indexOf(object, 0) >= 0;
  }

  @Override
  public int indexOf(Object object) {
    return indexOf(object, 0);
  }

  /** The index of the first element from an index on that is equal to an object, or -1. */
  public int indexOf(Object o, int from) {
    for (int i = from; i < elementCount; i++) {
      if (o == null ? elementData[i] == null : o.equals(elementData[i])) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int lastIndexOf(Object object) {
    return lastIndexOf(object, elementCount - 1);
  }

  /** The index of the last element up to an index that is equal to an object, or -1. */
  public int lastIndexOf(Object o, int from) {
    if (from >= elementCount) {
      throw new IndexOutOfBoundsException(from + " >= " + elementCount);
    }
    for (int i = from; i >= 0; i--) {
      if (o == null ? elementData[i] == null : o.equals(elementData[i])) {
        return i;
      }
    }
    return -1;
  }

  /** The element at an index. */
  public E elementAt(int index) {
    if (index >= elementCount) {
      throw outside(index, " >= ", elementCount);
    }
    return at(index);
  }

  /** The first element. */
  public E firstElement() {
    if (elementCount == 0) {
      throw new NoSuchElementException();
    }
    return at(0);
  }

  /** The last element. */
  public E lastElement() {
    if (elementCount == 0) {
      throw new NoSuchElementException();
    }
    return at(elementCount - 1);
  }

  /** Replaces the element at an index. */
  public void setElementAt(E element, int index) {
    if (index >= elementCount) {
      throw outside(index, " >= ", elementCount);
    }
    elementData[index] = element;
  }

  /** Removes the element at an index. */
  public void removeElementAt(int index) {
    if (index >= elementCount) {
      throw outside(index, " >= ", elementCount);
    }
    if (index < 0) {
      throw new ArrayIndexOutOfBoundsException(index);
    }
    removeAt(index);
  }

  private void removeAt(int index) {
    modCount++;
    elementCount--;
    System.arraycopy(elementData, index + 1, elementData, index, elementCount - index);
    elementData[elementCount] = null;
  }

  /** Puts an element at an index; those from there on go one further. */
  public void insertElementAt(E element, int index) {
    if (index > elementCount) {
      throw outside(index, " > ", elementCount);
    }
    modCount++;
    if (elementCount == elementData.length) {
      grow(elementCount + 1);
    }
    System.arraycopy(elementData, index, elementData, index + 1, elementCount - index);
    elementData[index] = element;
    elementCount++;
  }

  /** Adds an element at the end. */
  public void addElement(E element) {
    add(element);
  }

  /** Removes the first element that is equal to an object. Yields whether there was one. */
  public boolean removeElement(Object object) {
    modCount++;
    int index = indexOf(object);
    if (index < 0) {
      return false;
    }
    removeElementAt(index);
    return true;
  }

  /** Removes everything. */
  public void removeAllElements() {
    modCount++;
    Arrays.fill(elementData, 0, elementCount, null);
    elementCount = 0;
  }

  /** A list of the same elements. */
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      Vector<E> copy = (Vector<E>) super.clone();
      copy.elementData = Arrays.copyOf(elementData, elementCount);
      copy.modCount = 0;
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(elementData, elementCount);
  }

  @Override
  public <T> T[] toArray(T[] a) {
    return ArrayFilling.into(a, elementData, 0, elementCount);
  }

  @Override
  public E get(int index) {
    checkBelowCount(index);
    return at(index);
  }

  @Override
  public E set(int index, E element) {
    checkBelowCount(index);
    E before = at(index);
    elementData[index] = element;
    return before;
  }

  @Override
  public boolean add(E element) {
    modCount++;
    if (elementCount == elementData.length) {
      grow(elementCount + 1);
    }
    elementData[elementCount++] = element;
    return true;
  }

  @Override
  public boolean remove(Object object) {
    return removeElement(object);
  }

  @Override
  public void add(int index, E element) {
    insertElementAt(element, index);
  }

  @Override
  public E remove(int index) {
    modCount++;
    checkBelowCount(index);
    E removed = at(index);
    removeAt(index);
    modCount--;
    return removed;
  }

  @Override
  public void clear() {
    removeAllElements();
  }

  @Override
  public boolean addAll(Collection<? extends E> c) {
    return insert(elementCount, c.toArray());
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> c) {
    if (index < 0 || index > elementCount) {
      throw new ArrayIndexOutOfBoundsException(index);
    }
    return insert(index, c.toArray());
  }

  private boolean insert(int index, Object[] added) {
    modCount++;
    if (added.length == 0) {
      return false;
    }
    if (added.length > elementData.length - elementCount) {
      grow(elementCount + added.length);
    }
    System.arraycopy(elementData, index, elementData, index + added.length, elementCount - index);
    System.arraycopy(added, 0, elementData, index, added.length);
    elementCount += added.length;
    return true;
  }

  @Override
  public boolean removeAll(Collection<?> collection) {
    return removeIf(new ContainedIn<E>(collection, true));
  }

  @Override
  public boolean retainAll(Collection<?> collection) {
    return removeIf(new ContainedIn<E>(collection, false));
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    int expectedModCount = modCount;
    int end = elementCount;
    boolean[] isKept = new boolean[end];
    for (int i = 0; i < end; i++) {
      isKept[i] = !filter.test(at(i));
    }
    checkUnchanged(expectedModCount);
    int write = 0;
    for (int i = 0; i < end; i++) {
      if (isKept[i]) {
        elementData[write++] = elementData[i];
      }
    }
    if (write == end) {
      return false;
    }
    modCount++;
    Arrays.fill(elementData, write, end, null);
    elementCount = write;
    return true;
  }

  @Override
  protected void removeRange(int from, int to) {
    modCount++;
    System.arraycopy(elementData, to, elementData, from, elementCount - to);
    int count = elementCount - (to - from);
    Arrays.fill(elementData, count, elementCount, null);
    elementCount = count;
  }

  private void checkUnchanged(int expectedModCount) {
    if (modCount != expectedModCount) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    int expectedModCount = modCount;
    int end = elementCount;
    for (int i = 0; i < end && modCount == expectedModCount; i++) {
      action.accept(at(i));
    }
    checkUnchanged(expectedModCount);
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    int expectedModCount = modCount;
    int end = elementCount;
    for (int i = 0; i < end && modCount == expectedModCount; i++) {
      elementData[i] = operator.apply(at(i));
    }
    checkUnchanged(expectedModCount);
    modCount++;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void sort(Comparator<? super E> comparator) {
    int expectedModCount = modCount;
    Arrays.sort(elementData, 0, elementCount, (Comparator<Object>) comparator);
    checkUnchanged(expectedModCount);
    modCount++;
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    if (index < 0 || index > elementCount) {
      throw new IndexOutOfBoundsException("Index: " + index);
    }
    return new Cursor(index);
  }

  @Override
  public Iterator<E> iterator() {
    return new Cursor(0);
  }

  /** Stands before the element at an index. */
  private final class Cursor implements ListIterator<E> {
    private int next;
    private int last = -1;
    private int expectedModCount = modCount;

    Cursor(int next) {
      this.next = next;
    }

    @Override
    public boolean hasNext() {
      return next != elementCount;
    }

    @Override
    public E next() {
      int index = next;
      checkUnchanged(expectedModCount);
      if (index >= elementCount) {
        throw new NoSuchElementException();
      }
      next = index + 1;
      last = index;
      return at(index);
    }

    @Override
    public boolean hasPrevious() {
      return next != 0;
    }

    @Override
    public E previous() {
      int index = next - 1;
      checkUnchanged(expectedModCount);
      if (index < 0) {
        throw new NoSuchElementException();
      }
      next = index;
      last = index;
      return at(index);
    }

    @Override
    public int nextIndex() {
      return next;
    }

    @Override
    public int previousIndex() {
      return next - 1;
    }

    private void checkLast() {
      if (last < 0) {
        throw new IllegalStateException();
      }
      checkUnchanged(expectedModCount);
    }

    @Override
    public void remove() {
      checkLast();
      removeAt(last);
      next = last;
      last = -1;
      expectedModCount = modCount;
    }

    @Override
    public void set(E element) {
      checkLast();
      elementData[last] = element;
    }

    @Override
    public void add(E element) {
      checkUnchanged(expectedModCount);
      Vector.this.add(next, element);
      next++;
      last = -1;
      expectedModCount = modCount;
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
      Objects.requireNonNull(action);
      int end = elementCount;
      int index = next;
      if (index >= end) {
        return;
      }
      for (; index < end && modCount == expectedModCount; index++) {
        action.accept(at(index));
      }
      next = index;
      last = index - 1;
      checkUnchanged(expectedModCount);
    }
  }
}
