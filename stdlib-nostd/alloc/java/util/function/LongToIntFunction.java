package java.util.function;

/** Makes an {@code int} of a {@code long}. */
@FunctionalInterface
public interface LongToIntFunction {
  /** The result for an argument. */
  int applyAsInt(long argument);
}
