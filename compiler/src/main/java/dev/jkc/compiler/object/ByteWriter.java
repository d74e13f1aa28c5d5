package dev.jkc.compiler.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes little-endian values one behind the other. */
final class ByteWriter {
  private static final int LARGEST_U16 = 0xFFFF;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  int size() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  ByteWriter u8(int value) {
    bytes.write(value);
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
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      u8((int) (value >> shift));
    }
    return this;
  }

  ByteWriter u64(long value) {
    return u32(value).u32(value >> Integer.SIZE);
  }

  ByteWriter all(byte[] values) {
    bytes.writeBytes(values);
    return this;
  }

  /** Writes text with a zero byte behind it. */
  ByteWriter text(String text) {
    return all(text.getBytes(StandardCharsets.UTF_8)).u8(0);
  }

  /** Writes zero bytes up to a multiple of the alignment. */
  ByteWriter align(int alignment) {
    while (size() % alignment != 0) {
      u8(0);
    }
    return this;
  }
}
