package dev.jkc.compiler.object;

import static dev.jkc.compiler.object.ElfFormat.EXTENDED_INDEXES;
import static dev.jkc.compiler.object.ElfFormat.FILE;
import static dev.jkc.compiler.object.ElfFormat.FIRST_RESERVED_SECTION;
import static dev.jkc.compiler.object.ElfFormat.HEADER_SECTIONS;
import static dev.jkc.compiler.object.ElfFormat.MERGEABLE;
import static dev.jkc.compiler.object.ElfFormat.RELOCATIONS;
import static dev.jkc.compiler.object.ElfFormat.RELOCATION_BYTES;
import static dev.jkc.compiler.object.ElfFormat.SECTION;
import static dev.jkc.compiler.object.ElfFormat.SECTION_ALIGNMENT;
import static dev.jkc.compiler.object.ElfFormat.SECTION_BYTES;
import static dev.jkc.compiler.object.ElfFormat.SECTION_INFO;
import static dev.jkc.compiler.object.ElfFormat.SECTION_LINK;
import static dev.jkc.compiler.object.ElfFormat.SECTION_NAME;
import static dev.jkc.compiler.object.ElfFormat.SECTION_OFFSET;
import static dev.jkc.compiler.object.ElfFormat.STRING_TABLE;
import static dev.jkc.compiler.object.ElfFormat.SYMBOL_BYTES;
import static dev.jkc.compiler.object.ElfFormat.SYMBOL_TABLE;
import static dev.jkc.compiler.object.ElfFormat.UNDEFINED;

import dev.jkc.compiler.object.ElfObject.Section;
import dev.jkc.compiler.object.ElfObject.Symbol;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one relocatable ELF file of several that define what the others refer to.
 *
 * <p>Their sections follow one another as they are. Hidden symbols become local, as all files that
 * may see them are here; those of {@link CodeTables#NAMELESS} vanish, and what referred to them
 * refers to their section, unless the linker takes that apart.
 */
final class ElfMerge {
  private static final Set<Integer> MADE_ANEW =
      Set.of(STRING_TABLE, SYMBOL_TABLE, EXTENDED_INDEXES);

  /** What linkers leave out of programs where they merge. */
  private static final String TEMPORARY = ".L";

  private static final int HEADER_BYTES = 64;
  private static final int TABLE_ALIGNMENT = Long.BYTES;

  private final List<Part> parts = new ArrayList<>();
  private final ByteWriter contents;
  private final ByteWriter headers = new ByteWriter();
  private final ByteWriter sectionNames = new ByteWriter().u8(0);
  private final ByteWriter symbolNames = new ByteWriter().u8(0);
  private final SymbolWriter locals = new SymbolWriter();
  private final SymbolWriter others = new SymbolWriter();
  private int sectionCount;

  /** What other files may see, or must define. */
  private final Map<String, Integer> globals = new HashMap<>();

  /** The hidden symbols that a file defines. */
  private final Map<String, Definition> hidden = new HashMap<>();

  /** A file, with the numbers that its sections and symbols get. */
  private record Part(ElfObject object, boolean isFirst, int[] sections, Definition[] symbols) {}

  /**
   * What relocations refer to.
   *
   * @param offset of the symbol in what the number means
   */
  private record Definition(int number, boolean isGlobal, long offset) {
    static Definition local(int number) {
      return new Definition(number, false, 0);
    }
  }

  /** Returns one file for several. */
  static byte[] merge(List<byte[]> objects) {
    ElfMerge merge = new ElfMerge(objects.stream().mapToInt(object -> object.length).sum());
    objects.forEach(merge::addSections);
    Symbol none = merge.parts.getFirst().object().symbols().getFirst();
    merge.locals.add(none, 0, UNDEFINED);
    merge.parts.forEach(merge::addDefinitions);
    merge.parts.forEach(merge::addReferences);
    return merge.write();
  }

  private ElfMerge(int capacity) {
    contents = new ByteWriter(capacity);
    contents.all(new byte[HEADER_BYTES]);
    headers.all(new byte[SECTION_BYTES]);
    sectionCount = 1;
  }

  /** Numbers the sections of a file; string tables and the symbol table are made anew. */
  private void addSections(byte[] bytes) {
    ElfObject object = new ElfObject(bytes);
    int[] numbers = new int[object.sections().size()];
    for (Section section : object.sections().subList(1, numbers.length)) {
      if (!MADE_ANEW.contains(section.type())) {
        numbers[section.index()] = sectionCount++;
      }
    }
    parts.add(new Part(object, parts.isEmpty(), numbers, new Definition[object.symbols().size()]));
  }

  private void addDefinitions(Part part) {
    Definition[] ofSections = new Definition[part.sections().length];
    for (Symbol symbol : part.object().symbols()) {
      if (symbol.isLocal() || symbol.definesHidden()) {
        Definition definition = addLocal(part, symbol, ofSections);
        part.symbols()[symbol.index()] = definition;
        if (symbol.isHidden()) {
          hidden.put(symbol.name(), definition);
        }
      } else if (!symbol.isUndefined()) {
        part.symbols()[symbol.index()] = addGlobal(part, symbol);
      }
    }
  }

  private Definition addLocal(Part part, Symbol symbol, Definition[] ofSections) {
    boolean isNull = symbol.index() == 0;
    boolean isRepeated = symbol.type() == FILE && !part.isFirst();
    if (isNull || isRepeated) {
      return Definition.local(0);
    }
    boolean isNameless = symbol.name().startsWith(CodeTables.NAMELESS);
    if (!isNameless && symbol.type() != SECTION) {
      return Definition.local(addSymbol(locals, part, symbol.asLocal(), symbol.name()));
    }
    // A distance from the section may be one to another piece, from which this one goes away.
    if (isNameless && (part.object().section(symbol.section()).flags() & MERGEABLE) != 0) {
      return Definition.local(addSymbol(locals, part, symbol.asLocal(), TEMPORARY));
    }
    Definition ofSection = ofSections[symbol.section()];
    if (ofSection == null) {
      int section = part.sections()[symbol.section()];
      ofSection = Definition.local(locals.add(Symbol.ofSection(), 0, section));
      ofSections[symbol.section()] = ofSection;
    }
    return new Definition(ofSection.number(), false, symbol.value());
  }

  private Definition addGlobal(Part part, Symbol symbol) {
    Integer number = globals.get(symbol.name());
    if (number == null) {
      number = addSymbol(others, part, symbol, symbol.name());
      globals.put(symbol.name(), number);
    }
    return new Definition(number, true, 0);
  }

  /** Definitions of all files are known now. */
  private void addReferences(Part part) {
    for (Symbol symbol : part.object().symbols()) {
      if (part.symbols()[symbol.index()] == null) {
        Definition definition = hidden.get(symbol.name());
        part.symbols()[symbol.index()] = definition == null ? addGlobal(part, symbol) : definition;
      }
    }
  }

  private int addSymbol(SymbolWriter table, Part part, Symbol symbol, String name) {
    boolean isNumbered = symbol.isInSection();
    int section = isNumbered ? part.sections()[symbol.section()] : symbol.section();
    return table.add(symbol, addName(symbolNames, name), section);
  }

  private static int addName(ByteWriter table, String name) {
    if (name.isEmpty()) {
      return 0;
    }
    int at = table.size();
    table.text(name);
    return at;
  }

  private byte[] write() {
    int symbolTable = sectionCount++;
    int symbolNamesTable = sectionCount++;
    boolean isExtended = sectionCount >= FIRST_RESERVED_SECTION;
    int sectionNamesTable = sectionCount + (isExtended ? 1 : 0);
    sectionCount = sectionNamesTable + 1;
    for (Part part : parts) {
      for (Section section : part.object().sections()) {
        if (part.sections()[section.index()] != 0) {
          copy(part, section, symbolTable);
        }
      }
    }
    byte[] symbols = locals.symbols(others);
    addTable(".symtab", symbols, SYMBOL_TABLE, symbolNamesTable, locals.count(), SYMBOL_BYTES);
    addTable(".strtab", symbolNames.bytes(), STRING_TABLE, 0, 0, 0);
    if (isExtended) {
      addTable(
          ".symtab_shndx", locals.indexes(others), EXTENDED_INDEXES, symbolTable, 0, Integer.BYTES);
    }
    int lastName = addName(sectionNames, ".shstrtab");
    addTable(lastName, sectionNames.bytes(), STRING_TABLE, 0, 0, 0);
    contents.align(TABLE_ALIGNMENT);
    int headersAt = contents.size();
    byte[] result = contents.all(headers.bytes()).bytes();
    ByteBuffer file = buffer(result);
    file.put(0, parts.getFirst().object().bytes(), 0, HEADER_BYTES);
    file.putLong(HEADER_SECTIONS, headersAt);
    ElfWriter.numberSections(file, headersAt, sectionCount, sectionNamesTable);
    return result;
  }

  private void copy(Part part, Section section, int symbolTable) {
    byte[] headerBytes = part.object().header(section);
    ByteBuffer header = buffer(headerBytes);
    contents.align((int) Math.max(1, header.getLong(SECTION_ALIGNMENT)));
    header.putInt(SECTION_NAME, addName(sectionNames, section.name()));
    header.putLong(SECTION_OFFSET, contents.size());
    byte[] bytes = part.object().contents(section);
    if (section.type() == RELOCATIONS) {
      header.putInt(SECTION_LINK, symbolTable);
      header.putInt(SECTION_INFO, part.sections()[section.info()]);
      relocate(bytes, part);
    } else if (section.link() != 0 || section.info() != 0) {
      throw new ObjectException("section " + section.name() + " refers to another one");
    }
    contents.all(bytes);
    headers.all(headerBytes);
  }

  private void relocate(byte[] relocations, Part part) {
    ByteBuffer buffer = buffer(relocations);
    for (int at = 0; at < relocations.length; at += RELOCATION_BYTES) {
      int symbolAt = at + Long.BYTES + Integer.BYTES;
      int addendAt = symbolAt + Integer.BYTES;
      Definition target = part.symbols()[buffer.getInt(symbolAt)];
      int number = target.isGlobal() ? locals.count() + target.number() : target.number();
      buffer.putInt(symbolAt, number);
      buffer.putLong(addendAt, buffer.getLong(addendAt) + target.offset());
    }
  }

  private void addTable(String name, byte[] bytes, int type, int link, int info, int entryBytes) {
    addTable(addName(sectionNames, name), bytes, type, link, info, entryBytes);
  }

  private void addTable(int name, byte[] bytes, int type, int link, int info, int entryBytes) {
    contents.align(TABLE_ALIGNMENT);
    int noFlags = 0;
    int noAddress = 0;
    headers
        .u32(name)
        .u32(type)
        .u64(noFlags)
        .u64(noAddress)
        .u64(contents.size())
        .u64(bytes.length)
        .u32(link)
        .u32(info)
        .u64(TABLE_ALIGNMENT)
        .u64(entryBytes);
    contents.all(bytes);
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
