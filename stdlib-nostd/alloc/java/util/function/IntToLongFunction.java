package java.util.function;

/** Makes a {@code long} of an {@code int}. */
@FunctionalInterface
public interface IntToLongFunction {
  /** The result for an argument. */
  long applyAsLong(int argument);
}
