package dev.jkc.compiler.object;

import java.util.List;

/**
 * A table to add to object code.
 *
 * @param symbol the symbol at its start
 * @param distances fields of 8 bytes that get the distance of a place from the table's start
 */
record Table(String symbol, byte[] contents, List<Distance> distances) {
  /** A field of a table, and the place that it leads to. */
  record Distance(int field, Location target) {}

  /** Where it lies: read-only data that a linker script puts with others like it. */
  String section() {
    return ".rodata." + symbol;
  }
}
