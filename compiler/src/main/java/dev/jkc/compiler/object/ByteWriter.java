package dev.jkc.compiler.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes little-endian values one behind the other. Most of this runs before the JVM compiles it,
 * when calls are what takes time.
 */
final class ByteWriter {
  private static final int LARGEST_U16 = 0xFFFF;
  private static final int FIRST_CAPACITY = 256;

  private byte[] bytes;
  private int size;

  ByteWriter() {
    this(FIRST_CAPACITY);
  }

  /** Makes a writer of something that is expected to have so many bytes. */
  ByteWriter(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  ByteWriter u8(int value) {
    reserve(Byte.BYTES);
    bytes[size++] = (byte) value;
    return this;
  }

  /** Writes a value that must have 16 bits. */
  ByteWriter u16(int value) {
    if (value < 0 || value > LARGEST_U16) {
      throw new ObjectException("the value " + value + " is too large for its field in a table");
    }
    return u8(value).u8(value >> Byte.SIZE);
  }

  ByteWriter u32(long value) {
    reserve(Integer.BYTES);
    bytes[size] = (byte) value;
    bytes[size + 1] = (byte) (value >> Byte.SIZE);
    bytes[size + 2] = (byte) (value >> (2 * Byte.SIZE));
    bytes[size + 3] = (byte) (value >> (3 * Byte.SIZE));
    size += Integer.BYTES;
    return this;
  }

  ByteWriter u64(long value) {
    return u32(value).u32(value >> Integer.SIZE);
  }

  ByteWriter all(byte[] values) {
    reserve(values.length);
    System.arraycopy(values, 0, bytes, size, values.length);
    size += values.length;
    return this;
  }

  /** Writes text with a zero byte behind it. */
  ByteWriter text(String text) {
    return all(text.getBytes(StandardCharsets.UTF_8)).u8(0);
  }

  /** Writes zero bytes up to a multiple of the alignment. */
  ByteWriter align(int alignment) {
    int padding = Math.floorMod(-size, alignment);
    reserve(padding);
    size += padding;
    return this;
  }

  private void reserve(int more) {
    int needed = Math.addExact(size, more);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
    }
  }
}
