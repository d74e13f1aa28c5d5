package java.util;

import java.util.function.DoubleConsumer;

/** Count, sum, least and greatest of numbers that are handed to it. */
public class DoubleSummaryStatistics implements DoubleConsumer {
  private long count;
  private double sum;

  /** What is too much in the sum: Kahan's summation. */
  private double excess;

  private double simpleSum;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /** Makes one of no numbers. */
  public DoubleSummaryStatistics() {}

  /** Makes one of numbers of which this is known. */
  public DoubleSummaryStatistics(long count, double min, double max, double sum) {
    if (count < 0) {
      throw new IllegalArgumentException("Negative count value");
    }
    if (count == 0) {
      return;
    }
    if (min > max) {
      throw new IllegalArgumentException("Minimum greater than maximum");
    }
    boolean hasNaN = Double.isNaN(min) || Double.isNaN(max) || Double.isNaN(sum);
    boolean isNaN = Double.isNaN(min) && Double.isNaN(max) && Double.isNaN(sum);
    if (hasNaN && !isNaN) {
      throw new IllegalArgumentException("Some, not all, of the minimum, maximum, or sum is NaN");
    }
    this.count = count;
    this.sum = sum;
    simpleSum = sum;
    this.min = min;
    this.max = max;
  }

  /** Adds a number. */
  @Override
  public void accept(double value) {
    count++;
    simpleSum += value;
    add(value);
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  private void add(double value) {
    double corrected = value - excess;
    double newSum = sum + corrected;
    excess = newSum - sum - corrected;
    sum = newSum;
  }

  /** Adds the numbers of another one. */
  public void combine(DoubleSummaryStatistics other) {
    count += other.count;
    simpleSum += other.simpleSum;
    add(other.sum);
    add(-other.excess);
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }

  /** How many numbers there are. */
  public final long getCount() {
    return count;
  }

  /** Their sum. */
  public final double getSum() {
    double result = sum - excess;
    return Double.isNaN(result) && Double.isInfinite(simpleSum) ? simpleSum : result;
  }

  /** The least one; infinite if there is none. */
  public final double getMin() {
    return min;
  }

  /** The greatest one; negative infinity if there is none. */
  public final double getMax() {
    return max;
  }

  /** The average; 0 if there is none. */
  public final double getAverage() {
    return count > 0 ? getSum() / count : 0.0;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName()
        + "{count="
        + count
        + ", sum="
        + SixDecimals.of(getSum())
        + ", min="
        + SixDecimals.of(min)
        + ", average="
        + SixDecimals.of(getAverage())
        + ", max="
        + SixDecimals.of(max)
        + "}";
  }
}
