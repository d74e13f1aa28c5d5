package java.util.function;

/** Gives {@code int}s. */
@FunctionalInterface
public interface IntSupplier {
  /** The next one. */
  int getAsInt();
}
