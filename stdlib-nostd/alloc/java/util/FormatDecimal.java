package java.util;

/**
 * The shortest decimal that tells a number apart, rounded half up to fewer digits. Its value is
 * 0.{@code digits} times ten to {@code exponent}.
 */
final class FormatDecimal {
  private static final int FRACTION_BITS = 52;

  private final String digits;
  private final int exponent;

  /** For a finite number that is not negative. */
  FormatDecimal(double value) {
    String text = Double.toString(value);
    int mark = text.indexOf('E');
    int scale = mark < 0 ? 0 : Integer.parseInt(text.substring(mark + 1));
    String number = mark < 0 ? text : text.substring(0, mark);
    int point = number.indexOf('.');
    String all = number.substring(0, point).concat(number.substring(point + 1));
    int start = 0;
    while (start < all.length() - 1 && all.charAt(start) == '0') {
      start++;
    }
    int end = all.length();
    while (end > start + 1 && all.charAt(end - 1) == '0') {
      end--;
    }
    boolean isZero = all.charAt(start) == '0';
    digits = isZero ? "0" : all.substring(start, end);
    exponent = isZero ? 1 : point - start + scale;
  }

  private FormatDecimal(String digits, int exponent) {
    this.digits = digits;
    this.exponent = exponent;
  }

  /** The number with so many digits at most; with none it is 0 or a power of ten. */
  private FormatDecimal rounded(int count) {
    if (count >= digits.length()) {
      return this;
    }
    if (count < 0) {
      return new FormatDecimal("0", 1);
    }
    boolean isUp = digits.charAt(count) >= '5';
    int kept = count;
    while (isUp && kept > 0 && digits.charAt(kept - 1) == '9') {
      kept--;
    }
    if (!isUp) {
      return count == 0
          ? new FormatDecimal("0", 1)
          : new FormatDecimal(digits.substring(0, count), exponent);
    }
    if (kept == 0) {
      return new FormatDecimal("1", exponent + 1);
    }
    char last = (char) (digits.charAt(kept - 1) + 1);
    return new FormatDecimal(digits.substring(0, kept - 1) + last, exponent);
  }

  private boolean isZero() {
    return digits.charAt(0) == '0';
  }

  /** The number with so many digits behind the point. */
  String fixed(int precision) {
    FormatDecimal number =
        rounded((int) Math.max(-1L, Math.min(digits.length(), (long) exponent + precision)));
    return number.plain(precision);
  }

  /** The number, which was rounded, with so many digits behind the point. */
  private String plain(int precision) {
    StringBuilder result = new StringBuilder();
    if (exponent <= 0) {
      result.append('0');
    } else {
      for (int i = 0; i < exponent; i++) {
        result.append(i < digits.length() ? digits.charAt(i) : '0');
      }
    }
    if (precision <= 0) {
      return result.toString();
    }
    result.append('.');
    // A precision may be far beyond all digits.
    int zeros = Math.min(precision, Math.max(0, -exponent));
    result.append("0".repeat(zeros));
    int from = Math.max(0, exponent);
    int used = Math.max(0, Math.min(precision - zeros, digits.length() - from));
    if (used > 0) {
      result.append(digits, from, from + used);
    }
    return result.append("0".repeat(precision - zeros - used)).toString();
  }

  /** The digits with a point behind the first one, and so many more behind that. */
  String scientific(int precision) {
    FormatDecimal number = rounded((int) Math.min(digits.length(), precision + 1L));
    StringBuilder result = new StringBuilder(number.digits);
    if (precision > 0) {
      result.insert(1, '.');
      result.append("0".repeat(precision - (number.digits.length() - 1)));
    }
    written = number;
    return result.toString();
  }

  /** What {@link #scientific} wrote last. */
  private FormatDecimal written = this;

  /** The exponent of what {@link #scientific} wrote. */
  String exponent() {
    int value = written.isZero() ? 0 : written.exponent - 1;
    int size = Math.abs(value);
    return (value < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
  }

  /** Whether a number that has so many digits should be written with an exponent. */
  boolean isLong(int precision) {
    if (isZero()) {
      return false;
    }
    int order = rounded(precision).exponent - 1;
    return order < -4 || order >= precision;
  }

  /** The number without an exponent, with so many digits all in all. */
  String general(int precision) {
    if (isZero()) {
      return plain(precision - 1);
    }
    FormatDecimal number = rounded(precision);
    return number.plain(precision - number.exponent);
  }

  /** A number in hexadecimal, with so many digits behind the point unless that is −1. */
  static String hexadecimal(double value, int precision) {
    if (precision < 0 || precision >= FRACTION_BITS / 4 || value == 0) {
      String text = Double.toHexString(value);
      int missing = precision - (text.indexOf('p') - text.indexOf('.') - 1);
      if (missing <= 0) {
        return text;
      }
      return new StringBuilder(text).insert(text.indexOf('p'), "0".repeat(missing)).toString();
    }
    int scale = Math.getExponent(value) < Double.MIN_EXPONENT ? FRACTION_BITS + 2 : 0;
    long bits = Double.doubleToRawLongBits(value * (scale == 0 ? 1.0 : 0x1p54));
    int dropped = FRACTION_BITS - 4 * precision;
    long unit = 1L << dropped;
    long rest = bits & unit - 1;
    long kept = bits - rest;
    boolean isUp = rest > unit / 2 || rest == unit / 2 && (kept & unit) != 0;
    kept += isUp ? unit : 0;
    int order = (int) (kept >>> FRACTION_BITS) - Double.MAX_EXPONENT - scale;
    long fraction = (kept & (1L << FRACTION_BITS) - 1) >>> dropped;
    String hexadecimal = Long.toHexString(fraction);
    return "0x1." + "0".repeat(precision - hexadecimal.length()) + hexadecimal + "p" + order;
  }
}
