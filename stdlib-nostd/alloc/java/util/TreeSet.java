package java.util;

import java.io.Serializable;

/** A set in the order of its elements or of a comparator: the keys of a {@code TreeMap}. */
public class TreeSet<E> extends TreeKeys<E> implements NavigableSet<E>, Cloneable, Serializable {
  private static final Object PRESENT = new Object();

  private NavigableMap<E, Object> map;

  private TreeSet(NavigableMap<E, Object> map) {
    super(map);
    this.map = map;
  }

  /** Makes an empty one in the order that the elements have of their own. */
  public TreeSet() {
    this(new TreeMap<E, Object>());
  }

  /** Makes an empty one in the order of a comparator. */
  public TreeSet(Comparator<? super E> comparator) {
    this(new TreeMap<E, Object>(comparator));
  }

  /** Makes one of the elements of a collection, in the order that they have of their own. */
  public TreeSet(Collection<? extends E> c) {
    this();
    addAll(c);
  }

  /** Makes one of the elements of another set, in the same order. */
  public TreeSet(SortedSet<E> s) {
    this(s.comparator());
    addAll(s);
  }

  @Override
  @SuppressWarnings("unchecked")
  NavigableSet<E> on(NavigableMap<E, ?> other) {
    return new TreeSet<>((NavigableMap<E, Object>) other);
  }

  @Override
  public boolean add(E element) {
    return map.put(element, PRESENT) == null;
  }

  @Override
  public boolean addAll(Collection<? extends E> c) {
    if (map.isEmpty() && c.size() > 0 && c instanceof SortedSet && map instanceof TreeMap) {
      SortedSet<? extends E> sorted = (SortedSet<? extends E>) c;
      if (Objects.equals(sorted.comparator(), map.comparator())) {
        ((TreeMap<E, Object>) map).addSortedKeys(sorted, PRESENT);
        return true;
      }
    }
    return super.addAll(c);
  }

  @Override
  public boolean remove(Object object) {
    return map.remove(object) != null;
  }

  /** A set of the same elements in the same order. */
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      TreeSet<E> copy = (TreeSet<E>) super.clone();
      copy.map = new TreeMap<>(map);
      copy.setMap(copy.map);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }
}
