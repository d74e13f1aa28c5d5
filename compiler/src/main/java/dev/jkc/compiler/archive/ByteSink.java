package dev.jkc.compiler.archive;

import java.io.ByteArrayOutputStream;

/** Writes numbers and texts in few bytes. */
final class ByteSink {
  private static final int BITS = 7;
  private static final int MORE = 0x80;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  void put(byte[] values) {
    bytes.writeBytes(values);
  }

  void u8(int value) {
    bytes.write(value);
  }

  /** A constant by its place: what is written is read by the same build of the compiler. */
  @SuppressWarnings("EnumOrdinal")
  void constant(Enum<?> value) {
    u8(value.ordinal());
  }

  void flag(boolean value) {
    u8(value ? 1 : 0);
  }

  /** A number that is small and not negative, as a rule. */
  void number(long value) {
    long rest = value;
    while (rest >>> BITS != 0) {
      u8((int) rest | MORE);
      rest >>>= BITS;
    }
    u8((int) rest);
  }

  /** A number near zero, as a rule. */
  void signed(long value) {
    number((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  /** Four bytes, to be found without reading what comes before. */
  void i32(int value) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      u8(value >>> shift);
    }
  }

  void text(String value) {
    boolean isAscii = value.chars().allMatch(unit -> unit < MORE);
    number(2L * value.length() + (isAscii ? 0 : 1));
    value.chars().forEach(this::number);
  }
}
