/**
 * Rules about types: promotion, conversion, subtyping, substitution.
 *
 * <p>Owns: the questions that JLS 4 and 5 and the machine types answer. Input: types. Output:
 * answers. Read {@link dev.jkc.compiler.type.Conversions} first.
 */
@NullMarked
package dev.jkc.compiler.type;

import org.jspecify.annotations.NullMarked;
