package java.lang;

/** A value stored in an array whose elements are of another class. */
public class ArrayStoreException extends RuntimeException {
  /** Makes one without a message. */
  public ArrayStoreException() {}

  /** Makes one with a message. */
  public ArrayStoreException(String message) {
    super(message);
  }
}
