/**
 * The kinds of diagnostic that the compiler's analyses report, and the words for failures of files.
 *
 * <p>Owns: the stable numbers from 100 on. Read {@link dev.jkc.compiler.diagnostic.Code}.
 */
@NullMarked
package dev.jkc.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
