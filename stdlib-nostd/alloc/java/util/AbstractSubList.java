package java.util;

/** A part of a list. The list must not change but through this part, or a part of it. */
class AbstractSubList<E> extends AbstractList<E> {
  private final AbstractList<E> root;
  private final AbstractSubList<E> parent;
  private final int offset;
  private int size;

  private AbstractSubList(AbstractList<E> root, AbstractSubList<E> parent, int offset, int size) {
    this.root = root;
    this.parent = parent;
    this.offset = offset;
    this.size = size;
    modCount = root.modCount;
  }

  /** One of a list that reaches all its elements fast. */
  private static final class Fast<E> extends AbstractSubList<E> implements RandomAccess {
    Fast(AbstractList<E> root, AbstractSubList<E> parent, int offset, int size) {
      super(root, parent, offset, size);
    }
  }

  static <E> List<E> of(AbstractList<E> root, int from, int to) {
    return make(root, null, from, to - from);
  }

  private static <E> List<E> make(
      AbstractList<E> root, AbstractSubList<E> parent, int offset, int size) {
    return root instanceof RandomAccess
        ? new Fast<>(root, parent, offset, size)
        : new AbstractSubList<>(root, parent, offset, size);
  }

  private void checkUnchanged() {
    if (root.modCount != modCount) {
      throw new ConcurrentModificationException();
    }
  }

  private void changed(int difference) {
    AbstractSubList<E> list = this;
    do {
      list.size += difference;
      list.modCount = root.modCount;
      list = list.parent;
    } while (list != null);
  }

  @Override
  public int size() {
    checkUnchanged();
    return size;
  }

  @Override
  public E get(int index) {
    Objects.checkIndex(index, size);
    checkUnchanged();
    return root.get(offset + index);
  }

  @Override
  public E set(int index, E element) {
    Objects.checkIndex(index, size);
    checkUnchanged();
    return root.set(offset + index, element);
  }

  @Override
  public void add(int index, E element) {
    checkPosition(index, size);
    checkUnchanged();
    root.add(offset + index, element);
    changed(1);
  }

  @Override
  public E remove(int index) {
    Objects.checkIndex(index, size);
    checkUnchanged();
    E removed = root.remove(offset + index);
    changed(-1);
    return removed;
  }

  @Override
  protected void removeRange(int from, int to) {
    checkUnchanged();
    root.removeRange(offset + from, offset + to);
    changed(from - to);
  }

  @Override
  public boolean addAll(Collection<? extends E> collection) {
    return addAll(size, collection);
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> c) {
    checkPosition(index, size);
    int count = c.size();
    if (count == 0) {
      return false;
    }
    checkUnchanged();
    root.addAll(offset + index, c);
    changed(count);
    return true;
  }

  @Override
  public Iterator<E> iterator() {
    return listIterator();
  }

  @Override
  public List<E> subList(int from, int to) {
    checkSubList(from, to, size);
    return make(root, this, offset + from, to - from);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    checkUnchanged();
    checkPosition(index, size);
    return new Cursor(root.listIterator(offset + index));
  }

  /** An iterator of the whole list that stays inside of the part. */
  private final class Cursor implements ListIterator<E> {
    private final ListIterator<E> inner;

    Cursor(ListIterator<E> inner) {
      this.inner = inner;
    }

    @Override
    public boolean hasNext() {
      return nextIndex() < size;
    }

    @Override
    public E next() {
      if (hasNext()) {
        return inner.next();
      }
      throw new NoSuchElementException();
    }

    @Override
    public boolean hasPrevious() {
      return previousIndex() >= 0;
    }

    @Override
    public E previous() {
      if (hasPrevious()) {
        return inner.previous();
      }
      throw new NoSuchElementException();
    }

    @Override
    public int nextIndex() {
      return inner.nextIndex() - offset;
    }

    @Override
    public int previousIndex() {
      return inner.previousIndex() - offset;
    }

    @Override
    public void remove() {
      inner.remove();
      changed(-1);
    }

    @Override
    public void set(E element) {
      inner.set(element);
    }

    @Override
    public void add(E element) {
      inner.add(element);
      changed(1);
    }
  }
}
