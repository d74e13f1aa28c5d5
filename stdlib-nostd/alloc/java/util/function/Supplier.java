package java.util.function;

/** Gives objects. */
@FunctionalInterface
public interface Supplier<T> {
  /** The next one, which may be the same again. */
  T get();
}
