package dev.jkc.compiler.object;

import dev.jkc.compiler.object.LineTable.FunctionLines;
import dev.jkc.compiler.object.LineTable.Position;
import dev.jkc.compiler.object.LineTable.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the table by which {@code jk.unwind.Lines} tells where calls stand in the source.
 *
 * <p>Its layout, which the library repeats; positions count in bytes from the start of the table:
 *
 * <pre>
 * 4             the number of functions
 * 4             the position of the names
 * 16 for each function, in the order of the code: {@link FunctionEntries}
 *   8             its distance from the table
 *   4             its size, at most 64 KiB: a larger function is several
 *   4             the position of its description
 * each description, at a multiple of 4
 *   2             the number of ranges
 *   4 for each range of code
 *     2             the offset of its last byte in the function
 *     2             the index of its place
 *   6 for each place, as long as ranges and places lead to them
 *     2             the line, or 0
 *     2             the index of its function's name
 *     2             the index of the place where that function was inlined, or FFFF
 * 8 for each name, at a multiple of 4
 *   4 4           the position of the method's name in the {@link NamePool}; of the file's name
 * the rest      the {@link NamePool}, and names of files that end with a zero byte
 * </pre>
 */
final class WriteLines {
  private static final int HEADER_BYTES = 2 * Integer.BYTES;
  private static final int NAME_BYTES = 2 * Integer.BYTES;
  private static final int ALIGNMENT = Integer.BYTES;
  private static final int LARGEST_FUNCTION = 1 << Short.SIZE;
  private static final int LARGEST_LINE = 0xFFFF;
  private static final int NO_PLACE = 0xFFFF;

  private final ElfObject object;
  private final CodeNames codeNames;
  private final List<FunctionLines> functions;
  private final ByteWriter descriptions = new ByteWriter();
  private final Map<String, Integer> names = new LinkedHashMap<>();

  private WriteLines(ElfObject object, CodeNames codeNames) {
    this.object = object;
    this.codeNames = codeNames;
    functions =
        LineTable.of(object).stream()
            .map(this::withCalls)
            .flatMap(function -> pieces(function).stream())
            .filter(function -> !function.ranges().isEmpty())
            .toList();
  }

  static Table of(ElfObject object, CodeNames names) {
    return new WriteLines(object, names).write();
  }

  /** Leaves out ranges that have no calls, whose code so belongs to the range behind. */
  private FunctionLines withCalls(FunctionLines function) {
    List<Range> kept = new ArrayList<>();
    long from = 0;
    for (Range range : function.ranges()) {
      if (CallCode.mayCall(object, function.start().plus(from), range.end() - from)) {
        kept.add(range);
      }
      from = range.end();
    }
    return new FunctionLines(function.start(), function.size(), kept);
  }

  private static List<FunctionLines> pieces(FunctionLines function) {
    List<FunctionLines> pieces = new ArrayList<>();
    for (long start = 0; start < function.size(); start += LARGEST_FUNCTION) {
      long size = Math.min(function.size() - start, LARGEST_FUNCTION);
      List<Range> ranges = new ArrayList<>();
      long from = 0;
      for (Range range : function.ranges()) {
        if (range.end() > start && from < start + size) {
          ranges.add(new Range(Math.min(range.end() - start, size), range.position()));
        }
        from = range.end();
      }
      pieces.add(new FunctionLines(function.start().plus(start), size, ranges));
    }
    return pieces;
  }

  private Table write() {
    FunctionEntries entries = new FunctionEntries(HEADER_BYTES);
    int descriptionsAt = HEADER_BYTES + FunctionEntries.BYTES * functions.size();
    for (FunctionLines function : functions) {
      entries.add(function.start(), function.size(), descriptionsAt + descriptions.size());
      describe(function);
    }
    int namesAt = descriptionsAt + descriptions.size();
    ByteWriter table = new ByteWriter();
    table.u32(functions.size()).u32(namesAt).all(entries.bytes()).all(descriptions.bytes());
    writeNames(table);
    return new Table(CodeTables.LINES, table.bytes(), entries.distances());
  }

  private void describe(FunctionLines function) {
    Map<Position, Integer> places = new LinkedHashMap<>();
    descriptions.u16(function.ranges().size());
    for (Range range : function.ranges()) {
      descriptions.u16((int) range.end() - 1).u16(index(range.position(), places));
    }
    for (Position place : places.keySet()) {
      int line = place.line() > LARGEST_LINE ? LineRows.NONE : place.line();
      int name = names.computeIfAbsent(place.function(), key -> names.size());
      descriptions.u16(line).u16(name).u16(index(place.caller(), places));
    }
    descriptions.align(ALIGNMENT);
  }

  /** The index of a place, which is added behind those where its function was inlined. */
  private static int index(@Nullable Position place, Map<Position, Integer> places) {
    if (place == null) {
      return NO_PLACE;
    }
    Integer known = places.get(place);
    if (known == null) {
      index(place.caller(), places);
      known = places.size();
      places.put(place, known);
    }
    return known;
  }

  private void writeNames(ByteWriter table) {
    List<CodeName> used = names.keySet().stream().map(codeNames::of).toList();
    NamePool pool = new NamePool(used.stream().map(CodeName::displayName).toList());
    int poolAt = table.size() + NAME_BYTES * used.size();
    int filesAt = poolAt + pool.bytes().length;
    ByteWriter files = new ByteWriter();
    Map<String, Integer> fileOffsets = new LinkedHashMap<>();
    for (CodeName name : used) {
      Integer file = fileOffsets.get(name.fileName());
      if (file == null) {
        file = files.size();
        fileOffsets.put(name.fileName(), file);
        files.text(name.fileName());
      }
      table.u32(poolAt + pool.offset(name.displayName())).u32(filesAt + file);
    }
    table.all(pool.bytes()).all(files.bytes());
  }
}
