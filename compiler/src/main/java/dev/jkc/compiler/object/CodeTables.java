package dev.jkc.compiler.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Adds the tables of code that object code refers to. They are made last, so that they keep nothing
 * alive for the optimizer, and describe what is really there.
 */
public final class CodeTables {
  /** The symbol of the table of lines, for which object code must describe its functions. */
  public static final String LINES = "jk.unwind.Lines.table";

  private CodeTables() {}

  /**
   * Returns object code with the tables that it refers to and lacks; the same bytes when there are
   * none.
   *
   * @param names what the functions of the program are called, by their symbols
   */
  public static byte[] complete(byte[] object, Function<String, Optional<CodeName>> names) {
    ElfObject elf = new ElfObject(object);
    List<Table> tables = new ArrayList<>();
    if (elf.undefined(WriteSymbols.SYMBOL).isPresent()) {
      tables.add(WriteSymbols.of(elf, new CodeNames(names)));
    }
    if (elf.undefined(WriteFrames.SYMBOL).isPresent()) {
      tables.add(WriteFrames.of(elf, new CodeNames(names)));
    }
    if (elf.undefined(LINES).isPresent()) {
      tables.add(WriteLines.of(elf, new CodeNames(names)));
    }
    return tables.isEmpty() ? object : ElfWriter.add(elf, tables);
  }
}
