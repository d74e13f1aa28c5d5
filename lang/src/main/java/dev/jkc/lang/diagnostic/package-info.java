/**
 * What the compiler says about a program: errors and warnings with stable ids.
 *
 * <p>Owns: the shape of a diagnostic, the collector and the renderers. Input: positions and wording
 * from every phase. Output: text or JSON for people and tools. Read {@link
 * dev.jkc.lang.diagnostic.Diagnostic} first.
 */
@NullMarked
package dev.jkc.lang.diagnostic;

import org.jspecify.annotations.NullMarked;
