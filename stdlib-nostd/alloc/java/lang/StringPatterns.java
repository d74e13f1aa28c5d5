package java.lang;

import java.util.ArrayList;
import jk.text.SimplePattern;

/** What strings do with regular expressions. */
final class StringPatterns {
  /** Stands for no character. */
  private static final char NONE = 0;

  private StringPatterns() {}

  /** The parts of a text between the matches, at most {@code limit} unless that is 0 or less. */
  static String[] split(String text, String regex, int limit) {
    char separator = separator(regex);
    if (separator != NONE) {
      return splitAt(text, separator, limit);
    }
    ArrayList<String> parts = new ArrayList<>();
    SimplePattern pattern = new SimplePattern(regex);
    int index = 0;
    boolean isFound = pattern.find(text, 0);
    while (isFound && (limit <= 0 || parts.size() < limit - 1)) {
      boolean isEmptyStart = index == 0 && pattern.start() == 0 && pattern.end() == 0;
      if (!isEmptyStart) {
        parts.add(text.substring(index, pattern.start()));
        index = pattern.end();
      }
      isFound = pattern.findNext(text);
    }
    return index == 0 ? new String[] {text} : ending(parts, text.substring(index), limit);
  }

  /** The only character that a regular expression matches, if it is one that means itself. */
  private static char separator(String regex) {
    boolean isEscaped = regex.length() == 2 && regex.charAt(0) == '\\';
    if (regex.length() != 1 && !isEscaped) {
      return NONE;
    }
    char unit = regex.charAt(regex.length() - 1);
    boolean isLetter = unit >= '0' && unit <= '9' || unit >= 'A' && unit <= 'Z' || unit >= 'a' && unit <= 'z';
    boolean isPlain = isEscaped ? !isLetter : ".$|()[{^?*+\\".indexOf(unit) < 0;
    return isPlain && !Character.isSurrogate(unit) ? unit : NONE;
  }

  private static String[] splitAt(String text, char separator, int limit) {
    int at = text.indexOf(separator);
    if (at < 0) {
      return new String[] {text};
    }
    ArrayList<String> parts = new ArrayList<>();
    int index = 0;
    while (at >= 0 && (limit <= 0 || parts.size() < limit - 1)) {
      parts.add(text.substring(index, at));
      index = at + 1;
      at = text.indexOf(separator, index);
    }
    return index == 0 ? new String[] {text} : ending(parts, text.substring(index), limit);
  }

  /** The parts with a last one, without empty ones at the end when the limit is 0. */
  private static String[] ending(ArrayList<String> parts, String last, int limit) {
    parts.add(last);
    int size = parts.size();
    while (limit == 0 && size > 0 && parts.get(size - 1).isEmpty()) {
      size--;
    }
    String[] result = new String[size];
    for (int i = 0; i < size; i++) {
      result[i] = parts.get(i);
    }
    return result;
  }

  /** A text with its matches, or only the first one, replaced. */
  static String replace(String text, String regex, String replacement, boolean isAll) {
    SimplePattern pattern = new SimplePattern(regex);
    if (replacement == null && !isAll) {
      throw new NullPointerException("replacement");
    }
    if (!pattern.find(text, 0)) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int done = 0;
    do {
      result.append(text, done, pattern.start());
      appendReplacement(result, replacement, text.substring(pattern.start(), pattern.end()));
      done = pattern.end();
    } while (isAll && pattern.findNext(text));
    return result.append(text, done, text.length()).toString();
  }

  private static void appendReplacement(StringBuilder result, String replacement, String match) {
    int at = 0;
    while (at < replacement.length()) {
      char unit = replacement.charAt(at++);
      if (unit == '\\') {
        if (at == replacement.length()) {
          throw new IllegalArgumentException("character to be escaped is missing");
        }
        result.append(replacement.charAt(at++));
      } else if (unit == '$') {
        if (at == replacement.length()) {
          throw new IllegalArgumentException("Illegal group reference: group index is missing");
        }
        char digit = replacement.charAt(at++);
        if (digit == '{') {
          throw new UnsupportedOperationException("replacement: " + replacement);
        }
        if (digit < '0' || digit > '9') {
          throw new IllegalArgumentException("Illegal group reference");
        }
        if (digit != '0') {
          throw new IndexOutOfBoundsException("No group " + digit);
        }
        result.append(match);
      } else {
        result.append(unit);
      }
    }
  }
}
