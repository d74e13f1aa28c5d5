package java.util;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Gives primitive values one after the other. */
public interface PrimitiveIterator<T, C> extends Iterator<T> {
  /** Does something with each value that is left. */
  void forEachRemaining(C action);

  /** Gives {@code int}s. */
  interface OfInt extends PrimitiveIterator<Integer, IntConsumer> {
    /** The next one. */
    int nextInt();

    @Override
    default void forEachRemaining(IntConsumer action) {
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextInt());
      }
    }

    @Override
    default Integer next() {
      return nextInt();
    }

    @Override
    default void forEachRemaining(Consumer<? super Integer> action) {
      if (action instanceof IntConsumer) {
        forEachRemaining((IntConsumer) action);
        return;
      }
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextInt());
      }
    }
  }

  /** Gives {@code long}s. */
  interface OfLong extends PrimitiveIterator<Long, LongConsumer> {
    /** The next one. */
    long nextLong();

    @Override
    default void forEachRemaining(LongConsumer action) {
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextLong());
      }
    }

    @Override
    default Long next() {
      return nextLong();
    }

    @Override
    default void forEachRemaining(Consumer<? super Long> action) {
      if (action instanceof LongConsumer) {
        forEachRemaining((LongConsumer) action);
        return;
      }
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextLong());
      }
    }
  }

  /** Gives {@code double}s. */
  interface OfDouble extends PrimitiveIterator<Double, DoubleConsumer> {
    /** The next one. */
    double nextDouble();

    @Override
    default void forEachRemaining(DoubleConsumer action) {
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextDouble());
      }
    }

    @Override
    default Double next() {
      return nextDouble();
    }

    @Override
    default void forEachRemaining(Consumer<? super Double> action) {
      if (action instanceof DoubleConsumer) {
        forEachRemaining((DoubleConsumer) action);
        return;
      }
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextDouble());
      }
    }
  }
}
