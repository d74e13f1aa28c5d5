package java.nio.charset;

/** A way of writing characters as bytes, of which there are those of {@link StandardCharsets}. */
public final class Charset implements Comparable<Charset> {
  private final String name;

  Charset(String name) {
    this.name = name;
  }

  /** UTF-8. */
  public static Charset defaultCharset() {
    return StandardCharsets.UTF_8;
  }

  /** The one with a name. */
  public static Charset forName(String name) {
    if (name == null) {
      throw new IllegalArgumentException("Null charset name");
    }
    Charset found = lookUp(name);
    if (found != null) {
      return found;
    }
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      boolean isLetter = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
      boolean isInner = i > 0 && (unit == '-' || unit == '+' || unit == ':' || unit == '_');
      if (!isLetter && !isInner && (unit < '0' || unit > '9') && (unit != '.' || i == 0)) {
        throw new IllegalCharsetNameException(name);
      }
    }
    if (name.isEmpty()) {
      throw new IllegalCharsetNameException(name);
    }
    throw new UnsupportedCharsetException(name);
  }

  /** Whether there is one with a name. */
  public static boolean isSupported(String name) {
    return lookUp(name) != null;
  }

  private static Charset lookUp(String name) {
    return switch (name.toUpperCase()) {
      case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
      case "ISO-8859-1", "ISO8859_1", "LATIN1", "L1", "ISO_8859-1", "ISO8859-1" ->
          StandardCharsets.ISO_8859_1;
      case "US-ASCII", "ASCII", "ISO646-US" -> StandardCharsets.US_ASCII;
      case "UTF-16", "UTF16", "UTF_16" -> StandardCharsets.UTF_16;
      case "UTF-16BE", "UTF_16BE" -> StandardCharsets.UTF_16BE;
      case "UTF-16LE", "UTF_16LE" -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Its name for people. */
  public String displayName() {
    return name;
  }

  @Override
  public int compareTo(Charset other) {
    return name.compareToIgnoreCase(other.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Charset && name.equals(((Charset) other).name);
  }

  @Override
  public String toString() {
    return name;
  }
}
