package java.util;

import java.io.Serializable;

/** Makes a map of {@code entrySet}; of {@code put} if it changes. */
public abstract class AbstractMap<K, V> implements Map<K, V> {
  /** Called by subclasses. */
  protected AbstractMap() {}

  @Override
  public abstract Set<Map.Entry<K, V>> entrySet();

  @Override
  public int size() {
    return entrySet().size();
  }

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public boolean containsValue(Object value) {
    for (Map.Entry<K, V> entry : entrySet()) {
      if (Objects.equals(value, entry.getValue())) {
        return true;
      }
    }
    return false;
  }

  private Map.Entry<K, V> find(Object key) {
    for (Map.Entry<K, V> entry : entrySet()) {
      if (Objects.equals(key, entry.getKey())) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) != null;
  }

  @Override
  public V get(Object key) {
    Map.Entry<K, V> entry = find(key);
    return entry == null ? null : entry.getValue();
  }

  @Override
  public V put(K key, V value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public V remove(Object key) {
    for (Iterator<Map.Entry<K, V>> each = entrySet().iterator(); each.hasNext(); ) {
      Map.Entry<K, V> entry = each.next();
      if (Objects.equals(key, entry.getKey())) {
        V value = entry.getValue();
        each.remove();
        return value;
      }
    }
    return null;
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> m) {
    for (Map.Entry<? extends K, ? extends V> entry : m.entrySet()) {
      put(entry.getKey(), entry.getValue());
    }
  }

  @Override
  public void clear() {
    entrySet().clear();
  }

  @Override
  public Set<K> keySet() {
    return new MapViews.Keys<>(this);
  }

  @Override
  public Collection<V> values() {
    return new MapViews.Values<>(this);
  }

  @Override
  public boolean equals(Object other) {
    if (other == this) {
      return true;
    }
    if (!(other instanceof Map)) {
      return false;
    }
    Map<?, ?> map = (Map<?, ?>) other;
    if (map.size() != size()) {
      return false;
    }
    try {
      for (Map.Entry<K, V> entry : entrySet()) {
        K key = entry.getKey();
        V value = entry.getValue();
        if (value == null) {
          if (map.get(key) != null || !map.containsKey(key)) {
            return false;
          }
        } else if (!value.equals(map.get(key))) {
          return false;
        }
      }
      return true;
    } catch (ClassCastException | NullPointerException unequal) {
      return false;
    }
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (Map.Entry<K, V> entry : entrySet()) {
      hash += entry.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    Iterator<Map.Entry<K, V>> each = entrySet().iterator();
    if (!each.hasNext()) {
      return "{}";
    }
    StringBuilder text = new StringBuilder();
    text.append('{');
    while (true) {
      Map.Entry<K, V> entry = each.next();
      K key = entry.getKey();
      V value = entry.getValue();
      text.append(key == this ? "(this Map)" : key);
      text.append('=');
      text.append(value == this ? "(this Map)" : value);
      if (!each.hasNext()) {
        return text.append('}').toString();
      }
      text.append(", ");
    }
  }

  /** Whether something is an entry equal to one of a key and a value. */
  static boolean isEntry(Object other, Object key, Object value) {
    if (!(other instanceof Map.Entry)) {
      return false;
    }
    Map.Entry<?, ?> entry = (Map.Entry<?, ?>) other;
    return Objects.equals(key, entry.getKey()) && Objects.equals(value, entry.getValue());
  }

  /** Copies of entries, for maps whose own ones are not to be kept. */
  static Object[] copyEntries(Set<? extends Map.Entry<?, ?>> entries) {
    Object[] copies = new Object[entries.size()];
    int count = 0;
    for (Map.Entry<?, ?> entry : entries) {
      copies[count++] = new SimpleEntry<>(entry);
    }
    return copies;
  }

  /** An entry that no map knows of. */
  public static class SimpleEntry<K, V> implements Map.Entry<K, V>, Serializable {
    private final K key;
    private V value;

    /** Makes one of a key and a value. */
    public SimpleEntry(K key, V value) {
      this.key = key;
      this.value = value;
    }

    /** Makes a copy of another. */
    public SimpleEntry(Map.Entry<? extends K, ? extends V> entry) {
      key = entry.getKey();
      value = entry.getValue();
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
      V before = this.value;
      this.value = value;
      return before;
    }

    @Override
    public boolean equals(Object other) {
      return isEntry(other, key, value);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(key) ^ Objects.hashCode(value);
    }

    @Override
    public String toString() {
      return key + "=" + value;
    }
  }

  /** An entry that no map knows of and that cannot be changed. */
  public static class SimpleImmutableEntry<K, V> implements Map.Entry<K, V>, Serializable {
    private final K key;
    private final V value;

    /** Makes one of a key and a value. */
    public SimpleImmutableEntry(K key, V value) {
      this.key = key;
      this.value = value;
    }

    /** Makes a copy of another. */
    public SimpleImmutableEntry(Map.Entry<? extends K, ? extends V> entry) {
      key = entry.getKey();
      value = entry.getValue();
    }

    @Override
    public K getKey() {
      return key;
    }

    @Override
    public V getValue() {
      return value;
    }

    /** Not supported. */
    @Override
    public V setValue(V value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object other) {
      return isEntry(other, key, value);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(key) ^ Objects.hashCode(value);
    }

    @Override
    public String toString() {
      return key + "=" + value;
    }
  }
}
