package dev.jkc.compiler.symbol;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** A field of a class or struct, or a range of bits of a bitfield. */
public final class FieldSymbol implements Symbol {
  private final TypeSymbol owner;
  private final String name;
  private final SourceRange range;
  private final Modifiers modifiers;
  private final Type type;
  private final Traits traits;
  private final @Nullable Expression initializer;
  private final @Nullable BitRange bits;

  /**
   * The bits that a field of a bitfield occupies.
   *
   * @param high the highest bit
   * @param low the lowest bit, at most {@code high}
   */
  public record BitRange(int high, int low) {
    /** The number of bits. */
    public int width() {
      return high - low + 1;
    }
  }

  /** Makes a field. */
  public FieldSymbol(
      TypeSymbol owner,
      String name,
      SourceRange range,
      Modifiers modifiers,
      Type type,
      Traits traits,
      @Nullable Expression initializer,
      @Nullable BitRange bits) {
    this.owner = owner;
    this.name = name;
    this.range = range;
    this.modifiers = modifiers;
    this.type = type;
    this.traits = traits;
    this.initializer = initializer;
    this.bits = bits;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public SourceRange range() {
    return range;
  }

  /** The type that declares it. */
  public TypeSymbol owner() {
    return owner;
  }

  /** Its modifiers as written. */
  public Modifiers modifiers() {
    return modifiers;
  }

  /** Its declared type. */
  public Type type() {
    return type;
  }

  /** What its annotations say. */
  public Traits traits() {
    return traits;
  }

  /** The value it starts with, if one is written. */
  public @Nullable Expression initializer() {
    return initializer;
  }

  /** Its bits in a bitfield; null elsewhere. */
  public @Nullable BitRange bits() {
    return bits;
  }

  /** Whether there is one of it for the whole program. */
  public boolean isStatic() {
    return modifiers.has(Modifier.STATIC) || owner.kind().isInterface();
  }

  /** Whether it is assigned once. */
  public boolean isFinal() {
    return modifiers.has(Modifier.FINAL) || owner.kind().isInterface();
  }

  /** Whether accesses are sequentially consistent (JLS 8.3.1.4). */
  public boolean isVolatile() {
    return modifiers.has(Modifier.VOLATILE);
  }

  /** Who may name it. */
  public Access access() {
    return owner.kind().isInterface() ? Access.PUBLIC : Access.of(modifiers);
  }

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
