/**
 * What names of types mean, and the headers and members of declared types.
 *
 * <p>Owns: imports, type names, annotations that the compiler knows, signatures. Input: declared
 * types. Output: complete {@link dev.jkc.compiler.symbol.TypeSymbol}s. Read {@link
 * dev.jkc.compiler.resolve.TypeNames} first, then {@link dev.jkc.compiler.resolve.CompleteTypes}.
 */
@NullMarked
package dev.jkc.compiler.resolve;

import org.jspecify.annotations.NullMarked;
