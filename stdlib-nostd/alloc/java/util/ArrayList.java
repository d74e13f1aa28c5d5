package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list in an array, which is replaced by a larger one when it is full. */
public class ArrayList<E>
    extends AbstractList<E>
    implements List<E>, RandomAccess, Cloneable, Serializable {
  private static final int DEFAULT_CAPACITY = 10;
  private static final Object[] NOTHING = {};

  private Object[] elements;
  private int size;

  /** Makes an empty one. */
  public ArrayList() {
    elements = NOTHING;
  }

  /** Makes an empty one with room for some elements. */
  public ArrayList(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("Illegal Capacity: " + capacity);
    }
    elements = capacity == 0 ? NOTHING : new Object[capacity];
  }

  /** Makes one of the elements of a collection. */
  public ArrayList(Collection<? extends E> collection) {
    elements = plainCopy(collection);
    size = elements.length;
  }

  /** The elements of a collection, in an array that takes everything and that nobody else has. */
  static Object[] plainCopy(Collection<?> c) {
    Object[] array = c.toArray();
    if (isTrusted(c)) {
      return array;
    }
    Object[] copy = new Object[array.length];
    System.arraycopy(array, 0, copy, 0, array.length);
    return copy;
  }

  private static boolean isTrusted(Collection<?> collection) {
    Class<?> type = collection.getClass();
    return type == ArrayList.class || type == HashSet.class || type == LinkedList.class;
  }

  private void grow(int atLeast) {
    int capacity = elements.length;
    int wanted = capacity == 0 ? DEFAULT_CAPACITY : capacity + (capacity >> 1);
    if (wanted < atLeast) {
      wanted = atLeast;
    }
    Object[] larger = new Object[wanted];
    System.arraycopy(elements, 0, larger, 0, size);
    elements = larger;
  }

  /** Sees to it that there is room for some elements. */
  public void ensureCapacity(int capacity) {
    boolean isDefault = elements == NOTHING && capacity <= DEFAULT_CAPACITY;
    if (capacity > elements.length && !isDefault) {
      modCount++;
      grow(capacity);
    }
  }

  /** Gives back the room that is not used. */
  public void trimToSize() {
    modCount++;
    if (size < elements.length) {
      elements = size == 0 ? NOTHING : Arrays.copyOf(elements, size);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public boolean contains(Object object) {
    return indexOf(object) >= 0;
  }

  @Override
  public int indexOf(Object o) {
    Object[] array = elements;
    int count = size;
    if (o == null) {
      for (int i = 0; i < count; i++) {
        if (array[i] == null) {
          return i;
        }
      }
    } else {
      for (int i = 0; i < count; i++) {
        if (o.equals(array[i])) {
          return i;
        }
      }
    }
    return -1;
  }

  @Override
  public int lastIndexOf(Object o) {
    Object[] array = elements;
    if (o == null) {
      for (int i = size - 1; i >= 0; i--) {
        if (array[i] == null) {
          return i;
        }
      }
    } else {
      for (int i = size - 1; i >= 0; i--) {
        if (o.equals(array[i])) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A list of the same elements. */
  public Object clone() {
    try {
      ArrayList<?> copy = (ArrayList<?>) super.clone();
      copy.elements = Arrays.copyOf(elements, size);
      copy.modCount = 0;
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public Object[] toArray() {
    Object[] copy = new Object[size];
    System.arraycopy(elements, 0, copy, 0, size);
    return copy;
  }

  @Override
  public <T> T[] toArray(T[] a) {
    return ArrayFilling.into(a, elements, 0, size);
  }

  @SuppressWarnings("unchecked")
  private E at(int index) {
    return (E) elements[index];
  }

  @Override
  public E get(int index) {
    Objects.checkIndex(index, size);
    return at(index);
  }

  @Override
  public E getFirst() {
    if (size == 0) {
      throw new NoSuchElementException();
    }
    return at(0);
  }

  @Override
  public E getLast() {
    if (size == 0) {
      throw new NoSuchElementException();
    }
    return at(size - 1);
  }

  @Override
  public E set(int index, E element) {
    Objects.checkIndex(index, size);
    E before = at(index);
    elements[index] = element;
    return before;
  }

  @Override
  public boolean add(E element) {
    modCount++;
    if (size == elements.length) {
      grow(size + 1);
    }
    elements[size++] = element;
    return true;
  }

  @Override
  public void add(int index, E element) {
    checkPosition(index, size);
    modCount++;
    if (size == elements.length) {
      grow(size + 1);
    }
    System.arraycopy(elements, index, elements, index + 1, size - index);
    elements[index] = element;
    size++;
  }

  @Override
  public E remove(int index) {
    Objects.checkIndex(index, size);
    E removed = at(index);
    removeAt(index);
    return removed;
  }

  private void removeAt(int index) {
    modCount++;
    size--;
    System.arraycopy(elements, index + 1, elements, index, size - index);
    elements[size] = null;
  }

  @Override
  public E removeFirst() {
    E removed = getFirst();
    removeAt(0);
    return removed;
  }

  @Override
  public E removeLast() {
    E removed = getLast();
    removeAt(size - 1);
    return removed;
  }

  @Override
  public boolean remove(Object object) {
    int index = indexOf(object);
    if (index < 0) {
      return false;
    }
    removeAt(index);
    return true;
  }

  @Override
  public void clear() {
    modCount++;
    Arrays.fill(elements, 0, size, null);
    size = 0;
  }

  @Override
  public boolean addAll(Collection<? extends E> c) {
    return insert(size, c.toArray());
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> c) {
    checkPosition(index, size);
    return insert(index, c.toArray());
  }

  private boolean insert(int index, Object[] added) {
    modCount++;
    if (added.length == 0) {
      return false;
    }
    if (added.length > elements.length - size) {
      grow(size + added.length);
    }
    System.arraycopy(elements, index, elements, index + added.length, size - index);
    System.arraycopy(added, 0, elements, index, added.length);
    size += added.length;
    return true;
  }

  @Override
  protected void removeRange(int from, int to) {
    if (from > to) {
      throw new IndexOutOfBoundsException("From Index: " + from + " > To Index: " + to);
    }
    modCount++;
    closeGap(from, to);
  }

  private void closeGap(int from, int to) {
    System.arraycopy(elements, to, elements, from, size - to);
    int newSize = size - (to - from);
    Arrays.fill(elements, newSize, size, null);
    size = newSize;
  }

  @Override
  public boolean removeAll(Collection<?> collection) {
    Objects.requireNonNull(collection);
    return removeWhere(collection, true);
  }

  @Override
  public boolean retainAll(Collection<?> collection) {
    Objects.requireNonNull(collection);
    return removeWhere(collection, false);
  }

  private boolean removeWhere(Collection<?> collection, boolean isContained) {
    int end = size;
    int read = 0;
    int write = 0;
    try {
      for (; read < end; read++) {
        if (collection.contains(elements[read]) != isContained) {
          elements[write++] = elements[read];
        }
      }
    } finally {
      // Where the collection failed, what it was not asked for stays.
      if (write != read) {
        modCount += read - write;
        closeGap(write, read);
      }
    }
    return size != end;
  }

  /** Asks for all elements first: where the filter fails, nothing is removed. */
  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    int expectedModCount = modCount;
    int end = size;
    int first = 0;
    while (first < end && !filter.test(at(first))) {
      first++;
    }
    if (first == end) {
      checkUnchanged(expectedModCount);
      return false;
    }
    boolean[] isKept = new boolean[end - first];
    for (int i = first + 1; i < end; i++) {
      isKept[i - first] = !filter.test(at(i));
    }
    checkUnchanged(expectedModCount);
    modCount++;
    int write = first;
    for (int i = first + 1; i < end; i++) {
      if (isKept[i - first]) {
        elements[write++] = elements[i];
      }
    }
    closeGap(write, end);
    return true;
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
    int end = size;
    for (int i = 0; i < end && modCount == expectedModCount; i++) {
      action.accept(at(i));
    }
    checkUnchanged(expectedModCount);
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    int expectedModCount = modCount;
    int end = size;
    for (int i = 0; i < end && modCount == expectedModCount; i++) {
      elements[i] = operator.apply(at(i));
    }
    checkUnchanged(expectedModCount);
    modCount++;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void sort(Comparator<? super E> comparator) {
    int expectedModCount = modCount;
    Arrays.sort(elements, 0, size, (Comparator<Object>) comparator);
    checkUnchanged(expectedModCount);
    modCount++;
  }

  @Override
  public boolean equals(Object other) {
    if (other == this) {
      return true;
    }
    if (!(other instanceof List)) {
      return false;
    }
    int expectedModCount = modCount;
    boolean isEqual = isEqual((List<?>) other);
    checkUnchanged(expectedModCount);
    return isEqual;
  }

  private boolean isEqual(List<?> other) {
    Iterator<?> others = other.iterator();
    int end = size;
    for (int i = 0; i < end; i++) {
      if (!others.hasNext() || !Objects.equals(elements[i], others.next())) {
        return false;
      }
    }
    return !others.hasNext();
  }

  @Override
  public int hashCode() {
    int expectedModCount = modCount;
    int hash = 1;
    int end = size;
    for (int i = 0; i < end; i++) {
      Object element = elements[i];
      hash = 31 * hash + (element == null ? 0 : element.hashCode());
    }
    checkUnchanged(expectedModCount);
    return hash;
  }

  @Override
  public Iterator<E> iterator() {
    return new Cursor(0);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    checkPosition(index, size);
    return new Cursor(index);
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
      return next != size;
    }

    @Override
    public E next() {
      int index = next;
      if (index >= size || modCount != expectedModCount) {
        failNext(modCount != expectedModCount);
      }
      next = index + 1;
      last = index;
      return at(index);
    }

    /** There is no next element; apart and without the cursor, so that callers can take it in. */
    private static void failNext(boolean isChanged) {
      throw isChanged ? new ConcurrentModificationException() : new NoSuchElementException();
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
      elements[last] = element;
    }

    @Override
    public void add(E element) {
      checkUnchanged(expectedModCount);
      ArrayList.this.add(next, element);
      next++;
      last = -1;
      expectedModCount = modCount;
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
      Objects.requireNonNull(action);
      int end = size;
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
