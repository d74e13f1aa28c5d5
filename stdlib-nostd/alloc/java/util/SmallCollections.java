package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The collections with no element, with one, and with many of the same. */
final class SmallCollections {
  private SmallCollections() {}

  static final class EmptyList extends AbstractList<Object> implements RandomAccess {
    @Override
    public ListIterator<Object> listIterator() {
      return Collections.emptyListIterator();
    }

    @Override
    public boolean containsAll(Collection<?> c) {
      return c.isEmpty();
    }

    @Override
    public int size() {
      return 0;
    }

    @Override
    public Object get(int index) {
      throw new IndexOutOfBoundsException("Index: " + index);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof List && ((List<?>) other).isEmpty();
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public Iterator<Object> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public void sort(Comparator<? super Object> comparator) {}
  }

  static final class EmptySet extends AbstractSet<Object> {
    @Override
    public boolean containsAll(Collection<?> c) {
      return c.isEmpty();
    }

    @Override
    public int size() {
      return 0;
    }

    @Override
    public Iterator<Object> iterator() {
      return Collections.emptyIterator();
    }
  }

  /** A map that refuses to change at once, whether it would or not. */
  private abstract static class FixedMap<K, V> extends AbstractMap<K, V> {
    @Override
    public V putIfAbsent(K key, V value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object key, Object value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
      throw new UnsupportedOperationException();
    }

    @Override
    public V replace(K key, V value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
      throw new UnsupportedOperationException();
    }

    @Override
    public V computeIfPresent(
        K key, BiFunction<? super K, ? super V, ? extends V> function) {
      throw new UnsupportedOperationException();
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      throw new UnsupportedOperationException();
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
      throw new UnsupportedOperationException();
    }
  }

  static final class EmptyMap extends FixedMap<Object, Object> {
    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
      return Collections.emptySet();
    }
  }

  static final class EmptyIterator implements ListIterator<Object>, Enumeration<Object> {
    @Override
    public boolean hasNext() {
      return false;
    }

    @Override
    public Object next() {
      throw new NoSuchElementException();
    }

    @Override
    public void remove() {
      throw new IllegalStateException();
    }

    @Override
    public boolean hasPrevious() {
      return false;
    }

    @Override
    public Object previous() {
      throw new NoSuchElementException();
    }

    @Override
    public int nextIndex() {
      return 0;
    }

    @Override
    public int previousIndex() {
      return -1;
    }

    @Override
    public void set(Object element) {
      throw new IllegalStateException();
    }

    @Override
    public void add(Object element) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasMoreElements() {
      return false;
    }

    @Override
    public Object nextElement() {
      throw new NoSuchElementException();
    }
  }

  static final class SingletonIterator<E> implements Iterator<E> {
    private final E element;
    private boolean isGiven;

    SingletonIterator(E element) {
      this.element = element;
    }

    @Override
    public boolean hasNext() {
      return !isGiven;
    }

    @Override
    public E next() {
      if (isGiven) {
        throw new NoSuchElementException();
      }
      isGiven = true;
      return element;
    }

    @Override
    public void remove() {
      throw new UnsupportedOperationException();
    }
  }

  static final class SingletonSet<E> extends AbstractSet<E> {
    private final E element;

    SingletonSet(E element) {
      this.element = element;
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public Iterator<E> iterator() {
      return new SingletonIterator<>(element);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
      throw new UnsupportedOperationException();
    }
  }

  static final class SingletonList<E> extends AbstractList<E> implements RandomAccess {
    private final E element;

    SingletonList(E element) {
      this.element = element;
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public E get(int index) {
      if (index != 0) {
        throw new IndexOutOfBoundsException("Index: " + index + ", Size: 1");
      }
      return element;
    }

    @Override
    public Iterator<E> iterator() {
      return new SingletonIterator<>(element);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void sort(Comparator<? super E> comparator) {}
  }

  static final class SingletonMap<K, V> extends FixedMap<K, V> {
    private final K key;
    private final V value;

    SingletonMap(K key, V value) {
      this.key = key;
      this.value = value;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new SingletonSet<Map.Entry<K, V>>(new AbstractMap.SimpleImmutableEntry<>(key, value));
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
      throw new UnsupportedOperationException();
    }
  }

  static final class Copies<E> extends AbstractList<E> implements RandomAccess {
    private final int count;
    private final E element;

    Copies(int count, E element) {
      this.count = count;
      this.element = element;
    }

    @Override
    public int size() {
      return count;
    }

    @Override
    public E get(int index) {
      Objects.checkIndex(index, count);
      return element;
    }

    @Override
    public List<E> subList(int from, int to) {
      checkSubList(from, to, count);
      return new Copies<>(to - from, element);
    }
  }
}
