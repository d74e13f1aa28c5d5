package dev.jkc.compiler.symbol;

import java.util.Optional;

/** Calling conventions that {@code @CallConv} can name, and the default. */
public enum Convention {
  INTERNAL(""),
  C("C"),
  SYSV64("sysv64"),
  EFI("efi");

  private final String word;

  Convention(String word) {
    this.word = word;
  }

  /** The text inside the annotation. */
  public String word() {
    return word;
  }

  /** The convention with that name. */
  public static Optional<Convention> named(String word) {
    for (Convention convention : values()) {
      if (convention != INTERNAL && convention.word.equals(word)) {
        return Optional.of(convention);
      }
    }
    return Optional.empty();
  }
}
