package dev.jkc.compiler.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes what {@code .debug_info} says of functions and of what is inlined in them (DWARF 4). */
final class DebugEntries {
  /** Kinds of entries (DWARF 4, 7.5.4). */
  static final int INLINED_SUBROUTINE = 0x1D;

  static final int SUBPROGRAM = 0x2E;

  /** Kinds of attributes. */
  static final int NAME = 0x03;

  static final int LOW_PC = 0x11;

  static final int HIGH_PC = 0x12;
  static final int ABSTRACT_ORIGIN = 0x31;
  static final int SPECIFICATION = 0x47;
  static final int RANGES = 0x55;
  static final int CALL_LINE = 0x59;
  static final int LINKAGE_NAME = 0x6E;

  private static final int VERSION = 4;

  private final ElfObject object;
  private final ElfObject.Section section;
  private final ByteReader reader;
  private final Map<Long, Entry> entries = new HashMap<>();
  private final List<Entry> units = new ArrayList<>();

  /**
   * An entry with what it contains.
   *
   * @param attributes by their kinds
   */
  record Entry(int tag, Map<Integer, Attribute> attributes, List<Entry> children) {
    /** The value of a constant; 0 when there is none. */
    long constant(int attribute) {
      Attribute found = attributes.get(attribute);
      return found == null ? 0 : found.value();
    }
  }

  /** A number, and where it stands; a reference is to a position in the section. */
  private record Attribute(long position, long value) {}

  /** The shape of entries. */
  private record Abbreviation(int tag, boolean hasChildren, List<Field> fields) {}

  private record Field(int attribute, int form) {}

  private DebugEntries(ElfObject object, ElfObject.Section section) {
    this.object = object;
    this.section = section;
    reader = object.reader(section);
  }

  static DebugEntries of(ElfObject object, ElfObject.Section section) {
    DebugEntries result = new DebugEntries(object, section);
    while (result.reader.hasMore()) {
      result.readUnit();
    }
    return result;
  }

  /** The outermost entries. */
  List<Entry> units() {
    return units;
  }

  /** What an attribute leads to; empty when it is missing or leads out of the object code. */
  Optional<Location> target(Entry entry, int attribute) {
    Attribute found = entry.attributes().get(attribute);
    return found == null ? Optional.empty() : object.target(section, found.position());
  }

  /**
   * The symbol of a function, which the entry that it is an instance of may tell; it is the name
   * where there is no other.
   */
  Optional<String> symbol(Entry entry) {
    return text(entry, LINKAGE_NAME)
        .or(() -> text(entry, NAME))
        .or(() -> referred(entry, ABSTRACT_ORIGIN).flatMap(this::symbol))
        .or(() -> referred(entry, SPECIFICATION).flatMap(this::symbol));
  }

  private Optional<String> text(Entry entry, int attribute) {
    return target(entry, attribute).map(location -> object.reader(location).text());
  }

  private Optional<Entry> referred(Entry entry, int attribute) {
    Attribute found = entry.attributes().get(attribute);
    return found == null ? Optional.empty() : Optional.ofNullable(entries.get(found.value()));
  }

  private void readUnit() {
    long start = reader.position();
    long end = reader.u32() + reader.position();
    if (reader.u16() != VERSION) {
      throw new ObjectException("debug information of another version than " + VERSION);
    }
    Location abbreviations =
        object
            .target(section, reader.position())
            .orElseThrow(() -> new ObjectException("debug information without abbreviations"));
    reader.skip(Integer.BYTES + 1);
    Map<Long, Abbreviation> shapes = readAbbreviations(object.reader(abbreviations));
    while (reader.position() < end) {
      Entry entry = readEntry(start, shapes);
      if (entry != null) {
        units.add(entry);
      }
    }
  }

  private static Map<Long, Abbreviation> readAbbreviations(ByteReader reader) {
    Map<Long, Abbreviation> result = new HashMap<>();
    for (long code = reader.uleb(); code != 0; code = reader.uleb()) {
      int tag = (int) reader.uleb();
      boolean hasChildren = reader.u8() != 0;
      List<Field> fields = new ArrayList<>();
      Field field = new Field((int) reader.uleb(), (int) reader.uleb());
      while (field.form() != 0) {
        fields.add(field);
        field = new Field((int) reader.uleb(), (int) reader.uleb());
      }
      result.put(code, new Abbreviation(tag, hasChildren, fields));
    }
    return result;
  }

  /** Reads an entry with what it contains; null at the end of what another contains. */
  private @Nullable Entry readEntry(long unit, Map<Long, Abbreviation> shapes) {
    long start = reader.position();
    long code = reader.uleb();
    Abbreviation shape = shapes.get(code);
    if (shape == null) {
      return null;
    }
    Map<Integer, Attribute> attributes = new HashMap<>();
    for (Field field : shape.fields()) {
      attributes.put(
          field.attribute(),
          new Attribute(reader.position(), DebugForm.read(reader, field.form(), unit)));
    }
    List<Entry> children = new ArrayList<>();
    Entry child = shape.hasChildren() ? readEntry(unit, shapes) : null;
    while (child != null) {
      children.add(child);
      child = readEntry(unit, shapes);
    }
    Entry entry = new Entry(shape.tag(), attributes, children);
    entries.put(start, entry);
    return entry;
  }
}
