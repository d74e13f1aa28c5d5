package jk.text;

/**
 * A regular expression of the simple kind that strings are split by: alternatives of characters and
 * classes of characters, each perhaps repeated. One that has more is refused.
 */
public final class SimplePattern {
  private static final int UNLIMITED = Integer.MAX_VALUE;

  /** Parts that match at a place, and no character. */
  private static final int START = -1;

  private static final int END = -2;

  private final String pattern;

  /** Where parsing is. */
  private int at;

  /** The parts of all alternatives: the set of each, or {@link #START} or {@link #END}. */
  private int[] kinds = new int[4];

  private int[] least = new int[4];
  private int[] most = new int[4];

  /**
   * For each part the way it repeats: {@code '?'} for as little as it can, {@code '+'} for all or
   * nothing.
   */
  private char[] modes = new char[4];

  private int count;

  /** Where alternatives end among the parts. */
  private int[] ends = new int[2];

  private int alternatives;

  /**
   * Pairs of first and last code points of each set, of which the first pair tells if it is
   * negated.
   */
  private int[][] sets = new int[4][];

  private int setCount;

  /** Where the last match starts and ends. */
  private int start;

  private int end;

  /** Takes a regular expression apart. */
  public SimplePattern(String regex) {
    this.pattern = regex;
    while (!this.pattern.isEmpty() && at < pattern.length()) {
      if (pattern.charAt(at) == '|') {
        at++;
        endAlternative();
      } else {
        parsePart();
      }
    }
    endAlternative();
  }

  private UnsupportedOperationException refused() {
    return new UnsupportedOperationException("regular expression: " + pattern);
  }

  private void endAlternative() {
    if (alternatives == ends.length) {
      int[] longer = new int[2 * alternatives];
      for (int i = 0; i < alternatives; i++) {
        longer[i] = ends[i];
      }
      ends = longer;
    }
    ends[alternatives++] = count;
  }

  private void parsePart() {
    int point = pattern.codePointAt(at);
    at += Character.charCount(point);
    switch (point) {
      case '^':
        addPart(START, 1, 1, '\0');
        return;
      case '$':
        addPart(END, 1, 1, '\0');
        return;
      case '(', ')', '*', '+', '?', '{':
        throw refused();
      case '.':
        addRepeated(new int[] {1, 0, '\n', '\n', '\r', '\r', 0x85, 0x85, 0x2028, 0x2029});
        return;
      case '[':
        addRepeated(parseClass());
        return;
      case '\\':
        addRepeated(parseEscape());
        return;
      default:
        addRepeated(new int[] {0, 0, point, point});
    }
  }

  /** The set that an escape sequence stands for, behind its backslash. */
  private int[] parseEscape() {
    if (at >= pattern.length()) {
      throw refused();
    }
    int point = pattern.codePointAt(at);
    at += Character.charCount(point);
    switch (point) {
      case 'd':
        return new int[] {0, 0, '0', '9'};
      case 'D':
        return new int[] {1, 0, '0', '9'};
      case 'w':
        return new int[] {0, 0, '0', '9', 'A', 'Z', '_', '_', 'a', 'z'};
      case 'W':
        return new int[] {1, 0, '0', '9', 'A', 'Z', '_', '_', 'a', 'z'};
      case 's':
        return new int[] {0, 0, '\t', '\r', ' ', ' '};
      case 'S':
        return new int[] {1, 0, '\t', '\r', ' ', ' '};
      case 't':
        return new int[] {0, 0, '\t', '\t'};
      case 'n':
        return new int[] {0, 0, '\n', '\n'};
      case 'r':
        return new int[] {0, 0, '\r', '\r'};
      case 'f':
        return new int[] {0, 0, '\f', '\f'};
      default:
        if (point < 0x80 && Character.isLetterOrDigit(point)) {
          throw refused();
        }
        return new int[] {0, 0, point, point};
    }
  }

  /** The set between brackets, behind the first one. */
  private int[] parseClass() {
    boolean isNegated = at < pattern.length() && pattern.charAt(at) == '^';
    at += isNegated ? 1 : 0;
    int[] set = {isNegated ? 1 : 0, 0};
    while (true) {
      if (at >= pattern.length() || pattern.startsWith("&&", at) || pattern.charAt(at) == '[') {
        throw refused();
      }
      if (pattern.charAt(at) == ']') {
        if (set.length == 2) {
          throw refused();
        }
        at++;
        return set;
      }
      int[] first = parseMember();
      boolean isRange =
          at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
      if (!isRange) {
        set = union(set, first);
        continue;
      }
      at++;
      if (pattern.charAt(at) == '[') {
        throw refused();
      }
      int[] last = parseMember();
      if (!isSingle(first) || !isSingle(last) || first[2] > last[2]) {
        throw refused();
      }
      set = union(set, new int[] {0, 0, first[2], last[2]});
    }
  }

  private int[] parseMember() {
    int point = pattern.codePointAt(at);
    at += Character.charCount(point);
    return point == '\\' ? parseEscape() : new int[] {0, 0, point, point};
  }

  private static boolean isSingle(int[] set) {
    return set[0] == 0 && set.length == 4 && set[2] == set[3];
  }

  /** A set, negated or not, with what another one has. */
  private int[] union(int[] set, int[] other) {
    int[] added = other[0] == 0 ? other : complement(other);
    int[] result = new int[set.length + added.length - 2];
    for (int i = 0; i < set.length; i++) {
      result[i] = set[i];
    }
    for (int i = 2; i < added.length; i++) {
      result[set.length + i - 2] = added[i];
    }
    return result;
  }

  /** The pairs of all that lies outside of those, in order, of a set. */
  private static int[] complement(int[] set) {
    int[] result = new int[set.length + 2];
    int next = 0;
    for (int i = 2; i < set.length; i += 2) {
      result[i] = next;
      result[i + 1] = set[i] - 1;
      next = set[i + 1] + 1;
    }
    result[set.length] = next;
    result[set.length + 1] = Character.MAX_CODE_POINT;
    return result;
  }

  private void addRepeated(int[] set) {
    if (setCount == sets.length) {
      int[][] longer = new int[2 * setCount][];
      for (int i = 0; i < setCount; i++) {
        longer[i] = sets[i];
      }
      sets = longer;
    }
    sets[setCount] = set;
    int low = 1;
    int high = 1;
    char mode = '\0';
    char sign = at < pattern.length() ? pattern.charAt(at) : '\0';
    if (sign == '*' || sign == '+' || sign == '?') {
      at++;
      low = sign == '+' ? 1 : 0;
      high = sign == '?' ? 1 : UNLIMITED;
    } else if (sign == '{') {
      at++;
      low = parseNumber();
      high = low;
      if (at < pattern.length() && pattern.charAt(at) == ',') {
        at++;
        boolean isOpen = at < pattern.length() && pattern.charAt(at) == '}';
        high = isOpen ? UNLIMITED : parseNumber();
      }
      if (at >= pattern.length() || pattern.charAt(at) != '}' || high < low) {
        throw refused();
      }
      at++;
    }
    if ((low != 1 || high != 1 || sign == '{') && at < pattern.length()) {
      mode = pattern.charAt(at) == '?' || pattern.charAt(at) == '+' ? pattern.charAt(at++) : '\0';
    }
    addPart(setCount++, low, high, mode);
  }

  private int parseNumber() {
    int first = at;
    int value = 0;
    while (at < pattern.length() && pattern.charAt(at) >= '0' && pattern.charAt(at) <= '9') {
      value = value * 10 + pattern.charAt(at++) - '0';
      if (value > 0xFFFF) {
        throw refused();
      }
    }
    if (at == first) {
      throw refused();
    }
    return value;
  }

  private void addPart(int kind, int low, int high, char mode) {
    if (kind < 0 && at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
      throw refused();
    }
    if (count == kinds.length) {
      growParts();
    }
    kinds[count] = kind;
    least[count] = low;
    most[count] = high;
    modes[count++] = mode;
  }

  private void growParts() {
    int[] newKinds = new int[2 * count];
    int[] newLeast = new int[2 * count];
    int[] newMost = new int[2 * count];
    char[] newModes = new char[2 * count];
    for (int i = 0; i < count; i++) {
      newKinds[i] = kinds[i];
      newLeast[i] = least[i];
      newMost[i] = most[i];
      newModes[i] = modes[i];
    }
    kinds = newKinds;
    least = newLeast;
    most = newMost;
    modes = newModes;
  }

  /** Whether all of a text matches. */
  public boolean matches(String text) {
    for (int i = 0; i < alternatives; i++) {
      if (match(text, i == 0 ? 0 : ends[i - 1], ends[i], 0, true) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Looks for a match that begins at an index or behind it. */
  public boolean find(String text, int from) {
    for (int first = from; first <= text.length(); first++) {
      if (findAt(text, first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a match that begins just at an index. */
  public boolean findAt(String text, int index) {
    for (int i = 0; i < alternatives; i++) {
      int last = match(text, i == 0 ? 0 : ends[i - 1], ends[i], index, false);
      if (last >= 0) {
        start = index;
        end = last;
        return true;
      }
    }
    return false;
  }

  /** Looks for the match behind the last one. */
  public boolean findNext(String text) {
    return find(text, end == start ? end + 1 : end);
  }

  /** Where the last match starts. */
  public int start() {
    return start;
  }

  /** Where the last match ends. */
  public int end() {
    return end;
  }

  /** Where a match of parts that begins at an index ends, or −1. */
  private int match(String text, int part, int last, int from, boolean whole) {
    if (part == last) {
      return whole && from != text.length() ? -1 : from;
    }
    if (kinds[part] < 0) {
      boolean fits = kinds[part] == START ? from == 0 : isEnd(text, from);
      return fits ? match(text, part + 1, last, from, whole) : -1;
    }
    int[] set = sets[kinds[part]];
    int position = from;
    int times = 0;
    while (times < least[part]) {
      position = step(text, set, position);
      if (position < 0) {
        return -1;
      }
      times++;
    }
    if (modes[part] == '?') {
      return matchLittle(text, part, last, position, whole);
    }
    int lowest = position;
    while (times < most[part]) {
      int next = step(text, set, position);
      if (next < 0) {
        break;
      }
      position = next;
      times++;
    }
    while (true) {
      int result = match(text, part + 1, last, position, whole);
      if (result >= 0 || position == lowest || modes[part] == '+') {
        return result;
      }
      position -= Character.charCount(text.codePointBefore(position));
    }
  }

  private int matchLittle(String text, int part, int last, int from, boolean whole) {
    int position = from;
    for (int times = least[part]; position >= 0; times++) {
      int result = match(text, part + 1, last, position, whole);
      if (result >= 0 || times >= most[part]) {
        return result;
      }
      position = step(text, sets[kinds[part]], position);
    }
    return -1;
  }

  /** The index behind a code point of a set, or −1 when there is none. */
  private static int step(String text, int[] set, int position) {
    if (position >= text.length()) {
      return -1;
    }
    int point = text.codePointAt(position);
    boolean isIn = false;
    for (int i = 2; i < set.length && !isIn; i += 2) {
      isIn = point >= set[i] && point <= set[i + 1];
    }
    return isIn == (set[0] == 0) ? position + Character.charCount(point) : -1;
  }

  /** Whether nothing but perhaps the end of a line is behind an index. */
  private static boolean isEnd(String text, int index) {
    int left = text.length() - index;
    if (left == 0) {
      return true;
    }
    char unit = text.charAt(index);
    if (left == 2) {
      return unit == '\r' && text.charAt(index + 1) == '\n';
    }
    if (left != 1) {
      return false;
    }
    if (unit == '\n') {
      return index == 0 || text.charAt(index - 1) != '\r';
    }
    return unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
  }
}
