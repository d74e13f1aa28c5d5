package java.lang;

/** An index outside of what it counts. */
public class IndexOutOfBoundsException extends RuntimeException {
  /** Makes one without a message. */
  public IndexOutOfBoundsException() {}

  /** Makes one with a message. */
  public IndexOutOfBoundsException(String message) {
    super(message);
  }

  /** Makes one whose message names an index. */
  public IndexOutOfBoundsException(int index) {
    super("Index out of range: " + index);
  }

  /** Makes one whose message names an index. */
  public IndexOutOfBoundsException(long index) {
    super("Index out of range: " + index);
  }
}
