package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes bytes of text that comes in parts. */
final class TextEncoder {
  private static final byte[] NONE = {};

  private final Charset charset;
  private boolean needsMark;

  /** The first half of a pair whose second half is still to come, or 0. */
  private char high;

  TextEncoder(Charset charset) {
    this.charset = charset == StandardCharsets.UTF_16 ? StandardCharsets.UTF_16BE : charset;
    needsMark = charset == StandardCharsets.UTF_16;
  }

  /** Whether the first half of a pair was kept back. */
  boolean hasKept() {
    return high != 0;
  }

  /** The bytes of some more text, without those of the first half of a pair at its end. */
  byte[] bytes(String added) {
    if (added.isEmpty()) {
      return NONE;
    }
    String text = high == 0 ? added : high + added;
    high = 0;
    int length = text.length();
    if (Character.isHighSurrogate(text.charAt(length - 1))) {
      high = text.charAt(length - 1);
      text = text.substring(0, length - 1);
    }
    boolean isFirst = needsMark;
    needsMark = false;
    return (isFirst ? "\uFEFF".concat(text) : text).getBytes(charset);
  }

  /** The bytes of what was kept back. */
  byte[] lastBytes() {
    String last = high == 0 ? "" : String.valueOf(high);
    high = 0;
    return last.getBytes(charset);
  }
}
