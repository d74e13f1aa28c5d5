package dev.jkc.compiler.toolchain;

import java.util.List;

/** The linker refused a program. */
public final class LinkException extends ToolException {
  private static final long serialVersionUID = 1L;

  private final List<String> undefinedSymbols;

  LinkException(String message, List<String> undefinedSymbols) {
    super(Cause.PROGRAM, message);
    this.undefinedSymbols = List.copyOf(undefinedSymbols);
  }

  /** The symbols that nothing defines. */
  public List<String> undefinedSymbols() {
    return undefinedSymbols;
  }
}
