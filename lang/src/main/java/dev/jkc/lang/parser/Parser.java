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
    return new ParserRun(file, diagnostics).run();
  }

  /**
   * Cuts a file without errors into tokens, as if some of its blocks were empty.
   *
   * @param skipped where the blocks start and end, braces included, by rising offset; none in a
   *     file with unicode escapes
   */
  public static Tokens scan(SourceFile file, int[] skipped) {
    return new ParserRun(file, new Diagnostics()).scan(skipped);
  }

  /** Parses a file that was cut into tokens. */
  public static CompilationUnit parse(SourceFile file, Tokens tokens) {
    return new ParserRun(file, new Diagnostics()).run(tokens);
  }
}
