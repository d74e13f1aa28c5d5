package java.util;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** A {@code double}, or none. */
public final class OptionalDouble {
  private static final OptionalDouble EMPTY = new OptionalDouble(false, 0);

  private final boolean isPresent;
  private final double value;

  private OptionalDouble(boolean isPresent, double value) {
    this.isPresent = isPresent;
    this.value = value;
  }

  /** None. */
  public static OptionalDouble empty() {
    return EMPTY;
  }

  /** One of a value. */
  public static OptionalDouble of(double value) {
    return new OptionalDouble(true, value);
  }

  /** The value, which must be there. */
  public double getAsDouble() {
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
  public void ifPresent(DoubleConsumer action) {
    if (isPresent) {
      action.accept(value);
    }
  }

  /** Does something with the value if there is one, or else something else. */
  public void ifPresentOrElse(DoubleConsumer action, Runnable emptyAction) {
    if (isPresent) {
      action.accept(value);
    } else {
      emptyAction.run();
    }
  }

  /** The value, or another one if there is none. */
  public double orElse(double other) {
    return isPresent ? value : other;
  }

  /** The value, or another one that is made then if there is none. */
  public double orElseGet(DoubleSupplier supplier) {
    return isPresent ? value : supplier.getAsDouble();
  }

  /** The value, which must be there. */
  public double orElseThrow() {
    if (!isPresent) {
      throw new NoSuchElementException("No value present");
    }
    return value;
  }

  /** The value; fails with what is made then if there is none. */
  public <X extends Throwable> double orElseThrow(Supplier<? extends X> exceptionSupplier)
      throws X {
    if (!isPresent) {
      throw exceptionSupplier.get();
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof OptionalDouble)) {
      return false;
    }
    OptionalDouble optional = (OptionalDouble) other;
    return isPresent == optional.isPresent
        && (!isPresent || Double.compare(value, optional.value) == 0);
  }

  @Override
  public int hashCode() {
    return isPresent ? Double.hashCode(value) : 0;
  }

  @Override
  public String toString() {
    return isPresent ? "OptionalDouble[" + value + "]" : "OptionalDouble.empty";
  }
}
