package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What {@code List.of}, {@code Set.of} and {@code Map.of} make. Nothing in it is null. */
final class ImmutableCollections {
  static final List<Object> EMPTY_LIST = list();
  static final Set<Object> EMPTY_SET = set();
  static final Map<Object, Object> EMPTY_MAP = map();

  private ImmutableCollections() {}

  /** A list on an array, which nobody else has. */
  static <E> List<E> list(Object... elements) {
    for (Object element : elements) {
      Objects.requireNonNull(element);
    }
    return new FixedList<>(elements, 0, elements.length, false);
  }

  /** A set of the elements of an array. */
  static <E> Set<E> set(Object... elements) {
    if (elements.length == 2) {
      requireDifferent(elements[0], elements[1]);
    }
    Object[] copy = new Object[elements.length];
    System.arraycopy(elements, 0, copy, 0, elements.length);
    return new FixedSet<>(new FixedTable(copy, 1, "duplicate element: "));
  }

  private static void requireDifferent(Object e0, Object e1) {
    if (e0.equals(Objects.requireNonNull(e1))) {
      throw new IllegalArgumentException("duplicate element: " + e0);
    }
  }

  /** A map of keys each of which is followed by its value in an array, which nobody else has. */
  static <K, V> Map<K, V> map(Object... pairs) {
    return new FixedMap<>(new FixedTable(pairs, 2, "duplicate key: "));
  }

  static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException();
  }

  static final class FixedList<E> extends AbstractList<E> implements RandomAccess {
    private final Object[] elements;
    private final int offset;
    private final int size;
    private final boolean isPart;

    FixedList(Object[] elements, int offset, int size, boolean isPart) {
      this.elements = elements;
      this.offset = offset;
      this.size = size;
      this.isPart = isPart;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
      if (index < 0 || index >= size) {
        throw outside(index);
      }
      return (E) elements[offset + index];
    }

    /** The JDK has a class of its own for one and two elements. */
    private IndexOutOfBoundsException outside(int index) {
      if (!isPart && (size == 1 || size == 2)) {
        return new IndexOutOfBoundsException("Index: " + index + " Size: " + size);
      }
      String message = "Index " + index + " out of bounds for length " + size;
      return isPart
          ? new IndexOutOfBoundsException(message)
          : new ArrayIndexOutOfBoundsException(message);
    }

    @Override
    public boolean contains(Object object) {
      return indexOf(object) >= 0;
    }

    @Override
    public int indexOf(Object object) {
      Objects.requireNonNull(object);
      for (int i = 0; i < size; i++) {
        if (object.equals(elements[offset + i])) {
          return i;
        }
      }
      return -1;
    }

    @Override
    public int lastIndexOf(Object object) {
      Objects.requireNonNull(object);
      for (int i = size - 1; i >= 0; i--) {
        if (object.equals(elements[offset + i])) {
          return i;
        }
      }
      return -1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
      if (isPart || size != 1 && size != 2) {
        Objects.requireNonNull(action);
      }
      for (int i = 0; i < size; i++) {
        action.accept((E) elements[offset + i]);
      }
    }

    @Override
    public Object[] toArray() {
      Object[] copy = new Object[size];
      System.arraycopy(elements, offset, copy, 0, size);
      return copy;
    }

    @Override
    public <T> T[] toArray(T[] a) {
      return isPart || size == 1 || size == 2
          ? super.toArray(a)
          : ArrayFilling.into(a, elements, offset, size);
    }

    @Override
    public List<E> subList(int from, int to) {
      checkSubList(from, to, size);
      return new FixedList<>(elements, offset + from, to - from, true);
    }

    @Override
    public Iterator<E> iterator() {
      return new FixedIterator<>(this, 0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
      if (index < 0 || index > size) {
        throw new IndexOutOfBoundsException("Index: " + index + " Size: " + size);
      }
      return new FixedIterator<>(this, index);
    }

    @Override
    public List<E> reversed() {
      return Collections.unmodifiableList(super.reversed());
    }

    @Override
    public boolean add(E element) {
      throw refusal();
    }

    @Override
    public boolean remove(Object object) {
      throw refusal();
    }

    @Override
    public boolean addAll(Collection<? extends E> collection) {
      throw refusal();
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> collection) {
      throw refusal();
    }

    @Override
    public boolean removeAll(Collection<?> collection) {
      throw refusal();
    }

    @Override
    public boolean retainAll(Collection<?> collection) {
      throw refusal();
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
      throw refusal();
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
      throw refusal();
    }

    @Override
    public void sort(Comparator<? super E> comparator) {
      throw refusal();
    }

    @Override
    public void clear() {
      throw refusal();
    }

    @Override
    public E removeFirst() {
      throw refusal();
    }

    @Override
    public E removeLast() {
      throw refusal();
    }
  }

  private static final class FixedIterator<E> implements ListIterator<E> {
    private final FixedList<E> list;
    private int next;

    FixedIterator(FixedList<E> list, int next) {
      this.list = list;
      this.next = next;
    }

    @Override
    public boolean hasNext() {
      return next != list.size;
    }

    @Override
    public E next() {
      if (next == list.size) {
        throw new NoSuchElementException();
      }
      return list.get(next++);
    }

    @Override
    public boolean hasPrevious() {
      return next != 0;
    }

    @Override
    public E previous() {
      if (next == 0) {
        throw new NoSuchElementException();
      }
      return list.get(--next);
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
      throw refusal();
    }

    @Override
    public void set(E element) {
      throw refusal();
    }

    @Override
    public void add(E element) {
      throw refusal();
    }
  }

  /** Keys in an array, each followed by its value or not, and where to find them. */
  static final class FixedTable {
    private static final int[] NO_SLOTS = {};

    private final Object[] cells;
    private final int stride;

    /** The cells of the keys counted from 1, each from the slot of its hash code on. */
    private final int[] slots;

    FixedTable(Object[] cells, int stride, String duplicate) {
      this.cells = cells;
      this.stride = stride;
      if (cells.length == 1 || cells.length == 2) {
        checkFew(duplicate);
        slots = NO_SLOTS;
        return;
      }
      int count = cells.length / stride;
      slots = new int[Math.max(4, 4 * Integer.highestOneBit(count))];
      for (int i = 0; i < cells.length; i += stride) {
        int slot = stride == 1 ? slotOfElement(cells[i]) : slot(Objects.requireNonNull(cells[i]));
        if (slots[slot] != 0) {
          throw new IllegalArgumentException(duplicate + cells[i]);
        }
        slots[slot] = i + 1;
        Objects.requireNonNull(cells[i + stride - 1]);
      }
    }

    /** One or two elements, or a key with its value, are compared and not hashed. */
    private void checkFew(String duplicate) {
      Object e0 = cells[0];
      if (stride == 1 && cells.length == 2) {
        if (e0.equals(Objects.requireNonNull(cells[1]))) {
          throw new IllegalArgumentException(duplicate + e0);
        }
      } else {
        Objects.requireNonNull(e0);
        Objects.requireNonNull(cells[cells.length - 1]);
      }
    }

    /** The slot of an element of a set, or the empty one where it would be. */
    private int slotOfElement(Object pe) {
      return slot(pe, pe.hashCode());
    }

    /** The slot of a key of a map, or the empty one where it would be. */
    private int slot(Object pk) {
      return slot(pk, pk.hashCode());
    }

    private int slot(Object key, int hash) {
      int slot = (hash ^ hash >>> 16) & slots.length - 1;
      while (slots[slot] != 0 && !key.equals(cells[slots[slot] - 1])) {
        slot = slot + 1 & slots.length - 1;
      }
      return slot;
    }

    int count() {
      return cells.length / stride;
    }

    /** The cell of a key, or -1. */
    int find(Object key) {
      return slots[slot(key)] - 1;
    }
  }

  /** Goes through keys, or keys with their values. */
  private abstract static class Cursor<E> implements Iterator<E> {
    private final FixedTable table;
    private int next;

    Cursor(FixedTable table) {
      this.table = table;
    }

    @Override
    public boolean hasNext() {
      return next < table.cells.length;
    }

    /** Steps behind a key, and yields its cell. */
    final int step() {
      int cell = next;
      if (cell >= table.cells.length) {
        throw new NoSuchElementException();
      }
      next += table.stride;
      return cell;
    }
  }

  static final class FixedSet<E> extends AbstractSet<E> {
    private final FixedTable table;

    FixedSet(FixedTable table) {
      this.table = table;
    }

    @Override
    public int size() {
      return table.count();
    }

    @Override
    public boolean contains(Object o) {
      Object[] cells = table.cells;
      return cells.length == 1 || cells.length == 2
          ? o.equals(cells[0]) || cells.length == 2 && cells[1].equals(o)
          : table.find(Objects.requireNonNull(o)) >= 0;
    }

    @Override
    public Iterator<E> iterator() {
      return new Cursor<E>(table) {
        @Override
        @SuppressWarnings("unchecked")
        public E next() {
          return (E) table.cells[step()];
        }
      };
    }

    @Override
    public boolean add(E element) {
      throw refusal();
    }

    @Override
    public boolean remove(Object object) {
      throw refusal();
    }

    @Override
    public boolean addAll(Collection<? extends E> collection) {
      throw refusal();
    }

    @Override
    public boolean removeAll(Collection<?> collection) {
      throw refusal();
    }

    @Override
    public boolean retainAll(Collection<?> collection) {
      throw refusal();
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
      throw refusal();
    }

    @Override
    public void clear() {
      throw refusal();
    }
  }

  static final class FixedEntry<K, V> implements Map.Entry<K, V> {
    private final K key;
    private final V value;

    FixedEntry(K key, V value) {
      this.key = Objects.requireNonNull(key);
      this.value = Objects.requireNonNull(value);
    }

    @Override
    public K getKey() {
      return key;
    }

    @Override
    public V getValue() {
      return value;
    }

    @Override
    public V setValue(V value) {
      throw new UnsupportedOperationException("not supported");
    }

    @Override
    public boolean equals(Object other) {
      return AbstractMap.isEntry(other, key, value);
    }

    @Override
    public int hashCode() {
      return key.hashCode() ^ value.hashCode();
    }

    @Override
    public String toString() {
      return key + "=" + value;
    }
  }

  static final class FixedMap<K, V> extends AbstractMap<K, V> {
    private final FixedTable table;

    FixedMap(FixedTable table) {
      this.table = table;
    }

    @Override
    public int size() {
      return table.count();
    }

    @Override
    public boolean containsKey(Object o) {
      return table.count() == 1
          ? o.equals(table.cells[0])
          : table.find(Objects.requireNonNull(o)) >= 0;
    }

    @Override
    public boolean containsValue(Object o) {
      return table.count() == 1
          ? o.equals(table.cells[1])
          : super.containsValue(Objects.requireNonNull(o));
    }

    @Override
    @SuppressWarnings("unchecked")
    public V get(Object o) {
      int count = table.count();
      if (count == 1) {
        return o.equals(table.cells[0]) ? (V) table.cells[1] : null;
      }
      int cell = table.find(count == 0 ? Objects.requireNonNull(o) : o);
      return cell < 0 ? null : (V) table.cells[cell + 1];
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(BiConsumer<? super K, ? super V> action) {
      if (table.count() == 1) {
        action.accept((K) table.cells[0], (V) table.cells[1]);
      } else {
        super.forEach(action);
      }
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new AbstractSet<Map.Entry<K, V>>() {
        @Override
        public int size() {
          return table.count();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
          return new Cursor<Map.Entry<K, V>>(table) {
            @Override
            @SuppressWarnings("unchecked")
            public Map.Entry<K, V> next() {
              int cell = step();
              return new FixedEntry<>((K) table.cells[cell], (V) table.cells[cell + 1]);
            }
          };
        }
      };
    }

    @Override
    public V put(K key, V value) {
      throw refusal();
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
      throw refusal();
    }

    @Override
    public V putIfAbsent(K key, V value) {
      throw refusal();
    }

    @Override
    public V remove(Object key) {
      throw refusal();
    }

    @Override
    public boolean remove(Object key, Object value) {
      throw refusal();
    }

    @Override
    public V replace(K key, V value) {
      throw refusal();
    }

    @Override
    public boolean replace(K key, V expected, V value) {
      throw refusal();
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
      throw refusal();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
      throw refusal();
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      throw refusal();
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      throw refusal();
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
      throw refusal();
    }

    @Override
    public void clear() {
      throw refusal();
    }
  }
}
