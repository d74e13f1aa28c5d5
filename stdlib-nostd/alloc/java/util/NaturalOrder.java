package java.util;

/** The order that objects have of their own, and its opposite. */
final class NaturalOrder implements Comparator<Comparable<Object>> {
  static final NaturalOrder ASCENDING = new NaturalOrder(false);
  /** The order where no comparator is given, which only messages tell from the first. */
  static final NaturalOrder IMPLIED = new NaturalOrder(false);

  static final NaturalOrder DESCENDING = new NaturalOrder(true);

  private final boolean isDescending;

  private NaturalOrder(boolean isDescending) {
    this.isDescending = isDescending;
  }

  @Override
  public int compare(Comparable<Object> c1, Comparable<Object> c2) {
    return isDescending ? c2.compareTo(c1) : c1.compareTo(c2);
  }

  @Override
  public Comparator<Comparable<Object>> reversed() {
    return isDescending ? ASCENDING : DESCENDING;
  }

  /** The comparator itself, or this order if it is null. */
  @SuppressWarnings("unchecked")
  static <T> Comparator<T> orElse(Comparator<? super T> comparator) {
    return (Comparator<T>) (comparator == null ? IMPLIED : comparator);
  }
}
