package java.util;

/** Makes a collection of {@code iterator} and {@code size}. */
public abstract class AbstractCollection<E> implements Collection<E> {
  /** Called by subclasses. */
  protected AbstractCollection() {}

  @Override
  public abstract Iterator<E> iterator();

  @Override
  public abstract int size();

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public boolean contains(Object o) {
    for (E element : this) {
      if (o == null ? element == null : o.equals(element)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Object[] toArray() {
    return fill(new Object[size()]);
  }

  /** The elements go into an array, which grows or is cut where the size was not true. */
  private <T> T[] fill(T[] array) {
    T[] result = array;
    int count = 0;
    for (Iterator<E> each = iterator(); each.hasNext(); count++) {
      if (count == result.length) {
        result = Arrays.copyOf(result, count + (count >> 1) + 1);
      }
      result[count] = ArrayCopies.element(each.next());
    }
    return count == result.length ? result : Arrays.copyOf(result, count);
  }

  @Override
  public <T> T[] toArray(T[] a) {
    int size = size();
    if (size > a.length) {
      return fill(ArrayCopies.newArray(a, size));
    }
    int count = 0;
    for (Iterator<E> each = iterator(); each.hasNext(); count++) {
      a[count] = ArrayCopies.element(each.next());
    }
    if (count < a.length) {
      a[count] = null;
    }
    return a;
  }

  @Override
  public boolean add(E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean remove(Object o) {
    for (Iterator<E> each = iterator(); each.hasNext(); ) {
      E element = each.next();
      if (o == null ? element == null : o.equals(element)) {
        each.remove();
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean containsAll(Collection<?> c) {
    for (Object object : c) {
      if (!contains(object)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean addAll(Collection<? extends E> c) {
    boolean changed = false;
    for (E element : c) {
      changed |= add(element);
    }
    return changed;
  }

  @Override
  public boolean removeAll(Collection<?> collection) {
    Objects.requireNonNull(collection);
    return removeWhere(collection, true);
  }

  @Override
  public boolean retainAll(Collection<?> collection) {
    Objects.requireNonNull(collection);
    return removeWhere(collection, false);
  }

  private boolean removeWhere(Collection<?> collection, boolean isContained) {
    boolean changed = false;
    for (Iterator<E> each = iterator(); each.hasNext(); ) {
      if (collection.contains(each.next()) == isContained) {
        each.remove();
        changed = true;
      }
    }
    return changed;
  }

  @Override
  public void clear() {
    for (Iterator<E> each = iterator(); each.hasNext(); ) {
      each.next();
      each.remove();
    }
  }

  @Override
  public String toString() {
    Iterator<E> each = iterator();
    if (!each.hasNext()) {
      return "[]";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    while (true) {
      E element = each.next();
      text.append(element == this ? "(this Collection)" : element);
      if (!each.hasNext()) {
        return text.append(']').toString();
      }
      text.append(", ");
    }
  }
}
