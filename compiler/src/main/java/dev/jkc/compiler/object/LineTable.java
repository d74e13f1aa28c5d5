package dev.jkc.compiler.object;

import dev.jkc.compiler.object.DebugEntries.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decodes which lines of which functions code comes from, with what was inlined (DWARF 4). */
final class LineTable {
  private static final Location NOWHERE = new Location(ElfFormat.UNDEFINED, 0);

  private final ElfObject object;
  private final DebugEntries entries;
  private final NavigableMap<Location, Integer> lines;
  private final List<FunctionLines> functions = new ArrayList<>();

  /** What pieces of code count from as long as they do not say otherwise. */
  private Location unitStart = NOWHERE;

  /**
   * A place in the source.
   *
   * @param function the symbol of the function that it stands in
   * @param caller where that function was called, when it was inlined there
   */
  record Position(String function, int line, @Nullable Position caller) {}

  /** The position of code up to an offset in the function, from where the last range ends. */
  record Range(long end, Position position) {}

  /** The code of a function, in ranges that lie side by side. */
  record FunctionLines(Location start, long size, List<Range> ranges) {}

  /** A function in whose code code lies, and where it was inlined. */
  private record Scope(String function, @Nullable Position caller) {
    Position at(int line) {
      return new Position(function, line, caller);
    }
  }

  /** Code from one place up to another. */
  private record Code(Location start, long size) {}

  private LineTable(ElfObject object, DebugEntries entries, NavigableMap<Location, Integer> lines) {
    this.object = object;
    this.entries = entries;
    this.lines = lines;
  }

  /** Returns the functions that are described, in the order of the code. */
  static List<FunctionLines> of(ElfObject object) {
    NavigableMap<Location, Integer> lines = LineRows.of(object);
    List<FunctionLines> functions = new ArrayList<>();
    for (ElfObject.Section section : object.sections(".debug_info")) {
      LineTable table = new LineTable(object, DebugEntries.of(object, section), lines);
      table.entries.units().forEach(table::addUnit);
      functions.addAll(table.functions);
    }
    functions.sort(Comparator.comparing(FunctionLines::start));
    return functions;
  }

  private void addUnit(Entry unit) {
    unitStart = entries.target(unit, DebugEntries.LOW_PC).orElse(NOWHERE);
    addFunctions(unit);
  }

  private void addFunctions(Entry entry) {
    if (entry.tag() == DebugEntries.SUBPROGRAM) {
      code(entry).forEach(code -> addFunction(entry, code));
    }
    entry.children().forEach(this::addFunctions);
  }

  private void addFunction(Entry entry, Code code) {
    Optional<String> name = entries.linkageName(entry);
    if (name.isEmpty()) {
      return;
    }
    TreeMap<Location, Scope> scopes = new TreeMap<>();
    Scope scope = new Scope(name.get(), null);
    scopes.put(code.start(), scope);
    entry.children().forEach(child -> addInlined(child, scope, scopes));
    List<Range> ranges = ranges(code, scopes);
    if (!ranges.isEmpty()) {
      functions.add(new FunctionLines(code.start(), code.size(), ranges));
    }
  }

  /** Covers the code of a function that was inlined, and then that of those inlined there. */
  private void addInlined(Entry entry, Scope outer, NavigableMap<Location, Scope> scopes) {
    Optional<String> name = entries.linkageName(entry);
    Scope inner = outer;
    if (entry.tag() == DebugEntries.INLINED_SUBROUTINE && name.isPresent()) {
      int line = (int) entry.constant(DebugEntries.CALL_LINE);
      Scope inlined = new Scope(name.get(), outer.at(line));
      code(entry).forEach(code -> cover(code, inlined, scopes));
      inner = inlined;
    }
    for (Entry child : entry.children()) {
      addInlined(child, inner, scopes);
    }
  }

  private static void cover(Code code, Scope scope, NavigableMap<Location, Scope> scopes) {
    Location end = code.start().plus(code.size());
    Map.Entry<Location, Scope> behind = scopes.floorEntry(end);
    if (behind != null) {
      scopes.put(end, behind.getValue());
    }
    scopes.subMap(code.start(), end).clear();
    scopes.put(code.start(), scope);
  }

  /** Joins scopes with lines; code without a line belongs to what follows. */
  private List<Range> ranges(Code code, NavigableMap<Location, Scope> scopes) {
    Location end = code.start().plus(code.size());
    TreeMap<Location, Scope> parts = new TreeMap<>(scopes.subMap(code.start(), end));
    for (Location line : lines.subMap(code.start(), end).keySet()) {
      parts.put(line, scopes.floorEntry(line).getValue());
    }
    List<Range> ranges = new ArrayList<>();
    for (Map.Entry<Location, Scope> part : parts.entrySet()) {
      Map.Entry<Location, Integer> line = lines.floorEntry(part.getKey());
      Location next = parts.higherKey(part.getKey());
      if (line != null && line.getKey().section() == code.start().section()) {
        long partEnd = (next == null ? end : next).offset() - code.start().offset();
        add(ranges, new Range(partEnd, part.getValue().at(line.getValue())));
      }
    }
    return ranges;
  }

  private static void add(List<Range> ranges, Range range) {
    if (!ranges.isEmpty() && ranges.getLast().position().equals(range.position())) {
      ranges.removeLast();
    }
    ranges.add(range);
  }

  /** The code of an entry: none, one piece, or several. */
  private List<Code> code(Entry entry) {
    Optional<Location> start = entries.target(entry, DebugEntries.LOW_PC);
    if (start.isPresent()) {
      return List.of(new Code(start.get(), entry.constant(DebugEntries.HIGH_PC)));
    }
    return entries.target(entry, DebugEntries.RANGES).map(this::readRanges).orElse(List.of());
  }

  /** Reads pieces of code, which count from the last base (DWARF 4, 2.17.3). */
  private List<Code> readRanges(Location list) {
    long newBase = -1;
    ElfObject.Section section = object.section(list.section());
    ByteReader reader = object.reader(list);
    List<Code> result = new ArrayList<>();
    Location base = unitStart;
    boolean isAtEnd = false;
    while (!isAtEnd) {
      long field = reader.position();
      long first = reader.i64();
      long second = reader.i64();
      Optional<Location> start = object.target(section, field);
      Optional<Location> end = object.target(section, field + Long.BYTES);
      if (start.isPresent() && end.isPresent()) {
        result.add(new Code(start.get(), end.get().offset() - start.get().offset()));
      } else if (first == newBase && end.isPresent()) {
        base = end.get();
      } else if (first == 0 && second == 0) {
        isAtEnd = true;
      } else {
        result.add(new Code(base.plus(first), second - first));
      }
    }
    return result;
  }
}
