package java.util;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** What {@code Arrays} has of filling and copying. */
abstract class ArrayFilling extends ArrayOrder {
  ArrayFilling() {}

  /** Puts a value everywhere. */
  public static void fill(boolean[] array, boolean value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(boolean[] array, int from, int to, boolean value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(byte[] array, byte value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(byte[] array, int from, int to, byte value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(short[] array, short value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(short[] array, int from, int to, short value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(char[] array, char value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(char[] array, int from, int to, char value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(int[] array, int value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(int[] array, int from, int to, int value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(long[] array, long value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(long[] array, int from, int to, long value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(float[] array, float value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(float[] array, int from, int to, float value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(double[] array, double value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(double[] array, int from, int to, double value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** Puts a value everywhere. */
  public static void fill(Object[] array, Object value) {
    for (int i = 0; i < array.length; i++) {
      array[i] = value;
    }
  }

  /** Puts a value from an index on and before another. */
  public static void fill(Object[] array, int from, int to, Object value) {
    checkRange(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static boolean[] copyOf(boolean[] array, int length) {
    boolean[] copy = new boolean[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static boolean[] copyOfRange(boolean[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    boolean[] copy = new boolean[length];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static byte[] copyOf(byte[] array, int length) {
    byte[] copy = new byte[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static byte[] copyOfRange(byte[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    byte[] copy = new byte[length];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static short[] copyOf(short[] array, int length) {
    short[] copy = new short[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static short[] copyOfRange(short[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    short[] copy = new short[length];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static char[] copyOf(char[] array, int length) {
    char[] copy = new char[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static char[] copyOfRange(char[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    char[] copy = new char[length];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static int[] copyOf(int[] array, int length) {
    int[] copy = new int[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static int[] copyOfRange(int[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    int[] copy = new int[length];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static long[] copyOf(long[] array, int length) {
    long[] copy = new long[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static long[] copyOfRange(long[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    long[] copy = new long[length];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static float[] copyOf(float[] array, int length) {
    float[] copy = new float[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static float[] copyOfRange(float[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    float[] copy = new float[length];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with what new arrays hold. */
  public static double[] copyOf(double[] array, int length) {
    double[] copy = new double[length];
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static double[] copyOfRange(double[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    double[] copy = new double[length];
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** A copy of some length, cut or filled up with nulls. */
  public static <T> T[] copyOf(T[] array, int length) {
    T[] copy = ArrayCopies.newArray(array, length);
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  /** A copy from an index on and before another, which may lie behind the end. */
  public static <T> T[] copyOfRange(T[] array, int from, int to) {
    int length = to - from;
    if (length < 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    T[] copy = ArrayCopies.newArray(array, length);
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }

  /** Puts what a function makes of each index. */
  public static <T> void setAll(T[] array, IntFunction<? extends T> function) {
    Objects.requireNonNull(function);
    for (int i = 0; i < array.length; i++) {
      array[i] = function.apply(i);
    }
  }

  /** Puts what a function makes of each index. */
  public static void setAll(int[] array, IntUnaryOperator function) {
    Objects.requireNonNull(function);
    for (int i = 0; i < array.length; i++) {
      array[i] = function.applyAsInt(i);
    }
  }

  /** Puts what a function makes of each index. */
  public static void setAll(long[] array, IntToLongFunction function) {
    Objects.requireNonNull(function);
    for (int i = 0; i < array.length; i++) {
      array[i] = function.applyAsLong(i);
    }
  }

  /** Puts what a function makes of each index. */
  public static void setAll(double[] array, IntToDoubleFunction function) {
    Objects.requireNonNull(function);
    for (int i = 0; i < array.length; i++) {
      array[i] = function.applyAsDouble(i);
    }
  }
}
