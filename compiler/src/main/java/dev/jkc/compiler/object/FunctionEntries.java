package dev.jkc.compiler.object;

import java.util.ArrayList;
import java.util.List;

/**
 * The functions of a table, which {@code jk.unwind.FunctionTable} finds by address: for each, 8
 * bytes with its distance from the table, 4 with its size and 4 with the position in the table of
 * what the table tells of it. Distances have 8 bytes because boot code may lie gigabytes below a
 * kernel; the linker fills them in.
 */
final class FunctionEntries {
  static final int BYTES = Long.BYTES + 2 * Integer.BYTES;

  private final int at;
  private final ByteWriter entries = new ByteWriter();
  private final List<Table.Distance> distances = new ArrayList<>();

  /** Starts entries that stand at a position of the table. */
  FunctionEntries(int at) {
    this.at = at;
  }

  /** Adds a function; they come in the order of the code. */
  void add(Location start, long size, int description) {
    long filledByLinker = 0;
    distances.add(new Table.Distance(at + entries.size(), start));
    entries.u64(filledByLinker).u32(size).u32(description);
  }

  byte[] bytes() {
    return entries.bytes();
  }

  List<Table.Distance> distances() {
    return distances;
  }
}
