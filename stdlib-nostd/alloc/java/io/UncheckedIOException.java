package java.io;

/** An {@code IOException} behind one that methods need not declare. */
public class UncheckedIOException extends RuntimeException {
  /** Makes one with a message and a cause, which is not {@code null}. */
  public UncheckedIOException(String message, IOException cause) {
    super(message, requireCause(cause));
  }

  /** Makes one with a cause, which is not {@code null}. */
  public UncheckedIOException(IOException cause) {
    super(requireCause(cause));
  }

  private static IOException requireCause(IOException cause) {
    if (cause == null) {
      throw new NullPointerException();
    }
    return cause;
  }

  @Override
  public IOException getCause() {
    return (IOException) super.getCause();
  }
}
