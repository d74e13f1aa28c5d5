package dev.jkc.lang.diagnostic;

import dev.jkc.lang.source.SourceRange;

/**
 * A place that a diagnostic points at.
 *
 * @param range the place
 * @param text what to say beside the carets; may be empty
 */
public record Label(SourceRange range, String text) {
  /** The same at what implies the text, where nobody wrote it. */
  Label atOrigin() {
    SourceRange origin = range.file().origin();
    return origin == null ? this : new Label(origin, text);
  }
}
