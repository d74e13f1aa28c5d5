package java.util;

import java.io.Serializable;

/** A map whose keys are constants of an enum, in their order: an array of values. */
public class EnumMap<K
    extends Enum<K>, V>
    extends AbstractMap<K, V>
    implements Serializable, Cloneable {
  /** Stands for the value null; null itself stands for no value. */
  private static final Object NULL = new Object();

  private final Class<K> type;
  private final K[] constants;
  private Object[] values;
  private int size;

  /** Makes an empty one. */
  public EnumMap(Class<K> keyType) {
    this.type = keyType;
    constants = keyType.getEnumConstants();
    values = new Object[constants.length];
  }

  /** Makes one of what is in another map. */
  public EnumMap(EnumMap<K, ? extends V> m) {
    type = m.type;
    constants = m.constants;
    values = m.values.clone();
    size = m.size;
  }

  /** Makes one of what is in another map, which says by its keys of which enum. */
  public EnumMap(Map<K, ? extends V> m) {
    this(typeOf(m));
    putAll(m);
  }

  @SuppressWarnings("unchecked")
  private static <K extends Enum<K>> Class<K> typeOf(Map<K, ?> m) {
    if (m instanceof EnumMap) {
      return ((EnumMap<K, ?>) m).type;
    }
    if (m.isEmpty()) {
      throw new IllegalArgumentException("Specified map is empty");
    }
    return m.keySet().iterator().next().getDeclaringClass();
  }

  private static Object mask(Object value) {
    return value == null ? NULL : value;
  }

  @SuppressWarnings("unchecked")
  private V unmask(Object value) {
    return (V) (value == NULL ? null : value);
  }

  /** The position of a constant of the enum; -1 for everything else. */
  private int indexOf(Object key) {
    if (!(key instanceof Enum)) {
      return -1;
    }
    int ordinal = ((Enum<?>) key).ordinal();
    return ordinal < constants.length && constants[ordinal] == key ? ordinal : -1;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsValue(Object value) {
    Object masked = mask(value);
    for (Object other : values) {
      if (masked.equals(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean containsKey(Object key) {
    int index = indexOf(key);
    return index >= 0 && values[index] != null;
  }

  @Override
  public V get(Object key) {
    int index = indexOf(key);
    return index < 0 ? null : unmask(values[index]);
  }

  @Override
  public V put(K key, V value) {
    Class<?> typeOfKey = key.getClass();
    if (indexOf(key) < 0) {
      throw new ClassCastException(typeOfKey + " != " + type);
    }
    Enum<?> constant = key;
    int index = constant.ordinal();
    Object before = values[index];
    values[index] = mask(value);
    if (before == null) {
      size++;
    }
    return unmask(before);
  }

  @Override
  public V remove(Object key) {
    int index = indexOf(key);
    return index < 0 ? null : removeAt(index);
  }

  private V removeAt(int index) {
    Object before = values[index];
    if (before != null) {
      values[index] = null;
      size--;
    }
    return unmask(before);
  }

  @Override
  public void clear() {
    Arrays.fill(values, null);
    size = 0;
  }

  /** A map of the same constants and values. */
  @SuppressWarnings("unchecked")
  public EnumMap<K, V> clone() {
    try {
      EnumMap<K, V> copy = (EnumMap<K, V>) super.clone();
      copy.values = values.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {
    @Override
    public int size() {
      return size;
    }

    @Override
    public void clear() {
      EnumMap.this.clear();
    }

    @Override
    public Object[] toArray() {
      return AbstractMap.copyEntries(this);
    }

    @Override
    public <T> T[] toArray(T[] a) {
      return ArrayFilling.into(a, toArray(), 0, size);
    }

    private boolean has(Object object) {
      if (!(object instanceof Map.Entry)) {
        return false;
      }
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) object;
      int index = indexOf(entry.getKey());
      return index >= 0 && mask(entry.getValue()).equals(values[index]);
    }

    @Override
    public boolean contains(Object object) {
      return has(object);
    }

    @Override
    public boolean remove(Object object) {
      if (!has(object)) {
        return false;
      }
      removeAt(indexOf(((Map.Entry<?, ?>) object).getKey()));
      return true;
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return new Cursor();
    }
  }

  private final class Cursor implements Iterator<Map.Entry<K, V>> {
    private int next;
    private Node last;

    @Override
    public boolean hasNext() {
      while (next < values.length && values[next] == null) {
        next++;
      }
      return next < values.length;
    }

    @Override
    public Map.Entry<K, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      last = new Node(next++);
      return last;
    }

    @Override
    public void remove() {
      if (last == null) {
        throw new IllegalStateException();
      }
      removeAt(last.index);
      last = null;
    }
  }

  /** A constant with the value that it has at the time. */
  private final class Node implements Map.Entry<K, V> {
    private final int index;

    Node(int index) {
      this.index = index;
    }

    @Override
    public K getKey() {
      return constants[index];
    }

    @Override
    public V getValue() {
      return unmask(values[index]);
    }

    @Override
    public V setValue(V value) {
      V before = getValue();
      values[index] = mask(value);
      return before;
    }

    @Override
    public boolean equals(Object other) {
      return isEntry(other, getKey(), getValue());
    }

    @Override
    public int hashCode() {
      return getKey().hashCode() ^ Objects.hashCode(getValue());
    }

    @Override
    public String toString() {
      return getKey() + "=" + getValue();
    }
  }
}
