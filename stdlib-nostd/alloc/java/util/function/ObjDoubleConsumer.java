package java.util.function;

/** Does something with an object and a {@code double}. */
@FunctionalInterface
public interface ObjDoubleConsumer<T> {
  /** Does it. */
  void accept(T object, double value);
}
