package dev.jkc.compiler.hir;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A type as the source has it, for debuggers; what the machine needs is in {@link HirType}.
 * Compared by identity: there is one object for each type of a program.
 */
public sealed interface SourceType {
  /** How bits are shown. */
  enum Encoding {
    BOOLEAN,
    SIGNED,
    UNSIGNED,
    FLOAT,
    /** A UTF-16 code unit. */
    CHARACTER
  }

  /** A primitive type. */
  record Basic(String name, HirType.Scalar scalar, Encoding encoding) implements SourceType {}

  /** A pointer or reference; nothing is said of what {@code void*}s and references point at. */
  record Pointer(Supplier<Optional<SourceType>> pointee) implements SourceType {}

  /** {@code length} elements in a row. */
  record Array(SourceType element, HirType type, long length) implements SourceType {}

  /**
   * A struct or union.
   *
   * @param members the types of the layout's fields; later, because they may lead back here
   */
  record Struct(
      String name,
      HirType.Struct layout,
      boolean isUnion,
      SourceRange range,
      Supplier<List<SourceType>> members)
      implements SourceType {}

  /** An integer whose bits have names. */
  record BitStruct(String name, HirType.Scalar scalar, SourceRange range, List<Bits> fields)
      implements SourceType {}

  /** Bits of a {@link BitStruct}, the lowest of which is {@code low}. */
  record Bits(String name, SourceType type, int low, int width) {}
}
