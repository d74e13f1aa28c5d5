package java.util.function;

/** Makes an object of a {@code double}. */
@FunctionalInterface
public interface DoubleFunction<R> {
  /** The result for an argument. */
  R apply(double argument);
}
