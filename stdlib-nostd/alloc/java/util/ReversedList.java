package java.util;

/** A view of a list from its last element to its first. */
class ReversedList<E> extends AbstractList<E> {
  private final List<E> base;

  private ReversedList(List<E> base) {
    this.base = base;
  }

  /** A view of a list that reaches all its elements fast. */
  private static final class Fast<E> extends ReversedList<E> implements RandomAccess {
    Fast(List<E> base) {
      super(base);
    }
  }

  static <E> List<E> of(List<E> base) {
    return base instanceof RandomAccess ? new Fast<>(base) : new ReversedList<>(base);
  }

  @Override
  public List<E> reversed() {
    return base;
  }

  @Override
  public int size() {
    return base.size();
  }

  @Override
  public E get(int index) {
    int size = base.size();
    Objects.checkIndex(index, size);
    return base.get(size - 1 - index);
  }

  @Override
  public E set(int index, E element) {
    int size = base.size();
    Objects.checkIndex(index, size);
    return base.set(size - 1 - index, element);
  }

  @Override
  public boolean add(E element) {
    base.add(0, element);
    return true;
  }

  @Override
  public void add(int index, E element) {
    int size = base.size();
    checkPosition(index, size);
    base.add(size - index, element);
  }

  @Override
  public E remove(int index) {
    int size = base.size();
    Objects.checkIndex(index, size);
    return base.remove(size - 1 - index);
  }

  @Override
  public boolean addAll(Collection<? extends E> collection) {
    return addAll(size(), collection);
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean addAll(int index, Collection<? extends E> collection) {
    int size = base.size();
    checkPosition(index, size);
    Object[] added = ArrayList.plainCopy(collection);
    if (added.length == 0) {
      return false;
    }
    Collections.reverse(Arrays.asList(added));
    return base.addAll(size - index, (List<E>) Arrays.asList(added));
  }

  @Override
  public boolean contains(Object object) {
    return base.contains(object);
  }

  @Override
  public boolean containsAll(Collection<?> collection) {
    return base.containsAll(collection);
  }

  @Override
  public int indexOf(Object object) {
    int index = base.lastIndexOf(object);
    return index < 0 ? -1 : base.size() - 1 - index;
  }

  @Override
  public int lastIndexOf(Object object) {
    int index = base.indexOf(object);
    return index < 0 ? -1 : base.size() - 1 - index;
  }

  @Override
  public boolean removeAll(Collection<?> collection) {
    return base.removeAll(collection);
  }

  @Override
  public boolean retainAll(Collection<?> collection) {
    return base.retainAll(collection);
  }

  @Override
  public void clear() {
    base.clear();
  }

  @Override
  public void sort(Comparator<? super E> comparator) {
    base.sort(Collections.reverseOrder(comparator));
  }

  @Override
  public List<E> subList(int from, int to) {
    int size = base.size();
    Objects.checkFromToIndex(from, to, size);
    return ReversedList.of(base.subList(size - to, size - from));
  }

  @Override
  public Iterator<E> iterator() {
    return listIterator(0);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    int size = base.size();
    checkPosition(index, size);
    return new Cursor(base.listIterator(size - index));
  }

  /** An iterator that goes the other way. */
  private final class Cursor implements ListIterator<E> {
    private final ListIterator<E> inner;

    Cursor(ListIterator<E> inner) {
      this.inner = inner;
    }

    @Override
    public boolean hasNext() {
      return inner.hasPrevious();
    }

    @Override
    public E next() {
      return inner.previous();
    }

    @Override
    public boolean hasPrevious() {
      return inner.hasNext();
    }

    @Override
    public E previous() {
      return inner.next();
    }

    @Override
    public int nextIndex() {
      return base.size() - inner.nextIndex();
    }

    @Override
    public int previousIndex() {
      return nextIndex() - 1;
    }

    @Override
    public void remove() {
      inner.remove();
    }

    @Override
    public void set(E element) {
      inner.set(element);
    }

    @Override
    public void add(E element) {
      inner.add(element);
      inner.previous();
    }
  }
}
