/**
 * From text to syntax tree.
 *
 * <p>Owns: tokens, grammar, the building of the tree and all lexical and syntax errors. Input: a
 * source file. Output: a compilation unit and diagnostics; no type of ANTLR leaves the package.
 * Read {@link dev.jkc.lang.parser.ParserRun} first, which lists the steps.
 */
@NullMarked
package dev.jkc.lang.parser;

import org.jspecify.annotations.NullMarked;
