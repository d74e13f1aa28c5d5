package java.util;

import java.util.function.Predicate;

/** Holds for what a collection contains, or for what it does not contain. */
final class ContainedIn<E> implements Predicate<E> {
  private final Collection<?> collection;
  private final boolean isContained;

  ContainedIn(Collection<?> collection, boolean isContained) {
    this.collection = Objects.requireNonNull(collection);
    this.isContained = isContained;
  }

  @Override
  public boolean test(E element) {
    return collection.contains(element) == isContained;
  }
}
