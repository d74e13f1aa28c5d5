package java.util;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A {@code long}, or none. */
public final class OptionalLong {
  private static final OptionalLong EMPTY = new OptionalLong(false, 0);

  private final boolean isPresent;
  private final long value;

  private OptionalLong(boolean isPresent, long value) {
    this.isPresent = isPresent;
    this.value = value;
  }

  /** None. */
  public static OptionalLong empty() {
    return EMPTY;
  }

  /** One of a value. */
  public static OptionalLong of(long value) {
    return new OptionalLong(true, value);
  }

  /** The value, which must be there. */
  public long getAsLong() {
    return orElseThrow();
  }

  /** Whether there is a value. */
  public boolean isPresent() {
    return isPresent;
  }

  /** Whether there is no value. */
  public boolean isEmpty() {
    return !isPresent;
  }

  /** Does something with the value if there is one. */
  public void ifPresent(LongConsumer action) {
    if (isPresent) {
      action.accept(value);
    }
  }

  /** Does something with the value if there is one, or else something else. */
  public void ifPresentOrElse(LongConsumer action, Runnable emptyAction) {
    if (isPresent) {
      action.accept(value);
    } else {
      emptyAction.run();
    }
  }

  /** The value, or another one if there is none. */
  public long orElse(long other) {
    return isPresent ? value : other;
  }

  /** The value, or another one that is made then if there is none. */
  public long orElseGet(LongSupplier supplier) {
    return isPresent ? value : supplier.getAsLong();
  }

  /** The value, which must be there. */
  public long orElseThrow() {
    if (!isPresent) {
      throw new NoSuchElementException("No value present");
    }
    return value;
  }

  /** The value; fails with what is made then if there is none. */
  public <X extends Throwable> long orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
    if (!isPresent) {
      throw exceptionSupplier.get();
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof OptionalLong)) {
      return false;
    }
    OptionalLong optional = (OptionalLong) other;
    return isPresent == optional.isPresent && (!isPresent || value == optional.value);
  }

  @Override
  public int hashCode() {
    return isPresent ? Long.hashCode(value) : 0;
  }

  @Override
  public String toString() {
    return isPresent ? "OptionalLong[" + value + "]" : "OptionalLong.empty";
  }
}
