package java.lang;

/** UTF-16 units that can be read by index. */
public interface CharSequence {
  /** The number of units. */
  int length();

  /** The unit at an index from 0 to {@code length() - 1}. */
  char charAt(int index);

  /** Whether there are no units. */
  default boolean isEmpty() {
    return length() == 0;
  }

  /** The units from {@code start} to {@code end - 1}. */
  CharSequence subSequence(int start, int end);

  /** The units as a string. */
  String toString();

  /** Compares the first units that differ, or else the lengths. */
  static int compare(CharSequence a, CharSequence b) {
    if (a == b) {
      return 0;
    }
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return a.charAt(i) - b.charAt(i);
      }
    }
    return a.length() - b.length();
  }
}
