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
    Charset found = lookUp(name);
    if (found == null) {
      throw new UnsupportedCharsetException(name);
    }
    return found;
  }

  /** Whether there is one with a name. */
  public static boolean isSupported(String name) {
    return lookUp(name) != null;
  }

  private static Charset lookUp(String name) {
    if (name == null) {
      throw new IllegalArgumentException("Null charset name");
    }
    requireLegal(name);
    return switch (name.toUpperCase()) {
      case "UTF-8", "UTF8", "UNICODE-1-1-UTF-8" -> StandardCharsets.UTF_8;
      case "ISO-8859-1",
          "ISO8859_1",
          "LATIN1",
          "L1",
          "ISO_8859-1",
          "ISO8859-1",
          "ISO_8859_1",
          "ISO_8859-1:1987",
          "ISO-IR-100",
          "8859_1",
          "CSISOLATIN1",
          "CP819",
          "IBM819",
          "IBM-819",
          "819" ->
          StandardCharsets.ISO_8859_1;
      case "US-ASCII",
          "ASCII",
          "ASCII7",
          "CSASCII",
          "US",
          "ISO646-US",
          "ISO_646.IRV:1991",
          "ISO_646.IRV:1983",
          "ISO-IR-6",
          "ANSI_X3.4-1968",
          "ANSI_X3.4-1986",
          "CP367",
          "IBM367",
          "646" ->
          StandardCharsets.US_ASCII;
      case "UTF-16", "UTF16", "UTF_16", "UNICODE", "UNICODEBIG" -> StandardCharsets.UTF_16;
      case "UTF-16BE", "UTF_16BE", "X-UTF-16BE", "ISO-10646-UCS-2", "UNICODEBIGUNMARKED" ->
          StandardCharsets.UTF_16BE;
      case "UTF-16LE", "UTF_16LE", "X-UTF-16LE", "UNICODELITTLEUNMARKED" ->
          StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static void requireLegal(String name) {
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
