package dev.jkc.compiler.object;

import static dev.jkc.compiler.object.ElfFormat.EXTENDED;
import static dev.jkc.compiler.object.ElfFormat.FIRST_RESERVED_SECTION;

import dev.jkc.compiler.object.ElfObject.Symbol;

/** Writes symbols, and the numbers of their sections to where those of more than 16 bits stand. */
final class SymbolWriter {
  private static final int U16 = 0xFFFF;

  private final ByteWriter symbols = new ByteWriter();
  private final ByteWriter indexes = new ByteWriter();
  private int count;

  /**
   * Adds a symbol and returns its number.
   *
   * @param name where its name stands among the names
   * @param section its section, or what stands for no place; it replaces that of the symbol
   */
  int add(Symbol symbol, int name, int section) {
    boolean fits = section < FIRST_RESERVED_SECTION;
    symbols
        .u32(name)
        .u8(symbol.binding() << ElfFormat.BINDING_SHIFT | symbol.type())
        .u8(symbol.visibility())
        .u16(fits ? section & U16 : EXTENDED)
        .u64(symbol.value())
        .u64(symbol.size());
    indexes.u32(fits ? 0 : section);
    return count++;
  }

  int count() {
    return count;
  }

  /** The symbols, and those of another table behind them. */
  byte[] symbols(SymbolWriter behind) {
    return new ByteWriter().all(symbols.bytes()).all(behind.symbols.bytes()).bytes();
  }

  /** The numbers of the sections of these symbols, and of those of another table behind them. */
  byte[] indexes(SymbolWriter behind) {
    return new ByteWriter().all(indexes.bytes()).all(behind.indexes.bytes()).bytes();
  }
}
