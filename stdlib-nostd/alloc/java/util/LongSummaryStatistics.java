package java.util;

import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Count, sum, least and greatest of numbers that are handed to it. */
public class LongSummaryStatistics implements LongConsumer, IntConsumer {
  private long count;
  private long sum;
  private long min = Long.MAX_VALUE;
  private long max = Long.MIN_VALUE;

  /** Makes one of no numbers. */
  public LongSummaryStatistics() {}

  /** Makes one of numbers of which this is known. */
  public LongSummaryStatistics(long count, long min, long max, long sum) {
    if (count < 0) {
      throw new IllegalArgumentException("Negative count value");
    }
    if (count == 0) {
      return;
    }
    if (min > max) {
      throw new IllegalArgumentException("Minimum greater than maximum");
    }
    this.count = count;
    this.sum = sum;
    this.min = min;
    this.max = max;
  }

  /** Adds a number. */
  @Override
  public void accept(int value) {
    accept((long) value);
  }

  /** Adds a number. */
  @Override
  public void accept(long value) {
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  /** Adds the numbers of another one. */
  public void combine(LongSummaryStatistics other) {
    count += other.count;
    sum += other.sum;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }

  /** How many numbers there are. */
  public final long getCount() {
    return count;
  }

  /** Their sum. */
  public final long getSum() {
    return sum;
  }

  /** The least one; the greatest possible if there is none. */
  public final long getMin() {
    return min;
  }

  /** The greatest one; the least possible if there is none. */
  public final long getMax() {
    return max;
  }

  /** The average; 0 if there is none. */
  public final double getAverage() {
    return count > 0 ? (double) sum / count : 0.0;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName()
        + "{count="
        + count
        + ", sum="
        + sum
        + ", min="
        + min
        + ", average="
        + SixDecimals.of(getAverage())
        + ", max="
        + max
        + "}";
  }
}
