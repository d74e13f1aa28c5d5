package java.lang;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Strings of bytes, and bytes of strings. */
final class StringBytes {
  private static final char REPLACEMENT = '\uFFFD';

  private StringBytes() {}

  /** The bytes of a string. */
  static byte[] encode(String text, Charset charset) {
    if (charset == StandardCharsets.UTF_8) {
      return encodeUtf8(text);
    }
    if (charset == StandardCharsets.ISO_8859_1) {
      return encodeNarrow(text, 0x100);
    }
    if (charset == StandardCharsets.US_ASCII) {
      return encodeNarrow(text, 0x80);
    }
    boolean hasMark = charset == StandardCharsets.UTF_16 && !text.isEmpty();
    boolean isLittle = charset == StandardCharsets.UTF_16LE;
    byte[] bytes = new byte[2 * text.length() + (hasMark ? 2 : 0)];
    int at = 0;
    if (hasMark) {
      bytes[at++] = (byte) 0xFE;
      bytes[at++] = (byte) 0xFF;
    }
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      char before = i > 0 ? text.charAt(i - 1) : 0;
      boolean isPaired =
          Character.isSurrogatePair(unit, next) || Character.isSurrogatePair(before, unit);
      char written = Character.isSurrogate(unit) && !isPaired ? REPLACEMENT : unit;
      bytes[at++] = (byte) (isLittle ? written : written >> 8);
      bytes[at++] = (byte) (isLittle ? written >> 8 : written);
    }
    return bytes;
  }

  /** A byte for each code point, a question mark for those that have none. */
  private static byte[] encodeNarrow(String text, int limit) {
    byte[] bytes = new byte[text.codePointCount(0, text.length())];
    int at = 0;
    for (int i = 0; i < bytes.length; i++) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      bytes[i] = (byte) (point < limit ? point : '?');
    }
    return bytes;
  }

  static byte[] encodeUtf8(String text) {
    int length = text.length();
    int size = 0;
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      if (unit < 0x800) {
        size += unit < 0x80 ? 1 : 2;
      } else if (!Character.isSurrogate(unit)) {
        size += 3;
      } else if (Character.charCount(text.codePointAt(i)) == 2) {
        size += 4;
        i++;
      } else {
        size++;
      }
    }
    byte[] bytes = new byte[size];
    int at = 0;
    for (int i = 0; i < length; i++) {
      int point = text.charAt(i);
      if (point >= 0xD800 && point < 0xE000) {
        point = text.codePointAt(i);
        i += Character.charCount(point) - 1;
        point = point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? '?' : point;
      }
      at = putUtf8(point, bytes, at);
    }
    return bytes;
  }

  private static int putUtf8(int point, byte[] bytes, int start) {
    int at = start;
    if (point < 0x80) {
      bytes[at++] = (byte) point;
      return at;
    }
    if (point < 0x800) {
      bytes[at++] = (byte) (0xC0 | point >> 6);
    } else {
      if (point < 0x10000) {
        bytes[at++] = (byte) (0xE0 | point >> 12);
      } else {
        bytes[at++] = (byte) (0xF0 | point >> 18);
        bytes[at++] = (byte) (0x80 | point >> 12 & 0x3F);
      }
      bytes[at++] = (byte) (0x80 | point >> 6 & 0x3F);
    }
    bytes[at++] = (byte) (0x80 | point & 0x3F);
    return at;
  }

  /** The string of bytes; malformed ones become U+FFFD. */
  static String decode(byte[] bytes, int start, int count, Charset charset) {
    char[] units = new char[count];
    int used = 0;
    int end = start + count;
    if (charset == StandardCharsets.UTF_8) {
      used = decodeUtf8(bytes, start, end, units);
    } else if (charset == StandardCharsets.ISO_8859_1 || charset == StandardCharsets.US_ASCII) {
      boolean isAscii = charset == StandardCharsets.US_ASCII;
      for (int i = start; i < end; i++) {
        units[used++] = isAscii && bytes[i] < 0 ? REPLACEMENT : (char) (bytes[i] & 0xFF);
      }
    } else {
      used = decodeWide(bytes, start, end, units, charset);
    }
    return new String(units, 0, used);
  }

  private static int decodeWide(byte[] bytes, int start, int end, char[] units, Charset charset) {
    boolean isLittle = charset == StandardCharsets.UTF_16LE;
    int at = start;
    if (charset == StandardCharsets.UTF_16 && end - start >= 2) {
      int mark = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
      isLittle = mark == 0xFFFE;
      at += isLittle || mark == 0xFEFF ? 2 : 0;
    }
    int used = 0;
    while (at + 1 < end) {
      char unit = wide(bytes, at, isLittle);
      at += 2;
      if (Character.isHighSurrogate(unit)) {
        // Whatever follows the first half of a pair is lost with it, unless it is the second one.
        char next = at + 1 < end ? wide(bytes, at, isLittle) : 0;
        at = at + 1 < end ? at + 2 : end;
        if (Character.isLowSurrogate(next)) {
          units[used++] = unit;
          units[used++] = next;
        } else {
          units[used++] = REPLACEMENT;
        }
        continue;
      }
      units[used++] = Character.isSurrogate(unit) ? REPLACEMENT : unit;
    }
    if (at < end) {
      units[used++] = REPLACEMENT;
    }
    return used;
  }

  private static char wide(byte[] bytes, int at, boolean isLittle) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return (char) (isLittle ? second << 8 | first : first << 8 | second);
  }

  private static int decodeUtf8(byte[] bytes, int start, int end, char[] units) {
    int used = 0;
    int at = start;
    while (at < end) {
      int lead = bytes[at] & 0xFF;
      if (lead < 0x80) {
        units[used++] = (char) lead;
        at++;
        continue;
      }
      int wanted = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
      int point = lead & 0x3F >> wanted;
      int found = 0;
      while (found < wanted && at + 1 + found < end) {
        int next = bytes[at + 1 + found] & 0xFF;
        if (!mayFollow(lead, found, next)) {
          break;
        }
        point = point << 6 | next & 0x3F;
        found++;
      }
      at += 1 + found;
      if (wanted == 0 || found < wanted || point >= 0xD800 && point < 0xE000) {
        units[used++] = REPLACEMENT;
      } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
        units[used++] = (char) point;
      } else {
        units[used++] = Character.highSurrogate(point);
        units[used++] = Character.lowSurrogate(point);
      }
    }
    return used;
  }

  /**
   * Whether a byte may follow the first one and some others (Unicode, table 3-7, but for
   * surrogates).
   */
  private static boolean mayFollow(int lead, int index, int next) {
    if ((next & 0xC0) != 0x80) {
      return false;
    }
    if (index > 0) {
      return true;
    }
    return switch (lead) {
      case 0xE0 -> next >= 0xA0;
      case 0xF0 -> next >= 0x90;
      case 0xF4 -> next < 0x90;
      default -> true;
    };
  }
}
