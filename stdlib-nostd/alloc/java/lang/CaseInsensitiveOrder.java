package java.lang;

import java.util.Comparator;

/** Strings in the order in which capital and small letters count as the same. */
final class CaseInsensitiveOrder implements Comparator<String> {
  CaseInsensitiveOrder() {}

  @Override
  public int compare(String s1, String s2) {
    return String.compareIgnoringCase(s1, s2);
  }
}
