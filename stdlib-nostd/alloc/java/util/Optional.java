package java.util;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** An object, or none. */
public final class Optional<T> {
  private static final Optional<?> EMPTY = new Optional<>(null);

  private final T value;

  private Optional(T value) {
    this.value = value;
  }

  /** None. */
  @SuppressWarnings("unchecked")
  public static <T> Optional<T> empty() {
    return (Optional<T>) EMPTY;
  }

  /** One of an object that is not null. */
  public static <T> Optional<T> of(T value) {
    return new Optional<>(Objects.requireNonNull(value));
  }

  /** One of an object, none for null. */
  public static <T> Optional<T> ofNullable(T value) {
    return value == null ? Optional.<T>empty() : new Optional<>(value);
  }

  /** The object, which must be there. */
  public T get() {
    return orElseThrow();
  }

  /** Whether there is an object. */
  public boolean isPresent() {
    return value != null;
  }

  /** Whether there is no object. */
  public boolean isEmpty() {
    return value == null;
  }

  /** Does something with the object if there is one. */
  public void ifPresent(Consumer<? super T> action) {
    if (value != null) {
      action.accept(value);
    }
  }

  /** Does something with the object if there is one, or else something else. */
  public void ifPresentOrElse(Consumer<? super T> action, Runnable emptyAction) {
    if (value != null) {
      action.accept(value);
    } else {
      emptyAction.run();
    }
  }

  /** The same if something holds for the object, or else none. */
  public Optional<T> filter(Predicate<? super T> predicate) {
    Objects.requireNonNull(predicate);
    return value == null || predicate.test(value) ? this : Optional.<T>empty();
  }

  /** One of what a function makes of the object. */
  public <U> Optional<U> map(Function<? super T, ? extends U> mapper) {
    Objects.requireNonNull(mapper);
    return value == null ? Optional.<U>empty() : Optional.<U>ofNullable(mapper.apply(value));
  }

  /** What a function makes of the object. */
  @SuppressWarnings("unchecked")
  public <U> Optional<U> flatMap(Function<? super T, ? extends Optional<? extends U>> mapper) {
    Objects.requireNonNull(mapper);
    return value == null
        ? Optional.<U>empty()
        : Objects.requireNonNull((Optional<U>) mapper.apply(value));
  }

  /** The same, or another one that is made then if there is no object. */
  @SuppressWarnings("unchecked")
  public Optional<T> or(Supplier<? extends Optional<? extends T>> supplier) {
    Objects.requireNonNull(supplier);
    return value != null ? this : Objects.requireNonNull((Optional<T>) supplier.get());
  }

  /** The object, or another one if there is none. */
  public T orElse(T other) {
    return value != null ? value : other;
  }

  /** The object, or another one that is made then if there is none. */
  public T orElseGet(Supplier<? extends T> supplier) {
    return value != null ? value : supplier.get();
  }

  /** The object, which must be there. */
  public T orElseThrow() {
    if (value == null) {
      throw new NoSuchElementException("No value present");
    }
    return value;
  }

  /** The object; fails with what is made then if there is none. */
  public <X extends Throwable> T orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
    if (value == null) {
      throw exceptionSupplier.get();
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Optional && Objects.equals(value, ((Optional<?>) other).value);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(value);
  }

  @Override
  public String toString() {
    return value == null ? "Optional.empty" : "Optional[" + value + "]";
  }
}
