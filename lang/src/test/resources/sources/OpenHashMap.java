package samples.collections;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A hash map with open addressing and linear probing. */
public class OpenHashMap<K, V> extends AbstractMap<K, V> implements Cloneable {
  private static final Object REMOVED = new Object();
  private static final float LOAD = .75f;
  private static final int MINIMUM = 1 << 3;

  private Object[] keys;
  private V[] values;
  private int size, used;
  private transient int changes;

  public OpenHashMap() {
    this(MINIMUM);
  }

  @SuppressWarnings("unchecked")
  public OpenHashMap(int expected) {
    if (expected < 0) throw new IllegalArgumentException("expected size " + expected);
    int capacity = MINIMUM;
    while (capacity * LOAD < expected) capacity <<= 1;
    keys = new Object[capacity];
    values = (V[]) new Object[capacity];
  }

  public OpenHashMap(Map<? extends K, ? extends V> other) {
    this(other.size());
    putAll(other);
  }

  private static int spread(Object key) {
    int h = key.hashCode();
    return (h ^ h >>> 16) * 0x9E3779B9;
  }

  private int find(Object key) {
    int mask = keys.length - 1;
    for (int i = spread(key) & mask; ; i = i + 1 & mask) {
      Object k = keys[i];
      if (k == null) return ~i;
      if (k != REMOVED && (k == key || k.equals(key))) return i;
    }
  }

  @Override
  public V get(Object key) {
    int i = find(key);
    return i >= 0 ? values[i] : null;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) >= 0;
  }

  @Override
  public V put(K key, V value) {
    int i = find(key);
    if (i >= 0) {
      V old = values[i];
      values[i] = value;
      return old;
    }
    if (used + 1 > keys.length * LOAD) {
      resize(size + 1 > keys.length * LOAD / 2 ? keys.length << 1 : keys.length);
      i = find(key);
    }
    i = ~i;
    keys[i] = key;
    values[i] = value;
    size++;
    used++;
    changes++;
    return null;
  }

  @Override
  public V remove(Object key) {
    int i = find(key);
    return i < 0 ? null : removeAt(i);
  }

  private V removeAt(int i) {
    V old = values[i];
    keys[i] = keys[i + 1 & keys.length - 1] == null ? null : REMOVED;
    if (keys[i] == null) used--;
    values[i] = null;
    size--;
    changes++;
    return old;
  }

  @SuppressWarnings("unchecked")
  private void resize(int capacity) {
    Object[] oldKeys = keys;
    V[] oldValues = values;
    keys = new Object[capacity];
    values = (V[]) new Object[capacity];
    used = size = 0;
    for (int i = 0; i < oldKeys.length; i++)
      if (oldKeys[i] != null && oldKeys[i] != REMOVED) put((K) oldKeys[i], oldValues[i]);
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> merger) {
    V old = get(key), next = old == null ? value : merger.apply(old, value);
    if (next == null) remove(key);
    else put(key, next);
    return next;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void clear() {
    Arrays.fill(keys, null);
    Arrays.fill(values, null);
    size = used = 0;
    ++changes;
  }

  private abstract class Cursor<E> implements Iterator<E> {
    int next = -1, last = -1;
    private int expected = changes;

    {
      advance();
    }

    private void advance() {
      do {
        next++;
      } while (next < keys.length && (keys[next] == null || keys[next] == REMOVED));
    }

    abstract E at(int index);

    @Override
    public boolean hasNext() {
      return next < keys.length;
    }

    @Override
    public E next() {
      if (changes != expected) throw new ConcurrentModificationException();
      if (!hasNext()) throw new NoSuchElementException();
      last = next;
      advance();
      return at(last);
    }

    @Override
    public void remove() {
      if (last < 0) throw new IllegalStateException();
      OpenHashMap.this.removeAt(last);
      last = -1;
      expected = changes;
    }
  }

  private class Slot implements Map.Entry<K, V> {
    private final int index;

    Slot(int index) {
      this.index = index;
    }

    @Override
    @SuppressWarnings("unchecked")
    public K getKey() {
      return (K) keys[index];
    }

    @Override
    public V getValue() {
      return values[index];
    }

    @Override
    public V setValue(V value) {
      V old = values[index];
      values[index] = value;
      return old;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Map.Entry<?, ?> e
          && getKey().equals(e.getKey())
          && (getValue() == null ? e.getValue() == null : getValue().equals(e.getValue()));
    }

    @Override
    public int hashCode() {
      return getKey().hashCode() ^ (getValue() == null ? 0 : getValue().hashCode());
    }
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return new Cursor<Map.Entry<K, V>>() {
          @Override
          Map.Entry<K, V> at(int index) {
            return new Slot(index);
          }
        };
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Override
  public Collection<V> values() {
    class Values extends AbstractCollection<V> {
      @Override
      public Iterator<V> iterator() {
        return new Cursor<V>() {
          V at(int index) {
            return values[index];
          }
        };
      }

      @Override
      public int size() {
        return OpenHashMap.this.size;
      }

      @Override
      public void forEach(Consumer<? super V> action) {
        for (V value : this) action.accept(value);
      }
    }
    return new Values();
  }

  @Override
  public OpenHashMap<K, V> clone() {
    try {
      @SuppressWarnings("unchecked")
      OpenHashMap<K, V> copy = (OpenHashMap<K, V>) super.clone();
      copy.keys = keys.clone();
      copy.values = values.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
