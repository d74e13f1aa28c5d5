package dev.jkc.compiler.object;

import static dev.jkc.compiler.object.ElfFormat.ALLOCATED;
import static dev.jkc.compiler.object.ElfFormat.EXTENDED;
import static dev.jkc.compiler.object.ElfFormat.EXTENDED_INDEXES;
import static dev.jkc.compiler.object.ElfFormat.FIRST_RESERVED_SECTION;
import static dev.jkc.compiler.object.ElfFormat.HEADER_SECTIONS;
import static dev.jkc.compiler.object.ElfFormat.HEADER_SECTION_COUNT;
import static dev.jkc.compiler.object.ElfFormat.HEADER_SECTION_NAMES;
import static dev.jkc.compiler.object.ElfFormat.HIDDEN;
import static dev.jkc.compiler.object.ElfFormat.INFO_IS_SECTION;
import static dev.jkc.compiler.object.ElfFormat.OBJECT;
import static dev.jkc.compiler.object.ElfFormat.PROGRAM_BITS;
import static dev.jkc.compiler.object.ElfFormat.RELOCATIONS;
import static dev.jkc.compiler.object.ElfFormat.RELOCATION_BYTES;
import static dev.jkc.compiler.object.ElfFormat.R_X86_64_PC64;
import static dev.jkc.compiler.object.ElfFormat.SECTION_BYTES;
import static dev.jkc.compiler.object.ElfFormat.SECTION_LINK;
import static dev.jkc.compiler.object.ElfFormat.SECTION_OFFSET;
import static dev.jkc.compiler.object.ElfFormat.SECTION_SIZE;
import static dev.jkc.compiler.object.ElfFormat.SYMBOL_BYTES;
import static dev.jkc.compiler.object.ElfFormat.SYMBOL_INFO;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * Adds tables to an ELF file. What the file has stays where it is; behind it come the tables, their
 * relocations, the names of sections with new ones, and the headers of all sections.
 */
final class ElfWriter {
  private static final int ALIGNMENT = Long.BYTES;

  /** Global, which stands in the upper half of the byte. */
  private static final int GLOBAL_OBJECT = 1 << 4 | OBJECT;

  private final ElfObject object;
  private final ByteWriter contents;
  private final ByteWriter names = new ByteWriter();
  private final ByteWriter headers = new ByteWriter();
  private int sectionCount;

  /** Where the numbers of sections stand that have more than 16 bits, by the symbol. */
  private int indexesAt;

  private ElfWriter(ElfObject object) {
    this.object = object;
    sectionCount = object.sections().size();
    contents = new ByteWriter(object.bytes().length);
    contents.all(object.bytes());
    names.all(object.contents(object.sectionNames()));
  }

  /** Returns the file with tables, whose symbols must be undefined in it so far. */
  static byte[] add(ElfObject object, List<Table> tables) {
    ElfWriter writer = new ElfWriter(object);
    tables.forEach(writer::add);
    writer.addIndexes();
    return writer.finish(tables);
  }

  private void add(Table table) {
    int section = sectionCount;
    addSection(table.section(), table.contents(), PROGRAM_BITS, ALLOCATED, 0, 0, 0);
    addSection(
        ".rela" + table.section(),
        relocations(table),
        RELOCATIONS,
        INFO_IS_SECTION,
        object.symbolTable().index(),
        section,
        RELOCATION_BYTES);
  }

  private void addIndexes() {
    Optional<ElfObject.Section> present = object.extendedIndexes();
    if (present.isPresent()) {
      indexesAt = present.get().offset();
    } else if (sectionCount > FIRST_RESERVED_SECTION) {
      contents.align(ALIGNMENT);
      indexesAt = contents.size();
      addSection(
          ".symtab_shndx",
          new byte[Integer.BYTES * object.symbols().size()],
          EXTENDED_INDEXES,
          0,
          object.symbolTable().index(),
          0,
          Integer.BYTES);
    }
  }

  private void addSection(
      String name, byte[] bytes, int type, long flags, int link, int info, int entryBytes) {
    contents.align(ALIGNMENT);
    int noAddress = 0;
    headers
        .u32(names.size())
        .u32(type)
        .u64(flags)
        .u64(noAddress)
        .u64(contents.size())
        .u64(bytes.length)
        .u32(link)
        .u32(info)
        .u64(ALIGNMENT)
        .u64(entryBytes);
    names.text(name);
    contents.all(bytes);
    sectionCount++;
  }

  /** The linker subtracts the address of the field, which lies behind the table's start. */
  private byte[] relocations(Table table) {
    ByteWriter writer = new ByteWriter();
    for (Table.Distance distance : table.distances()) {
      ElfObject.Symbol anchor = object.anchor(distance.target().section());
      writer
          .u64(distance.field())
          .u32(R_X86_64_PC64)
          .u32(anchor.index())
          .u64(distance.target().offset() - anchor.value() + distance.field());
    }
    return writer.bytes();
  }

  private byte[] finish(List<Table> tables) {
    int namesAt = contents.size();
    contents.all(names.bytes()).align(ALIGNMENT);
    int headersAt = contents.size();
    ByteBuffer old = ByteBuffer.wrap(object.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    byte[] oldHeaders = new byte[SECTION_BYTES * object.sections().size()];
    old.get((int) old.getLong(HEADER_SECTIONS), oldHeaders);
    byte[] result = contents.all(oldHeaders).all(headers.bytes()).bytes();
    ByteBuffer file = ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(HEADER_SECTIONS, headersAt);
    numberSections(file, headersAt, sectionCount, object.sectionNames().index());
    int namesHeader = headersAt + SECTION_BYTES * object.sectionNames().index();
    file.putLong(namesHeader + SECTION_OFFSET, namesAt);
    file.putLong(namesHeader + SECTION_SIZE, names.size());
    for (int i = 0; i < tables.size(); i++) {
      int relocationsToo = 2;
      define(file, tables.get(i), object.sections().size() + relocationsToo * i);
    }
    return result;
  }

  /**
   * Says how many sections there are and which has their names; numbers of more than 16 bits stand
   * in the header of the first one.
   */
  static void numberSections(ByteBuffer file, int headersAt, int count, int names) {
    boolean countFits = count < FIRST_RESERVED_SECTION;
    file.putShort(HEADER_SECTION_COUNT, (short) (countFits ? count : 0));
    file.putLong(headersAt + SECTION_SIZE, countFits ? 0 : count);
    boolean namesFit = names < FIRST_RESERVED_SECTION;
    file.putShort(HEADER_SECTION_NAMES, (short) (namesFit ? names : EXTENDED));
    file.putInt(headersAt + SECTION_LINK, namesFit ? 0 : names);
  }

  private void define(ByteBuffer file, Table table, int section) {
    int symbol = object.undefined(table.symbol()).orElseThrow().index();
    boolean fits = section < FIRST_RESERVED_SECTION;
    if (!fits) {
      file.putInt(indexesAt + Integer.BYTES * symbol, section);
    }
    file.position(object.symbolTable().offset() + SYMBOL_BYTES * symbol + SYMBOL_INFO);
    file.put((byte) GLOBAL_OBJECT).put((byte) HIDDEN).putShort((short) (fits ? section : EXTENDED));
    int startOfSection = 0;
    file.putLong(startOfSection).putLong(table.contents().length);
  }
}
