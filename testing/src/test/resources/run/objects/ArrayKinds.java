/** Arrays of every kind of element: what is in them at first, and what a store keeps. */
public class ArrayKinds {
  static boolean[] flags = new boolean[3];
  static byte[] bytes = {1, -1, (byte) 200};
  static short[] shorts = {1, (short) 40000, 'a'};
  static char[] chars = {'x', 65, '\u20ac'};
  static int[] ints = new int[] {3, 'b', (byte) -7};
  static long[] longs = {1, 1L << 40, 'c'};
  static float[] floats = {1, 2.5f, 'd'};
  static double[] doubles = {1, 2.5f, 1e300, 'e'};

  static long zeros() {
    long sum = 0;
    for (byte value : new byte[7]) sum += value;
    for (short value : new short[7]) sum += value;
    for (char value : new char[7]) sum += value;
    for (int value : new int[7]) sum += value;
    for (long value : new long[7]) sum += value;
    for (float value : new float[7]) sum += value == 0 ? 0 : 1;
    for (double value : new double[7]) sum += Double.doubleToRawLongBits(value);
    for (boolean value : new boolean[7]) sum += value ? 1 : 0;
    for (Object value : new Object[7]) sum += value == null ? 0 : 1;
    for (int[] value : new int[7][]) sum += value == null ? 0 : 1;
    return sum;
  }

  static void narrow() {
    int big = 0x12345678;
    bytes[0] = (byte) big;
    bytes[1] += 130;
    bytes[2]--;
    shorts[0] = (short) big;
    shorts[1] <<= 1;
    shorts[2] *= 1000;
    chars[0]++;
    chars[1] += 1.9;
    chars[2] = (char) -1;
    ints[0] ^= ~0;
    ints[1] /= 2;
    ints[2] >>>= 28;
    longs[0] = Long.MAX_VALUE;
    longs[0]++;
    longs[1] -= 1;
    longs[2] %= 10;
    floats[0] += 0.1;
    floats[1] = -floats[1];
    doubles[0] /= 0;
    doubles[2] *= doubles[2];
    flags[0] |= true;
    flags[1] ^= flags[0];
    flags[2] = !flags[2] & flags[1];
  }

  /** Neighbours must not change when one element is stored. */
  static boolean neighbours() {
    byte[] b = new byte[5];
    short[] s = new short[5];
    int[] i = new int[5];
    b[2] = -1;
    s[2] = -1;
    i[2] = -1;
    boolean same = b[1] == 0 && b[3] == 0 && s[1] == 0 && s[3] == 0;
    return same && i[1] == 0 && i[3] == 0;
  }

  static int length(int wanted) {
    return new char[wanted].length;
  }

  public static void main(String[] args) {
    System.out.println(zeros());
    narrow();
    for (byte value : bytes) System.out.println(value);
    for (short value : shorts) System.out.println(value);
    for (char value : chars) System.out.println((int) value);
    for (int value : ints) System.out.println(value);
    for (long value : longs) System.out.println(value);
    for (float value : floats) System.out.println(Float.floatToIntBits(value));
    for (double value : doubles) System.out.println(Double.doubleToLongBits(value));
    for (boolean value : flags) System.out.println(value);
    System.out.println(neighbours());
    byte index = 2;
    char other = 1;
    System.out.println(ints[index] + ints[other]);
    System.out.println(length(0) + length(1) + length('d'));
    System.out.println(new int[] {4, 5, 6}[1]);
    System.out.println(new String[] {"zero", "one", "two"}[index]);
    final int[] alias = ints;
    alias[1] = 1234;
    System.out.println(ints[1]);
    System.out.println(alias == ints);
    System.out.println(new int[0] == new int[0]);
  }
}
