package java.util;

import java.util.function.IntConsumer;

/** Count, sum, least and greatest of numbers that are handed to it. */
public class IntSummaryStatistics implements IntConsumer {
  private long count;
  private long sum;
  private int min = Integer.MAX_VALUE;
  private int max = Integer.MIN_VALUE;

  /** Makes one of no numbers. */
  public IntSummaryStatistics() {}

  /** Makes one of numbers of which this is known. */
  public IntSummaryStatistics(long count, int min, int max, long sum) {
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
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  /** Adds the numbers of another one. */
  public void combine(IntSummaryStatistics other) {
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
  public final int getMin() {
    return min;
  }

  /** The greatest one; the least possible if there is none. */
  public final int getMax() {
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
