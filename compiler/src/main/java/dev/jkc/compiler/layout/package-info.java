/**
 * Sizes and offsets.
 *
 * <p>Owns: where the fields of structs, unions and objects lie (C layout, changed by annotations).
 * Input: types. Output: {@link dev.jkc.compiler.hir.HirType}s with offsets. Read {@link
 * dev.jkc.compiler.layout.Layouts} first.
 */
@NullMarked
package dev.jkc.compiler.layout;

import org.jspecify.annotations.NullMarked;
