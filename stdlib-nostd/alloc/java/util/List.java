package java.util;

import java.util.function.UnaryOperator;

/** A sequence of elements, which are reached by their index. */
public interface List<E> extends SequencedCollection<E> {
  /** The element at an index. */
  E get(int index);

  /** Replaces the element at an index. Yields the one before. */
  E set(int index, E element);

  /** Puts an element at an index; those from there on go one further. */
  void add(int index, E element);

  /** Removes the element at an index, and yields it. */
  E remove(int index);

  /** Puts the elements of a collection at an index, in its order. */
  boolean addAll(int index, Collection<? extends E> collection);

  /** The index of the first element that is equal to an object, or -1. */
  int indexOf(Object object);

  /** The index of the last element that is equal to an object, or -1. */
  int lastIndexOf(Object object);

  /** An iterator that starts at the first element. */
  ListIterator<E> listIterator();

  /** An iterator that starts at an index. */
  ListIterator<E> listIterator(int index);

  /** A view of the elements from an index on and before another. */
  List<E> subList(int from, int to);

  /** Replaces each element by what a function makes of it. */
  default void replaceAll(UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    ListIterator<E> each = listIterator();
    while (each.hasNext()) {
      each.set(operator.apply(each.next()));
    }
  }

  /**
   * Sorts by a comparator, or by the order of the elements if it is null. Equal ones stay in order.
   */
  @SuppressWarnings("unchecked")
  default void sort(Comparator<? super E> comparator) {
    Object[] elements = toArray();
    Arrays.sort(elements, (Comparator<Object>) comparator);
    ListIterator<E> each = listIterator();
    for (Object element : elements) {
      each.next();
      each.set((E) element);
    }
  }

  @Override
  default void addFirst(E element) {
    add(0, element);
  }

  @Override
  default void addLast(E element) {
    add(element);
  }

  @Override
  default E getFirst() {
    if (isEmpty()) {
      throw new NoSuchElementException();
    }
    return get(0);
  }

  @Override
  default E getLast() {
    if (isEmpty()) {
      throw new NoSuchElementException();
    }
    return get(size() - 1);
  }

  @Override
  default E removeFirst() {
    if (isEmpty()) {
      throw new NoSuchElementException();
    }
    return remove(0);
  }

  @Override
  default E removeLast() {
    if (isEmpty()) {
      throw new NoSuchElementException();
    }
    return remove(size() - 1);
  }

  @Override
  default List<E> reversed() {
    return ReversedList.of(this);
  }

  /** The empty list, which cannot be changed. */
  @SuppressWarnings("unchecked")
  static <E> List<E> of() {
    return (List<E>) ImmutableCollections.EMPTY_LIST;
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(E first) {
    return ImmutableCollections.list(first);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(E first, E second) {
    return ImmutableCollections.list(first, second);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(E first, E second, E third) {
    return ImmutableCollections.list(first, second, third);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(E first, E second, E third, E fourth) {
    return ImmutableCollections.list(first, second, third, fourth);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(E first, E second, E third, E fourth, E fifth) {
    return ImmutableCollections.list(first, second, third, fourth, fifth);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(E first, E second, E third, E fourth, E fifth, E sixth) {
    return ImmutableCollections.list(first, second, third, fourth, fifth, sixth);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(E first, E second, E third, E fourth, E fifth, E sixth, E seventh) {
    return ImmutableCollections.list(first, second, third, fourth, fifth, sixth, seventh);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(
      E first, E second, E third, E fourth, E fifth, E sixth, E seventh, E eighth) {
    return ImmutableCollections.list(first, second, third, fourth, fifth, sixth, seventh, eighth);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(
      E first, E second, E third, E fourth, E fifth, E sixth, E seventh, E eighth, E ninth) {
    return ImmutableCollections.list(
        first, second, third, fourth, fifth, sixth, seventh, eighth, ninth);
  }

  /** A list that cannot be changed and has no null. */
  static <E> List<E> of(
      E first,
      E second,
      E third,
      E fourth,
      E fifth,
      E sixth,
      E seventh,
      E eighth,
      E ninth,
      E tenth) {
    return ImmutableCollections.list(
        first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth);
  }

  /** A list that cannot be changed and has no null. */
  @SafeVarargs
  static <E> List<E> of(E... elements) {
    return elements.length == 0 ? of() : ImmutableCollections.list(elements.clone());
  }

  /** A list of the elements of a collection, none of them null, that cannot be changed. */
  @SuppressWarnings("unchecked")
  static <E> List<E> copyOf(Collection<? extends E> coll) {
    if (coll instanceof ImmutableCollections.FixedList) {
      return (List<E>) coll;
    }
    return coll.isEmpty() ? of() : (List<E>) ImmutableCollections.list(coll.toArray());
  }
}
