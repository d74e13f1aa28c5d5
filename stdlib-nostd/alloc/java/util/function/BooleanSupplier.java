package java.util.function;

/** Gives {@code boolean}s. */
@FunctionalInterface
public interface BooleanSupplier {
  /** The next one. */
  boolean getAsBoolean();
}
