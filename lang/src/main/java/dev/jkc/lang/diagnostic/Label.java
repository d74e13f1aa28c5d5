package dev.jkc.lang.diagnostic;

import dev.jkc.lang.source.SourceRange;

/**
 * A place that a diagnostic points at.
 *
 * @param range the place
 * @param text what to say beside the carets; may be empty
 */
public record Label(SourceRange range, String text) {}
