package dev.jkc.compiler.object;

/** How exception tables write addresses (Linux Standard Base, 10.5). */
final class PointerEncoding {
  static final int ABSOLUTE = 0x00;
  static final int ULEB128 = 0x01;
  static final int UDATA4 = 0x03;
  static final int OMITTED = 0xFF;

  private static final int FORMAT = 0x0F;
  private static final int UDATA8 = 0x04;
  private static final int SDATA4 = 0x0B;
  private static final int SDATA8 = 0x0C;

  private PointerEncoding() {}

  /** The number of bytes of an address; throws when it varies. */
  static int size(int encoding) {
    return switch (encoding & FORMAT) {
      case ABSOLUTE, UDATA8, SDATA8 -> Long.BYTES;
      case UDATA4, SDATA4 -> Integer.BYTES;
      default -> throw unknown(encoding);
    };
  }

  static ObjectException unknown(int encoding) {
    return new ObjectException("addresses with the encoding 0x" + Integer.toHexString(encoding));
  }
}
