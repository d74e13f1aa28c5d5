package java.util;

/** A format with the number of an argument that none can have. */
class IllegalFormatArgumentIndexException extends IllegalFormatException {
  private final int index;

  /** Makes one. */
  IllegalFormatArgumentIndexException(int index) {
    this.index = index;
  }

  @Override
  public String getMessage() {
    return index == Integer.MIN_VALUE
        ? "Format argument index: (not representable as int)"
        : "Illegal format argument index = " + index;
  }
}
