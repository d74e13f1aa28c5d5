package java.util.function;

/** Makes a {@code double} of two objects. */
@FunctionalInterface
public interface ToDoubleBiFunction<T, U> {
  /** The result for two arguments. */
  double applyAsDouble(T first, U second);
}
