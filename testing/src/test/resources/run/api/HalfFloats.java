/** Half-precision numbers: all of them, and floats at and beside what they round to. */
class HalfFloats {
  static final float EARLY = Float.float16ToFloat((short) 0x3555);
  static final short EARLY_BITS = Float.floatToFloat16(0.1f);

  private static void tell(float value) {
    System.out.println(value + " " + Integer.toHexString(Float.floatToFloat16(value) & 0xffff));
  }

  public static void main(String[] args) {
    System.out.println(EARLY + " " + EARLY_BITS);
    int values = 0;
    int back = 0;
    int beside = 0;
    for (int i = 0; i < 65536; i++) {
      float value = Float.float16ToFloat((short) i);
      int bits = Float.floatToIntBits(value);
      values = 31 * values + bits;
      if (value == value) {
        back += Float.floatToFloat16(value) == (short) i ? 1 : 0;
        float half = Float.intBitsToFloat(bits + 0x1000);
        beside = 31 * beside + Float.floatToFloat16(half);
        beside = 31 * beside + Float.floatToFloat16(Math.nextUp(half));
        beside = 31 * beside + Float.floatToFloat16(Math.nextDown(half));
      }
    }
    System.out.println(values + " " + back + " " + beside);
    int all = 0;
    for (long i = 0; i < 1L << 32; i += 7919) {
      float value = Float.intBitsToFloat((int) i);
      all = 31 * all + (value == value ? Float.floatToFloat16(value) : 0);
    }
    System.out.println(all);
    float[] told = {
      0f, -0f, 1f, -2.5f, 65504f, 65519.996f, 65520f, -1e10f, 0x1p-24f, 0x1p-25f, 0x1.000002p-25f, 0x1.8p-24f,
      -0x1.8p-25f, 0x1p-14f, 0x1.ffep-15f, 0x1.fffp-15f, 0x1.ffffp-15f, 0x1.002p0f, 0x1.006p0f, 3.1415927f,
      Float.MIN_VALUE, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN
    };
    for (float value : told) {
      tell(value);
    }
    System.out.println(Float.float16ToFloat((short) 0x7e00) + " " + Float.float16ToFloat((short) -1));
  }
}
