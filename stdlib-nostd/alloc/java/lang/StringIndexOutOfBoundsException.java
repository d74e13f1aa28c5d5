package java.lang;

/** An index outside of a string. */
public class StringIndexOutOfBoundsException extends IndexOutOfBoundsException {
  /** Makes one without a message. */
  public StringIndexOutOfBoundsException() {}

  /** Makes one with a message. */
  public StringIndexOutOfBoundsException(String message) {
    super(message);
  }

  /** Makes one whose message names an index. */
  public StringIndexOutOfBoundsException(int index) {
    super("String index out of range: " + index);
  }
}
