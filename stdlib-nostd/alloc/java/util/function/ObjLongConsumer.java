package java.util.function;

/** Does something with an object and a {@code long}. */
@FunctionalInterface
public interface ObjLongConsumer<T> {
  /** Does it. */
  void accept(T object, long value);
}
