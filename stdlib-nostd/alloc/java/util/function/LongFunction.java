package java.util.function;

/** Makes an object of a {@code long}. */
@FunctionalInterface
public interface LongFunction<R> {
  /** The result for an argument. */
  R apply(long argument);
}
