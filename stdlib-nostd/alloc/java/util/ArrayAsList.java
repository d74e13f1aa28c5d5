package java.util;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A list on an array, of which it has the size. */
final class ArrayAsList<E> extends AbstractList<E> implements RandomAccess {
  private final E[] array;

  ArrayAsList(E[] array) {
    this.array = Objects.requireNonNull(array);
  }

  @Override
  public int size() {
    return array.length;
  }

  @Override
  public E get(int index) {
    return array[index];
  }

  @Override
  public E set(int index, E element) {
    E before = array[index];
    array[index] = element;
    return before;
  }

  @Override
  public Object[] toArray() {
    Object[] copy = new Object[array.length];
    System.arraycopy(array, 0, copy, 0, array.length);
    return copy;
  }

  @Override
  public <T> T[] toArray(T[] a) {
    return ArrayFilling.into(a, array, 0, array.length);
  }

  @Override
  public int indexOf(Object o) {
    for (int i = 0; i < array.length; i++) {
      if (o == null ? array[i] == null : o.equals(array[i])) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean contains(Object object) {
    return indexOf(object) >= 0;
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    for (E element : array) {
      action.accept(element);
    }
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    for (int i = 0; i < array.length; i++) {
      array[i] = operator.apply(array[i]);
    }
  }

  @Override
  public void sort(Comparator<? super E> comparator) {
    Arrays.sort(array, comparator);
  }

  @Override
  public Iterator<E> iterator() {
    return new Cursor<>(array);
  }

  private static final class Cursor<E> implements Iterator<E> {
    private final E[] array;
    private int next;

    Cursor(E[] array) {
      this.array = array;
    }

    @Override
    public boolean hasNext() {
      return next < array.length;
    }

    @Override
    public E next() {
      int index = next;
      if (index >= array.length) {
        throw new NoSuchElementException();
      }
      next = index + 1;
      return array[index];
    }
  }
}
