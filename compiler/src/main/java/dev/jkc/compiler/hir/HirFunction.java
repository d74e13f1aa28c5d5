package dev.jkc.compiler.hir;

import dev.jkc.lang.source.SourceRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A function. Its signature is fixed when it is made; the body comes later, because calls may form
 * cycles. Compared by identity.
 */
public final class HirFunction {
  /** What else is known or wanted of a function. */
  public enum Attribute {
    /** Visible to other objects under its symbol. */
    EXPORTED,
    /** Kept although nothing refers to it. */
    USED,
    NAKED,
    NO_RETURN,
    INLINE,
    NO_INLINE,
    COLD,
    /** Part of a function, which alone calls it; traces show one frame for both. */
    PART,
    /** Returns memory that nothing else refers to. */
    ALLOCATES,
    /** May be left by an exception. */
    THROWING,
    /** Has assembly of the user's, whose labels and macros assembly of other functions may use. */
    ASSEMBLY,
    /** Touches raw memory, so that address 0 may be valid. */
    RAW_MEMORY,
    /**
     * Uses floating point: where the FPU is off by default it is compiled with SSE2 and stands
     * alone.
     */
    FPU
  }

  private final String symbol;
  private final String displayName;
  private final HirSignature.CallingConvention convention;
  private final List<HirLocal> parameters;
  private final HirType result;
  private final SourceRange range;
  private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
  private @Nullable String section;
  private long alignment;
  private HirStatement.@Nullable Block body;

  /**
   * Makes a function without a body, which is an external one until it gets one.
   *
   * @param symbol the linker symbol, unique in the program
   * @param displayName {@code Class.method}, as traces print it
   */
  public HirFunction(
      String symbol,
      String displayName,
      HirSignature.CallingConvention convention,
      List<HirLocal> parameters,
      HirType result,
      SourceRange range) {
    this.symbol = symbol;
    this.displayName = displayName;
    this.convention = convention;
    this.parameters = List.copyOf(parameters);
    this.result = result;
    this.range = range;
  }

  /** The linker symbol. */
  public String symbol() {
    return symbol;
  }

  /** {@code Class.method}, as traces print it. */
  public String displayName() {
    return displayName;
  }

  /** How it is called. */
  public HirSignature.CallingConvention convention() {
    return convention;
  }

  /** The parameters, which the body assigns and reads like locals. */
  public List<HirLocal> parameters() {
    return parameters;
  }

  /** The type of its value. */
  public HirType result() {
    return result;
  }

  /** Where it is declared. */
  public SourceRange range() {
    return range;
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

  /** The alignment of its code in bytes, or 0 for the usual one. */
  public long alignment() {
    return alignment;
  }

  /** Aligns its code. */
  public void setAlignment(long bytes) {
    alignment = bytes;
  }

  /** The body; null for a function defined elsewhere. */
  public HirStatement.@Nullable Block body() {
    return body;
  }

  /** Gives it a body, or a better one. */
  public void setBody(HirStatement.Block block) {
    body = block;
  }

  @Override
  public String toString() {
    return "@" + symbol;
  }
}
