package dev.jkc.compiler.hir;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A type as the machine sees it; signedness is in the operators. */
public sealed interface HirType {
  Scalar VOID = Scalar.VOID;
  Scalar BOOLEAN = Scalar.BOOLEAN;
  Scalar I8 = Scalar.I8;
  Scalar I16 = Scalar.I16;
  Scalar I32 = Scalar.I32;
  Scalar I64 = Scalar.I64;
  Scalar F32 = Scalar.F32;
  Scalar F64 = Scalar.F64;
  Scalar POINTER = Scalar.POINTER;
  Scalar REFERENCE = Scalar.REFERENCE;

  /** In bytes; no type that a program may use is larger: it is half of what a pointer can reach. */
  long LARGEST_SIZE = 1L << 46;

  /** Stands for every size that no arithmetic is to overflow on. */
  long SATURATED_SIZE = 1L << 60;

  /** Bytes that a value occupies in memory; at most {@link #SATURATED_SIZE}. */
  long size();

  /** The alignment in bytes, a power of two. */
  long alignment();

  /** Whether values are passed around in memory rather than in a register. */
  default boolean isAggregate() {
    return !(this instanceof Scalar);
  }

  /** Types that fit a register, and {@code void}. */
  enum Scalar implements HirType {
    VOID(0),
    /** One byte in memory, of which only bit 0 counts when it was read through a pointer. */
    BOOLEAN(1),
    I8(1),
    I16(2),
    I32(4),
    I64(8),
    F32(4),
    F64(8),
    /** The address of raw memory or of a function. */
    POINTER(8),
    /** A managed object or null. */
    REFERENCE(8);

    private final int size;

    Scalar(int size) {
      this.size = size;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public long alignment() {
      return Math.max(1, size);
    }

    /** Whether it is one of {@code I8} to {@code I64}. */
    public boolean isInteger() {
      return this == I8 || this == I16 || this == I32 || this == I64;
    }

    /** Whether it is {@code F32} or {@code F64}. */
    public boolean isFloat() {
      return this == F32 || this == F64;
    }

    /** The width in bits. */
    public int bits() {
      return size * 8;
    }

    @Override
    public String toString() {
      return switch (this) {
        case POINTER -> "ptr";
        case REFERENCE -> "ref";
        default -> name().toLowerCase(Locale.ROOT);
      };
    }
  }

  /**
   * A struct, union or object layout. Compared by identity of the declaration and its arguments,
   * which the name spells out.
   *
   * @param name unique in the program
   * @param fields by rising offset, except that those of a union all start at 0
   */
  record Struct(String name, long size, long alignment, List<Field> fields) implements HirType {
    public Struct {
      fields = List.copyOf(fields);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Struct struct && struct.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return "%" + name;
    }

    /** The definition as printed in the textual form. */
    public String describe() {
      return this
          + " = size "
          + size
          + " align "
          + alignment
          + fields.stream()
              .map(f -> f.offset() + ": " + f.type() + " " + f.name())
              .collect(Collectors.joining(", ", " { ", " }"));
    }
  }

  /**
   * A field of a struct.
   *
   * @param offset in bytes from the start of the struct
   */
  record Field(String name, HirType type, long offset) {}

  /** {@code length} elements in a row. */
  record Array(HirType element, long length) implements HirType {
    @Override
    public long size() {
      return length != 0 && element.size() > SATURATED_SIZE / length
          ? SATURATED_SIZE
          : element.size() * length;
    }

    @Override
    public long alignment() {
      return element.alignment();
    }

    @Override
    public String toString() {
      return "[" + length + " x " + element + "]";
    }
  }
}
