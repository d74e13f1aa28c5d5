package java.io;

/** Something written to that may keep some of it back. */
public interface Flushable {
  /** Passes on what was kept back. */
  void flush() throws IOException;
}
