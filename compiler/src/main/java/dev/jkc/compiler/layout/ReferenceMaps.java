package dev.jkc.compiler.layout;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirType;

/** Where objects have references: what the collector reads in descriptors. */
public final class ReferenceMaps {
  private static final long ARRAY = 1L << 62;
  private static final long REFERENCES = 1L << 63;
  private static final long WORD = 8;

  /** A map for objects too large for one: each word may be a reference. */
  private static final long UNKNOWN = -1;

  private ReferenceMaps() {}

  /** The size of objects; of arrays that of an element, with whether there are references in it. */
  static long shapeOf(HirClass type) {
    HirType element = type.element();
    if (element == null) {
      return type.layout().size();
    }
    return ARRAY | (holdsReferences(element) ? REFERENCES : 0) | element.size();
  }

  /** A bit for each word of an object that is a reference. */
  static long mapOf(HirClass type) {
    HirType.Struct layout = type.layout();
    if (type.element() != null || !holdsReferences(layout)) {
      return 0;
    }
    // The highest bit would make some map look like no map.
    if (layout.size() > 63 * WORD) {
      return UNKNOWN;
    }
    long map = 0;
    for (long word = 0; word < layout.size() / WORD; word++) {
      if (isReference(layout, word * WORD)) {
        map |= 1L << word;
      }
    }
    return map;
  }

  /** Whether there is a reference in a value. */
  public static boolean holdsReferences(HirType type) {
    return switch (type) {
      case HirType.Struct struct ->
          struct.fields().stream().anyMatch(field -> holdsReferences(field.type()));
      case HirType.Array array -> holdsReferences(array.element());
      default -> type == HirType.REFERENCE;
    };
  }

  private static boolean isReference(HirType type, long offset) {
    return switch (type) {
      case HirType.Struct struct ->
          struct.fields().stream()
              .anyMatch(
                  field ->
                      offset >= field.offset()
                          && offset < field.offset() + field.type().size()
                          && isReference(field.type(), offset - field.offset()));
      case HirType.Array array ->
          array.element().size() > 0
              && isReference(array.element(), offset % array.element().size());
      default -> type == HirType.REFERENCE && offset == 0;
    };
  }
}
