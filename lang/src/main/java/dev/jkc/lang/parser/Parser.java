package dev.jkc.lang.parser;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;

/** Turns the text of a file into its tree. */
public final class Parser {
  /**
   * The stack in bytes that suffices to recurse through the deepest trees that {@link #parse}
   * makes, a few frames for each level. The default of most machines does not.
   */
  public static final long STACK_SIZE = 64L << 20;

  private Parser() {}

  /**
   * Parses {@code file}. Never throws: what is wrong is reported, and a file whose structure could
   * not be recognised gives a unit without members.
   */
  public static CompilationUnit parse(SourceFile file, Diagnostics diagnostics) {
    return parse(file, diagnostics, new int[0]);
  }

  /**
   * Parses a file as if some of its blocks were empty, which are not looked into.
   *
   * @param skipped where the blocks start and end, braces included, by rising offset; only for a
   *     file without errors and unicode escapes
   */
  public static CompilationUnit parse(SourceFile file, Diagnostics diagnostics, int[] skipped) {
    return new ParserRun(file, diagnostics, skipped).run();
  }
}
