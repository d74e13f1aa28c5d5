package java.util;

/** What {@code Arrays} has of texts and hash codes. */
abstract class ArrayTexts {
  ArrayTexts() {}

  /** The elements in brackets; {@code null} for null. */
  public static String toString(boolean[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The elements in brackets; {@code null} for null. */
  public static String toString(byte[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The elements in brackets; {@code null} for null. */
  public static String toString(short[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The elements in brackets; {@code null} for null. */
  public static String toString(char[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The elements in brackets; {@code null} for null. */
  public static String toString(int[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The elements in brackets; {@code null} for null. */
  public static String toString(long[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The elements in brackets; {@code null} for null. */
  public static String toString(float[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The elements in brackets; {@code null} for null. */
  public static String toString(double[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The elements in brackets; {@code null} for null. */
  public static String toString(Object[] a) {
    if (a == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    text.append('[');
    for (int i = 0; i < a.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(a[i]);
    }
    return text.append(']').toString();
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(boolean[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (boolean element : a) {
      hash = 31 * hash + Boolean.hashCode(element);
    }
    return hash;
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(byte[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (byte element : a) {
      hash = 31 * hash + element;
    }
    return hash;
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(short[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (short element : a) {
      hash = 31 * hash + element;
    }
    return hash;
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(char[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (char element : a) {
      hash = 31 * hash + element;
    }
    return hash;
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(int[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (int element : a) {
      hash = 31 * hash + element;
    }
    return hash;
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(long[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (long element : a) {
      hash = 31 * hash + Long.hashCode(element);
    }
    return hash;
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(float[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (float element : a) {
      hash = 31 * hash + Float.hashCode(element);
    }
    return hash;
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(double[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (double element : a) {
      hash = 31 * hash + Double.hashCode(element);
    }
    return hash;
  }

  /** The hash code that a list of the elements has; 0 for null. */
  public static int hashCode(Object[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (Object element : a) {
      hash = 31 * hash + (element == null ? 0 : element.hashCode());
    }
    return hash;
  }

  /** The elements in brackets, and so those of arrays in it. */
  public static String deepToString(Object[] array) {
    if (array == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder();
    appendDeep(text, array, new ArrayList<>());
    return text.toString();
  }

  private static void appendDeep(StringBuilder text, Object[] array, ArrayList<Object[]> around) {
    around.add(array);
    text.append('[');
    for (int i = 0; i < array.length; i++) {
      if (i > 0) {
        text.append(", ");
      }
      Object element = array[i];
      if (!(element instanceof Object[])) {
        text.append(element == null ? "null" : textOf(element));
      } else if (holds(around, element)) {
        text.append("[...]");
      } else {
        appendDeep(text, (Object[]) element, around);
      }
    }
    text.append(']');
    around.removeLast();
  }

  private static boolean holds(ArrayList<Object[]> around, Object array) {
    for (Object[] other : around) {
      if (other == array) {
        return true;
      }
    }
    return false;
  }

  /** The text of an object or of an array of primitives. */
  private static String textOf(Object element) {
    if (element instanceof boolean[]) {
      return toString((boolean[]) element);
    }
    if (element instanceof byte[]) {
      return toString((byte[]) element);
    }
    if (element instanceof short[]) {
      return toString((short[]) element);
    }
    if (element instanceof char[]) {
      return toString((char[]) element);
    }
    if (element instanceof int[]) {
      return toString((int[]) element);
    }
    if (element instanceof long[]) {
      return toString((long[]) element);
    }
    if (element instanceof float[]) {
      return toString((float[]) element);
    }
    if (element instanceof double[]) {
      return toString((double[]) element);
    }
    return element.toString();
  }

  /** The hash code of the elements, of arrays in it by theirs. */
  public static int deepHashCode(Object[] a) {
    if (a == null) {
      return 0;
    }
    int hash = 1;
    for (Object element : a) {
      hash = 31 * hash + (element == null ? 0 : deepHashOf(element));
    }
    return hash;
  }

  private static int deepHashOf(Object element) {
    if (element instanceof Object[]) {
      return deepHashCode((Object[]) element);
    }
    if (element instanceof boolean[]) {
      return hashCode((boolean[]) element);
    }
    if (element instanceof byte[]) {
      return hashCode((byte[]) element);
    }
    if (element instanceof short[]) {
      return hashCode((short[]) element);
    }
    if (element instanceof char[]) {
      return hashCode((char[]) element);
    }
    if (element instanceof int[]) {
      return hashCode((int[]) element);
    }
    if (element instanceof long[]) {
      return hashCode((long[]) element);
    }
    if (element instanceof float[]) {
      return hashCode((float[]) element);
    }
    if (element instanceof double[]) {
      return hashCode((double[]) element);
    }
    return element.hashCode();
  }
}
