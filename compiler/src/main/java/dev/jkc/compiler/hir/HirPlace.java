package dev.jkc.compiler.hir;

/** Somewhere a value is kept. Evaluating a place evaluates its operands, left to right. */
public sealed interface HirPlace {
  /** The parts of memory, of which no two overlap but raw memory with the others. */
  enum Region {
    MEMORY,
    OBJECT,
    ARRAY_LENGTH,
    ARRAY_ELEMENT
  }

  /** The type of the value kept there. */
  HirType type();

  /** A local variable. */
  record Local(HirLocal local) implements HirPlace {
    @Override
    public HirType type() {
      return local.type();
    }
  }

  /** A global variable. */
  record Global(HirGlobal global) implements HirPlace {
    @Override
    public HirType type() {
      return global.type();
    }
  }

  /**
   * What a raw pointer or a managed reference points at. A reference is known not to be null here:
   * a {@link HirExpression.Check} stands around it where that was not evident.
   *
   * @param alignment of the access in bytes; 1 for members of packed structs
   */
  record Dereference(HirExpression address, HirType type, long alignment, Region region)
      implements HirPlace {
    public Dereference {
      if (address.type() != HirType.POINTER && address.type() != HirType.REFERENCE) {
        throw new IllegalArgumentException("dereference of " + address.type());
      }
    }

    /** What a pointer points at, or all of an object. */
    public Dereference(HirExpression address, HirType type, long alignment) {
      this(
          address,
          type,
          alignment,
          address.type() == HirType.REFERENCE ? Region.OBJECT : Region.MEMORY);
    }
  }

  /** A field of a struct, union or object that is itself in a place. */
  record Field(HirPlace base, HirType.Field field) implements HirPlace {
    @Override
    public HirType type() {
      return field.type();
    }
  }

  /** An element of a fixed array that is itself in a place; the index is an i64, checked before. */
  record Element(HirPlace base, HirExpression index) implements HirPlace {
    public Element {
      if (!(base.type() instanceof HirType.Array) || index.type() != HirType.I64) {
        throw new IllegalArgumentException(index.type() + " index into " + base.type());
      }
    }

    @Override
    public HirType type() {
      return ((HirType.Array) base.type()).element();
    }
  }
}
