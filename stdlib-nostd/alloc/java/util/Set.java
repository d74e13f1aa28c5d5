package java.util;

/** A collection without two equal elements. */
public interface Set<E> extends Collection<E> {
  /** The empty set, which cannot be changed. */
  @SuppressWarnings("unchecked")
  static <E> Set<E> of() {
    return (Set<E>) ImmutableCollections.EMPTY_SET;
  }

  /** A set that cannot be changed and has no null. */
  static <E> Set<E> of(E first) {
    return ImmutableCollections.set(first);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(E first, E second) {
    return ImmutableCollections.set(first, second);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(E first, E second, E third) {
    return ImmutableCollections.set(first, second, third);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(E first, E second, E third, E fourth) {
    return ImmutableCollections.set(first, second, third, fourth);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(E first, E second, E third, E fourth, E fifth) {
    return ImmutableCollections.set(first, second, third, fourth, fifth);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(E first, E second, E third, E fourth, E fifth, E sixth) {
    return ImmutableCollections.set(first, second, third, fourth, fifth, sixth);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(E first, E second, E third, E fourth, E fifth, E sixth, E seventh) {
    return ImmutableCollections.set(first, second, third, fourth, fifth, sixth, seventh);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(
      E first, E second, E third, E fourth, E fifth, E sixth, E seventh, E eighth) {
    return ImmutableCollections.set(first, second, third, fourth, fifth, sixth, seventh, eighth);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(
      E first, E second, E third, E fourth, E fifth, E sixth, E seventh, E eighth, E ninth) {
    return ImmutableCollections.set(
        first, second, third, fourth, fifth, sixth, seventh, eighth, ninth);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  static <E> Set<E> of(
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
    return ImmutableCollections.set(
        first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth);
  }

  /** A set that cannot be changed and has no null, of elements no two of which are equal. */
  @SafeVarargs
  static <E> Set<E> of(E... elements) {
    return ImmutableCollections.set(elements);
  }

  /** A set of the elements of a collection, none of them null, that cannot be changed. */
  @SuppressWarnings("unchecked")
  static <E> Set<E> copyOf(Collection<? extends E> coll) {
    if (coll instanceof ImmutableCollections.FixedSet) {
      return (Set<E>) coll;
    }
    return coll.isEmpty()
        ? of()
        : (Set<E>) ImmutableCollections.set(new HashSet<>(coll).toArray());
  }
}
