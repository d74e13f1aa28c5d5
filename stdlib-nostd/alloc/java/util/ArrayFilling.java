package java.util;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** What {@code Arrays} has of filling and copying. */
abstract class ArrayFilling extends ArrayOrder {
  ArrayFilling() {}

  /** Puts a value everywhere. */
  public static void fill(boolean[] a, boolean value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(boolean[] a, int from, int to, boolean value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(byte[] a, byte value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(byte[] a, int from, int to, byte value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(short[] a, short value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(short[] a, int from, int to, short value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(char[] a, char value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(char[] a, int from, int to, char value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(int[] a, int value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(int[] a, int from, int to, int value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(long[] a, long value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(long[] a, int from, int to, long value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(float[] a, float value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(float[] a, int from, int to, float value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(double[] a, double value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(double[] a, int from, int to, double value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(Object[] a, Object value) {
    for (int i = 0; i < a.length; i++) {
      a[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(Object[] a, int from, int to, Object value) {
    checkRange(a.length, from, to);
    for (int i = from; i < to; i++) {
      a[i] = value;
    }
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static boolean[] copyOf(boolean[] original, int length) {
    boolean[] copy = new boolean[length];
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static boolean[] copyOfRange(boolean[] original, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    boolean[] copy = new boolean[length];
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static byte[] copyOf(byte[] original, int length) {
    byte[] copy = new byte[length];
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static byte[] copyOfRange(byte[] original, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    byte[] copy = new byte[length];
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static short[] copyOf(short[] original, int length) {
    short[] copy = new short[length];
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static short[] copyOfRange(short[] original, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    short[] copy = new short[length];
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static char[] copyOf(char[] original, int length) {
    char[] copy = new char[length];
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static char[] copyOfRange(char[] original, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    char[] copy = new char[length];
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static int[] copyOf(int[] original, int length) {
    int[] copy = new int[length];
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static int[] copyOfRange(int[] original, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    int[] copy = new int[length];
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static long[] copyOf(long[] original, int length) {
    long[] copy = new long[length];
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static long[] copyOfRange(long[] original, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    long[] copy = new long[length];
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static float[] copyOf(float[] original, int length) {
    float[] copy = new float[length];
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static float[] copyOfRange(float[] original, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    float[] copy = new float[length];
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static double[] copyOf(double[] original, int length) {
    double[] copy = new double[length];
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static double[] copyOfRange(double[] original, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    double[] copy = new double[length];
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with nulls. */
  public static <T> T[] copyOf(T[] original, int length) {
    original.getClass(); // what the JDK does first with null
    T[] copy = ArrayCopies.newArray(original, length);
    System.arraycopy(original, 0, copy, 0, Math.min(original.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static <T> T[] copyOfRange(T[] original, int from, int to) {
    original.getClass(); // what the JDK does first with null
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    T[] copy = ArrayCopies.newArray(original, length);
    System.arraycopy(original, from, copy, 0, Math.min(original.length - from, length));
    return copy;
  }

  /** Elements in an array, or in a new one of its class; null is behind them if it is longer. */
  static <T> T[] into(T[] a, Object[] elements, int start, int size) {
    T[] result = a.length < size ? ArrayCopies.newArray(a, size) : a;
    System.arraycopy(elements, start, result, 0, size);
    if (result.length > size) {
      result[size] = null;
    }
    return result;
  }

  /** Puts what a function makes of each index. */
  public static <T> void setAll(T[] array, IntFunction<? extends T> generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) {
      array[i] = generator.apply(i);
    }
  }

  /** Puts what a function makes of each index. */
  public static void setAll(int[] array, IntUnaryOperator generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) {
      array[i] = generator.applyAsInt(i);
    }
  }

  /** Puts what a function makes of each index. */
  public static void setAll(long[] array, IntToLongFunction generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) {
      array[i] = generator.applyAsLong(i);
    }
  }

  /** Puts what a function makes of each index. */
  public static void setAll(double[] array, IntToDoubleFunction generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) {
      array[i] = generator.applyAsDouble(i);
    }
  }
}
