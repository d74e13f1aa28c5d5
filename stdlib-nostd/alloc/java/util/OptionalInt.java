package java.util;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** An {@code int}, or none. */
public final class OptionalInt {
  private static final OptionalInt EMPTY = new OptionalInt(false, 0);

  private final boolean isPresent;
  private final int value;

  private OptionalInt(boolean isPresent, int value) {
    this.isPresent = isPresent;
    this.value = value;
  }

  /** None. */
  public static OptionalInt empty() {
    return EMPTY;
  }

  /** One of a value. */
  public static OptionalInt of(int value) {
    return new OptionalInt(true, value);
  }

  /** The value, which must be there. */
  public int getAsInt() {
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
  public void ifPresent(IntConsumer action) {
    if (isPresent) {
      action.accept(value);
    }
  }

  /** Does something with the value if there is one, or else something else. */
  public void ifPresentOrElse(IntConsumer action, Runnable emptyAction) {
    if (isPresent) {
      action.accept(value);
    } else {
      emptyAction.run();
    }
  }

  /** The value, or another one if there is none. */
  public int orElse(int other) {
    return isPresent ? value : other;
  }

  /** The value, or another one that is made then if there is none. */
  public int orElseGet(IntSupplier supplier) {
    return isPresent ? value : supplier.getAsInt();
  }

  /** The value, which must be there. */
  public int orElseThrow() {
    if (!isPresent) {
      throw new NoSuchElementException("No value present");
    }
    return value;
  }

  /** The value; fails with what is made then if there is none. */
  public <X extends Throwable> int orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
    if (!isPresent) {
      throw exceptionSupplier.get();
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof OptionalInt)) {
      return false;
    }
    OptionalInt optional = (OptionalInt) other;
    return isPresent == optional.isPresent && (!isPresent || value == optional.value);
  }

  @Override
  public int hashCode() {
    return isPresent ? Integer.hashCode(value) : 0;
  }

  @Override
  public String toString() {
    return isPresent ? "OptionalInt[" + value + "]" : "OptionalInt.empty";
  }
}
