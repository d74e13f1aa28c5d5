package dev.jkc.compiler.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSource {
  private static final int BITS = 7;
  private static final int MORE = 0x80;

  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  int position() {
    return at;
  }

  int u8() {
    return bytes[at++] & 0xFF;
  }

  boolean flag() {
    return u8() != 0;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += BITS) {
      byte next = bytes[at++];
      value |= (long) (next & (MORE - 1)) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  int count() {
    return (int) number();
  }

  long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  int i32() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      value |= u8() << shift;
    }
    return value;
  }

  byte[] take(int length) {
    byte[] part = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return part;
  }

  String text() {
    int head = count();
    int length = head >> 1;
    boolean isAscii = (head & 1) == 0;
    if (isAscii) {
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[length];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) number();
    }
    return new String(units);
  }
}
