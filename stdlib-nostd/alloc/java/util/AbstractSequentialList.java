package java.util;

/** Makes a list of {@code listIterator} and {@code size}. */
public abstract class AbstractSequentialList<E> extends AbstractList<E> {
  /** Called by subclasses. */
  protected AbstractSequentialList() {}

  private static IndexOutOfBoundsException outside(int index) {
    return new IndexOutOfBoundsException("Index: " + index);
  }

  @Override
  public E get(int index) {
    try {
      return listIterator(index).next();
    } catch (NoSuchElementException none) {
      throw outside(index);
    }
  }

  @Override
  public E set(int index, E element) {
    try {
      ListIterator<E> each = listIterator(index);
      E before = each.next();
      each.set(element);
      return before;
    } catch (NoSuchElementException none) {
      throw outside(index);
    }
  }

  @Override
  public void add(int index, E element) {
    try {
      listIterator(index).add(element);
    } catch (NoSuchElementException none) {
      throw outside(index);
    }
  }

  @Override
  public E remove(int index) {
    try {
      ListIterator<E> each = listIterator(index);
      E removed = each.next();
      each.remove();
      return removed;
    } catch (NoSuchElementException none) {
      throw outside(index);
    }
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> c) {
    try {
      boolean changed = false;
      ListIterator<E> each = listIterator(index);
      for (E element : c) {
        each.add(element);
        changed = true;
      }
      return changed;
    } catch (NoSuchElementException none) {
      throw outside(index);
    }
  }

  @Override
  public Iterator<E> iterator() {
    return listIterator();
  }

  @Override
  public abstract ListIterator<E> listIterator(int index);
}
