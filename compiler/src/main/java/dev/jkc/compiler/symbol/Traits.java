package dev.jkc.compiler.symbol;

import dev.jkc.compiler.hir.Effect;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations that the compiler knows say about a declaration (language reference,
 * "Annotations").
 *
 * @param flags those without an argument
 * @param forbidden effects that are excluded
 * @param exportSymbol of {@code @Export}
 * @param importSymbol of {@code @Symbol}
 * @param intrinsic of {@code @Intrinsic}
 * @param alignment of {@code @Align} in bytes, or 0
 * @param offset of {@code @Offset} in bytes, or −1
 * @param size of {@code @Size} in bytes, or −1
 */
public record Traits(
    Set<Flag> flags,
    Set<Effect> forbidden,
    Convention convention,
    @Nullable String exportSymbol,
    @Nullable String importSymbol,
    @Nullable String intrinsic,
    @Nullable String section,
    long alignment,
    long offset,
    long size) {

  /** Of a declaration without annotations. */
  public static final Traits NONE =
      new Traits(Set.of(), Set.of(), Convention.INTERNAL, null, null, null, null, 0, -1, -1);

  public Traits {
    flags = Set.copyOf(flags);
    forbidden = Set.copyOf(forbidden);
  }

  /** Annotations without an argument. */
  public enum Flag {
    INTERRUPT("Interrupt"),
    NAKED("Naked"),
    NO_RETURN("NoReturn"),
    INLINE("Inline"),
    NO_INLINE("NoInline"),
    COLD("Cold"),
    USED("Used"),
    STATIC_INIT("StaticInit"),
    PACKED("Packed"),
    BIG_ENDIAN("BigEndian"),
    STACK_ONLY("StackOnly"),
    REPLACES("Replaces"),
    OVERRIDE("Override");

    private final String annotation;

    Flag(String annotation) {
      this.annotation = annotation;
    }

    /** The annotation's simple name. */
    public String annotation() {
      return annotation;
    }
  }

  /** Whether an annotation is there. */
  public boolean has(Flag flag) {
    return flags.contains(flag);
  }
}
