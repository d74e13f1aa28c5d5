package java.lang;

/** Reading of floating-point numbers, rounded to the nearest and to even ones. */
final class FloatingNumbers {
  /** No more digits than these make a difference, but for whether there are any. */
  private static final int MOST_DIGITS = 800;

  private static final int LARGEST_EXPONENT = 400;
  private static final int FEW_DIGITS = 15;
  private static final int LONG_DIGITS = 18;

  /** The powers of ten that doubles hold exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final String given;
  private final String text;
  private final boolean isFloat;
  private final int fractionBits;
  private final int leastExponent;
  private int at;

  private FloatingNumbers(String given, String text, boolean isFloat) {
    this.given = given;
    this.text = text;
    this.isFloat = isFloat;
    fractionBits = isFloat ? 23 : 52;
    leastExponent = isFloat ? -149 : -1074;
  }

  static double parseDouble(String in) {
    return new FloatingNumbers(in, trimmed(in), false).parse();
  }

  static float parseFloat(String in) {
    return (float) new FloatingNumbers(in, trimmed(in), true).parse();
  }

  private static String trimmed(String in) {
    return in.length() == 0 ? in : in.trim();
  }

  private NumberFormatException malformed() {
    return new NumberFormatException("For input string: \"" + given + "\"");
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private double parse() {
    if (text.isEmpty()) {
      throw new NumberFormatException("empty String");
    }
    boolean isNegative = peek() == '-';
    at += isNegative || peek() == '+' ? 1 : 0;
    double value = parseMagnitude();
    return isNegative && value == value ? -value : value;
  }

  private double parseMagnitude() {
    if (peek() == 'N' && text.startsWith("NaN", at) && at + 3 == text.length()) {
      return Double.NaN;
    }
    if (peek() == 'I' && text.startsWith("Infinity", at) && at + 8 == text.length()) {
      return Double.POSITIVE_INFINITY;
    }
    boolean isHexadecimal =
        peek() == '0' && at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 'x';
    return isHexadecimal ? parseHexadecimal() : parseDecimal();
  }

  private double parseDecimal() {
    int digitsStart = at;
    StringBuilder digits = new StringBuilder();
    int point = -1;
    int exponent = 0;
    for (; peek() >= '0' && peek() <= '9' || peek() == '.'; at++) {
      char unit = peek();
      if (unit == '.') {
        if (point >= 0) {
          throw new NumberFormatException("multiple points");
        }
        point = at;
      } else if (unit != '0' || !digits.isEmpty()) {
        digits.append(unit);
        exponent += point < 0 ? 1 : 0;
      } else {
        exponent -= point < 0 ? 0 : 1;
      }
    }
    if (at - digitsStart == (point < 0 ? 0 : 1)) {
      throw malformed();
    }
    long scale = 0;
    if ((peek() | 0x20) == 'e') {
      at++;
      scale = parseExponent();
    }
    checkEnd();
    int count = digits.length();
    while (count > 0 && digits.charAt(count - 1) == '0') {
      count--;
    }
    if (count == 0) {
      return 0;
    }
    digits.setLength(count);
    if (count > MOST_DIGITS) {
      digits.setLength(MOST_DIGITS);
      digits.append('1');
    }
    return ofDigits(digits.toString(), exponent + scale);
  }

  private void checkEnd() {
    if (at < text.length() && "fFdD".indexOf(peek()) >= 0) {
      at++;
    }
    if (at < text.length()) {
      throw malformed();
    }
  }

  private long parseExponent() {
    boolean isNegative = peek() == '-';
    at += isNegative || peek() == '+' ? 1 : 0;
    int start = at;
    long value = 0;
    for (; peek() >= '0' && peek() <= '9'; at++) {
      value = Math.min(value * 10 + peek() - '0', 1L << 40);
    }
    if (at == start) {
      throw malformed();
    }
    return isNegative ? -value : value;
  }

  /** The number nearest to 0.{@code digits} times ten to an exponent. */
  private double ofDigits(String digits, long exponent) {
    if (exponent > LARGEST_EXPONENT) {
      return Double.POSITIVE_INFINITY;
    }
    if (exponent < -LARGEST_EXPONENT) {
      return 0;
    }
    int count = Math.min(digits.length(), LONG_DIGITS);
    long first = Long.parseLong(digits.substring(0, count));
    int scale = (int) exponent - count;
    if (digits.length() <= FEW_DIGITS && scale >= -22 && scale <= 22 && !isFloat) {
      return scale < 0 ? first / POWERS[-scale] : first * POWERS[scale];
    }
    return nearest(digits, (int) exponent - digits.length(), scaled(first, scale));
  }

  /** About a number times a power of ten. */
  private static double scaled(double number, int exponent) {
    double value = number;
    int left = exponent;
    for (; left > 22; left -= 22) {
      value *= POWERS[22];
    }
    for (; left < -22; left += 22) {
      value /= POWERS[22];
    }
    return left < 0 ? value / POWERS[-left] : value * POWERS[left];
  }

  /** The number nearest to {@code digits} times ten to an exponent, given one close to it. */
  private double nearest(String digits, int exponent, double close) {
    Natural number = Natural.ofDigits(digits);
    Natural unit = new Natural(1);
    number.multiplyByPowerOfTen(Math.max(exponent, 0));
    unit.multiplyByPowerOfTen(Math.max(-exponent, 0));
    long infinity = isFloat ? 0xFFL << fractionBits : 0x7FFL << fractionBits;
    long bits =
        isFloat ? Float.floatToRawIntBits((float) close) : Double.doubleToRawLongBits(close);
    bits = Math.min(bits, infinity - 1);
    while (true) {
      long fraction = bits & (1L << fractionBits) - 1;
      int field = (int) (bits >>> fractionBits);
      long significand = field == 0 ? fraction : fraction | 1L << fractionBits;
      int power = leastExponent + Math.max(field - 1, 0);
      boolean isOdd = (bits & 1) != 0;
      int above = compare(number, unit, 2 * significand + 1, power - 1);
      if (above > 0 || above == 0 && isOdd) {
        bits++;
        if (bits == infinity) {
          return Double.POSITIVE_INFINITY;
        }
        continue;
      }
      if (bits != 0) {
        // Below a power of two the numbers lie twice as dense.
        boolean isDense = fraction == 0 && field > 1;
        int below =
            isDense
                ? compare(number, unit, 4 * significand - 1, power - 2)
                : compare(number, unit, 2 * significand - 1, power - 1);
        if (below < 0 || below == 0 && isOdd) {
          bits--;
          continue;
        }
      }
      return isFloat ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
    }
  }

  /** Compares {@code number / unit} with {@code significand} times a power of two. */
  private static int compare(Natural number, Natural unit, long significand, int power) {
    Natural other = unit.times(significand);
    return power < 0
        ? number.shifted(-power).compareTo(other)
        : number.compareTo(other.shifted(power));
  }

  private double parseHexadecimal() {
    at += 2;
    long significand = 0;
    boolean isInexact = false;
    long exponent = 0;
    boolean hasPoint = false;
    int digits = 0;
    for (; ; at++) {
      if (peek() == '.' && !hasPoint) {
        hasPoint = true;
        continue;
      }
      int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
      if (digit < 0) {
        break;
      }
      digits++;
      if (significand >>> 58 == 0) {
        significand = significand << 4 | digit;
        exponent -= hasPoint ? 4 : 0;
      } else {
        isInexact |= digit != 0;
        exponent += hasPoint ? 0 : 4;
      }
    }
    if (digits == 0 || (peek() | 0x20) != 'p') {
      throw malformed();
    }
    at++;
    exponent += parseExponent();
    checkEnd();
    return ofBits(significand, isInexact, exponent);
  }

  /** The number nearest to a bit more than a significand, or just that, times a power of two. */
  private double ofBits(long significand, boolean isInexact, long exponent) {
    if (significand == 0) {
      return 0;
    }
    int size = Long.SIZE - Long.numberOfLeadingZeros(significand);
    long top = size + exponent;
    if (top > 2000) {
      return Double.POSITIVE_INFINITY;
    }
    if (top < leastExponent) {
      return 0;
    }
    long unit = Math.max(top - fractionBits - 1, leastExponent);
    int dropped = (int) Math.max(unit - exponent, 0);
    long kept = dropped >= Long.SIZE ? 0 : significand >>> dropped;
    if (dropped > 0) {
      long half = 1L << dropped - 1;
      long rest = significand & (half << 1) - 1;
      boolean isAbove = rest > half || rest == half && (isInexact || (kept & 1) != 0);
      kept += isAbove ? 1 : 0;
    }
    long power = exponent + dropped;
    double value = kept;
    for (; power > 0; power--) {
      value *= 2;
    }
    for (; power < 0; power++) {
      value /= 2;
    }
    return isFloat ? (float) value : value;
  }

  /** A double in hexadecimal. */
  static String toHexadecimal(double value) {
    if (value != value || Double.isInfinite(value)) {
      return Double.toString(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & (1L << 52) - 1;
    int field = (int) (bits >>> 52) & 0x7FF;
    int exponent = field == 0 ? (fraction == 0 ? 0 : Double.MIN_EXPONENT) : field - 1023;
    return hexadecimal(bits < 0, field != 0, fraction, 13, exponent);
  }

  /** A float in hexadecimal. */
  static String toHexadecimal(float value) {
    int bits = Float.floatToRawIntBits(value);
    int fraction = bits & (1 << 23) - 1;
    boolean isSmall = (bits >>> 23 & 0xFF) == 0 && fraction != 0;
    return isSmall
        ? hexadecimal(bits < 0, false, (long) fraction << 1, 6, Float.MIN_EXPONENT)
        : toHexadecimal((double) value);
  }

  private static String hexadecimal(
      boolean isNegative, boolean isNormal, long fraction, int digits, int exponent) {
    String hexadecimal = Long.toHexString(fraction);
    StringBuilder result = new StringBuilder(isNegative ? "-0x" : "0x");
    result.append(isNormal ? "1." : "0.");
    int end = result.length() + 1;
    for (int i = hexadecimal.length(); i < digits; i++) {
      result.append('0');
    }
    result.append(hexadecimal);
    int last = result.length();
    while (last > end && result.charAt(last - 1) == '0') {
      last--;
    }
    result.setLength(last);
    return result.append('p').append(exponent).toString();
  }
}
