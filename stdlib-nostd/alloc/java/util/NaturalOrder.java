package java.util;

/** The order that objects have of their own, and its opposite. */
final class NaturalOrder implements Comparator<Comparable<Object>> {
  static final NaturalOrder ASCENDING = new NaturalOrder(false);
  static final NaturalOrder DESCENDING = new NaturalOrder(true);

  private final boolean isDescending;

  private NaturalOrder(boolean isDescending) {
    this.isDescending = isDescending;
  }

  @Override
  public int compare(Comparable<Object> first, Comparable<Object> second) {
    return isDescending ? second.compareTo(first) : first.compareTo(second);
  }

  @Override
  public Comparator<Comparable<Object>> reversed() {
    return isDescending ? ASCENDING : DESCENDING;
  }

  /** The comparator itself, or this order if it is null. */
  @SuppressWarnings("unchecked")
  static <T> Comparator<T> orElse(Comparator<? super T> comparator) {
    return (Comparator<T>) (comparator == null ? ASCENDING : comparator);
  }
}
