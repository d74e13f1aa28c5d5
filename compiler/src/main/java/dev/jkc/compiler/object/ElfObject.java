package dev.jkc.compiler.object;

import static dev.jkc.compiler.object.ElfFormat.BINDING_SHIFT;
import static dev.jkc.compiler.object.ElfFormat.CLASS_64_LITTLE_ENDIAN;
import static dev.jkc.compiler.object.ElfFormat.EXTENDED;
import static dev.jkc.compiler.object.ElfFormat.EXTENDED_INDEXES;
import static dev.jkc.compiler.object.ElfFormat.FIRST_RESERVED_SECTION;
import static dev.jkc.compiler.object.ElfFormat.FUNCTION;
import static dev.jkc.compiler.object.ElfFormat.HEADER_CLASS;
import static dev.jkc.compiler.object.ElfFormat.HEADER_MACHINE;
import static dev.jkc.compiler.object.ElfFormat.HEADER_SECTIONS;
import static dev.jkc.compiler.object.ElfFormat.HEADER_SECTION_COUNT;
import static dev.jkc.compiler.object.ElfFormat.HEADER_SECTION_NAMES;
import static dev.jkc.compiler.object.ElfFormat.HEADER_TYPE;
import static dev.jkc.compiler.object.ElfFormat.HIDDEN;
import static dev.jkc.compiler.object.ElfFormat.LOCAL;
import static dev.jkc.compiler.object.ElfFormat.MAGIC;
import static dev.jkc.compiler.object.ElfFormat.RELOCATABLE;
import static dev.jkc.compiler.object.ElfFormat.RELOCATIONS;
import static dev.jkc.compiler.object.ElfFormat.RELOCATION_BYTES;
import static dev.jkc.compiler.object.ElfFormat.R_X86_64_32;
import static dev.jkc.compiler.object.ElfFormat.R_X86_64_64;
import static dev.jkc.compiler.object.ElfFormat.R_X86_64_PC32;
import static dev.jkc.compiler.object.ElfFormat.R_X86_64_PC64;
import static dev.jkc.compiler.object.ElfFormat.SECTION;
import static dev.jkc.compiler.object.ElfFormat.SECTION_BYTES;
import static dev.jkc.compiler.object.ElfFormat.SYMBOL_BYTES;
import static dev.jkc.compiler.object.ElfFormat.SYMBOL_TABLE;
import static dev.jkc.compiler.object.ElfFormat.UNDEFINED;
import static dev.jkc.compiler.object.ElfFormat.WITHOUT_CONTENTS;
import static dev.jkc.compiler.object.ElfFormat.X86_64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sections, symbols and relocations of a relocatable ELF file for x86-64. */
final class ElfObject {
  private static final int TYPE_MASK = 0xF;
  private static final int VISIBILITY_MASK = 3;

  private final byte[] bytes;
  private final int sectionNames;
  private final int symbolTable;
  private final List<Section> sections;
  private final List<Symbol> symbols;

  /** The sections of relocations, by the section that they change. */
  private final Map<Integer, Section> relocations = new HashMap<>();

  /** What fields are relocated to, by section and offset of the field; made on demand. */
  private final Map<Integer, Map<Long, Location>> targets = new HashMap<>();

  /** By section, a symbol to relocate against. */
  private final Map<Integer, Symbol> anchors = new HashMap<>();

  /**
   * A section.
   *
   * @param offset where its contents start in the file
   * @param link the index of another section, which the type tells the meaning of
   * @param info likewise
   */
  record Section(
      int index, String name, int type, long flags, int offset, long size, int link, int info) {
    /** The number of bytes in the file. */
    int fileSize() {
      return type == WITHOUT_CONTENTS ? 0 : Math.toIntExact(size);
    }
  }

  /**
   * A symbol.
   *
   * @param section 0 when another file defines it, negative when it stands for no place
   */
  record Symbol(
      int index,
      String name,
      int binding,
      int type,
      int visibility,
      int section,
      long value,
      long size) {
    /** The symbol that stands for the start of its section. */
    static Symbol ofSection() {
      return new Symbol(0, "", LOCAL, SECTION, 0, 0, 0, 0);
    }

    /** The symbol as only its own file sees it. */
    Symbol asLocal() {
      return new Symbol(index, name, LOCAL, type, 0, section, value, size);
    }

    boolean isLocal() {
      return binding == LOCAL;
    }

    boolean isHidden() {
      return visibility == HIDDEN;
    }

    boolean definesHidden() {
      return isHidden() && !isUndefined();
    }

    boolean isFunction() {
      return type == FUNCTION && section != UNDEFINED;
    }

    boolean isUndefined() {
      return section == UNDEFINED;
    }

    boolean isInSection() {
      return section > UNDEFINED;
    }

    Location location() {
      return new Location(section, value);
    }
  }

  /** Reads the file; throws when it is of another kind. */
  ElfObject(byte[] bytes) {
    this.bytes = bytes;
    ByteReader reader = new ByteReader(bytes, 0, bytes.length);
    requireFormat(reader);
    int namesIndex = reader.moveTo(HEADER_SECTION_NAMES).u16();
    Section first = readSection(reader, reader.moveTo(HEADER_SECTIONS).i64(), 0, null);
    sectionNames = namesIndex == EXTENDED ? first.link() : namesIndex;
    sections = readSections(reader, first);
    symbolTable = onlySectionOfType(SYMBOL_TABLE).index();
    symbols = readSymbols(sections.get(symbolTable));
    for (Section section : sections) {
      if (section.type() == RELOCATIONS) {
        relocations.put(section.info(), section);
      }
    }
    for (Symbol symbol : symbols) {
      if (symbol.isInSection()) {
        anchors.putIfAbsent(symbol.section(), symbol);
      }
    }
  }

  private static void requireFormat(ByteReader reader) {
    boolean isExpected =
        reader.i32() == MAGIC
            && reader.moveTo(HEADER_CLASS).u16() == CLASS_64_LITTLE_ENDIAN
            && reader.moveTo(HEADER_TYPE).u16() == RELOCATABLE
            && reader.moveTo(HEADER_MACHINE).u16() == X86_64;
    if (!isExpected) {
      throw new ObjectException("not relocatable object code for x86-64");
    }
  }

  private List<Section> readSections(ByteReader reader, Section first) {
    long start = reader.moveTo(HEADER_SECTIONS).i64();
    int count = reader.moveTo(HEADER_SECTION_COUNT).u16();
    if (count == 0) {
      count = Math.toIntExact(first.size());
    }
    ByteReader names = reader(readSection(reader, start, sectionNames, null));
    List<Section> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      result.add(readSection(reader, start, i, names));
    }
    return result;
  }

  /** Reads a header of a section, whose name is empty without the names. */
  private static Section readSection(
      ByteReader reader, long headers, int index, @Nullable ByteReader names) {
    reader.moveTo(headers + (long) SECTION_BYTES * index);
    int name = reader.i32();
    int type = reader.i32();
    long flags = reader.i64();
    reader.skip(Long.BYTES);
    int offset = Math.toIntExact(reader.i64());
    long size = reader.i64();
    int link = reader.i32();
    int info = reader.i32();
    String text = names == null ? "" : names.moveTo(name).text();
    return new Section(index, text, type, flags, offset, size, link, info);
  }

  private Section onlySectionOfType(int type) {
    List<Section> found = sections.stream().filter(section -> section.type() == type).toList();
    if (found.size() != 1) {
      throw new ObjectException("object code with " + found.size() + " symbol tables");
    }
    return found.getFirst();
  }

  /** The section with the numbers of the sections of symbols, where they have more than 16 bits. */
  Optional<Section> extendedIndexes() {
    return sections.stream().filter(section -> section.type() == EXTENDED_INDEXES).findFirst();
  }

  private static ObjectException noIndexes() {
    return new ObjectException("object code without the sections of its symbols");
  }

  private List<Symbol> readSymbols(Section table) {
    ByteReader names = reader(sections.get(table.link()));
    ByteReader reader = reader(table);
    Optional<ByteReader> indexes = extendedIndexes().map(this::reader);
    List<Symbol> result = new ArrayList<>();
    for (int i = 0; i < table.size() / SYMBOL_BYTES; i++) {
      int name = reader.i32();
      int info = reader.u8();
      int visibility = reader.u8() & VISIBILITY_MASK;
      int section = reader.u16();
      if (section == EXTENDED) {
        section = indexes.orElseThrow(ElfObject::noIndexes).moveTo((long) i * Integer.BYTES).i32();
      } else if (section >= FIRST_RESERVED_SECTION) {
        section -= 1 << Short.SIZE;
      }
      long value = reader.i64();
      long size = reader.i64();
      result.add(
          new Symbol(
              i,
              names.moveTo(name).text(),
              info >> BINDING_SHIFT,
              info & TYPE_MASK,
              visibility,
              section,
              value,
              size));
    }
    return result;
  }

  byte[] bytes() {
    return bytes;
  }

  List<Section> sections() {
    return sections;
  }

  Section sectionNames() {
    return sections.get(sectionNames);
  }

  Section symbolTable() {
    return sections.get(symbolTable);
  }

  List<Symbol> symbols() {
    return symbols;
  }

  Section section(int index) {
    return sections.get(index);
  }

  /** The sections of a name, of which there may be several. */
  List<Section> sections(String name) {
    return sections.stream().filter(section -> section.name().equals(name)).toList();
  }

  /** The symbol of a name that another file would have to define. */
  Optional<Symbol> undefined(String name) {
    return symbols.stream()
        .filter(symbol -> symbol.isUndefined() && symbol.name().equals(name))
        .findFirst();
  }

  /** A copy of the header of a section. */
  byte[] header(Section section) {
    long start = new ByteReader(bytes, 0, bytes.length).moveTo(HEADER_SECTIONS).i64();
    int from = (int) start + SECTION_BYTES * section.index();
    return Arrays.copyOfRange(bytes, from, from + SECTION_BYTES);
  }

  /** A copy of the contents of a section. */
  byte[] contents(Section section) {
    return Arrays.copyOfRange(bytes, section.offset(), section.offset() + section.fileSize());
  }

  /** Reads the contents of a section. */
  ByteReader reader(Section section) {
    return new ByteReader(bytes, section.offset(), section.offset() + section.fileSize());
  }

  /** Reads the contents of the section of a place, from the place on. */
  ByteReader reader(Location location) {
    return reader(sections.get(location.section())).moveTo(location.offset());
  }

  /** What a field of a section is relocated to; empty when that lies elsewhere or nothing does. */
  Optional<Location> target(Section section, long field) {
    return Optional.ofNullable(
        targets.computeIfAbsent(section.index(), index -> readTargets(section)).get(field));
  }

  private Map<Long, Location> readTargets(Section section) {
    Map<Long, Location> result = new HashMap<>();
    Section table = relocations.get(section.index());
    if (table == null) {
      return result;
    }
    ByteReader reader = reader(table);
    for (int i = 0; i < table.size() / RELOCATION_BYTES; i++) {
      long field = reader.i64();
      int type = reader.i32();
      Symbol symbol = symbols.get(reader.i32());
      long addend = reader.i64();
      if (symbol.isInSection() && isDirect(type)) {
        result.put(field, symbol.location().plus(addend));
      }
    }
    return result;
  }

  /** Whether a field means the place itself, by its address or by its distance from the field. */
  private static boolean isDirect(int relocation) {
    return switch (relocation) {
      case R_X86_64_64, R_X86_64_32, R_X86_64_PC32, R_X86_64_PC64 -> true;
      default -> false;
    };
  }

  /** A symbol in a section, by which everything in the section can be named. */
  Symbol anchor(int section) {
    Symbol anchor = anchors.get(section);
    if (anchor == null) {
      throw new ObjectException("no symbol in section " + sections.get(section).name());
    }
    return anchor;
  }
}
