package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Views through which collections cannot be changed. */
final class Unmodifiable {
  private Unmodifiable() {}

  static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException();
  }

  /** An iterator that removes nothing. */
  private static final class PlainCursor<E> implements Iterator<E> {
    private final Iterator<? extends E> inner;

    PlainCursor(Iterator<? extends E> inner) {
      this.inner = inner;
    }

    @Override
    public boolean hasNext() {
      return inner.hasNext();
    }

    @Override
    public E next() {
      return inner.next();
    }

    @Override
    public void remove() {
      throw refusal();
    }
  }

  static class View<E> implements Collection<E> {
    private final Collection<E> base;

    View(Collection<E> base) {
      this.base = Objects.requireNonNull(base);
    }

    @Override
    public int size() {
      return base.size();
    }

    @Override
    public boolean isEmpty() {
      return base.isEmpty();
    }

    @Override
    public boolean contains(Object object) {
      return base.contains(object);
    }

    @Override
    public Object[] toArray() {
      return base.toArray();
    }

    @Override
    public <T> T[] toArray(T[] array) {
      return base.toArray(array);
    }

    @Override
    public String toString() {
      return base.toString();
    }

    @Override
    public Iterator<E> iterator() {
      return new PlainCursor<>(base.iterator());
    }

    @Override
    public void forEach(Consumer<? super E> action) {
      base.forEach(action);
    }

    @Override
    public boolean containsAll(Collection<?> collection) {
      return base.containsAll(collection);
    }

    @Override
    public boolean add(E element) {
      throw refusal();
    }

    @Override
    public boolean remove(Object object) {
      throw refusal();
    }

    @Override
    public boolean addAll(Collection<? extends E> collection) {
      throw refusal();
    }

    @Override
    public boolean removeAll(Collection<?> collection) {
      throw refusal();
    }

    @Override
    public boolean retainAll(Collection<?> collection) {
      throw refusal();
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
      throw refusal();
    }

    @Override
    public void clear() {
      throw refusal();
    }
  }

  static class SequencedView<E> extends View<E> implements SequencedCollection<E> {
    private final SequencedCollection<E> base;

    SequencedView(SequencedCollection<E> base) {
      super(base);
      this.base = base;
    }

    @Override
    public SequencedCollection<E> reversed() {
      return new SequencedView<>(base.reversed());
    }

    @Override
    public void addFirst(E element) {
      throw refusal();
    }

    @Override
    public void addLast(E element) {
      throw refusal();
    }

    @Override
    public E getFirst() {
      return base.getFirst();
    }

    @Override
    public E getLast() {
      return base.getLast();
    }

    @Override
    public E removeFirst() {
      throw refusal();
    }

    @Override
    public E removeLast() {
      throw refusal();
    }
  }

  static class SetView<E> extends View<E> implements Set<E> {
    private final Set<E> base;

    SetView(Set<E> base) {
      super(base);
      this.base = base;
    }

    @Override
    public boolean equals(Object other) {
      return other == this || base.equals(other);
    }

    @Override
    public int hashCode() {
      return base.hashCode();
    }
  }

  static final class SequencedSetView<E> extends SequencedView<E> implements SequencedSet<E> {
    private final SequencedSet<E> base;

    SequencedSetView(SequencedSet<E> base) {
      super(base);
      this.base = base;
    }

    @Override
    public SequencedSet<E> reversed() {
      return new SequencedSetView<>(base.reversed());
    }

    @Override
    public boolean equals(Object other) {
      return other == this || base.equals(other);
    }

    @Override
    public int hashCode() {
      return base.hashCode();
    }
  }

  static class ListView<E> extends SequencedView<E> implements List<E> {
    private final List<E> base;

    ListView(List<E> base) {
      super(base);
      this.base = base;
    }

    @Override
    public List<E> reversed() {
      return Collections.unmodifiableList(base.reversed());
    }

    @Override
    public boolean equals(Object other) {
      return other == this || base.equals(other);
    }

    @Override
    public int hashCode() {
      return base.hashCode();
    }

    @Override
    public E get(int index) {
      return base.get(index);
    }

    @Override
    public E set(int index, E element) {
      throw refusal();
    }

    @Override
    public void add(int index, E element) {
      throw refusal();
    }

    @Override
    public E remove(int index) {
      throw refusal();
    }

    @Override
    public int indexOf(Object object) {
      return base.indexOf(object);
    }

    @Override
    public int lastIndexOf(Object object) {
      return base.lastIndexOf(object);
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> collection) {
      throw refusal();
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
      throw refusal();
    }

    @Override
    public void sort(Comparator<? super E> comparator) {
      throw refusal();
    }

    @Override
    public List<E> subList(int from, int to) {
      return Collections.unmodifiableList(base.subList(from, to));
    }

    @Override
    public ListIterator<E> listIterator() {
      return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
      return new Cursor<>(base.listIterator(index));
    }
  }

  /** A view of a list that reaches all its elements fast. */
  static final class FastListView<E> extends ListView<E> implements RandomAccess {
    FastListView(List<E> base) {
      super(base);
    }
  }

  private static final class Cursor<E> implements ListIterator<E> {
    private final ListIterator<E> inner;

    Cursor(ListIterator<E> inner) {
      this.inner = inner;
    }

    @Override
    public boolean hasNext() {
      return inner.hasNext();
    }

    @Override
    public E next() {
      return inner.next();
    }

    @Override
    public boolean hasPrevious() {
      return inner.hasPrevious();
    }

    @Override
    public E previous() {
      return inner.previous();
    }

    @Override
    public int nextIndex() {
      return inner.nextIndex();
    }

    @Override
    public int previousIndex() {
      return inner.previousIndex();
    }

    @Override
    public void remove() {
      throw refusal();
    }

    @Override
    public void set(E element) {
      throw refusal();
    }

    @Override
    public void add(E element) {
      throw refusal();
    }
  }
}
