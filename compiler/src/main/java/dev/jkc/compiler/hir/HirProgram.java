package dev.jkc.compiler.hir;

import java.util.List;

/**
 * A whole program in a fixed order: everything reachable from its roots.
 *
 * @param fileAsm file-level assembly
 */
public record HirProgram(
    List<HirFunction> functions, List<HirGlobal> globals, List<FileAsm> fileAsm) {
  public HirProgram {
    functions = List.copyOf(functions);
    globals = List.copyOf(globals);
    fileAsm = List.copyOf(fileAsm);
  }

  /** Assembly outside of functions; it has only {@code const} and {@code sym} operands. */
  public record FileAsm(HirAsm asm, dev.jkc.lang.source.SourceRange range) {}
}
