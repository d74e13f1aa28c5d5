package java.nio.charset;

/** Thrown for a name that is none. */
public class IllegalCharsetNameException extends IllegalArgumentException {
  private final String name;

  /** For this name. */
  public IllegalCharsetNameException(String name) {
    super(String.valueOf(name));
    this.name = name;
  }

  /** The name. */
  public String getCharsetName() {
    return name;
  }
}
