package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds values by keys. What a map does not support throws {@code UnsupportedOperationException}.
 */
public interface Map<K, V> {
  /** How many keys there are. */
  int size();

  /** Whether there is none. */
  boolean isEmpty();

  /** Whether a key is equal to an object. */
  boolean containsKey(Object key);

  /** Whether a value is equal to an object. */
  boolean containsValue(Object value);

  /** The value of a key, or null if there is none. */
  V get(Object key);

  /** Gives a key a value. Yields the one before, or null. */
  V put(K key, V value);

  /** Removes a key. Yields its value, or null. */
  V remove(Object key);

  /** Puts everything that is in another map. */
  void putAll(Map<? extends K, ? extends V> map);

  /** Removes everything. */
  void clear();

  /** A view of the keys. */
  Set<K> keySet();

  /** A view of the values. */
  Collection<V> values();

  /** A view of keys with their values. */
  Set<Map.Entry<K, V>> entrySet();

  @Override
  boolean equals(Object other);

  @Override
  int hashCode();

  /** The value of a key, or another if there is none. */
  default V getOrDefault(Object key, V defaultValue) {
    V value = get(key);
    return value != null || containsKey(key) ? value : defaultValue;
  }

  /** Does something with each key and its value. */
  default void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    for (Map.Entry<K, V> entry : entrySet()) {
      K key;
      V value;
      try {
        key = entry.getKey();
        value = entry.getValue();
      } catch (IllegalStateException gone) {
        throw new ConcurrentModificationException(gone);
      }
      action.accept(key, value);
    }
  }

  /** Replaces each value by what a function makes of it and its key. */
  default void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    for (Map.Entry<K, V> entry : entrySet()) {
      try {
        K key = entry.getKey();
        V value = entry.getValue();
        entry.setValue(function.apply(key, value));
      } catch (IllegalStateException gone) {
        throw new ConcurrentModificationException(gone);
      }
    }
  }

  /** Gives a key a value if it has none. Yields the one before, or null. */
  default V putIfAbsent(K key, V value) {
    V before = get(key);
    return before == null ? put(key, value) : before;
  }

  /** Removes a key if it has a value. Yields whether it had. */
  default boolean remove(Object key, Object value) {
    Object current = get(key);
    if (!Objects.equals(current, value) || current == null && !containsKey(key)) {
      return false;
    }
    remove(key);
    return true;
  }

  /** Replaces the value of a key if it is a certain one. Yields whether it was. */
  default boolean replace(K key, V expected, V value) {
    Object current = get(key);
    if (!Objects.equals(current, expected) || current == null && !containsKey(key)) {
      return false;
    }
    put(key, value);
    return true;
  }

  /** Replaces the value of a key that has one. Yields the one before, or null. */
  default V replace(K key, V value) {
    V current = get(key);
    return current != null || containsKey(key) ? put(key, value) : current;
  }

  /**
   * The value of a key; if there is none, what a function makes of the key, which is put if not
   * null.
   */
  default V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
    Objects.requireNonNull(mappingFunction);
    V value = get(key);
    if (value != null) {
      return value;
    }
    V made = mappingFunction.apply(key);
    if (made != null) {
      put(key, made);
    }
    return made;
  }

  /** Replaces the value of a key that has one; the key is removed if the new one is null. */
  default V computeIfPresent(
      K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    V before = get(key);
    if (before == null) {
      return null;
    }
    V made = remappingFunction.apply(key, before);
    if (made == null) {
      remove(key);
    } else {
      put(key, made);
    }
    return made;
  }

  /** Gives a key what a function makes of it and its value or null; removes it if that is null. */
  default V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    V before = get(key);
    V made = remappingFunction.apply(key, before);
    if (made != null) {
      put(key, made);
    } else if (before != null || containsKey(key)) {
      remove(key);
    }
    return made;
  }

  /**
   * Gives a key a value, or what a function makes of the one it has and this; removes it for null.
   */
  default V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    Objects.requireNonNull(value);
    V before = get(key);
    V made = before == null ? value : remappingFunction.apply(before, value);
    if (made == null) {
      remove(key);
    } else {
      put(key, made);
    }
    return made;
  }

  /** An entry that cannot be changed, of a key and a value that are not null. */
  static <K, V> Map.Entry<K, V> entry(K key, V value) {
    return new ImmutableCollections.FixedEntry<>(key, value);
  }

  /** A map of entries with different keys, that cannot be changed and has no null. */
  @SafeVarargs
  static <K, V> Map<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... entries) {
    if (entries.length == 1) {
      return of(entries[0].getKey(), entries[0].getValue());
    }
    Object[] pairs = new Object[2 * entries.length];
    int cell = 0;
    for (Map.Entry<? extends K, ? extends V> entry : entries) {
      pairs[cell++] = entry.getKey();
      pairs[cell++] = entry.getValue();
    }
    return ImmutableCollections.map(pairs);
  }

  /** A map of what is in another one, without null, that cannot be changed. */
  @SuppressWarnings("unchecked")
  static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
    if (map instanceof ImmutableCollections.FixedMap) {
      return (Map<K, V>) map;
    }
    if (map.isEmpty()) {
      return of();
    }
    Object[] pairs = new Object[2 * map.size()];
    int cell = 0;
    for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
      pairs[cell++] = entry.getKey();
      pairs[cell++] = entry.getValue();
    }
    return ImmutableCollections.map(pairs);
  }

  /** The empty map, which cannot be changed. */
  @SuppressWarnings("unchecked")
  static <K, V> Map<K, V> of() {
    return (Map<K, V>) ImmutableCollections.EMPTY_MAP;
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(K k1, V v1) {
    return ImmutableCollections.map(k1, v1);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2) {
    return ImmutableCollections.map(k1, v1, k2, v2);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3) {
    return ImmutableCollections.map(k1, v1, k2, v2, k3, v3);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4) {
    return ImmutableCollections.map(k1, v1, k2, v2, k3, v3, k4, v4);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5) {
    return ImmutableCollections.map(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(
      K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6) {
    return ImmutableCollections.map(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(
      K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7) {
    return ImmutableCollections.map(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(
      K k1,
      V v1,
      K k2,
      V v2,
      K k3,
      V v3,
      K k4,
      V v4,
      K k5,
      V v5,
      K k6,
      V v6,
      K k7,
      V v7,
      K k8,
      V v8) {
    return ImmutableCollections.map(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(
      K k1,
      V v1,
      K k2,
      V v2,
      K k3,
      V v3,
      K k4,
      V v4,
      K k5,
      V v5,
      K k6,
      V v6,
      K k7,
      V v7,
      K k8,
      V v8,
      K k9,
      V v9) {
    return ImmutableCollections.map(
        k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9);
  }

  /** A map of different keys and their values that cannot be changed and has no null. */
  static <K, V> Map<K, V> of(
      K k1,
      V v1,
      K k2,
      V v2,
      K k3,
      V v3,
      K k4,
      V v4,
      K k5,
      V v5,
      K k6,
      V v6,
      K k7,
      V v7,
      K k8,
      V v8,
      K k9,
      V v9,
      K k10,
      V v10) {
    return ImmutableCollections.map(
        k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9, k10, v10);
  }

  /** A key with its value. */
  interface Entry<K, V> {
    /** The key. */
    K getKey();

    /** The value. */
    V getValue();

    /** Replaces the value in the map. Yields the one before. */
    V setValue(V value);

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    /** Compares by the keys. */
    static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey() {
      return (a, b) -> a.getKey().compareTo(b.getKey());
    }

    /** Compares by the values. */
    static <K, V extends Comparable<? super V>> Comparator<Map.Entry<K, V>> comparingByValue() {
      return (a, b) -> a.getValue().compareTo(b.getValue());
    }

    /** Compares by what a comparator says of the keys. */
    static <K, V> Comparator<Map.Entry<K, V>> comparingByKey(Comparator<? super K> cmp) {
      Objects.requireNonNull(cmp);
      return (a, b) -> cmp.compare(a.getKey(), b.getKey());
    }

    /** Compares by what a comparator says of the values. */
    static <K, V> Comparator<Map.Entry<K, V>> comparingByValue(Comparator<? super V> cmp) {
      Objects.requireNonNull(cmp);
      return (a, b) -> cmp.compare(a.getValue(), b.getValue());
    }

    /** An entry of the same key and value that no map knows of and that cannot be changed. */
    @SuppressWarnings("unchecked")
    static <K, V> Map.Entry<K, V> copyOf(Map.Entry<? extends K, ? extends V> e) {
      if (Objects.requireNonNull(e) instanceof ImmutableCollections.FixedEntry) {
        return (Map.Entry<K, V>) e;
      }
      return Map.entry(e.getKey(), e.getValue());
    }
  }
}
