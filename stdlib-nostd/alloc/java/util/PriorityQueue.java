package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A queue whose head is its least element: a heap in an array. */
public class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
  private static final int DEFAULT_CAPACITY = 11;

  private Object[] heap;
  private int size;
  private int modCount;
  private final Comparator<? super E> comparator;
  private final Comparator<Object> order;

  /** Makes an empty one in the order that the elements have of their own. */
  public PriorityQueue() {
    this(DEFAULT_CAPACITY, null);
  }

  /** Makes an empty one with room for some elements, in the order that they have of their own. */
  public PriorityQueue(int capacity) {
    this(capacity, null);
  }

  /** Makes an empty one in the order of a comparator. */
  public PriorityQueue(Comparator<? super E> comparator) {
    this(DEFAULT_CAPACITY, comparator);
  }

  /** Makes an empty one with room for some elements, in the order of a comparator. */
  @SuppressWarnings("unchecked")
  public PriorityQueue(int capacity, Comparator<? super E> comparator) {
    if (capacity < 1) {
      throw new IllegalArgumentException();
    }
    heap = new Object[capacity];
    this.comparator = comparator;
    order = NaturalOrder.orElse((Comparator<Object>) comparator);
  }

  /** Makes one of the elements of a collection, in its order if it has one. */
  public PriorityQueue(Collection<? extends E> c) {
    this(1, PriorityQueue.<E>comparatorOf(c));
    take(c, !(c instanceof SortedSet || c instanceof PriorityQueue));
  }

  /** Makes one of the same elements in the same order. */
  public PriorityQueue(PriorityQueue<? extends E> queue) {
    this((Collection<? extends E>) queue);
  }

  /** Makes one of the same elements in the same order. */
  public PriorityQueue(SortedSet<? extends E> set) {
    this((Collection<? extends E>) set);
  }

  @SuppressWarnings("unchecked")
  private static <E> Comparator<? super E> comparatorOf(Collection<?> collection) {
    if (collection instanceof SortedSet) {
      return (Comparator<? super E>) ((SortedSet<?>) collection).comparator();
    }
    if (collection instanceof PriorityQueue) {
      return (Comparator<? super E>) ((PriorityQueue<?>) collection).comparator;
    }
    return null;
  }

  private void take(Collection<? extends E> c, boolean isUnordered) {
    Object[] elements = ArrayList.plainCopy(c);
    for (Object element : elements) {
      Objects.requireNonNull(element);
    }
    size = elements.length;
    heap = size == 0 ? new Object[1] : elements;
    if (isUnordered) {
      heapify();
    }
  }

  private void heapify() {
    for (int i = (size >>> 1) - 1; i >= 0; i--) {
      siftDown(i, heap[i]);
    }
  }

  private void checkComparable(Object element) {
    if (comparator == null) {
      Comparable<?> unused = (Comparable<?>) element;
    }
  }

  private void siftUp(int start, Object element) {
    Object[] array = heap;
    int index = start;
    while (index > 0) {
      int parent = (index - 1) >>> 1;
      Object above = array[parent];
      if (order.compare(element, above) >= 0) {
        break;
      }
      array[index] = above;
      index = parent;
    }
    array[index] = element;
  }

  private void siftDown(int start, Object element) {
    Object[] array = heap;
    int index = start;
    int half = size >>> 1;
    while (index < half) {
      int child = 2 * index + 1;
      Object least = array[child];
      if (child + 1 < size && order.compare(least, array[child + 1]) > 0) {
        least = array[++child];
      }
      if (order.compare(element, least) <= 0) {
        break;
      }
      array[index] = least;
      index = child;
    }
    array[index] = element;
  }

  @SuppressWarnings("unchecked")
  private E at(int index) {
    return (E) heap[index];
  }

  @Override
  public boolean add(E element) {
    return offer(element);
  }

  @Override
  public boolean offer(E element) {
    Objects.requireNonNull(element);
    modCount++;
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size < 64 ? 2 * size + 2 : size + (size >> 1));
    }
    if (size == 0) {
      checkComparable(element);
    }
    siftUp(size, element);
    size++;
    return true;
  }

  @Override
  public E peek() {
    return size == 0 ? null : at(0);
  }

  @Override
  public E poll() {
    if (size == 0) {
      return null;
    }
    modCount++;
    E result = at(0);
    size--;
    Object moved = heap[size];
    heap[size] = null;
    if (size > 0) {
      siftDown(0, moved);
    }
    return result;
  }

  private int indexOf(Object o) {
    if (o != null) {
      for (int i = 0; i < size; i++) {
        if (o.equals(heap[i])) {
          return i;
        }
      }
    }
    return -1;
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

  /** Removes an element. Yields the last one if that went before the index, or else null. */
  private E removeAt(int index) {
    modCount++;
    size--;
    if (size == index) {
      heap[index] = null;
      return null;
    }
    E moved = at(size);
    heap[size] = null;
    siftDown(index, moved);
    if (heap[index] == moved) {
      siftUp(index, moved);
      if (heap[index] != moved) {
        return moved;
      }
    }
    return null;
  }

  @Override
  public boolean contains(Object object) {
    return indexOf(object) >= 0;
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(heap, size);
  }

  @Override
  public <T> T[] toArray(T[] a) {
    return ArrayFilling.into(a, heap, 0, size);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void clear() {
    modCount++;
    Arrays.fill(heap, 0, size, null);
    size = 0;
  }

  /** The comparator, or null if the elements have an order of their own. */
  public Comparator<? super E> comparator() {
    return comparator;
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    int expectedModCount = ++modCount;
    boolean[] isRemoved = new boolean[size];
    int write = 0;
    for (int i = 0; i < size; i++) {
      isRemoved[i] = filter.test(at(i));
    }
    checkUnchanged(expectedModCount);
    for (int i = 0; i < isRemoved.length; i++) {
      if (!isRemoved[i]) {
        heap[write++] = heap[i];
      }
    }
    Arrays.fill(heap, write, size, null);
    boolean changed = write < size;
    size = write;
    if (changed) {
      heapify();
    }
    return changed;
  }

  @Override
  public boolean removeAll(Collection<?> collection) {
    return removeIf(new ContainedIn<E>(collection, true));
  }

  @Override
  public boolean retainAll(Collection<?> collection) {
    return removeIf(new ContainedIn<E>(collection, false));
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
    for (int i = 0, end = size; i < end; i++) {
      action.accept(at(i));
    }
    checkUnchanged(expectedModCount);
  }

  @Override
  public Iterator<E> iterator() {
    return new Cursor();
  }

  /** Goes through the array, and then through what removals moved to where it had been already. */
  private final class Cursor implements Iterator<E> {
    private int next;
    private int last = -1;
    private ArrayDeque<E> moved;
    private E lastMoved;
    private int expectedModCount = modCount;

    @Override
    public boolean hasNext() {
      return next < size || moved != null && !moved.isEmpty();
    }

    @Override
    public E next() {
      checkUnchanged(expectedModCount);
      if (next < size) {
        last = next++;
        return at(last);
      }
      if (moved != null) {
        last = -1;
        lastMoved = moved.poll();
        if (lastMoved != null) {
          return lastMoved;
        }
      }
      throw new NoSuchElementException();
    }

    @Override
    public void remove() {
      checkUnchanged(expectedModCount);
      if (last >= 0) {
        E element = removeAt(last);
        last = -1;
        if (element == null) {
          next--;
        } else {
          if (moved == null) {
            moved = new ArrayDeque<>();
          }
          moved.add(element);
        }
      } else if (lastMoved != null) {
        removeSame(lastMoved);
        lastMoved = null;
      } else {
        throw new IllegalStateException();
      }
      expectedModCount = modCount;
    }

    private void removeSame(E element) {
      for (int i = 0; i < size; i++) {
        if (heap[i] == element) {
          removeAt(i);
          return;
        }
      }
    }
  }
}
