package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Views whose methods are synchronized. Who goes through one synchronizes on it. */
final class Synchronized {
  private Synchronized() {}

  static class View<E> implements Collection<E> {
    private final Collection<E> base;
    final Object lock;

    /** A view that is synchronized on an object, or on itself for null. */
    View(Collection<E> base, Object lock) {
      this.base = Objects.requireNonNull(base);
      this.lock = lock == null ? this : lock;
    }

    @Override
    public Iterator<E> iterator() {
      return base.iterator();
    }

    @Override
    public int size() {
      synchronized (lock) {
        return base.size();
      }
    }

    @Override
    public boolean isEmpty() {
      synchronized (lock) {
        return base.isEmpty();
      }
    }

    @Override
    public boolean contains(Object object) {
      synchronized (lock) {
        return base.contains(object);
      }
    }

    @Override
    public Object[] toArray() {
      synchronized (lock) {
        return base.toArray();
      }
    }

    @Override
    public <T> T[] toArray(T[] array) {
      synchronized (lock) {
        return base.toArray(array);
      }
    }

    @Override
    public boolean add(E element) {
      synchronized (lock) {
        return base.add(element);
      }
    }

    @Override
    public boolean remove(Object object) {
      synchronized (lock) {
        return base.remove(object);
      }
    }

    @Override
    public boolean containsAll(Collection<?> collection) {
      synchronized (lock) {
        return base.containsAll(collection);
      }
    }

    @Override
    public boolean addAll(Collection<? extends E> collection) {
      synchronized (lock) {
        return base.addAll(collection);
      }
    }

    @Override
    public boolean removeAll(Collection<?> collection) {
      synchronized (lock) {
        return base.removeAll(collection);
      }
    }

    @Override
    public boolean retainAll(Collection<?> collection) {
      synchronized (lock) {
        return base.retainAll(collection);
      }
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
      synchronized (lock) {
        return base.removeIf(filter);
      }
    }

    @Override
    public void clear() {
      synchronized (lock) {
        base.clear();
      }
    }

    @Override
    public void forEach(Consumer<? super E> action) {
      synchronized (lock) {
        base.forEach(action);
      }
    }

    @Override
    public String toString() {
      synchronized (lock) {
        return base.toString();
      }
    }
  }

  static class SetView<E> extends View<E> implements Set<E> {
    private final Set<E> base;

    SetView(Set<E> base, Object lock) {
      super(base, lock);
      this.base = base;
    }

    @Override
    public boolean equals(Object other) {
      if (other == this) {
        return true;
      }
      synchronized (lock) {
        return base.equals(other);
      }
    }

    @Override
    public int hashCode() {
      synchronized (lock) {
        return base.hashCode();
      }
    }
  }

  static class ListView<E> extends View<E> implements List<E> {
    private final List<E> base;

    ListView(List<E> base, Object lock) {
      super(base, lock);
      this.base = base;
    }

    @Override
    public ListIterator<E> listIterator() {
      return base.listIterator();
    }

    @Override
    public ListIterator<E> listIterator(int index) {
      return base.listIterator(index);
    }

    @Override
    public List<E> subList(int from, int to) {
      synchronized (lock) {
        List<E> part = base.subList(from, to);
        return base instanceof RandomAccess
            ? new FastListView<>(part, lock)
            : new ListView<>(part, lock);
      }
    }

    @Override
    public boolean equals(Object other) {
      if (other == this) {
        return true;
      }
      synchronized (lock) {
        return base.equals(other);
      }
    }

    @Override
    public int hashCode() {
      synchronized (lock) {
        return base.hashCode();
      }
    }

    @Override
    public E get(int index) {
      synchronized (lock) {
        return base.get(index);
      }
    }

    @Override
    public E set(int index, E element) {
      synchronized (lock) {
        return base.set(index, element);
      }
    }

    @Override
    public void add(int index, E element) {
      synchronized (lock) {
        base.add(index, element);
      }
    }

    @Override
    public E remove(int index) {
      synchronized (lock) {
        return base.remove(index);
      }
    }

    @Override
    public int indexOf(Object object) {
      synchronized (lock) {
        return base.indexOf(object);
      }
    }

    @Override
    public int lastIndexOf(Object object) {
      synchronized (lock) {
        return base.lastIndexOf(object);
      }
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> collection) {
      synchronized (lock) {
        return base.addAll(index, collection);
      }
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
      synchronized (lock) {
        base.replaceAll(operator);
      }
    }

    @Override
    public void sort(Comparator<? super E> comparator) {
      synchronized (lock) {
        base.sort(comparator);
      }
    }
  }

  /** A view of a list that reaches all its elements fast. */
  static final class FastListView<E> extends ListView<E> implements RandomAccess {
    FastListView(List<E> base, Object lock) {
      super(base, lock);
    }
  }

  static class MapView<K, V> implements Map<K, V> {
    private final Map<K, V> base;
    final Object lock;

    /** A view that is synchronized on an object, or on itself for null. */
    MapView(Map<K, V> base, Object lock) {
      this.base = Objects.requireNonNull(base);
      this.lock = lock == null ? this : lock;
    }

    @Override
    public Set<K> keySet() {
      return new SetView<>(base.keySet(), lock);
    }

    @Override
    public Collection<V> values() {
      return new View<>(base.values(), lock);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new SetView<>(base.entrySet(), lock);
    }

    @Override
    public int size() {
      synchronized (lock) {
        return base.size();
      }
    }

    @Override
    public boolean isEmpty() {
      synchronized (lock) {
        return base.isEmpty();
      }
    }

    @Override
    public boolean containsKey(Object key) {
      synchronized (lock) {
        return base.containsKey(key);
      }
    }

    @Override
    public boolean containsValue(Object value) {
      synchronized (lock) {
        return base.containsValue(value);
      }
    }

    @Override
    public V get(Object key) {
      synchronized (lock) {
        return base.get(key);
      }
    }

    @Override
    public V put(K key, V value) {
      synchronized (lock) {
        return base.put(key, value);
      }
    }

    @Override
    public V remove(Object key) {
      synchronized (lock) {
        return base.remove(key);
      }
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
      synchronized (lock) {
        base.putAll(map);
      }
    }

    @Override
    public void clear() {
      synchronized (lock) {
        base.clear();
      }
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
      synchronized (lock) {
        return base.getOrDefault(key, defaultValue);
      }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
      synchronized (lock) {
        base.forEach(action);
      }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
      synchronized (lock) {
        base.replaceAll(function);
      }
    }

    @Override
    public V putIfAbsent(K key, V value) {
      synchronized (lock) {
        return base.putIfAbsent(key, value);
      }
    }

    @Override
    public boolean remove(Object key, Object value) {
      synchronized (lock) {
        return base.remove(key, value);
      }
    }

    @Override
    public boolean replace(K key, V expected, V value) {
      synchronized (lock) {
        return base.replace(key, expected, value);
      }
    }

    @Override
    public V replace(K key, V value) {
      synchronized (lock) {
        return base.replace(key, value);
      }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
      synchronized (lock) {
        return base.computeIfAbsent(key, function);
      }
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      synchronized (lock) {
        return base.computeIfPresent(key, function);
      }
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      synchronized (lock) {
        return base.compute(key, function);
      }
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
      synchronized (lock) {
        return base.merge(key, value, function);
      }
    }

    @Override
    public String toString() {
      synchronized (lock) {
        return base.toString();
      }
    }

    @Override
    public boolean equals(Object other) {
      if (other == this) {
        return true;
      }
      synchronized (lock) {
        return base.equals(other);
      }
    }

    @Override
    public int hashCode() {
      synchronized (lock) {
        return base.hashCode();
      }
    }
  }
}
