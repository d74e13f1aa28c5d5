package java.lang;

/** An index outside of an array. */
public class ArrayIndexOutOfBoundsException extends IndexOutOfBoundsException {
  /** Makes one without a message. */
  public ArrayIndexOutOfBoundsException() {}

  /** Makes one with a message. */
  public ArrayIndexOutOfBoundsException(String message) {
    super(message);
  }

  /** Makes one whose message names an index. */
  public ArrayIndexOutOfBoundsException(int index) {
    super("Array index out of range: " + index);
  }
}
