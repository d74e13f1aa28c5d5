package java.lang;

/** What has an order of its own. */
public interface Comparable<T> {
  /** Less than 0, 0 or more: whether it comes before another, beside it or behind. */
  int compareTo(T o);
}
