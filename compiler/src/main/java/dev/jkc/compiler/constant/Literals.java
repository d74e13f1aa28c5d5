package dev.jkc.compiler.constant;

import dev.jkc.compiler.symbol.Type.Primitive;
import java.util.Locale;
import java.util.Optional;

/** The values of numeric literals (JLS 3.10.1, 3.10.2; unsigned suffixes in {@code .jk}). */
public final class Literals {
  private Literals() {}

  /** Whether an integer literal says what type it has. */
  public static boolean hasSuffix(String text) {
    char last = Character.toLowerCase(text.charAt(text.length() - 1));
    return last == 'l' || last == 'u';
  }

  /**
   * The value of an integer literal, or empty when it is too large for its type.
   *
   * @param negated whether a minus sign stands in front, which admits 2^31 and 2^63
   */
  public static Optional<Constant> integer(String text, boolean negated) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    boolean isLong = digits.endsWith("l");
    if (isLong) {
      digits = digits.substring(0, digits.length() - 1);
    }
    boolean unsigned = digits.endsWith("u");
    if (unsigned) {
      digits = digits.substring(0, digits.length() - 1);
    }
    if (digits.endsWith("l")) {
      isLong = true;
      digits = digits.substring(0, digits.length() - 1);
    }
    int radix = 10;
    if (digits.startsWith("0x")) {
      radix = 16;
      digits = digits.substring(2);
    } else if (digits.startsWith("0b")) {
      radix = 2;
      digits = digits.substring(2);
    } else if (digits.length() > 1 && digits.startsWith("0")) {
      radix = 8;
      digits = digits.substring(1);
    }
    long value;
    try {
      value = Long.parseUnsignedLong(digits, radix);
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
    if (unsigned) {
      Primitive type = isLong ? Primitive.ULONG : Primitive.UINT;
      boolean tooLarge = !isLong && Long.compareUnsigned(value, 0xFFFF_FFFFL) > 0;
      return tooLarge ? Optional.empty() : Optional.of(Constant.whole(type, value));
    }
    Primitive type = isLong ? Primitive.LONG : Primitive.INT;
    long limit =
        radix == 10
            ? (isLong ? Long.MAX_VALUE : Integer.MAX_VALUE) + (negated ? 1L : 0L)
            : (isLong ? -1L : 0xFFFF_FFFFL);
    if (Long.compareUnsigned(value, limit) > 0) {
      return Optional.empty();
    }
    return Optional.of(Constant.whole(type, value));
  }

  /**
   * The value of a floating-point literal, or empty when it rounds to infinity or wrongly to zero.
   */
  public static Optional<Constant> floating(String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    boolean isHex = digits.startsWith("0x");
    char last = digits.charAt(digits.length() - 1);
    boolean isFloat = last == 'f';
    if (isFloat || last == 'd') {
      digits = digits.substring(0, digits.length() - 1);
    }
    double value;
    try {
      value = isFloat ? Float.parseFloat(digits) : Double.parseDouble(digits);
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
    String mantissa = isHex ? digits.substring(2).split("p", 2)[0] : digits.split("e", 2)[0];
    boolean roundedToZero = value == 0 && mantissa.chars().anyMatch(c -> c != '0' && c != '.');
    if (Double.isInfinite(value) || roundedToZero) {
      return Optional.empty();
    }
    return Optional.of(new Constant.Floating(isFloat ? Primitive.FLOAT : Primitive.DOUBLE, value));
  }
}
