package dev.jkc.compiler.object;

import java.util.HashMap;
import java.util.Map;

/** Executes the programs of {@code .debug_line}, which tell the lines of code (DWARF 4, 6.2). */
final class LineRows {
  /** The line of code that has none. */
  static final int NONE = 0;

  private static final int HIGHEST_VERSION = 4;
  private static final int LOWEST_VERSION = 2;

  private static final int EXTENDED = 0;
  private static final int COPY = 1;
  private static final int ADVANCE_PC = 2;
  private static final int ADVANCE_LINE = 3;
  private static final int CONST_ADD_PC = 8;
  private static final int FIXED_ADVANCE_PC = 9;

  private static final int END_SEQUENCE = 1;
  private static final int SET_ADDRESS = 2;

  private static final int LAST_OPCODE = 255;

  private final ElfObject object;
  private final ElfObject.Section section;
  private final ByteReader reader;
  private final Map<Integer, SectionLines> sections;
  private int lineBase;
  private int lineRange;
  private int opcodeBase;
  private int[] operandCounts = {};
  private SectionLines rows = new SectionLines();
  private long offset;
  private int line;

  private LineRows(
      ElfObject object, ElfObject.Section section, Map<Integer, SectionLines> sections) {
    this.object = object;
    this.section = section;
    this.sections = sections;
    reader = object.reader(section);
  }

  /** The lines of sections, by their indexes; {@link #NONE} behind code that is described. */
  static Map<Integer, SectionLines> of(ElfObject object) {
    Map<Integer, SectionLines> sections = new HashMap<>();
    for (ElfObject.Section section : object.sections(".debug_line")) {
      new LineRows(object, section, sections).read();
    }
    return sections;
  }

  private void read() {
    while (reader.hasMore()) {
      long end = reader.u32() + reader.position();
      readHeader();
      start();
      while (reader.position() < end) {
        execute(reader.u8());
      }
    }
  }

  private void readHeader() {
    int version = reader.u16();
    if (version < LOWEST_VERSION || version > HIGHEST_VERSION) {
      throw new ObjectException("a table of lines of version " + version);
    }
    long end = reader.u32() + reader.position();
    if (reader.u8() != 1) {
      throw new ObjectException("a table of lines for instructions of several bytes each");
    }
    if (version == HIGHEST_VERSION) {
      reader.u8(); // The number of operations in an instruction.
    }
    reader.u8(); // Whether rows are statements.
    lineBase = (byte) reader.u8();
    lineRange = reader.u8();
    opcodeBase = reader.u8();
    operandCounts = new int[opcodeBase];
    for (int i = 1; i < opcodeBase; i++) {
      operandCounts[i] = reader.u8();
    }
    reader.moveTo(end);
  }

  private void start() {
    line = 1;
  }

  private void execute(int opcode) {
    if (opcode >= opcodeBase) {
      advance((opcode - opcodeBase) / lineRange);
      line += lineBase + (opcode - opcodeBase) % lineRange;
      addRow(line);
      return;
    }
    switch (opcode) {
      case EXTENDED -> executeExtended();
      case COPY -> addRow(line);
      case ADVANCE_PC -> advance(reader.uleb());
      case ADVANCE_LINE -> line += (int) reader.sleb();
      case CONST_ADD_PC -> advance((LAST_OPCODE - opcodeBase) / lineRange);
      case FIXED_ADVANCE_PC -> advance(reader.u16());
      default -> skipOperands(operandCounts[opcode]);
    }
  }

  private void executeExtended() {
    long length = reader.uleb();
    long end = reader.position() + length;
    int opcode = reader.u8();
    if (opcode == END_SEQUENCE) {
      rows.putIfAbsent(offset, NONE);
      start();
    } else if (opcode == SET_ADDRESS) {
      Location start =
          object
              .target(section, reader.position())
              .orElseThrow(() -> new ObjectException("lines of code that is not there"));
      rows = sections.computeIfAbsent(start.section(), index -> new SectionLines());
      offset = start.offset();
    }
    reader.moveTo(end);
  }

  private void skipOperands(int count) {
    for (int i = 0; i < count; i++) {
      reader.uleb();
    }
  }

  private void advance(long bytes) {
    offset += bytes;
  }

  private void addRow(int newLine) {
    rows.put(offset, newLine);
  }
}
