package dev.jkc.compiler.object;

import dev.jkc.compiler.object.DebugEntries.Entry;
import dev.jkc.compiler.object.LineTable.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Decodes which code of functions comes from others that were inlined (DWARF 4, 3.3.8). */
final class InlinedCode {
  private static final Location NOWHERE = new Location(ElfFormat.UNDEFINED, 0);

  private final ElfObject object;
  private final DebugEntries entries;
  private final Map<Location, ElfObject.Symbol> functions;
  private final Map<Location, NavigableMap<Location, Scope>> scopes = new HashMap<>();

  /** What pieces of code count from as long as they do not say otherwise. */
  private Location unitStart = NOWHERE;

  /** Code from one place up to another. */
  private record Code(Location start, long size) {}

  private InlinedCode(
      ElfObject object, DebugEntries entries, Map<Location, ElfObject.Symbol> functions) {
    this.object = object;
    this.entries = entries;
    this.functions = functions;
  }

  /**
   * Returns where scopes begin in the code of each function that is described, by its start.
   *
   * @param functions by their starts
   */
  static Map<Location, NavigableMap<Location, Scope>> of(
      ElfObject object, Map<Location, ElfObject.Symbol> functions) {
    Map<Location, NavigableMap<Location, Scope>> all = new HashMap<>();
    for (ElfObject.Section section : object.sections(".debug_info")) {
      InlinedCode found = new InlinedCode(object, DebugEntries.of(object, section), functions);
      found.entries.units().forEach(found::addUnit);
      all.putAll(found.scopes);
    }
    return all;
  }

  private void addUnit(Entry unit) {
    unitStart = entries.target(unit, DebugEntries.LOW_PC).orElse(NOWHERE);
    addFunctions(unit);
  }

  private void addFunctions(Entry entry) {
    if (entry.tag() == DebugEntries.SUBPROGRAM) {
      code(entry).forEach(code -> addFunction(entry, code.start()));
    }
    entry.children().forEach(this::addFunctions);
  }

  private void addFunction(Entry entry, Location start) {
    ElfObject.Symbol function = functions.get(start);
    if (function == null) {
      return;
    }
    Scope scope = new Scope(function.name(), null);
    NavigableMap<Location, Scope> inside = new TreeMap<>(Map.of(start, scope));
    entry.children().forEach(child -> addInlined(child, scope, inside));
    scopes.put(start, inside);
  }

  /** Covers the code of a function that was inlined, and then that of those inlined there. */
  private void addInlined(Entry entry, Scope outer, NavigableMap<Location, Scope> inside) {
    Optional<String> name = entries.symbol(entry);
    Scope inner = outer;
    if (entry.tag() == DebugEntries.INLINED_SUBROUTINE && name.isPresent()) {
      int line = (int) entry.constant(DebugEntries.CALL_LINE);
      Scope inlined = new Scope(name.get(), outer.at(line));
      code(entry).forEach(code -> cover(code, inlined, inside));
      inner = inlined;
    }
    for (Entry child : entry.children()) {
      addInlined(child, inner, inside);
    }
  }

  private static void cover(Code code, Scope scope, NavigableMap<Location, Scope> inside) {
    Location end = code.start().plus(code.size());
    Map.Entry<Location, Scope> behind = inside.floorEntry(end);
    if (behind != null) {
      inside.put(end, behind.getValue());
    }
    inside.subMap(code.start(), end).clear();
    inside.put(code.start(), scope);
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
