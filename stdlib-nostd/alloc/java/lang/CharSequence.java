package java.lang;

import java.util.Objects;

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
  static int compare(CharSequence cs1, CharSequence cs2) {
    if (Objects.requireNonNull(cs1) == Objects.requireNonNull(cs2)) {
      return 0;
    }
    int shorter = Math.min(cs1.length(), cs2.length());
    for (int i = 0; i < shorter; i++) {
      if (cs1.charAt(i) != cs2.charAt(i)) {
        return cs1.charAt(i) - cs2.charAt(i);
      }
    }
    return cs1.length() - cs2.length();
  }
}
