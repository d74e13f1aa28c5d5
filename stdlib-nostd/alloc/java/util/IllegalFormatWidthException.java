package java.util;

/** A format with a width that is no number, or where none may be. */
public class IllegalFormatWidthException extends IllegalFormatException {
  private final int width;

  /** Makes one. */
  public IllegalFormatWidthException(int width) {
    this.width = width;
  }

  /** What is wrong. */
  public int getWidth() {
    return width;
  }

  @Override
  public String getMessage() {
    return Integer.toString(width);
  }
}
