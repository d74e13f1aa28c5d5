package dev.jkc.compiler.hir;

import dev.jkc.lang.source.SourceRange;
import java.util.List;

/**
 * A whole program in a fixed order: everything reachable from its roots.
 *
 * @param fileAsm file-level assembly
 * @param externals the symbols that the program declares and does not define
 */
public record HirProgram(
    List<HirFunction> functions,
    List<HirGlobal> globals,
    List<FileAsm> fileAsm,
    List<External> externals) {
  public HirProgram {
    functions = List.copyOf(functions);
    globals = List.copyOf(globals);
    fileAsm = List.copyOf(fileAsm);
    externals = List.copyOf(externals);
  }

  /** Assembly outside of functions; it has only {@code const} and {@code sym} operands. */
  public record FileAsm(HirAsm asm, SourceRange range) {}

  /** A symbol defined elsewhere, and where it is declared. */
  public record External(String symbol, SourceRange range) {}
}
