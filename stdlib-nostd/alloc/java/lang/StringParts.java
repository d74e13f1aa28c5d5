package java.lang;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** Strings of parts of arrays, with the checks of the constructors that they are for. */
final class StringParts {
  private StringParts() {}

  static String ofCodePoints(int[] points, int start, int count) {
    if (start < 0 || count < 0 || start > points.length - count) {
      throw Bounds.sizedRange(start, count, points.length);
    }
    StringBuilder text = new StringBuilder();
    for (int i = start; i < start + count; i++) {
      if (!Character.isValidCodePoint(points[i])) {
        throw new IllegalArgumentException(Integer.toString(points[i]));
      }
      text.appendCodePoint(points[i]);
    }
    return text.toString();
  }

  static String ofBytes(byte[] bytes, int start, int count, Charset charset) {
    if (start < 0 || count < 0 || start > bytes.length - count) {
      throw Bounds.sizedRange(start, count, bytes.length);
    }
    return StringBytes.decode(bytes, start, count, charset);
  }

  static Charset charset(String name) throws UnsupportedEncodingException {
    if (name == null) {
      throw new NullPointerException("charsetName");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(name);
    }
  }
}
