package java.util;

/** Makes a set of {@code iterator} and {@code size}. */
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
  /** Called by subclasses. */
  protected AbstractSet() {}

  @Override
  public boolean equals(Object other) {
    if (other == this) {
      return true;
    }
    if (!(other instanceof Set)) {
      return false;
    }
    Collection<?> set = (Collection<?>) other;
    if (set.size() != size()) {
      return false;
    }
    try {
      return containsAll(set);
    } catch (ClassCastException | NullPointerException unequal) {
      return false;
    }
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (E element : this) {
      if (element != null) {
        hash += element.hashCode();
      }
    }
    return hash;
  }

  /** Goes through the smaller of the two collections. */
  @Override
  public boolean removeAll(Collection<?> c) {
    Objects.requireNonNull(c);
    if (size() <= c.size()) {
      return super.removeAll(c);
    }
    boolean changed = false;
    for (Object object : c) {
      changed |= remove(object);
    }
    return changed;
  }
}
