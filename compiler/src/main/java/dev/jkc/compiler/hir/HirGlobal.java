package dev.jkc.compiler.hir;

import dev.jkc.lang.source.SourceRange;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A variable or constant with an address of its own for the whole run; compared by identity. */
public final class HirGlobal {
  /** What else is known or wanted of a global. */
  public enum Attribute {
    /** Visible to other objects under its symbol. */
    EXPORTED,
    /** Kept although nothing refers to it. */
    USED,
    /** Never written: lies in read-only memory. */
    CONSTANT,
    /** Defined elsewhere. */
    EXTERNAL,
    /** Its address does not matter, so that equal constants may be merged. */
    MERGEABLE
  }

  private final String symbol;
  private HirType type;
  private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
  private @Nullable String section;
  private long alignment;
  private HirData data;
  private @Nullable Declaration declaration;

  /** Where the source declares a global, and how. */
  public record Declaration(String name, SourceType type, SourceRange range) {}

  /** Makes a zero-initialised global. */
  public HirGlobal(String symbol, HirType type) {
    this.symbol = symbol;
    this.type = type;
    this.alignment = type.alignment();
    this.data = new HirData.Zero(type.size());
  }

  /** The linker symbol, unique in the program. */
  public String symbol() {
    return symbol;
  }

  /** The type of its value. */
  public HirType type() {
    return type;
  }

  /** Its attributes; may be added to. */
  public Set<Attribute> attributes() {
    return attributes;
  }

  /** Whether it has an attribute. */
  public boolean is(Attribute attribute) {
    return attributes.contains(attribute);
  }

  /** The section it is placed in, or null for the usual one. */
  public @Nullable String section() {
    return section;
  }

  /** Places it in a section. */
  public void setSection(@Nullable String name) {
    section = name;
  }

  /** Its alignment in bytes. */
  public long alignment() {
    return alignment;
  }

  /** Aligns it. */
  public void setAlignment(long bytes) {
    alignment = bytes;
  }

  /** The initial contents. */
  public HirData data() {
    return data;
  }

  /** Gives it initial contents, which must be of the type's size. */
  public void setData(HirData contents) {
    if (contents.size() != type.size()) {
      throw new IllegalArgumentException(
          contents.size() + " bytes for " + symbol + " of " + type.size());
    }
    data = contents;
  }

  /** Gives it a type that was not known before, and contents. */
  public void define(HirType known, HirData contents) {
    type = known;
    alignment = Math.max(alignment, known.alignment());
    setData(contents);
  }

  /** Its declaration; null for what the source does not declare. */
  public @Nullable Declaration declaration() {
    return declaration;
  }

  /** Says how the source declares it. */
  public void setDeclaration(Declaration found) {
    declaration = found;
  }

  @Override
  public String toString() {
    return "@" + symbol;
  }
}
