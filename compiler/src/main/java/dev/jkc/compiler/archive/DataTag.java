package dev.jkc.compiler.archive;

/** What comes next in data. */
enum DataTag {
  ZERO,
  BYTES,
  GLOBAL,
  FUNCTION,
  PARTS;

  private static final DataTag[] ALL = values();

  static DataTag of(int ordinal) {
    return ALL[ordinal];
  }
}
