package java.util;

/** A number to be shown as a character that is none. */
public class IllegalFormatCodePointException extends IllegalFormatException {
  private final int point;

  /** Makes one. */
  public IllegalFormatCodePointException(int point) {
    this.point = point;
  }

  /** What is wrong. */
  public int getCodePoint() {
    return point;
  }

  @Override
  public String getMessage() {
    return "Code point = 0x" + Integer.toHexString(point);
  }
}
