package dev.jkc.compiler.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decodes which lines of which functions code comes from, with what was inlined (DWARF 4). */
final class LineTable {
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
  record Scope(String function, @Nullable Position caller) {
    Position at(int line) {
      return new Position(function, line, caller);
    }
  }

  private LineTable() {}

  /** Returns the functions that have lines, in the order of the code. */
  static List<FunctionLines> of(ElfObject object) {
    NavigableMap<Location, ElfObject.Symbol> functions = new TreeMap<>();
    object.symbols().stream()
        .filter(ElfObject.Symbol::isFunction)
        .forEach(function -> functions.putIfAbsent(function.location(), function));
    Map<Location, NavigableMap<Location, Scope>> inlined = InlinedCode.of(object, functions);
    Map<Integer, SectionLines> lines = LineRows.of(object);
    List<FunctionLines> result = new ArrayList<>();
    functions.forEach(
        (start, function) -> {
          NavigableMap<Location, Scope> scopes = inlined.get(start);
          if (scopes == null) {
            scopes = new TreeMap<>(Map.of(start, new Scope(function.name(), null)));
          }
          SectionLines rows = lines.get(start.section());
          List<Range> ranges =
              rows == null ? List.of() : ranges(start, function.size(), scopes, rows);
          if (!ranges.isEmpty()) {
            result.add(new FunctionLines(start, function.size(), ranges));
          }
        });
    return result;
  }

  /** Joins scopes with lines; code without a line belongs to what comes before. */
  private static List<Range> ranges(
      Location start, long size, NavigableMap<Location, Scope> scopes, SectionLines lines) {
    List<Range> ranges = new ArrayList<>();
    long end = start.offset() + size;
    int row = lines.rowFrom(start.offset());
    int firstRow = row;
    Location at = start;
    while (at.offset() < end) {
      while (row < lines.size() && lines.offset(row) <= at.offset()) {
        row++;
      }
      Location behind = scopes.higherKey(at);
      long next = row < lines.size() ? Math.min(end, lines.offset(row)) : end;
      next = behind == null ? next : Math.min(next, behind.offset());
      if (row > firstRow) {
        Scope scope = scopes.floorEntry(at).getValue();
        add(ranges, new Range(next - start.offset(), scope.at(lines.line(row - 1))));
      }
      at = new Location(start.section(), next);
    }
    return ranges;
  }

  private static void add(List<Range> ranges, Range range) {
    if (!ranges.isEmpty() && ranges.getLast().position().equals(range.position())) {
      ranges.removeLast();
    }
    ranges.add(range);
  }
}
