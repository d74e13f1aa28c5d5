package java.nio.charset;

/** The ways of writing characters as bytes that there always are. */
public final class StandardCharsets {
  /** The first 128 characters. */
  public static final Charset US_ASCII = new Charset("US-ASCII");

  /** The first 256 characters. */
  public static final Charset ISO_8859_1 = new Charset("ISO-8859-1");

  /** One to four bytes. */
  public static final Charset UTF_8 = new Charset("UTF-8");

  /** Units of two bytes, high byte first. */
  public static final Charset UTF_16BE = new Charset("UTF-16BE");

  /** Units of two bytes, low byte first. */
  public static final Charset UTF_16LE = new Charset("UTF-16LE");

  /** Units of two bytes behind a mark that tells their order. */
  public static final Charset UTF_16 = new Charset("UTF-16");

  private StandardCharsets() {}
}
