package dev.jkc.compiler.object;

import java.nio.charset.StandardCharsets;

/**
 * Reads little-endian values one behind the other from a part of some bytes. Most of this runs
 * before the JVM compiles it, when calls are what takes time.
 */
final class ByteReader {
  private static final int BYTE = 0xFF;
  private static final long U32 = 0xFFFF_FFFFL;
  private static final int LEB_BITS = 7;
  private static final int LEB_MORE = 0x80;
  private static final int LEB_NEGATIVE = 0x40;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private int at;

  /** Reads the bytes from {@code start} up to {@code end}; positions count from {@code start}. */
  ByteReader(byte[] bytes, int start, int end) {
    if (start < 0 || start > end || end > bytes.length) {
      throw new ObjectException("a part of the object code lies outside of it");
    }
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    at = start;
  }

  int position() {
    return at - start;
  }

  int size() {
    return end - start;
  }

  boolean hasMore() {
    return at < end;
  }

  ByteReader moveTo(long position) {
    if (position < 0 || position > size()) {
      throw new ObjectException("a position in the object code lies outside of its section");
    }
    at = start + (int) position;
    return this;
  }

  void skip(long count) {
    moveTo(position() + count);
  }

  /** The part of {@code size} bytes from here on, which is skipped. */
  ByteReader part(long size) {
    int from = at;
    skip(size);
    return new ByteReader(bytes, from, at);
  }

  int u8() {
    if (at >= end) {
      throw tooEarly();
    }
    return bytes[at++] & BYTE;
  }

  int u16() {
    return u8() | u8() << Byte.SIZE;
  }

  int i32() {
    if (end - at < Integer.BYTES) {
      throw tooEarly();
    }
    int value =
        (bytes[at] & BYTE)
            | ((bytes[at + 1] & BYTE) << Byte.SIZE)
            | ((bytes[at + 2] & BYTE) << (2 * Byte.SIZE))
            | (bytes[at + 3] << (3 * Byte.SIZE));
    at += Integer.BYTES;
    return value;
  }

  long u32() {
    return i32() & U32;
  }

  long i64() {
    return u32() | u32() << Integer.SIZE;
  }

  /** An unsigned value in groups of seven bits, the lowest first (DWARF 4, 7.6). */
  long uleb() {
    long value = 0;
    int shift = 0;
    int group;
    do {
      group = u8();
      value |= (long) (group & ~LEB_MORE) << shift;
      shift += LEB_BITS;
    } while ((group & LEB_MORE) != 0);
    return value;
  }

  /** A signed value in groups of seven bits, the lowest first (DWARF 4, 7.6). */
  long sleb() {
    long value = 0;
    int shift = 0;
    int group;
    do {
      group = u8();
      value |= (long) (group & ~LEB_MORE) << shift;
      shift += LEB_BITS;
    } while ((group & LEB_MORE) != 0);
    boolean isNegative = (group & LEB_NEGATIVE) != 0;
    return isNegative && shift < Long.SIZE ? value | -1L << shift : value;
  }

  /** The text up to a zero byte, which is skipped. */
  String text() {
    int from = at;
    while (at < end && bytes[at] != 0) {
      at++;
    }
    u8(); // The zero byte; what lacks one ends too early.
    return new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8);
  }

  private static ObjectException tooEarly() {
    return new ObjectException("a section of the object code ends too early");
  }
}
