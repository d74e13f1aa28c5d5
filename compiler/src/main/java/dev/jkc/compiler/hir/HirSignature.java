package dev.jkc.compiler.hir;

import java.util.List;
import java.util.Set;

/**
 * What a call through a pointer has to know.
 *
 * @param forbidden what no function behind such a pointer does
 */
public record HirSignature(
    CallingConvention convention, HirType result, List<HirType> parameters, Set<Effect> forbidden) {
  public HirSignature {
    parameters = List.copyOf(parameters);
    forbidden = Set.copyOf(forbidden);
  }

  /** A signature about whose effects nothing is known. */
  public HirSignature(CallingConvention convention, HirType result, List<HirType> parameters) {
    this(convention, result, parameters, Set.of());
  }

  /** Calling conventions. */
  public enum CallingConvention {
    /** Between functions of the program; the lowering chooses. */
    INTERNAL,
    /** The C ABI of the target. */
    C,
    /** System V AMD64, whatever the target. */
    SYSV64,
    /** The Microsoft x64 convention that UEFI uses. */
    EFI,
    /** An interrupt or exception handler: entered by the CPU, left by {@code iretq}. */
    INTERRUPT
  }
}
