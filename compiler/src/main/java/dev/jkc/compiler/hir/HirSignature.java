package dev.jkc.compiler.hir;

import java.util.List;

/** What a call through a pointer has to know. */
public record HirSignature(CallingConvention convention, HirType result, List<HirType> parameters) {
  public HirSignature {
    parameters = List.copyOf(parameters);
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
