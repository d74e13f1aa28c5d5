package java.util;

/** Writes numbers with six decimals, as {@code %f} does. */
final class SixDecimals {
  private static final int DECIMALS = 6;

  private SixDecimals() {}

  /** The shortest decimal number for a value, rounded half up. */
  static String of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.toString(value);
    }
    String text = Double.toString(Math.abs(value));
    int exponentAt = text.indexOf('E');
    int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text.substring(exponentAt + 1));
    String mantissa = exponentAt < 0 ? text : text.substring(0, exponentAt);
    int pointAt = mantissa.indexOf('.');
    String digits = mantissa.substring(0, pointAt) + mantissa.substring(pointAt + 1);
    // The value is the number of these digits, with a point behind so many of them.
    int point = pointAt + exponent;
    StringBuilder result = new StringBuilder();
    result.append('0');
    for (int i = 0; i < point + DECIMALS; i++) {
      result.append(i < digits.length() ? digits.charAt(i) : '0');
    }
    int cut = Math.max(point + DECIMALS, 0);
    boolean isRoundedUp =
        point + DECIMALS >= 0 && cut < digits.length() && digits.charAt(cut) >= '5';
    while (result.length() < DECIMALS + 2) {
      result.insert(0, '0');
    }
    for (int i = result.length() - 1; isRoundedUp; i--) {
      isRoundedUp = result.charAt(i) == '9';
      result.setCharAt(i, isRoundedUp ? '0' : (char) (result.charAt(i) + 1));
    }
    int start = 0;
    while (start < result.length() - DECIMALS - 1 && result.charAt(start) == '0') {
      start++;
    }
    result.insert(result.length() - DECIMALS, '.');
    boolean isNegative = Double.doubleToRawLongBits(value) < 0;
    return (isNegative ? "-" : "") + result.substring(start);
  }
}
