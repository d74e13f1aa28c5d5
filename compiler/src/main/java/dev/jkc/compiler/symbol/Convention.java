package dev.jkc.compiler.symbol;

import java.util.Optional;

/** Calling conventions: those that {@code @CallConv} can name, and two that have no word. */
public enum Convention {
  INTERNAL(""),
  /** Of {@code @Interrupt}. */
  INTERRUPT(""),
  C("C"),
  SYSV64("sysv64"),
  EFI("efi");

  private final String word;

  Convention(String word) {
    this.word = word;
  }

  /** The annotation that says so, or nothing. */
  public String annotation() {
    return switch (this) {
      case INTERNAL -> "";
      case INTERRUPT -> "@Interrupt";
      case C, SYSV64, EFI -> "@CallConv(\"" + word + "\")";
    };
  }

  /** The convention with that name. */
  public static Optional<Convention> named(String word) {
    for (Convention convention : values()) {
      if (!convention.word.isEmpty() && convention.word.equals(word)) {
        return Optional.of(convention);
      }
    }
    return Optional.empty();
  }
}
