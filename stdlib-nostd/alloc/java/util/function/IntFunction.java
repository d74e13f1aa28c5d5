package java.util.function;

/** Makes an object of an {@code int}. */
@FunctionalInterface
public interface IntFunction<R> {
  /** The result for an argument. */
  R apply(int argument);
}
