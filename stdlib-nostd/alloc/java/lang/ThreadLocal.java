package java.lang;

import java.util.Objects;
import java.util.function.Supplier;

/** A value for each thread, of which there is one. */
public class ThreadLocal<T> {
  private T value;
  private boolean isSet;

  /** Makes one without a value. */
  public ThreadLocal() {}

  /** Makes one whose first value is what a supplier gives. */
  public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
    Objects.requireNonNull(supplier);
    return new ThreadLocal<>() {
      @Override
      protected S initialValue() {
        return supplier.get();
      }
    };
  }

  /** What is there when nobody has set a value. */
  protected T initialValue() {
    return null;
  }

  /** The value. */
  public T get() {
    if (!isSet) {
      set(initialValue());
    }
    return value;
  }

  /** Changes the value. */
  public void set(T value) {
    this.value = value;
    isSet = true;
  }

  /** Forgets the value. */
  public void remove() {
    value = null;
    isSet = false;
  }
}
