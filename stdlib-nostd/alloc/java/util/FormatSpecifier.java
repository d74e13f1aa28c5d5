package java.util;

/** What stands behind a percent sign in a format: which argument, and how it is written. */
final class FormatSpecifier {
  /** Instead of the number of an argument: the one before, the next one, or none. */
  static final int PREVIOUS = -1;

  static final int ORDINARY = 0;
  static final int TEXT = -2;

  /** The flags, in the order in which messages name them. */
  private static final String FLAGS = "-#+ 0,(<";

  static final int LEFT = 1;
  static final int ALTERNATE = 2;
  static final int PLUS = 4;
  static final int SPACE = 8;
  static final int ZEROS = 16;
  static final int GROUPS = 32;
  static final int PARENTHESES = 64;
  private static final int LAST = 128;

  private final String format;
  private int at;
  private int index;
  private int flags;
  private int width = -1;
  private int precision = -1;
  private boolean isUpperCase;
  private char conversion;

  /** Reads the one that begins at an index. */
  FormatSpecifier(String format, int start) {
    this.format = format;
    at = start;
    if (at >= format.length()) {
      throw new UnknownFormatConversionException("%");
    }
    String first = String.valueOf(format.charAt(at));
    int argument = 0;
    int numberEnd = digitsEnd(at);
    boolean hasIndex =
        numberEnd > at && numberEnd < format.length() && format.charAt(numberEnd) == '$';
    int indexStart = at;
    if (hasIndex) {
      at = numberEnd + 1;
    }
    int flagsStart = at;
    while (at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    int widthStart = at;
    at = digitsEnd(at);
    int precisionStart = at;
    if (at < format.length() && format.charAt(at) == '.') {
      int end = digitsEnd(at + 1);
      if (end == at + 1) {
        throw new UnknownFormatConversionException(first);
      }
      at = end;
    }
    if (at >= format.length()) {
      throw new UnknownFormatConversionException(first);
    }
    char sign = format.charAt(at);
    boolean isDate = (sign == 't' || sign == 'T') && at + 1 < format.length();
    if (!isLetter(sign) && sign != '%') {
      throw new UnknownFormatConversionException(first);
    }
    if (hasIndex) {
      argument = readIndex(indexStart, numberEnd);
    }
    index = argument;
    readFlags(flagsStart, widthStart);
    if (precisionStart > widthStart) {
      width = number(widthStart, precisionStart);
      if (width < 0) {
        throw new IllegalFormatWidthException(Integer.MIN_VALUE);
      }
    }
    if (at > precisionStart) {
      precision = number(precisionStart + 1, at);
      if (precision < 0) {
        throw new IllegalFormatPrecisionException(Integer.MIN_VALUE);
      }
    }
    at++;
    if (isDate) {
      throw new UnsupportedOperationException("format of a date");
    }
    if ("bBhHsScCdoxXeEfgGaAn%".indexOf(sign) < 0) {
      throw new UnknownFormatConversionException(String.valueOf(sign));
    }
    isUpperCase = sign >= 'A' && sign <= 'Z';
    conversion = isUpperCase ? (char) (sign + 'a' - 'A') : sign;
    if (conversion == 'n' || conversion == '%') {
      index = TEXT;
    }
    check();
  }

  private static boolean isLetter(char unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < format.length() && format.charAt(end) >= '0' && format.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** The number that digits are, or −1 when it is too large. */
  private int number(int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + format.charAt(i) - '0';
      if (value > Integer.MAX_VALUE) {
        return -1;
      }
    }
    return (int) value;
  }

  private int readIndex(int start, int end) {
    int number = number(start, end);
    if (number <= 0) {
      throw new IllegalFormatArgumentIndexException(number < 0 ? Integer.MIN_VALUE : number);
    }
    return number;
  }

  private void readFlags(int start, int end) {
    for (int i = start; i < end; i++) {
      int flag = 1 << FLAGS.indexOf(format.charAt(i));
      if ((flags & flag) != 0) {
        throw new DuplicateFormatFlagsException(names(flag));
      }
      flags |= flag;
    }
    if ((flags & LAST) != 0) {
      index = PREVIOUS;
    }
  }

  private static String names(int flags) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < FLAGS.length(); i++) {
      if ((flags & 1 << i) != 0) {
        names.append(FLAGS.charAt(i));
      }
    }
    return names.toString();
  }

  private void check() {
    switch (conversion) {
      case 'b', 'h', 's' -> {
        if (conversion != 's') {
          refuse(ALTERNATE);
        }
        checkWidth(LEFT);
        refuse(PLUS | SPACE | ZEROS | GROUPS | PARENTHESES);
      }
      case 'c' -> {
        checkNoPrecision();
        refuse(ALTERNATE | PLUS | SPACE | ZEROS | GROUPS | PARENTHESES);
        checkWidth(LEFT);
      }
      case 'd', 'o', 'x' -> {
        checkNumeric();
        checkNoPrecision();
        refuse(conversion == 'd' ? ALTERNATE : GROUPS);
      }
      case 'e', 'f', 'g', 'a' -> {
        checkNumeric();
        if (conversion == 'a') {
          refuse(PARENTHESES | GROUPS);
        } else if (conversion == 'e') {
          refuse(GROUPS);
        } else if (conversion == 'g') {
          refuse(ALTERNATE);
        }
      }
      default -> checkText();
    }
  }

  private void checkText() {
    checkNoPrecision();
    if (conversion == '%') {
      if (flags != 0 && flags != LEFT) {
        throw new IllegalFormatFlagsException(names(flags));
      }
      checkWidth(LEFT);
      return;
    }
    if (width != -1) {
      throw new IllegalFormatWidthException(width);
    }
    if (flags != 0) {
      throw new IllegalFormatFlagsException(names(flags));
    }
  }

  private void checkNumeric() {
    checkWidth(LEFT | ZEROS);
    boolean bothSigns = has(PLUS) && has(SPACE);
    if (bothSigns || has(LEFT) && has(ZEROS)) {
      String names = names(flags);
      // The JDK names capital letters as a flag here, behind the one for the left.
      int place = has(LEFT) ? 1 : 0;
      throw new IllegalFormatFlagsException(
          isUpperCase ? names.substring(0, place) + "^" + names.substring(place) : names);
    }
  }

  /** Fails when there is one of some flags, but no width. */
  private void checkWidth(int set) {
    if (width == -1 && (flags & set) != 0) {
      throw new MissingFormatWidthException(toString());
    }
  }

  private void checkNoPrecision() {
    if (precision != -1) {
      throw new IllegalFormatPrecisionException(precision);
    }
  }

  /** Fails when there are some of a set of flags. */
  void refuse(int set) {
    if ((flags & set) != 0) {
      throw new FormatFlagsConversionMismatchException(names(flags & set), conversion);
    }
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** The number of an argument, or one of the constants here. */
  int index() {
    return index;
  }

  /** The width at least, or −1. */
  int width() {
    return width;
  }

  /** The precision, or −1. */
  int precision() {
    return precision;
  }

  /** The conversion as a small letter. */
  char conversion() {
    return conversion;
  }

  boolean isUpperCase() {
    return isUpperCase;
  }

  /** The index in the format behind the specifier. */
  int end() {
    return at;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("%").append(names(flags));
    if (index > 0) {
      text.append(index).append('$');
    }
    if (width != -1) {
      text.append(width);
    }
    if (precision != -1) {
      text.append('.').append(precision);
    }
    return text.append(isUpperCase ? (char) (conversion + 'A' - 'a') : conversion).toString();
  }
}
