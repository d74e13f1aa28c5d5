package java.util;

/** An order with null at one end. */
final class NullComparator<T> implements Comparator<T> {
  private final boolean isNullFirst;
  private final Comparator<T> others;

  @SuppressWarnings("unchecked")
  NullComparator(boolean isNullFirst, Comparator<? super T> others) {
    this.isNullFirst = isNullFirst;
    this.others = (Comparator<T>) others;
  }

  @Override
  public int compare(T first, T second) {
    if (first == null) {
      return second == null ? 0 : isNullFirst ? -1 : 1;
    }
    if (second == null) {
      return isNullFirst ? 1 : -1;
    }
    return others == null ? 0 : others.compare(first, second);
  }

  @Override
  public Comparator<T> thenComparing(Comparator<? super T> other) {
    Objects.requireNonNull(other);
    return new NullComparator<>(isNullFirst, others == null ? other : others.thenComparing(other));
  }

  @Override
  public Comparator<T> reversed() {
    return new NullComparator<>(!isNullFirst, others == null ? null : others.reversed());
  }
}
