package java.util;

import java.io.Serializable;

/** A hash set that is gone through in the order in which elements were added. */
public class LinkedHashSet<E> extends HashSet<E> 
    implements SequencedSet<E>, Cloneable, Serializable {
  /** Makes an empty one. */
  public LinkedHashSet() {
    super(new LinkedHashMap<E, Object>());
  }

  /** Makes an empty one with a table of some size. */
  public LinkedHashSet(int capacity) {
    super(new LinkedHashMap<E, Object>(capacity));
  }

  /** Makes an empty one with a table of some size, and how full it may get. */
  public LinkedHashSet(int capacity, float loadFactor) {
    super(new LinkedHashMap<E, Object>(capacity, loadFactor));
  }

  /** Makes one of the elements of a collection. */
  public LinkedHashSet(Collection<? extends E> c) {
    this(HashMap.capacityFor(Math.max(c.size(), 12)));
    addAll(c);
  }

  /** An empty one with room for a number of elements. */
  public static <T> LinkedHashSet<T> newLinkedHashSet(int count) {
    return new LinkedHashSet<>(elementCapacity(count));
  }

  private LinkedHashMap<E, Object> links() {
    return (LinkedHashMap<E, Object>) map();
  }

  @Override
  public void addFirst(E element) {
    putFirst(links(), element);
  }

  @Override
  public void addLast(E element) {
    putLast(links(), element);
  }

  @Override
  public E getFirst() {
    return links().sequencedKeySet().getFirst();
  }

  @Override
  public E getLast() {
    return links().sequencedKeySet().getLast();
  }

  @Override
  public E removeFirst() {
    return links().sequencedKeySet().removeFirst();
  }

  @Override
  public E removeLast() {
    return links().sequencedKeySet().removeLast();
  }

  @Override
  public SequencedSet<E> reversed() {
    return new Reversed<>(this);
  }

  /** The set from its last element to its first. */
  private static final class Reversed<E> extends AbstractSet<E> implements SequencedSet<E> {
    private final LinkedHashSet<E> base;

    Reversed(LinkedHashSet<E> base) {
      this.base = base;
    }

    @Override
    public int size() {
      return base.size();
    }

    @Override
    public Iterator<E> iterator() {
      return base.links().sequencedKeySet().reversed().iterator();
    }

    @Override
    public boolean contains(Object object) {
      return base.contains(object);
    }

    @Override
    public boolean add(E element) {
      return base.add(element);
    }

    @Override
    public boolean remove(Object object) {
      return base.remove(object);
    }

    @Override
    public void clear() {
      base.clear();
    }

    @Override
    public void addFirst(E element) {
      base.addLast(element);
    }

    @Override
    public void addLast(E element) {
      base.addFirst(element);
    }

    @Override
    public E getFirst() {
      return base.getLast();
    }

    @Override
    public E getLast() {
      return base.getFirst();
    }

    @Override
    public E removeFirst() {
      return base.removeLast();
    }

    @Override
    public E removeLast() {
      return base.removeFirst();
    }

    @Override
    public SequencedSet<E> reversed() {
      return base;
    }
  }
}
