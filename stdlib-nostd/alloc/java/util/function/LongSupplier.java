package java.util.function;

/** Gives {@code long}s. */
@FunctionalInterface
public interface LongSupplier {
  /** The next one. */
  long getAsLong();
}
