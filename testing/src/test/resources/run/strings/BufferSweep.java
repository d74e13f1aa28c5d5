import java.util.Random;

/** The same random operations on a {@code StringBuilder} and a {@code StringBuffer}. */
public class BufferSweep {
  static final Random RANDOM = new Random(24);
  static final String UNITS = "ab\u00E9\u20AC\uD83D\uDE00\uD83D";

  static String text() {
    int at = RANDOM.nextInt(UNITS.length());
    return UNITS.substring(at, Math.min(UNITS.length(), at + RANDOM.nextInt(4)));
  }

  static Object operate(StringBuilder builder, StringBuffer buffer) {
    int i = RANDOM.nextInt(14) - 1;
    int j = RANDOM.nextInt(14) - 1;
    String text = text();
    boolean first = builder != null;
    switch (RANDOM.nextInt(20)) {
      case 0, 1 -> append(builder, buffer, text);
      case 2 -> { if (first) builder.insert(i, text); else buffer.insert(i, text); }
      case 3 -> { if (first) builder.delete(i, j); else buffer.delete(i, j); }
      case 4 -> { if (first) builder.deleteCharAt(i); else buffer.deleteCharAt(i); }
      case 5 -> { if (first) builder.replace(i, j, text); else buffer.replace(i, j, text); }
      case 6 -> { if (first) builder.setCharAt(i, 'x'); else buffer.setCharAt(i, 'x'); }
      case 7 -> { if (first) builder.setLength(i); else buffer.setLength(i); }
      case 8 -> { if (first) builder.reverse(); else buffer.reverse(); }
      case 9 -> { if (first) builder.append(text, i, j); else buffer.append(text, i, j); }
      case 10 -> { if (first) builder.append(text.toCharArray(), i, j); else buffer.append(text.toCharArray(), i, j); }
      case 11 -> { if (first) builder.appendCodePoint(i * 9999); else buffer.appendCodePoint(i * 9999); }
      case 12 -> { if (first) builder.insert(i, 0.5f); else buffer.insert(i, 0.5f); }
      case 13 -> { return first ? builder.indexOf(text, i) : buffer.indexOf(text, i); }
      case 14 -> { return first ? builder.lastIndexOf(text, i) : buffer.lastIndexOf(text, i); }
      case 15 -> { return first ? builder.substring(i, j) : buffer.substring(i, j); }
      case 16 -> { return first ? builder.codePointAt(i) : buffer.codePointAt(i); }
      case 17 -> { return first ? builder.codePointCount(i, j) : buffer.codePointCount(i, j); }
      case 18 -> { return first ? builder.offsetByCodePoints(i, j - 6) : buffer.offsetByCodePoints(i, j - 6); }
      default -> { return first ? builder.codePointBefore(i) : buffer.codePointBefore(i); }
    }
    return "";
  }

  static void append(StringBuilder builder, StringBuffer buffer, String text) {
    if (builder != null) {
      builder.append(text).append(text.length()).append(text.isEmpty());
    } else {
      buffer.append(text).append(text.length()).append(text.isEmpty());
    }
  }

  static long hash(StringBuilder builder, StringBuffer buffer) {
    long hash = 0;
    for (int i = 0; i < 700; i++) {
      Object result;
      try {
        result = operate(builder, buffer);
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        result = e;
      }
      String text = builder != null ? builder.toString() : buffer.toString();
      hash = (hash * 31 + result.toString().hashCode()) * 31 + text.hashCode();
      if (text.length() > 60) {
        if (builder != null) {
          builder.setLength(9);
        } else {
          buffer.setLength(9);
        }
      }
    }
    return hash;
  }

  public static void main(String[] args) {
    for (int seed = 0; seed < 4; seed++) {
      RANDOM.setSeed(seed);
      System.out.println(hash(new StringBuilder(), null));
      RANDOM.setSeed(seed);
      System.out.println(hash(null, new StringBuffer()));
    }
  }
}
