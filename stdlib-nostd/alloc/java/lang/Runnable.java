package java.lang;

/** Something to be done. */
public interface Runnable {
  /** Does it. */
  void run();
}
