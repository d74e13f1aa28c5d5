package java.util;

/** Arrays whose class is only known at run time. */
final class ArrayCopies {
  private ArrayCopies() {}

  /** A new array of the class of another. */
  // The one place that asks the JVM: to be replaced by what the runtime offers.
  @SuppressWarnings("unchecked")
  static <T> T[] newArray(T[] like, int length) {
    return (T[]) java.lang.reflect.Array.newInstance(like.getClass().getComponentType(), length);
  }

  /**
   * An element as one of an array, which refuses it when it is stored if it is of another class.
   */
  @SuppressWarnings("unchecked")
  static <T> T element(Object element) {
    return (T) element;
  }
}
