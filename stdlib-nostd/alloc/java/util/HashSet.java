package java.util;

import java.io.Serializable;

/** A set that finds elements by their hash codes: the keys of a {@code HashMap}. */
public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
  private static final Object PRESENT = new Object();

  private HashMap<E, Object> map;

  /** Makes an empty one. */
  public HashSet() {
    map = new HashMap<>();
  }

  /** Makes an empty one with a table of some size. */
  public HashSet(int capacity) {
    map = new HashMap<>(capacity);
  }

  /** Makes an empty one with a table of some size, and how full it may get. */
  public HashSet(int capacity, float loadFactor) {
    map = new HashMap<>(capacity, loadFactor);
  }

  /** Makes one of the elements of a collection. */
  public HashSet(Collection<? extends E> c) {
    map = HashMap.newHashMap(Math.max(c.size(), 12));
    addAll(c);
  }

  /** One on a map, for subclasses and copies. */
  HashSet(HashMap<E, Object> map) {
    this.map = map;
  }

  /** An empty one with room for a number of elements. */
  public static <T> HashSet<T> newHashSet(int count) {
    return new HashSet<>(elementCapacity(count));
  }

  /** The capacity of a table for a number of elements. */
  static int elementCapacity(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("Negative number of elements: " + count);
    }
    return HashMap.capacityFor(count);
  }

  final HashMap<E, Object> map() {
    return map;
  }

  @Override
  public Iterator<E> iterator() {
    return map.keySet().iterator();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public boolean contains(Object object) {
    return map.containsKey(object);
  }

  @Override
  public boolean add(E element) {
    return map.put(element, PRESENT) == null;
  }

  @Override
  public boolean remove(Object object) {
    return map.remove(object) != null;
  }

  @Override
  public void clear() {
    map.clear();
  }

  /** A set of the same elements. */
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      HashSet<E> copy = (HashSet<E>) super.clone();
      copy.map = (HashMap<E, Object>) map.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  /** Adds an element in front of all others, or moves it there. */
  final void putFirst(LinkedHashMap<E, Object> links, E element) {
    links.putFirst(element, PRESENT);
  }

  /** Adds an element behind all others, or moves it there. */
  final void putLast(LinkedHashMap<E, Object> links, E element) {
    links.putLast(element, PRESENT);
  }
}
