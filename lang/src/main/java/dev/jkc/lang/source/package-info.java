/**
 * Source text and positions in it.
 *
 * <p>Owns: the text of each file and the mapping from offsets to lines and columns. Input:
 * characters read by the driver. Output: ranges that every later structure carries. Read {@link
 * dev.jkc.lang.source.SourceFile} first.
 */
@NullMarked
package dev.jkc.lang.source;

import org.jspecify.annotations.NullMarked;
