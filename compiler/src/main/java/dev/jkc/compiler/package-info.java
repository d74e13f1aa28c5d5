/**
 * The pipeline from source files to a program.
 *
 * <p>Owns the order of the phases and the rule that each stops the pipeline when errors were
 * reported. Input: a {@link dev.jkc.compiler.CompileRequest}. Output: diagnostics, and the file
 * that was asked for. It neither prints nor exits; who wants to know which phase runs passes a
 * {@link dev.jkc.compiler.PhaseListener}.
 *
 * <p>Read {@link dev.jkc.compiler.Compiler} first.
 */
@NullMarked
package dev.jkc.compiler;

import org.jspecify.annotations.NullMarked;
