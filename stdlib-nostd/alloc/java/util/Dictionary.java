package java.util;

/** The superclass of {@code Hashtable}: what maps were before {@code Map}. */
public abstract class Dictionary<K, V> {
  /** Called by subclasses. */
  public Dictionary() {}

  /** How many keys there are. */
  public abstract int size();

  /** Whether there is none. */
  public abstract boolean isEmpty();

  /** Goes through the keys. */
  public abstract Enumeration<K> keys();

  /** Goes through the values. */
  public abstract Enumeration<V> elements();

  /** The value of a key, or null if there is none. */
  public abstract V get(Object key);

  /** Gives a key a value. Yields the one before, or null. */
  public abstract V put(K key, V value);

  /** Removes a key. Yields its value, or null. */
  public abstract V remove(Object key);
}
