/**
 * The syntax tree: immutable records with positions.
 *
 * <p>Owns: one record for each form of the grammar, as written, sugar included. Input: made by the
 * parser. Output: read by printers and by the compiler's analyses, which keep what they find in
 * tables beside the tree. Read {@link dev.jkc.lang.ast.CompilationUnit} first, then {@link
 * dev.jkc.lang.ast.Expression}.
 */
@NullMarked
package dev.jkc.lang.ast;

import org.jspecify.annotations.NullMarked;
