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

  /** What starts the names of hidden symbols that are for the parts of a program only. */
  public static final String NAMELESS = "jk.nameless.";

  private CodeTables() {}

  /**
   * Returns the parts of a program as one, with the tables that it refers to and lacks.
   *
   * @param parts object code, each of which refers to hidden symbols of the others
   * @param names what the functions of the program are called, by their symbols
   */
  public static byte[] complete(List<byte[]> parts, Function<String, Optional<CodeName>> names) {
    return complete(parts.size() == 1 ? parts.getFirst() : ElfMerge.merge(parts), names);
  }

  private static byte[] complete(byte[] object, Function<String, Optional<CodeName>> names) {
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
