package java.util;

/** What the library's class of that name asks its runtime for, asked of the JVM. */
final class ArrayCopies {
  private ArrayCopies() {}

  @SuppressWarnings("unchecked")
  static <T> T[] newArray(T[] like, int length) {
    return (T[]) java.lang.reflect.Array.newInstance(like.getClass().getComponentType(), length);
  }

  @SuppressWarnings("unchecked")
  static <T> T element(Object element) {
    return (T) element;
  }
}
