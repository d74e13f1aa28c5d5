/**
 * The things that names stand for, and types, which refer to them.
 *
 * <p>Owns: types, and symbols of declared types, type variables, fields, methods and locals. Input:
 * created by {@code declare}, filled in by {@code resolve} when first asked for. Output: read by
 * every later phase. Read {@link dev.jkc.compiler.symbol.Type} first.
 */
@NullMarked
package dev.jkc.compiler.symbol;

import org.jspecify.annotations.NullMarked;
