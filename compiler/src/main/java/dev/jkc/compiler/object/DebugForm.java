package dev.jkc.compiler.object;

/** How the values of attributes are written (DWARF 4, 7.5.4). */
final class DebugForm {
  private static final int ADDRESS = 0x01;
  private static final int BLOCK_2 = 0x03;
  private static final int BLOCK_4 = 0x04;
  private static final int DATA_2 = 0x05;
  private static final int DATA_4 = 0x06;
  private static final int DATA_8 = 0x07;
  private static final int STRING = 0x08;
  private static final int BLOCK = 0x09;
  private static final int BLOCK_1 = 0x0A;
  private static final int DATA_1 = 0x0B;
  private static final int FLAG = 0x0C;
  private static final int SIGNED = 0x0D;
  private static final int STRING_POSITION = 0x0E;
  private static final int UNSIGNED = 0x0F;
  private static final int REFERENCE_1 = 0x11;
  private static final int REFERENCE_2 = 0x12;
  private static final int REFERENCE_4 = 0x13;
  private static final int REFERENCE_8 = 0x14;
  private static final int REFERENCE = 0x15;
  private static final int SECTION_POSITION = 0x17;
  private static final int EXPRESSION = 0x18;
  private static final int PRESENT = 0x19;

  private DebugForm() {}

  /**
   * Reads a value: a number as it is, a reference as a position in the section. Others are skipped
   * and have no meaning but for what they are relocated to.
   *
   * @param unit where the unit of the entry starts, from which references count
   */
  static long read(ByteReader reader, int form, long unit) {
    return switch (form) {
      case PRESENT -> 1;
      case DATA_1, FLAG -> reader.u8();
      case DATA_2 -> reader.u16();
      case DATA_4, STRING_POSITION, SECTION_POSITION -> reader.u32();
      case DATA_8, ADDRESS -> reader.i64();
      case SIGNED -> reader.sleb();
      case UNSIGNED -> reader.uleb();
      case REFERENCE_1 -> unit + reader.u8();
      case REFERENCE_2 -> unit + reader.u16();
      case REFERENCE_4 -> unit + reader.u32();
      case REFERENCE_8 -> unit + reader.i64();
      case REFERENCE -> unit + reader.uleb();
      default -> {
        skip(reader, form);
        yield 0;
      }
    };
  }

  private static void skip(ByteReader reader, int form) {
    switch (form) {
      case STRING -> reader.text();
      case BLOCK_1 -> reader.skip(reader.u8());
      case BLOCK_2 -> reader.skip(reader.u16());
      case BLOCK_4 -> reader.skip(reader.u32());
      case BLOCK, EXPRESSION -> reader.skip(reader.uleb());
      default -> throw new ObjectException("a value of the form 0x" + Integer.toHexString(form));
    }
  }
}
