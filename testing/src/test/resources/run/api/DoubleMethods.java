import java.util.Arrays;

/** Double, Float, Math and StrictMath: exactly specified results only. */
public class DoubleMethods {
  public static void main(String[] args) {
    double zero = args.length;
    double nan = zero / zero;
    check("texts", 1.0 + " " + 0.1f + " " + 1e7 + " " + 1.0E-3 + " " + 9999999.0 + " " + 123456789.0);
    check("extremes", Double.MIN_VALUE + " " + Double.MAX_VALUE + " " + Float.MIN_VALUE + " " + Float.MAX_VALUE);
    check("normal", Double.MIN_NORMAL + " " + Float.MIN_NORMAL);
    check("shortest", 2e-3 + " " + 1.1f * 1.1f + " " + 1.1 * 1.1 + " " + 2.2250738585072014E-308);
    check("parse", Double.parseDouble(" 1e3 ") + Double.parseDouble("-.5") + Double.parseDouble("0x1.8p1"));
    check("parse suffix", Double.parseDouble("3d") + Double.parseDouble("4.5f"));
    check("parse words", Double.parseDouble("-Infinity") + " " + Double.parseDouble("NaN"));
    check("parse rounding", Double.parseDouble("9007199254740993") + " " + Double.parseDouble("1e-400"));
    check("parse huge", Double.parseDouble("1e400") + " " + Float.parseFloat("1e39"));
    check("parse fails", () -> Double.parseDouble("1,5"));
    check("parse empty", () -> Double.parseDouble("  "));
    check("parse two signs", () -> Double.parseDouble("+-1"));
    check("valueOf", Double.valueOf("1.5").equals(1.5) + " " + Float.valueOf("1.5").hashCode());
    check("hex text", Double.toHexString(1.0) + " " + Double.toHexString(-0.1) + " " + Float.toHexString(0.1f));
    check("hex text of small", Double.toHexString(Double.MIN_VALUE) + " " + Double.toHexString(nan));
    check("bits", Double.doubleToLongBits(-2.5) + " " + Float.floatToIntBits(0.1f) + " " + Double.doubleToLongBits(nan));
    check("from bits", Double.longBitsToDouble(1L) + " " + Float.intBitsToFloat(0x7f800000));
    check("compare", Double.compare(0.0, -0.0) + " " + Double.compare(nan, 1 / zero) + " " + Double.compare(1, 2));
    check("float compare", Float.compare(-0f, 0f) + " " + Float.compare(Float.NaN, Float.NaN));
    check("is", Double.isNaN(nan) + " " + Double.isInfinite(1 / zero) + " " + Double.isFinite(nan));
    check("hash", Double.hashCode(1.5) + " " + Double.valueOf(-0.0).hashCode() + " " + Float.hashCode(nan > 0 ? 1 : 2.5f));
    check("box kinds", Double.valueOf(3.99).intValue() + " " + Double.valueOf(1e20).longValue() + " " + Double.valueOf(300).byteValue());
    check("sum max min", Double.sum(0.1, 0.2) + Double.max(-0.0, 0.0) + Double.min(0.0, -0.0));
    check("abs", Math.abs(-0.0) + " " + Math.abs(Integer.MIN_VALUE) + " " + Math.abs(-5L));
    check("max", Math.max(-0.0, 0.0) + " " + Math.max(nan, 1) + " " + Math.max(3, 4L));
    check("min", Math.min(-0.0f, 0.0f) + " " + Math.min(1, 2.5));
    check("floor", Math.floor(-1.5) + " " + Math.ceil(-0.5) + " " + Math.rint(2.5) + " " + Math.rint(3.5));
    check("round", Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.round(0.49999999999999994) + " " + Math.round(nan));
    check("round float", Math.round(1e10f) + " " + Math.round(-0.5f) + " " + Math.round(8388609.5f));
    check("sqrt", Math.sqrt(2) + " " + Math.sqrt(-1) + " " + Math.sqrt(-0.0));
    check("cbrt hypot", Math.cbrt(27) + " " + Math.hypot(3, 4));
    check("pow", Math.pow(2, 10) + " " + Math.pow(2, -1) + " " + Math.pow(nan, 0) + " " + Math.pow(-8, 2) + " " + Math.pow(0, -1));
    check("pow special", Math.pow(-2, 3) + " " + Math.pow(-1, 1 / zero) + " " + Math.pow(1, nan) + " " + Math.pow(-0.0, 3));
    check("exact angles", Math.sin(0) + " " + Math.cos(0) + " " + Math.tan(-0.0) + " " + Math.atan2(0, -0.0));
    check("exp log", Math.exp(0) + " " + Math.log(1) + " " + Math.log10(1000) + " " + Math.log(0) + " " + Math.exp(-1 / zero));
    check("degrees", Math.toDegrees(Math.PI) + " " + Math.toRadians(180));
    check("signum", Math.signum(-3.0) + " " + Math.signum(-0.0) + " " + Math.signum(nan));
    check("copySign", Math.copySign(3, -0.0) + " " + Math.copySign(-3f, 1f));
    check("ulp", Math.ulp(1.0) + " " + Math.ulp(0.0) + " " + Math.ulp(1e10f));
    check("next", Math.nextUp(1.0) + " " + Math.nextDown(0.0) + " " + Math.nextAfter(1f, 2) + " " + Math.nextAfter(0.0, -1));
    check("exponent", Math.getExponent(1000.0) + " " + Math.getExponent(0.0) + " " + Math.getExponent(nan));
    check("scalb", Math.scalb(1.0, 10) + " " + Math.scalb(3.0, -1075) + " " + Math.scalb(1f, 200));
    check("remainder", Math.IEEEremainder(5, 3) + " " + Math.IEEEremainder(-0.0, 3));
    check("fma", Math.fma(0.1, 10, -1) + " " + Math.fma(2f, 3f, 4f));
    check("addExact", () -> Math.addExact(Integer.MAX_VALUE, 1));
    check("subtractExact", () -> Math.subtractExact(Long.MIN_VALUE, 1L));
    check("multiplyExact", () -> Math.multiplyExact(1L << 62, 2));
    check("multiplyExact fits", Math.multiplyExact(-3, 4) + Math.multiplyExact(5L, 6));
    check("incrementExact", () -> Math.incrementExact(Integer.MAX_VALUE));
    check("decrementExact", () -> Math.decrementExact(Long.MIN_VALUE));
    check("negateExact", () -> Math.negateExact(Integer.MIN_VALUE));
    check("absExact", () -> Math.absExact(Integer.MIN_VALUE));
    check("toIntExact", () -> Math.toIntExact(1L << 31));
    check("floorDiv", Math.floorDiv(-7, 2) + " " + Math.floorMod(-7, 2) + " " + Math.floorMod(7, -2) + " " + Math.floorMod(-7L, 3));
    check("ceilDiv", Math.ceilDiv(7, 2) + " " + Math.ceilMod(7, 2) + " " + Math.ceilDiv(-7, 2));
    check("floorDiv by zero", () -> Math.floorDiv(1, (int) zero));
    check("floorDiv overflow", Math.floorDiv(Integer.MIN_VALUE, -1));
    check("divideExact", () -> Math.divideExact(Integer.MIN_VALUE, -1));
    check("multiplyHigh", Math.multiplyHigh(1L << 62, 12) + " " + Math.unsignedMultiplyHigh(-1L, -1L));
    check("multiplyFull", Math.multiplyFull(Integer.MIN_VALUE, Integer.MIN_VALUE));
    check("clamp", Math.clamp(50L, 1, 10) + " " + Math.clamp(-0.5, 0.0, 1.0));
    check("clamp fails", () -> Math.clamp(5L, 10, 1));
    check("strict", StrictMath.sin(1.0) + " " + StrictMath.exp(1) + " " + StrictMath.pow(1.1, 10.5));
    check("strict logs", StrictMath.log(10) + " " + StrictMath.log1p(1e-10) + " " + StrictMath.expm1(1e-10));
    check("strict arcs", StrictMath.asin(0.5) + " " + StrictMath.acos(0.5) + " " + StrictMath.atan(2));
    check("strict hyperbolic", StrictMath.sinh(1) + " " + StrictMath.cosh(1) + " " + StrictMath.tanh(1));
    check("strict large", StrictMath.sin(1e15) + " " + StrictMath.cos(-1e300) + " " + StrictMath.tan(12345.678));
    check("sum of doubles", sums());
    check("to float and back", (double) (float) 0.1 + " " + (float) 1e-46 + " " + (0.1f == 0.1));
    check("loop", loop());
    check("sorted", sorted(3, nan, -0.0, 0.0, -1 / zero, 1));
  }

  private static double sums() {
    double sum = 0;
    for (int i = 1; i <= 1000; i++) {
      sum += 1.0 / i;
    }
    return sum;
  }

  private static String loop() {
    int rounds = 0;
    for (float f = 0; f < 1; f += 0.1f) {
      rounds++;
    }
    for (double d = 0; d != 1 && rounds < 100; d += 0.1) {
      rounds++;
    }
    return "" + rounds;
  }

  private static String sorted(double... values) {
    Arrays.sort(values);
    return Arrays.toString(values);
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
