package java.util;

/** Thrown where a formatter is used that was closed. */
public class FormatterClosedException extends IllegalStateException {
  /** Makes one. */
  public FormatterClosedException() {}
}
