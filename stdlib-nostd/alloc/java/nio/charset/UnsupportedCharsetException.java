package java.nio.charset;

/** Thrown for a name that no way of writing has. */
public class UnsupportedCharsetException extends IllegalArgumentException {
  private final String name;

  /** For this name. */
  public UnsupportedCharsetException(String name) {
    super(String.valueOf(name));
    this.name = name;
  }

  /** The name. */
  public String getCharsetName() {
    return name;
  }
}
