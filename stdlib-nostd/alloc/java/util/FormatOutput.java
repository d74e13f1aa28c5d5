package java.util;

/** Arguments as a {@link FormatSpecifier} wants them. */
final class FormatOutput {
  private static final int GROUP_SIZE = 3;
  private static final int DEFAULT_PRECISION = 6;

  private FormatOutput() {}

  /** An argument as text. */
  static String text(FormatSpecifier form, Object argument) {
    switch (form.conversion()) {
      case 'n':
        return "\n";
      case '%':
        return words(form, "%");
      case 'b':
        return words(
            form,
            argument instanceof Boolean
                ? argument.toString()
                : argument == null ? "false" : "true");
      case 's':
        form.refuse(FormatSpecifier.ALTERNATE);
        return words(form, String.valueOf(argument));
      case 'h':
        return words(form, argument == null ? "null" : Integer.toHexString(argument.hashCode()));
      default:
    }
    if (argument == null) {
      return words(form, "null");
    }
    return switch (form.conversion()) {
      case 'c' -> words(form, character(form, argument));
      case 'd', 'o', 'x' -> integer(form, argument);
      default -> floating(form, argument);
    };
  }

  /** A text cut to the precision, in capital letters if wanted, and with spaces. */
  private static String words(FormatSpecifier form, String text) {
    String result = text;
    if (form.precision() != -1 && form.precision() < text.length()) {
      result = text.substring(0, form.precision());
    }
    return justified(form, form.isUpperCase() ? result.toUpperCase() : result);
  }

  private static String justified(FormatSpecifier form, String text) {
    int missing = form.width() - text.length();
    if (form.width() == -1 || missing <= 0) {
      return text;
    }
    String spaces = " ".repeat(missing);
    return form.has(FormatSpecifier.LEFT) ? text.concat(spaces) : spaces.concat(text);
  }

  private static IllegalFormatConversionException mismatch(FormatSpecifier form, Object argument) {
    return new IllegalFormatConversionException(form.conversion(), argument.getClass());
  }

  private static String character(FormatSpecifier form, Object argument) {
    if (argument instanceof Character) {
      return argument.toString();
    }
    boolean isNumber =
        argument instanceof Byte || argument instanceof Short || argument instanceof Integer;
    if (!isNumber) {
      throw mismatch(form, argument);
    }
    int point = ((Number) argument).intValue();
    if (!Character.isValidCodePoint(point)) {
      throw new IllegalFormatCodePointException(point);
    }
    return Character.toString(point);
  }

  private static String integer(FormatSpecifier form, Object argument) {
    int bits;
    if (argument instanceof Integer) {
      bits = Integer.SIZE;
    } else if (argument instanceof Long) {
      bits = Long.SIZE;
    } else if (argument instanceof Short) {
      bits = Short.SIZE;
    } else if (argument instanceof Byte) {
      bits = Byte.SIZE;
    } else {
      throw mismatch(form, argument);
    }
    long value = ((Number) argument).longValue();
    if (form.conversion() == 'd') {
      StringBuilder result = new StringBuilder();
      startSign(form, result, value < 0);
      String digits = Long.toString(value);
      int width = innerWidth(form, form.width(), value < 0);
      putMagnitude(form, result, value < 0 ? digits.substring(1) : digits, width);
      endSign(form, result, value < 0);
      return justified(form, result.toString());
    }
    form.refuse(FormatSpecifier.PARENTHESES | FormatSpecifier.SPACE | FormatSpecifier.PLUS);
    long unsigned = value & -1L >>> Long.SIZE - bits;
    boolean isOctal = form.conversion() == 'o';
    String digits = isOctal ? Long.toOctalString(unsigned) : Long.toHexString(unsigned);
    String start = "";
    if (form.has(FormatSpecifier.ALTERNATE)) {
      start = isOctal ? "0" : "0x";
    }
    if (form.has(FormatSpecifier.ZEROS)) {
      int missing = form.width() - start.length() - digits.length();
      start = missing > 0 ? start.concat("0".repeat(missing)) : start;
    }
    String text = start.concat(digits);
    return justified(form, form.isUpperCase() ? text.toUpperCase() : text);
  }

  private static void startSign(FormatSpecifier form, StringBuilder result, boolean isNegative) {
    if (isNegative) {
      result.append(form.has(FormatSpecifier.PARENTHESES) ? '(' : '-');
    } else if (form.has(FormatSpecifier.PLUS)) {
      result.append('+');
    } else if (form.has(FormatSpecifier.SPACE)) {
      result.append(' ');
    }
  }

  private static void endSign(FormatSpecifier form, StringBuilder result, boolean isNegative) {
    if (isNegative && form.has(FormatSpecifier.PARENTHESES)) {
      result.append(')');
    }
  }

  /** The width without the parenthesis behind the number. */
  private static int innerWidth(FormatSpecifier form, int width, boolean isNegative) {
    boolean isClosed = isNegative && form.has(FormatSpecifier.PARENTHESES);
    return form.width() != -1 && isClosed ? width - 1 : width;
  }

  /** Appends a number, in groups and behind zeros if wanted. */
  private static void putMagnitude(
      FormatSpecifier form, StringBuilder result, String digits, int width) {
    int begin = result.length();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    if (form.has(FormatSpecifier.GROUPS)) {
      for (int i = 0; i < whole; i++) {
        result.append(digits.charAt(i));
        if (i != whole - 1 && (whole - i) % GROUP_SIZE == 1) {
          result.append(',');
        }
      }
      result.append(digits, whole, digits.length());
    } else {
      result.append(digits);
    }
    if (form.has(FormatSpecifier.ZEROS) && width > result.length()) {
      result.insert(begin, "0".repeat(width - result.length()));
    }
  }

  private static String floating(FormatSpecifier form, Object argument) {
    if (!(argument instanceof Double) && !(argument instanceof Float)) {
      throw mismatch(form, argument);
    }
    double value = ((Number) argument).doubleValue();
    StringBuilder result = new StringBuilder();
    if (Double.isNaN(value)) {
      result.append("NaN");
    } else {
      boolean isNegative = Double.compare(value, 0.0) < 0;
      startSign(form, result, isNegative);
      if (Double.isInfinite(value)) {
        result.append("Infinity");
      } else {
        putFinite(form, result, Math.abs(value), isNegative);
      }
      endSign(form, result, isNegative);
    }
    String text = result.toString();
    return justified(form, form.isUpperCase() ? text.toUpperCase() : text);
  }

  private static void putFinite(
      FormatSpecifier form, StringBuilder result, double value, boolean isNegative) {
    if (form.conversion() == 'a') {
      putHexadecimal(form, result, value);
      return;
    }
    int precision = form.precision() == -1 ? DEFAULT_PRECISION : form.precision();
    FormatDecimal number = new FormatDecimal(value);
    String exponent = "";
    String digits;
    if (form.conversion() == 'e') {
      digits = number.scientific(precision);
      exponent = number.exponent();
    } else if (form.conversion() == 'f') {
      digits = number.fixed(precision);
    } else {
      precision = precision == 0 ? 1 : precision;
      boolean isLong = number.isLong(precision);
      digits = isLong ? number.scientific(precision - 1) : number.general(precision);
      exponent = isLong ? number.exponent() : "";
    }
    if (form.has(FormatSpecifier.ALTERNATE) && digits.indexOf('.') < 0) {
      digits = digits.concat(".");
    }
    int width = innerWidth(form, form.width() - exponent.length(), isNegative);
    putMagnitude(form, result, digits, width);
    result.append(exponent);
  }

  private static void putHexadecimal(FormatSpecifier form, StringBuilder result, double value) {
    int precision = form.precision() == 0 ? 1 : form.precision();
    String digits = FormatDecimal.hexadecimal(value, precision).substring(2);
    result.append("0x");
    if (form.has(FormatSpecifier.ZEROS)) {
      int missing = form.width() - digits.length() - 2;
      boolean isSigned = result.length() > 2;
      missing -= isSigned ? 1 : 0;
      for (int i = 0; i < missing; i++) {
        result.append('0');
      }
    }
    result.append(digits);
  }
}
