package java.util.function;

/** Gives {@code double}s. */
@FunctionalInterface
public interface DoubleSupplier {
  /** The next one. */
  double getAsDouble();
}
