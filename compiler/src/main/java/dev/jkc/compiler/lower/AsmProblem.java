package dev.jkc.compiler.lower;

import dev.jkc.lang.source.SourceRange;

/**
 * What is wrong with assembly text.
 *
 * @param range the line inside the text
 * @param message what the assembler says
 */
public record AsmProblem(SourceRange range, String message) {}
