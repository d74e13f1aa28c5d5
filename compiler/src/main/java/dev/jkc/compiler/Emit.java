package dev.jkc.compiler;

import java.util.Locale;

/** What a compilation makes. */
public enum Emit {
  /** Diagnostics only. */
  NOTHING,
  /** The syntax trees of the files named, as text. */
  AST,
  /** The typed intermediate representation of the whole program, as text. */
  HIR,
  /** LLVM's representation after its optimizations, as text. */
  LLVM_IR,
  /** Assembly. */
  ASM,
  /** An object file. */
  OBJ,
  /** A linked program. */
  EXE;

  /** Whether it is text that can go to a terminal. */
  public boolean isText() {
    return this == AST || this == HIR || this == LLVM_IR || this == ASM;
  }

  /** Whether it is made of LLVM's representation, or is it. */
  public boolean needsLlvm() {
    return this == LLVM_IR || this == ASM || this == OBJ || this == EXE;
  }

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
