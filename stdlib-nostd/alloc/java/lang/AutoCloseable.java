package java.lang;

/** Something that a {@code try} closes at its end. */
public interface AutoCloseable {
  /** Gives up what the object holds. */
  void close() throws Exception;
}
